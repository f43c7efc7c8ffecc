// A slice of Create: what is proposed goes into the calendar, each event under an id of its own, so that a run cut anywhere
// finds what it has made and makes nothing twice. The calendar is read first; only what is not there is entered.
import { dateCells, type ProgrammeDate } from '../domain/catch-ups/dates.ts';
import {
  type CalendarEvent,
  dateEvent,
  type EventKey,
  type EventPlace,
  eventId,
  meetingEvent,
  meetingRef,
} from '../domain/catch-ups/events.ts';
import { type MeetingRow, meetingCells } from '../domain/catch-ups/meeting-rows.ts';
import { type FoundEvent, readBack } from '../domain/catch-ups/read-back.ts';
import { refuse } from '../domain/refusal.ts';
import type { Ports } from '../ports.ts';
import { settingsWith } from './calendar-of-programme.ts';
import { type PreparedMeetings, shownTimes } from './prepare-meetings.ts';
import type { Proposed } from './propose-meetings.ts';
import { type SheetRows, writeSheets } from './write-sheet.ts';

/** A slice in ms. */
const SLICE_MS = 20_000;
/** Guests of one event; more get a second one. https://support.google.com/calendar/answer/37161 (2026-11) */
const GUESTS = 190;

export interface SliceOfEvents {
  readonly rows: readonly MeetingRow[];
  readonly dates: DateStates;
  readonly created: number;
  readonly existing: number;
  readonly left: number;
  readonly stopped: 'time' | 'slow' | 'quota' | null;
}

/** What a step leaves: rows as they are now, and what is said about the run. */
export interface Scheduled {
  readonly rows: readonly MeetingRow[];
  readonly proposed: Proposed | null;
  readonly slice: SliceOfEvents | null;
  readonly calendar: string | null;
}

type DateStates = ReadonlyMap<
  number,
  { readonly state: string; readonly ref: string; readonly eventId: string }
>;

export function keyOf({ file, gathered }: PreparedMeetings, row: MeetingRow): EventKey {
  return { file, edition: gathered.settings.edition, about: row.pair, k: row.k, generation: row.generation };
}

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

/** All events of this file and edition by id. */
export function eventsIn(
  ports: Ports,
  prepared: PreparedMeetings,
  calendar: string,
): Map<string, FoundEvent> {
  const events = ports.calendars.events(calendar, prepared.mark) ?? refuse('calendar gone', calendar);
  return new Map(events.map((event) => [event.id, event]));
}

/** What the calendar says about rows that are in it, also about those a run cut short has made. */
export function updated(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: ReadonlyMap<string, FoundEvent>,
): MeetingRow[] {
  return rows.map((row) => {
    const id = row.eventId === '' ? eventId(keyOf(prepared, row)) : row.eventId;
    const wasMade = row.eventId !== '' || (events.has(id) && row.state === 'proposed');
    if (!wasMade) return row;
    const known =
      row.eventId === ''
        ? { ...row, eventId: id, state: 'created' as const, start: events.get(id)!.start }
        : row;
    const now = readBack(known, events, membersOf(prepared, row.pair));
    return now.start === row.start ? now : { ...now, ...shownTimes(prepared, row.pair, now.start!) };
  });
}

function membersOf({ groups }: PreparedMeetings, pair: string) {
  const members = groups.find((group) => group.pair === pair)?.members ?? [];
  const of = (role: 'mentor' | 'mentee') =>
    members.filter((one) => one.role === role).map(({ email }) => email);
  return { mentors: of('mentor'), mentees: of('mentee') };
}

/** One thing to enter, and what is known once it stands there. */
interface Task {
  readonly events: readonly CalendarEvent[];
  readonly done: () => void;
}

export function createSlice(
  ports: Ports,
  prepared: PreparedMeetings,
  calendar: string,
  run: string,
): SliceOfEvents {
  const events = eventsIn(ports, prepared, calendar);
  const rows = updated(prepared, prepared.rows, events);
  const dates = new Map<number, { state: string; ref: string; eventId: string }>();
  const wasThere = (id: string) => events.has(id);
  const tasks = [
    ...prepared.dates.flatMap((date) => dateTask(prepared, date, dates, wasThere, ports.now.getTime())),
    ...rows.flatMap((row, at) =>
      meetingTask(prepared, row, run, ports.now.getTime(), (now) => rows.splice(at, 1, now)),
    ),
  ];
  let created = 0;
  let stopped: SliceOfEvents['stopped'] = null;
  let at = 0;
  for (; at < tasks.length && stopped === null; at++) {
    const { events: wanted, done } = tasks[at]!;
    for (const event of wanted.filter(({ id }) => !wasThere(id))) {
      stopped ??= ports.elapsed() > SLICE_MS ? 'time' : null;
      if (stopped !== null) break;
      const entered = ports.calendars.enter(calendar, event);
      if (entered === 'no calendar') refuse('calendar gone', calendar);
      if (entered === 'slow' || entered === 'quota') stopped = entered;
      else created++;
    }
    if (stopped === null) done();
  }
  const left = stopped === null ? 0 : tasks.length - at + 1;
  const existing = rows.filter((row) => row.eventId !== '' && wasThere(row.eventId) && !isGone(row)).length;
  return { rows, dates, created, existing, left, stopped };
}

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
  const group = prepared.groups.find(({ pair }) => pair === row.pair);
  if (!group || !isToCreate(row, now)) return [];
  const id = eventId(keyOf(prepared, row));
  const strand = prepared.gathered.strands.find(({ name }) => name === group.strand);
  const event = meetingEvent(
    {
      id,
      k: row.k,
      of: Math.max(row.k, strand?.meetings ?? row.k),
      start: row.start!,
      end: row.end!,
      circle: group.pair.includes(' > ') ? null : group.pair,
      people: group.members,
    },
    placeOf(prepared),
  );
  return [{ events: [event], done: () => settle({ ...row, state: 'created', eventId: id, batch: run }) }];
}

/** A date with many guests is several events; it is done when all of them stand there. */
function dateTask(
  prepared: PreparedMeetings,
  date: ProgrammeDate,
  states: Map<number, { state: string; ref: string; eventId: string }>,
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
  return [{ events: parts, done: () => states.set(date.number, state) }];
}

/** All sheets that a slice may have changed, at once. */
export function writeSlice(
  ports: Ports,
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  dates: DateStates,
  calendar: string | null,
): void {
  const table = prepared.gathered.ours.get('dates')?.table ?? null;
  const cells = meetingCells(rows, (row) => meetingRef(keyOf(prepared, row)));
  const sheets: SheetRows[] = [
    ...(rows.length > 0 || prepared.gathered.ours.has('catchUps')
      ? ([['catchUps', cells]] as SheetRows[])
      : []),
    ...(table && dates.size > 0 ? ([['dates', dateCells(table, dates)]] as SheetRows[]) : []),
    ...(calendar === null ? [] : settingsWith(prepared, calendar)),
  ];
  writeSheets(ports, prepared.gathered, sheets, true);
}
