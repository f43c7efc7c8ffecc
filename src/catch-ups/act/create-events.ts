// A slice of Create: what is proposed goes into the calendar, each event under an id of its own, so that a run cut anywhere
// finds what it has made and makes nothing twice. The calendar is read first; only what is not there is entered.

import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import type { CalendarEvent, FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { endOfSlice } from '../../workbook/slice.ts';
import type { DateState } from '../domain/dates.ts';
import { type DateNow, GUESTS } from '../domain/dates-in-calendar.ts';
import { dateEvent, eventId, meetingEvent } from '../domain/events.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { datesInCalendar, type Events } from '../read/calendar-differences.ts';
import { eventsIn, keyOf, updated } from '../read/calendar-says.ts';
import { placeOf } from '../read/event-place.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { type DateStates, statesOf } from './date-states.ts';
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

/** One thing to enter, and what is known once it stands there, or once Google has refused it. */
interface Task {
  readonly events: readonly CalendarEvent[];
  readonly done: () => void;
  readonly refused: () => void;
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
  const tasks = [
    ...nows.flatMap((one) => dateTask(prepared, one, dates, wasThere, now)),
    ...rows.flatMap((row, at) => meetingTask(prepared, row, run, now, (next) => rows.splice(at, 1, next))),
  ];
  const tally: Tally = { created: 0, refused: 0, stopped: null, until: endOfSlice(ports, rows.length) };
  let at = 0;
  for (; at < tasks.length && tally.stopped === null; at++)
    enterAll(ports, calendar, tasks[at]!, events, tally);
  const left = tally.stopped === null ? 0 : tasks.length - at + 1;
  const existing = rows.filter((row) => row.eventId !== '' && wasThere(row.eventId) && !isGone(row)).length;
  const { created, refused, stopped } = tally;
  return { rows, dates, events, existing, left, created, refused, stopped };
}

/** All events of a task. What fails here is counted, never thrown: what was made before has to be written down. */
function enterAll(
  ports: Ports,
  calendar: string,
  { events, done, refused }: Task,
  there: Map<string, FoundEvent>,
  tally: Tally,
): void {
  for (const event of events.filter(({ id }) => !there.has(id))) {
    if (ports.elapsed() > tally.until) tally.stopped = 'time';
    if (tally.stopped !== null) return;
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

const NOT_INVITED =
  'Google does not invite one of the addresses. Correct it in the answers, then press Create again.';

function isGone({ state }: MeetingRow): boolean {
  return state === 'deleted' || state === 'cancelled' || state === 'left out';
}

/** Whether Create would put this row into the calendar. */
export function isToCreate(row: MeetingRow, now: number): boolean {
  const { state, start, end } = row;
  return state === 'proposed' && start !== null && end !== null && end > start && start > now;
}

function meetingTask(
  prepared: PreparedMeetings,
  row: MeetingRow,
  run: string,
  now: number,
  settle: (row: MeetingRow) => void,
): Task[] {
  const group = prepared.groupOf.get(row.pair);
  if (!group || row.isElsewhere || !isToCreate(row, now)) return [];
  const id = eventId(keyOf(prepared, row));
  const strand = prepared.gathered.strands.find(({ name }) => name === group.strand);
  const event = meetingEvent(
    {
      id,
      k: row.k,
      of: Math.max(row.k, strand?.meetings ?? row.k),
      start: row.start!,
      end: row.end!,
      circle: group.isCircle ? group.pair : null,
      people: group.members,
    },
    placeOf(prepared),
  );
  return [
    {
      events: [event],
      done: () =>
        settle({
          ...row,
          state: 'created',
          eventId: id,
          batch: run,
          stands: { start: row.start!, end: row.end! },
        }),
      refused: () => settle({ ...row, check: say(NOT_INVITED) }),
    },
  ];
}

/** A date with many guests is several events; it is done when all of them stand there. */
function dateTask(
  prepared: PreparedMeetings,
  { date, is, ref, ids }: DateNow,
  states: Map<number, DateState>,
  wasThere: (id: string) => boolean,
  now: number,
): Task[] {
  const isOpen = is === 'none' || (is === 'stands' && ids.some((id) => !wasThere(id)));
  if (!isOpen || date.state === 'left out' || date.start <= now) return [];
  const parts = ids.map((id, part) =>
    dateEvent(date, id, date.guests.slice(part * GUESTS, (part + 1) * GUESTS), placeOf(prepared)),
  );
  const stands = { start: date.start, end: date.end };
  const state = { state: 'created', ref, eventId: ids.join(' '), stands };
  return [{ events: parts, done: () => void states.set(date.number, state), refused: () => undefined }];
}
