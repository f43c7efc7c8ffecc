// Takes events out again, in slices: what the last run made, or what concerns pairs that are none any more. Only meetings
// still to come; Google tells the guests.

import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { counted, note } from '../../workbook/log.ts';
import { endOfSlice } from '../../workbook/slice.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { isToCome } from '../domain/to-come.ts';
import { calendarKnown } from '../read/calendar-of-programme.ts';
import { eventsIn, updated } from '../read/calendar-says.ts';
import { undoableRows } from '../read/last-run.ts';
import { withLost } from '../read/lost-meetings.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import type { Scheduled } from './create-events.ts';
import { writeSlice } from './write-meetings.ts';

/** Meetings still to come of pairs and circles that do not meet any more; where somebody is still to say so, none. */
export function orphanRows(
  { groups, asked }: PreparedMeetings,
  rows: readonly MeetingRow[],
  now: number,
): MeetingRow[] {
  const pairs = new Set(groups.map(({ pair }) => pair));
  const stays = (pair: string) => pairs.has(pair) || asked.has(pair.toLowerCase());
  return rows.filter((row) => isMade(row) && !row.isElsewhere && isToCome(row, now) && !stays(row.pair));
}

/** @param only  of cancel: the pairs and circles meant; null for all. */
export function takeOutSlice(
  ports: Ports,
  prepared: PreparedMeetings,
  why: 'cancel' | 'undo',
  only: readonly string[] | null = null,
): Scheduled {
  if (!ports.calendars.isAllowed()) refuse('no permission for calendar');
  const calendar = calendarKnown(ports, prepared);
  if (calendar === null) {
    const events = prepared.rows.some((row) => row.isElsewhere) ? null : new Map();
    return { rows: prepared.rows, proposed: null, slice: null, calendar, events };
  }
  const now = ports.now.getTime();
  const events = eventsIn(ports, prepared, calendar);
  const rows = updated(prepared, prepared.rows, events);
  const isMeant = ({ pair }: MeetingRow) => only === null || only.includes(pair);
  const all = withLost(prepared, rows, events, now);
  const wanted =
    why === 'undo'
      ? undoableRows(ports, prepared, rows, now)
      : orphanRows(prepared, all, now).filter(isMeant);
  const places = new Map(rows.map((row, at) => [row, at]));
  const until = endOfSlice(ports, rows.length);
  let taken = 0;
  let stopped: 'time' | 'slow' | 'trouble' | null = null;
  for (const row of wanted) {
    stopped = ports.elapsed() > until ? 'time' : ports.calendars.cancel(calendar, row.eventId);
    if (stopped !== null) break;
    const at = places.get(row);
    if (at !== undefined) rows[at] = afterwards(row, why);
    const event = events.get(row.eventId);
    if (event !== undefined) events.set(row.eventId, { ...event, isCancelled: true });
    taken++;
  }
  writeSlice(ports, prepared, rows, new Map(), calendar);
  const left = wanted.length - taken;
  if (taken > 0) noteTaken(ports, prepared, why, { taken, left });
  return {
    rows,
    proposed: null,
    calendar,
    events,
    settled: notAllSaid(wanted.length, stopped),
    slice: { rows, dates: new Map(), created: 0, taken, existing: 0, refused: 0, left, stopped },
  };
}

function noteTaken(
  ports: Ports,
  { gathered }: PreparedMeetings,
  why: keyof typeof NAMES,
  { taken, left }: { readonly taken: number; readonly left: number },
): void {
  const said = counted(
    sayCount(taken, '{n} meeting taken out', '{n} meetings taken out'),
    sayCount(left, '{n} left', '{n} left'),
  );
  note(ports, gathered, NAMES[why], said);
}

/** What is to be said in place of "done"; nothing where all went as wanted. */
function notAllSaid(wanted: number, stopped: 'time' | 'slow' | 'trouble' | null): string[] {
  if (stopped === 'trouble') return [say('Google did not answer. Press again to go on.')];
  return wanted === 0 ? [say('It has changed since. Look again.')] : [];
}

const NAMES = { cancel: 'Cancel meetings', undo: 'Undo create' } as const;

/** An id that was used stays taken, so what is proposed anew gets the next generation. */
function afterwards(row: MeetingRow, why: 'cancel' | 'undo'): MeetingRow {
  if (why === 'cancel') return { ...row, state: 'cancelled', stands: null, wanted: null };
  return {
    ...row,
    state: 'proposed',
    eventId: '',
    stands: null,
    wanted: null,
    generation: row.generation + 1,
    batch: '',
    mentorSays: '',
    menteeSays: '',
  };
}
