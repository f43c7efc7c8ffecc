// Takes events out again, in slices: what the last run made, or what concerns pairs that are none any more. Only meetings
// still to come; Google tells the guests.

import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { counted, note } from '../../workbook/log.ts';
import { endOfSlice } from '../../workbook/slice.ts';
import type { Going } from '../domain/end-of-series.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { calendarKnown } from '../read/calendar-of-programme.ts';
import { eventsIn, updated } from '../read/calendar-says.ts';
import { calledOff } from '../read/call-off.ts';
import { undoableRows } from '../read/last-run.ts';
import { withLost } from '../read/lost-meetings.ts';
import { orphanRows } from '../read/meetings-of-nobody.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { endedSaid } from '../read/series-ended.ts';
import type { Scheduled } from './create-events.ts';
import { writeSlice } from './write-meetings.ts';

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
  const before = rows.filter((row, at) => row.state === 'cancelled' && isMade(prepared.rows[at]!)).length;
  const places = new Map(rows.map((row, at) => [row, at]));
  const until = endOfSlice(ports, rows.length);
  const gone: Going[] = [];
  let stopped: 'time' | 'slow' | 'trouble' | null = null;
  for (const row of wanted) {
    const event = events.get(row.eventId);
    const off = ports.elapsed() > until ? 'time' : takenOut(ports, calendar, row, event, why);
    stopped = off === 'time' ? off : off.stopped;
    if (off === 'time' || stopped !== null) break;
    const at = places.get(row);
    if (at !== undefined)
      rows[at] = off.going === 'later' ? { ...row, repeats: off.event!.repeats! } : afterwards(row, why);
    if (off.event !== undefined) events.set(row.eventId, off.event);
    gone.push(off.going);
  }
  writeSlice(ports, prepared, rows, new Map(), calendar);
  const taken = gone.length;
  const left = wanted.length - taken;
  if (taken + before > 0) noteTaken(ports, prepared, why, { taken, left, before });
  return {
    rows,
    proposed: null,
    calendar,
    events,
    settled: [...notAllSaid(wanted.length, stopped), ...endedSaid(gone)],
    slice: { rows, dates: new Map(), created: 0, taken, existing: 0, refused: 0, left, stopped },
  };
}

/** What a run of ours made by mistake goes whole; of what people meet by, only what is to come. */
function takenOut(
  ports: Ports,
  calendar: string,
  { eventId }: MeetingRow,
  event: FoundEvent | undefined,
  why: 'cancel' | 'undo',
): {
  readonly stopped: 'slow' | 'trouble' | null;
  readonly event: FoundEvent | undefined;
  readonly going: Going;
} {
  if (event !== undefined && why === 'cancel') {
    const off = calledOff(ports, calendar, event);
    return { ...off, stopped: off.stopped === 'quota' ? 'slow' : off.stopped };
  }
  const stopped = ports.calendars.cancel(calendar, eventId);
  return { stopped, event: event && { ...event, isCancelled: stopped === null }, going: 'all' };
}

function noteTaken(
  ports: Ports,
  { gathered }: PreparedMeetings,
  why: keyof typeof NAMES,
  { taken, left, before }: Readonly<Record<'taken' | 'left' | 'before', number>>,
): void {
  const said = counted(
    sayCount(taken, '{n} meeting taken out', '{n} meetings taken out'),
    // Of a run that was cut before it could write them down.
    sayCount(before, '{n} gone already', '{n} gone already'),
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
