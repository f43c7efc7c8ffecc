// Meetings that stand in the calendar while no row of Catch-ups speaks of them any more: somebody deleted the row, and people still have it.

import { say, sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import { BLANK } from '../domain/blank-meeting.ts';
import { peopleInvited } from '../domain/guests.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { readBack } from '../domain/read-back.ts';
import { isToCome } from '../domain/to-come.ts';
import { type Meeting, meetingsById } from '../domain/whose-meeting.ts';
import { membersOf } from './calendar-says.ts';
import { type Found, handle, timeSaid } from './difference-found.ts';
import { type PreparedMeetings, shownTimes } from './prepare-meetings.ts';
import { cancelsSeries } from './series-ended.ts';

export interface LostMeeting {
  readonly event: FoundEvent;
  /** The row as it would be; null where nobody can tell whose meeting it is, or where there is one. */
  readonly row: MeetingRow | null;
  /** The meeting of whose series this is the rest; null for all others. */
  readonly restOf: Meeting | null;
}

type Events = ReadonlyMap<string, FoundEvent>;

/** @param rows  as the calendar has them. @param now  ms since 1970; what has passed is let rest. */
export function lostMeetings(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events,
  now: number,
): LostMeeting[] {
  const spoken = new Set(rows.map(({ eventId }) => eventId));
  const lost = [...events.values()].filter(
    (event) => !event.isDate && !event.isCancelled && isToCome(event, now) && !spoken.has(event.id),
  );
  if (lost.length === 0) return [];
  const most = Math.max(...prepared.gathered.strands.map(({ meetings }) => meetings ?? 0));
  const known = meetingsById([...rows, { k: most, generation: 1 }], prepared.known);
  return lost.map((event) => ({
    event,
    row: rowOf(prepared, known.get(event.id), event, events),
    restOf: known.get(event.id) === undefined ? (known.get(seriesOf(event.id)) ?? null) : null,
  }));
}

/** Whoever changes “this and following” splits a series: Google gives the rest the id of the first with its moment behind it. */
const seriesOf = (id: string) => id.replace(/_R\d{8}(T\d{6}Z?)?$/, '');

function rowOf(
  prepared: PreparedMeetings,
  meeting: Meeting | undefined,
  event: FoundEvent,
  events: Events,
): MeetingRow | null {
  if (meeting === undefined) return null;
  const { id, start, end } = event;
  const row = {
    ...BLANK,
    ...meeting,
    start,
    end,
    stands: { start, end },
    state: 'created' as const,
    eventId: id,
  };
  return {
    ...readBack(row, events, membersOf(prepared, meeting.pair)),
    ...shownTimes(prepared, meeting.pair, { start, end }),
  };
}

/** The rows of lost meetings, beside those of the sheet. */
export function withLost(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events | null,
  now: number,
): MeetingRow[] {
  return [...rows, ...lostRows(prepared, { rows, events }, now)];
}

/** Their rows alone, as they would be; none where the calendar was not read. */
export function lostRows(
  prepared: PreparedMeetings,
  { rows, events }: { readonly rows: readonly MeetingRow[]; readonly events: Events | null },
  now: number,
): MeetingRow[] {
  const lost = events === null ? [] : lostMeetings(prepared, rows, events, now);
  return lost.flatMap(({ row }) => row ?? []);
}

function lostSaid(prepared: PreparedMeetings, { row, event, restOf }: LostMeeting): string {
  const was = timeSaid(prepared, event.start, event.end);
  const n = peopleInvited([event]);
  const meeting = row ?? restOf;
  if (meeting === null)
    return sayCount(
      n,
      '“{what}” ({n} guest) is in the calendar on {was}, but has no row in {Catch-ups}.',
      '“{what}” ({n} guests) is in the calendar on {was}, but has no row in {Catch-ups}.',
      { what: event.title, was },
    );
  const about = { who: prepared.known.called(meeting.pair), k: meeting.k, was };
  return row === null
    ? say(
        '{who}, meeting {k}: somebody made a series of it and split it. The rest begins on {was}, and has no row in {Catch-ups}.',
        about,
      )
    : say('{who}, meeting {k}: in the calendar on {was}, but its row is gone from {Catch-ups}.', about);
}

/** @param now  ms since 1970. */
export function lostDifference(prepared: PreparedMeetings, lost: LostMeeting, now: number): Found {
  const { row, event } = lost;
  return {
    kind: 'lost',
    row,
    event,
    ref: handle(event.id, 'lost'),
    says: [cancelsSeries(event, now, lostSaid(prepared, lost))],
    tells: peopleInvited([event]),
    can: row === null ? ['cancel'] : ['row back', 'cancel'],
  };
}
