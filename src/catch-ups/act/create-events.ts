// A slice of Create: what is proposed goes into the calendar, each event under an id of its own, so that a run cut anywhere
// finds what it has made and makes nothing twice. The calendar is read first; only what is not there is entered.

import { refuse } from '../../language/refusal.ts';
import type { CalendarEvent, FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { endOfSlice } from '../../workbook/slice.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { datesInCalendar, type Events } from '../read/calendar-differences.ts';
import { eventsIn, updated } from '../read/calendar-says.ts';
import { rememberDatesMade } from '../read/last-run.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { type DateStates, statesOf } from './date-states.ts';
import { dateTask, meetingTask, type Task } from './event-tasks.ts';
import type { Proposed } from './propose-meetings.ts';

export interface SliceOfEvents {
  readonly rows: readonly MeetingRow[];
  readonly dates: DateStates;
  /** As it was read at the beginning of the slice. */
  readonly events?: Events;
  readonly created: number;
  /** Events taken out. */
  readonly taken?: number;
  readonly existing: number;
  readonly left: number;
  /** Meetings and dates whose guests Google does not invite; all others go on. */
  readonly refused: number;
  readonly stopped: 'time' | 'slow' | 'quota' | 'trouble' | null;
}

/** What a step leaves: rows as they are now, and what is said about the run. */
export interface Scheduled {
  readonly rows: readonly MeetingRow[];
  readonly proposed: Proposed | null;
  readonly slice: SliceOfEvents | null;
  readonly calendar: string | null;
  /** What the calendar holds; null where it was not read. */
  readonly events: Events | null;
  /** What was settled by this slice, a line each. */
  readonly settled?: readonly string[];
}

interface Tally {
  created: number;
  refused: number;
  stopped: SliceOfEvents['stopped'];
  /** As `endOfSlice` says. */
  readonly until: number;
}

export function createSlice(
  ports: Ports,
  prepared: PreparedMeetings,
  calendar: string,
  run: string,
): SliceOfEvents {
  const events = eventsIn(ports, prepared, calendar);
  const rows = updated(prepared, prepared.rows, events);
  const nows = datesInCalendar(prepared, events);
  const dates = statesOf(nows);
  const before = new Set(events.keys());
  const wasThere = (id: string) => before.has(id);
  const now = ports.now.getTime();
  const ofDates = nows.flatMap((one) => dateTask(prepared, one, dates, wasThere, now));
  const tasks = [
    ...ofDates,
    ...rows.flatMap((row, at) => meetingTask(prepared, row, run, now, (next) => rows.splice(at, 1, next))),
  ];
  const tally: Tally = { created: 0, refused: 0, stopped: null, until: endOfSlice(ports, rows.length) };
  let at = 0;
  for (; at < tasks.length && tally.stopped === null; at++) {
    enterAll(ports, calendar, tasks[at]!, events, tally);
    if (at === ofDates.length - 1 && tally.created > 0) rememberDatesMade(ports, prepared, run);
  }
  const left = tally.stopped === null ? 0 : tasks.length - at + 1;
  const existing = rows.filter((row) => row.eventId !== '' && wasThere(row.eventId) && !isGone(row)).length;
  const { created, refused, stopped } = tally;
  return { rows, dates, events, existing, left, created, refused, stopped };
}

/** All events of a task. What fails here is counted, never thrown: what was made before has to be written down. */
function enterAll(
  ports: Ports,
  calendar: string,
  { ids, eventAt, done, refused }: Task,
  there: Map<string, FoundEvent>,
  tally: Tally,
): void {
  for (const [part, id] of ids.entries()) {
    if (there.has(id)) continue;
    if (ports.elapsed() > tally.until) tally.stopped = 'time';
    if (tally.stopped !== null) return;
    const event = eventAt(part);
    const entered = ports.calendars.enter(calendar, event);
    if (entered === 'no calendar' && tally.created === 0) refuse('calendar gone', calendar);
    if (entered === 'refused') {
      tally.refused++;
      refused();
      return;
    }
    if (entered === 'made' || entered === 'taken') {
      tally.created++;
      there.set(event.id, foundAs(event));
    } else tally.stopped = entered === 'no calendar' ? 'trouble' : entered;
  }
  if (tally.stopped === null) done();
}

/** As the calendar would show it now. */
function foundAs({
  id,
  summary,
  location,
  start,
  end,
  attendees,
  extendedProperties,
}: CalendarEvent): FoundEvent {
  return {
    id,
    isCancelled: false,
    start: Date.parse(start.dateTime),
    end: Date.parse(end.dateTime),
    title: summary,
    where: location ?? '',
    isDate: extendedProperties.private['date'] === '1',
    answers: Object.fromEntries(attendees.map(({ email }) => [email.toLowerCase(), 'needsAction'])),
  };
}

function isGone({ state }: MeetingRow): boolean {
  return state === 'deleted' || state === 'cancelled' || state === 'left out';
}
