// A time after an absence for a meeting that lies in it: the same weekday and hour, in the first week in which these two have no other
// meeting. Nothing is moved by it before a person has seen it.

import { momentOf, wallOf, type ZoneOffsets } from '../../ground/zones/offsets.ts';
import type { Stretch } from './stretch.ts';

const DAY = 24 * 60 * 60_000;
/** Nobody looks further ahead. */
const MOST_WEEKS = 60;

export interface AfterAbsence {
  /** The clock of the programme. */
  readonly offsets: ZoneOffsets;
  /** Whether nobody meets on a day like 2027-02-01: somebody is away, or it is closed. */
  readonly isOff: (day: string) => boolean;
  /** Starts of other meetings of these two, ms since 1970. */
  readonly others: readonly number[];
  /** What else takes their time. */
  readonly taken: readonly Stretch[];
}

/** @returns null where no week of the next year will do. */
export function afterAbsence(
  { start, end }: Stretch,
  { offsets, isOff, others, taken }: AfterAbsence,
): Stretch | null {
  const wall = wallOf(offsets, start);
  for (let week = 1; week <= MOST_WEEKS; week++) {
    const at = wall + 7 * week * DAY;
    const found = { start: momentOf(offsets, at), end: momentOf(offsets, at) + end - start };
    const isFree =
      !isOff(new Date(at).toISOString().slice(0, 10)) &&
      others.every((other) => Math.abs(other - found.start) >= 6 * DAY) &&
      taken.every((one) => one.start >= found.end || one.end <= found.start);
    if (isFree) return found;
  }
  return null;
}
