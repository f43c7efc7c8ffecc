// What the calendar says about the rows: which meetings stand there, which were moved or deleted. The calendar is right,
// whatever somebody wrote, restored or filled into the sheet.

import { refuse } from '../../language/refusal.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { isDecided, isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { readBack } from '../domain/read-back.ts';
import { type PreparedMeetings, shownTimes } from './prepare-meetings.ts';

/** All events of this file and edition by id. */
export function eventsIn(
  ports: Ports,
  prepared: PreparedMeetings,
  calendar: string,
): Map<string, FoundEvent> {
  return eventsSeen(ports, prepared, calendar) ?? refuse('calendar gone', calendar);
}

/** The same; null where the calendar is gone. */
export function eventsSeen(
  ports: Ports,
  { mark }: Pick<PreparedMeetings, 'mark'>,
  calendar: string,
): Map<string, FoundEvent> | null {
  const events = ports.calendars.events(calendar, mark);
  return events === null ? null : new Map(events.map((event) => [event.id, event]));
}

/** What the calendar says about rows that are in it, also about those a run cut short has made. */
export function updated(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: ReadonlyMap<string, FoundEvent>,
): MeetingRow[] {
  const newest = newestAmong(prepared, rows, events);
  return rows.map((row) => {
    if (row.isElsewhere || row.state === 'mailed') return row;
    if (row.state === 'left out') return leftOut(row, newest(row));
    const known = knownBy(row, newest(row));
    const now = cutOff(prepared, row, readBack(known, events, membersOf(prepared, row.pair)));
    return now.start === row.start && now.wanted === null
      ? now
      : { ...now, ...shownTimes(prepared, row.pair, { start: now.start!, end: now.end ?? now.start! }) };
  });
}

/** Gone from the calendar after the pair has ended: a run that was cut took it out, and nobody has to decide about it. */
function cutOff({ groupOf, asked, broken }: PreparedMeetings, row: MeetingRow, now: MeetingRow): MeetingRow {
  const isLive = groupOf.has(row.pair) || asked.has(row.pair.toLowerCase());
  const hasEnded = !isLive && !broken.some(({ pair }) => pair === row.pair);
  return now.state === 'deleted' && isMade(row) && hasEnded
    ? { ...now, state: 'cancelled', stands: null, wanted: null }
    : now;
}

/**
 * The row with what the calendar knows of it, whatever somebody wrote, restored or filled into the sheet: the id comes from
 * what the row is about, and the newest generation counts that was ever in the calendar.
 */
function knownBy(row: MeetingRow, { generation, event }: Newest): MeetingRow {
  if (event === undefined && isMade(row) && row.eventId === '') return { ...row, state: 'proposed' };
  if (event === undefined || (event.isCancelled && row.state === 'cancelled')) return row;
  const known = { ...row, generation, eventId: event.id };
  if (isMade(row) || (event.isCancelled && row.state === 'deleted')) return known;
  // Nothing that a person wrote is lost where a run was cut before it could write down what it had made.
  const isTheirs = isDecided(row) && row.end !== null && row.start !== event.start;
  return {
    ...known,
    state: 'created',
    start: event.start,
    end: event.end,
    stands: { start: event.start, end: event.end },
    wanted: isTheirs ? { start: row.start!, end: row.end! } : null,
  };
}

/** Left out in the sheet; where its event stands all the same, `stands` says when. */
function leftOut(row: MeetingRow, { generation, event }: Newest): MeetingRow {
  if (event === undefined || event.isCancelled) return { ...row, stands: null };
  const { id, start, end, repeats } = event;
  const series = repeats === undefined ? {} : { repeats };
  return { ...row, generation, eventId: id, stands: { start, end }, ...series };
}

interface Newest {
  readonly generation: number;
  readonly event: FoundEvent | undefined;
}

/** The newest event there ever was for a row. Later generations are looked for only where the calendar holds more than the rows say. */
function newestAmong(
  { known }: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: ReadonlyMap<string, FoundEvent>,
): (row: MeetingRow) => Newest {
  const ours = rows.filter(({ isElsewhere }) => !isElsewhere);
  const said = new Set(ours.map((row) => known.idsOf(row).eventId));
  const hasMore = [...events.values()].some(({ id, isDate }) => !isDate && !said.has(id));
  return (row) => {
    const idAt = (generation: number) => known.idsOf({ pair: row.pair, k: row.k, generation }).eventId;
    let { generation } = row;
    while (hasMore && events.has(idAt(generation + 1))) generation++;
    return { generation, event: events.get(idAt(generation)) };
  };
}

/** Addresses of a pair or circle: of each person the one that counts, and a former one. */
export function membersOf({ groupOf }: PreparedMeetings, pair: string) {
  const members = groupOf.get(pair)?.members ?? [];
  const of = (role: 'mentor' | 'mentee') =>
    members
      .filter((one) => one.role === role)
      .map(({ email, formerly }) => (formerly === undefined ? [email] : [email, formerly]));
  return { mentors: of('mentor'), mentees: of('mentee') };
}
