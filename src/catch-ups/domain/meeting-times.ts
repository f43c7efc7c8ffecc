// What the cells Starts and Ends of a row mean, beside what we wrote there last: whoever changes the start alone means the end as well. What
// cannot be meant is no wish at all: neither a start of one nor an end of another.
import type { Cell } from '../../ground/table.ts';
import { isSameStretch, type Stretch, wishIn } from './stretch.ts';
import { type Clock, isBareDay, timeIn } from './typed-times.ts';

/** What somebody wrote that cannot be meant, by its cell. */
export interface Unread {
  readonly pair?: Cell;
  readonly k?: Cell;
  readonly starts?: Cell;
  readonly ends?: Cell;
  readonly state?: Cell;
}

/** What is wrong with one of the two cells. */
export interface OddTime {
  readonly column: 'Starts' | 'Ends';
  readonly is: 'unclear' | 'backward';
}

export interface TimesRead {
  readonly start: number | null;
  readonly end: number | null;
  /** Another time that a person wrote over what stands in the calendar. */
  readonly wanted: Stretch | null;
  readonly unread: Unread | null;
  readonly odd: readonly OddTime[];
}

interface Cells {
  readonly starts: Cell;
  readonly ends: Cell;
}

const MINUTE = 60_000;

/** Of a meeting that stands, or stood, in the calendar. */
export function timesBeside(cells: Cells, stands: Stretch, clock: Clock): TimesRead {
  const start = startIn(cells.starts, stands.start, true, clock);
  const end = timeIn(cells.ends, clock, stands.end);
  const isEndTheirs = typeof end === 'number' && Math.abs(end - stands.end) >= MINUTE;
  const isBackward = isEndTheirs && typeof start === 'number' && end <= start;
  const odd = oddIn(start, end, isBackward);
  if (odd.length > 0) return { ...stands, wanted: null, odd, unread: asTheyAre(cells, start, end, stands) };
  const wanted = wishIn(start as number, end as number | null, stands);
  return { ...stands, wanted, odd, unread: null };
}

/** Of a meeting that stands nowhere yet. @param known  the start that we proposed. */
export function timesAlone(cells: Cells, known: number | null, clock: Clock): TimesRead {
  const start = startIn(cells.starts, known, false, clock);
  const end = timeIn(cells.ends, clock);
  const odd = oddIn(start, end, false);
  const unread = {
    ...(start === 'unclear' ? { starts: cells.starts } : {}),
    ...(end === 'unclear' ? { ends: cells.ends } : {}),
  };
  return {
    start: start === 'unclear' ? null : start,
    end: end === 'unclear' ? null : end,
    wanted: null,
    odd,
    unread: odd.length > 0 ? unread : null,
  };
}

type Time = ReturnType<typeof timeIn>;

function oddIn(start: Time, end: Time, isBackward: boolean): OddTime[] {
  return [
    ...(start === 'unclear' ? [{ column: 'Starts', is: 'unclear' } as const] : []),
    ...(end === 'unclear' ? [{ column: 'Ends', is: 'unclear' } as const] : []),
    ...(isBackward ? [{ column: 'Ends', is: 'backward' } as const] : []),
  ];
}

/** While one of the two cells is asked about, what a person wrote into the other stays beside it. */
function asTheyAre({ starts, ends }: Cells, start: Time, end: Time, stands: Stretch): Unread {
  const isStartOurs = typeof start === 'number' && isSameStretch({ ...stands, start }, stands);
  const isEndOurs = end === null || (typeof end === 'number' && isSameStretch({ ...stands, end }, stands));
  return { ...(isStartOurs ? {} : { starts }), ...(isEndOurs ? {} : { ends }) };
}

/** A day alone, and the emptied cell of a meeting that stands in the calendar, are no times. @param known  a time of ours. */
function startIn(cell: Cell, known: number | null, isThere: boolean, clock: Clock): Time {
  const start = timeIn(cell, clock, known);
  if (start === null) return isThere ? 'unclear' : null;
  const isOurs = start !== 'unclear' && known !== null && Math.abs(start - known) < MINUTE;
  return start === 'unclear' || isOurs || !isBareDay(start, clock) ? start : 'unclear';
}
