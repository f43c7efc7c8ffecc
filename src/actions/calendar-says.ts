// What the calendar says about the rows: which meetings stand there, which were moved or deleted. The calendar is right,
// whatever somebody wrote, restored or filled into the sheet.

import type { FoundEvent } from '../domain/calendar.ts';
import { type EventKey, eventId } from '../domain/catch-ups/events.ts';
import { isMade, type MeetingRow } from '../domain/catch-ups/meeting-rows.ts';
import { readBack } from '../domain/catch-ups/read-back.ts';
import { refuse } from '../domain/refusal.ts';
import type { Ports } from '../ports.ts';
import { type PreparedMeetings, shownTimes } from './prepare-meetings.ts';

export function keyOf({ file, gathered }: PreparedMeetings, row: MeetingRow): EventKey {
  return { file, edition: gathered.settings.edition, about: row.pair, k: row.k, generation: row.generation };
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
    if (row.isElsewhere || row.state === 'left out' || row.state === 'mailed') return row;
    const known = knownBy(prepared, row, events);
    const now = readBack(known, events, membersOf(prepared, row.pair));
    return now.start === row.start ? now : { ...now, ...shownTimes(prepared, row.pair, now.start!) };
  });
}

/**
 * The row with what the calendar knows of it, whatever somebody wrote, restored or filled into the sheet: the id comes from
 * what the row is about, and the newest generation counts that was ever in the calendar.
 */
function knownBy(
  prepared: PreparedMeetings,
  row: MeetingRow,
  events: ReadonlyMap<string, FoundEvent>,
): MeetingRow {
  const idAt = (generation: number) => eventId(keyOf(prepared, { ...row, generation }));
  let { generation } = row;
  while (events.has(idAt(generation + 1))) generation++;
  const event = events.get(idAt(generation));
  if (event === undefined && isMade(row) && row.eventId === '') return { ...row, state: 'proposed' };
  if (event === undefined || (event.isCancelled && row.state === 'cancelled')) return row;
  const known = { ...row, generation, eventId: event.id };
  return isMade(row) ? known : { ...known, state: 'created', start: event.start };
}

function membersOf({ groupOf }: PreparedMeetings, pair: string) {
  const members = groupOf.get(pair)?.members ?? [];
  const of = (role: 'mentor' | 'mentee') =>
    members.filter((one) => one.role === role).map(({ email }) => email);
  return { mentors: of('mentor'), mentees: of('mentee') };
}
