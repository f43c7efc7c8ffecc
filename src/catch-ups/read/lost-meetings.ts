// Meetings that stand in the calendar while no row of Catch-ups speaks of them any more: somebody deleted the row, and people still have it.
import { say, sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import { BLANK } from '../domain/blank-meeting.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { readBack } from '../domain/read-back.ts';
import { type Meeting, meetingsById } from '../domain/whose-meeting.ts';
import { membersOf } from './calendar-says.ts';
import { type Found, handle, timeSaid } from './difference-found.ts';
import { type PreparedMeetings, shownTimes } from './prepare-meetings.ts';

export interface LostMeeting {
  readonly event: FoundEvent;
  /** The row as it would be; null where nobody can tell whose meeting it is. */
  readonly row: MeetingRow | null;
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
    ({ id, isDate, isCancelled, start }) => !isDate && !isCancelled && start > now && !spoken.has(id),
  );
  if (lost.length === 0) return [];
  const most = Math.max(...prepared.gathered.strands.map(({ meetings }) => meetings ?? 0));
  const known = meetingsById([...rows, { k: most, generation: 1 }], prepared.known);
  return lost.map((event) => ({ event, row: rowOf(prepared, known.get(event.id), event, events) }));
}

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
    ...shownTimes(prepared, meeting.pair, start),
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

export function lostDifference(prepared: PreparedMeetings, { row, event }: LostMeeting): Found {
  const was = timeSaid(prepared, event.start);
  const n = Object.keys(event.answers).length;
  return {
    kind: 'lost',
    row,
    event,
    ref: handle(event.id, 'lost'),
    says: [
      row === null
        ? sayCount(
            n,
            '“{what}” ({n} guest) is in the calendar on {was}, but has no row in Catch-ups.',
            '“{what}” ({n} guests) is in the calendar on {was}, but has no row in Catch-ups.',
            { what: event.title, was },
          )
        : say('{who}, meeting {k}: in the calendar on {was}, but its row is gone from Catch-ups.', {
            who: prepared.known.called(row.pair),
            k: row.k,
            was,
          }),
    ],
    tells: n,
    can: row === null ? ['cancel'] : ['row back', 'cancel'],
  };
}
