// Takes events out again, in slices: what the last run made, or what concerns pairs that are none any more. Only meetings
// still to come; Google tells the guests.
import { isMade, type MeetingRow } from '../domain/catch-ups/meeting-rows.ts';
import { refuse } from '../domain/refusal.ts';
import { sayCount } from '../domain/words/say.ts';
import type { Ports } from '../ports.ts';
import { calendarKnown } from './calendar-of-programme.ts';
import { eventsIn, type Scheduled, updated, writeSlice } from './create-events.ts';
import { counted, note } from './log.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

const SLICE_MS = 20_000;

/** Of the run that was last, by its name: names of runs begin with their time. */
export function undoableRows(rows: readonly MeetingRow[], now: number): MeetingRow[] {
  const last = rows.filter(isMade).reduce((latest, { batch }) => (batch > latest ? batch : latest), '');
  return rows.filter((row) => isMade(row) && last !== '' && row.batch === last && (row.start ?? 0) > now);
}

/** Meetings still to come of pairs and circles that do not meet any more. */
export function orphanRows(
  { groups }: PreparedMeetings,
  rows: readonly MeetingRow[],
  now: number,
): MeetingRow[] {
  const pairs = new Set(groups.map(({ pair }) => pair));
  return rows.filter((row) => isMade(row) && (row.start ?? 0) > now && !pairs.has(row.pair));
}

export function takeOutSlice(ports: Ports, prepared: PreparedMeetings, why: 'cancel' | 'undo'): Scheduled {
  if (!ports.calendars.isAllowed()) refuse('no permission for calendar');
  const calendar = calendarKnown(ports, prepared);
  if (calendar === null) return { rows: prepared.rows, proposed: null, slice: null, calendar };
  const now = ports.now.getTime();
  const rows = updated(prepared, prepared.rows, eventsIn(ports, prepared, calendar));
  const wanted = why === 'undo' ? undoableRows(rows, now) : orphanRows(prepared, rows, now);
  let taken = 0;
  for (const row of wanted) {
    if (ports.elapsed() > SLICE_MS) break;
    ports.calendars.cancel(calendar, row.eventId);
    rows[rows.indexOf(row)] = afterwards(row, why);
    taken++;
  }
  writeSlice(ports, prepared, rows, new Map(), calendar);
  const left = wanted.length - taken;
  if (taken > 0)
    note(
      ports,
      prepared.gathered,
      NAMES[why],
      counted(
        sayCount(taken, '{n} meeting taken out', '{n} meetings taken out'),
        sayCount(left, '{n} left', '{n} left'),
      ),
    );
  const stopped = left > 0 ? ('time' as const) : null;
  return {
    rows,
    proposed: null,
    calendar,
    slice: { rows, dates: new Map(), created: 0, existing: 0, left, stopped },
  };
}

const NAMES = { cancel: 'Cancel meetings', undo: 'Undo create' } as const;

/** An id that was used stays taken, so what is proposed anew gets the next generation. */
function afterwards(row: MeetingRow, why: 'cancel' | 'undo'): MeetingRow {
  if (why === 'cancel') return { ...row, state: 'cancelled' };
  return {
    ...row,
    state: 'proposed',
    eventId: '',
    generation: row.generation + 1,
    batch: '',
    mentorSays: '',
    menteeSays: '',
  };
}
