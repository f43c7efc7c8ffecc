// What the rows of Dates have to say once the calendar was read.

import type { DateState, ProgrammeDate } from '../domain/dates.ts';
import { type DateNow, standsAt } from '../domain/dates-in-calendar.ts';
import { stretchText } from '../domain/stretch.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';

/** By row number of the sheet. */
export type DateStates = ReadonlyMap<number, DateState>;

/** The dates as a slice has left them, so that what is shown afterwards is what is true then. */
export function withStates(prepared: PreparedMeetings, states: DateStates | undefined): PreparedMeetings {
  if (states === undefined || states.size === 0) return prepared;
  const dates = prepared.dates.map((date) => {
    const now = states.get(date.number);
    return now === undefined ? date : dateAfter(date, now);
  });
  const claimed = new Set(prepared.claimed);
  for (const { eventIds } of prepared.dates) for (const id of eventIds) claimed.delete(id);
  for (const { eventIds } of dates) for (const id of eventIds) claimed.add(id);
  return { ...prepared, dates, claimed };
}

function dateAfter(
  date: ProgrammeDate,
  { state, ref, eventId, stands, kept, cells }: DateState,
): ProgrammeDate {
  const eventIds = eventId.split(' ').filter((id) => id !== '');
  const after = { ...date, state, ref, eventIds, stands, kept: kept ?? '' };
  if (cells === undefined || stands === null) return after;
  const { What = date.what, Where = date.where } = cells;
  return { ...after, start: stands.start, end: stands.end, what: String(What), where: String(Where) };
}

const MINUTE = 60_000;

/** Rows that say something else than the calendar; a time that was moved there is taken over where nobody touched the row. */
export function statesOf(nows: readonly DateNow[]): Map<number, DateState> {
  return new Map(
    nows.flatMap((now) => {
      const state = stateOf(now);
      return state === null || isSaid(now.date, state) ? [] : [[now.date.number, state] as const];
    }),
  );
}

/** Null where there is nothing to say about it: not created, left out, or never in this calendar. */
export function stateOf({ date, ref, ids, is, parts, differs, hasMovedThere }: DateNow): DateState | null {
  if (date.state === 'left out' || is === 'none' || is === 'absent') return null;
  const base = { ref, eventId: ids.join(' '), kept: date.kept };
  if (is === 'deleted') return { ...base, state: 'deleted', stands: null };
  const stands = standsAt(parts)!;
  if (!hasMovedThere) {
    const kept = date.state === 'moved' ? 'moved' : 'created';
    return { ...base, stands, state: differs.time ? 'to move' : kept };
  }
  const cells = { Starts: new Date(stands.start), Minutes: (stands.end - stands.start) / MINUTE };
  return { ...base, stands, state: 'moved', cells };
}

function isSaid(date: ProgrammeDate, { state, ref, eventId, stands, cells }: DateState): boolean {
  return (
    cells === undefined &&
    date.state === state &&
    date.ref === ref &&
    date.eventIds.join(' ') === eventId &&
    stretchText(date.stands) === stretchText(stands)
  );
}
