// A slice of Create: what is proposed goes into the calendar, each event under an id of its own, so that a run cut anywhere
// finds what it has made and makes nothing twice. The calendar is read first; only what is not there is entered.
import type { CalendarEvent } from '../domain/calendar.ts';
import type { ProgrammeDate } from '../domain/catch-ups/dates.ts';
import { dateEvent, type EventPlace, eventId, meetingEvent, meetingRef } from '../domain/catch-ups/events.ts';
import type { MeetingRow } from '../domain/catch-ups/meeting-rows.ts';
import { refuse } from '../domain/refusal.ts';
import { say } from '../domain/words/say.ts';
import type { Ports } from '../ports.ts';
import { eventsIn, keyOf, updated } from './calendar-says.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';
import type { Proposed } from './propose-meetings.ts';
import { endOfSlice } from './slice.ts';

/** Guests of one event; more get a second one. https://support.google.com/calendar/answer/37161 (2026-11) */
const GUESTS = 190;

export interface SliceOfEvents {
  readonly rows: readonly MeetingRow[];
  readonly dates: DateStates;
  readonly created: number;
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
}

interface DateState {
  readonly state: string;
  readonly ref: string;
  readonly eventId: string;
}

/** By row number of the sheet. */
export type DateStates = ReadonlyMap<number, DateState>;

export function placeOf({ gathered, zone, mark }: PreparedMeetings): EventPlace {
  const { programme, edition, contact, language, videoLink } = gathered.settings;
  return {
    programme: `${programme} ${edition}`.trim(),
    contact,
    zone,
    language: language === 'fr' ? 'fr' : 'en',
    mark,
    videoLink,
  };
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
  const dates = new Map<number, DateState>();
  const wasThere = (id: string) => events.has(id);
  const now = ports.now.getTime();
  const tasks = [
    ...prepared.dates.flatMap((date) => dateTask(prepared, date, dates, wasThere, now)),
    ...rows.flatMap((row, at) => meetingTask(prepared, row, run, now, (next) => rows.splice(at, 1, next))),
  ];
  const tally: Tally = { created: 0, refused: 0, stopped: null, until: endOfSlice(ports, rows.length) };
  let at = 0;
  for (; at < tasks.length && tally.stopped === null; at++)
    enterAll(ports, calendar, tasks[at]!, wasThere, tally);
  const left = tally.stopped === null ? 0 : tasks.length - at + 1;
  const existing = rows.filter((row) => row.eventId !== '' && wasThere(row.eventId) && !isGone(row)).length;
  const { created, refused, stopped } = tally;
  return { rows, dates, existing, left, created, refused, stopped };
}

/** All events of a task. What fails here is counted, never thrown: what was made before has to be written down. */
function enterAll(
  ports: Ports,
  calendar: string,
  { events, done, refused }: Task,
  wasThere: (id: string) => boolean,
  tally: Tally,
): void {
  for (const event of events.filter(({ id }) => !wasThere(id))) {
    if (ports.elapsed() > tally.until) tally.stopped = 'time';
    if (tally.stopped !== null) return;
    const entered = ports.calendars.enter(calendar, event);
    if (entered === 'no calendar' && tally.created === 0) refuse('calendar gone', calendar);
    if (entered === 'refused') {
      tally.refused++;
      refused();
      return;
    }
    if (entered === 'made' || entered === 'taken') tally.created++;
    else tally.stopped = entered === 'no calendar' ? 'trouble' : entered;
  }
  if (tally.stopped === null) done();
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
      done: () => settle({ ...row, state: 'created', eventId: id, batch: run }),
      refused: () => settle({ ...row, check: say(NOT_INVITED) }),
    },
  ];
}

/** A date with many guests is several events; it is done when all of them stand there. */
function dateTask(
  prepared: PreparedMeetings,
  date: ProgrammeDate,
  states: Map<number, DateState>,
  wasThere: (id: string) => boolean,
  now: number,
): Task[] {
  if (date.state === 'created' || date.state === 'left out' || date.start <= now) return [];
  const { file, gathered } = prepared;
  const twin = prepared.dates.filter(
    (other) => other.what === date.what && other.number < date.number,
  ).length;
  const key = {
    file,
    edition: gathered.settings.edition,
    about: `date ${date.what}`,
    k: twin + 1,
    generation: 1,
  };
  const parts = Array.from({ length: Math.ceil(date.guests.length / GUESTS) }, (_, part) =>
    dateEvent(
      date,
      eventId({ ...key, generation: part + 1 }),
      date.guests.slice(part * GUESTS, (part + 1) * GUESTS),
      placeOf(prepared),
    ),
  );
  const state = { state: 'created', ref: meetingRef(key), eventId: parts.map(({ id }) => id).join(' ') };
  if (parts.every(({ id }) => wasThere(id))) {
    states.set(date.number, state);
    return [];
  }
  const done = () => void states.set(date.number, state);
  return [{ events: parts, done, refused: () => undefined }];
}
