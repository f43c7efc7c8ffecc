// How long a slice of a run lasts. What a slice begins with, reading the workbook and everybody in it, costs the same however
// long it lasts: a large programme has longer slices, so that most of each is work.
import type { Ports } from '../ports.ts';

/** Short enough for a pause, in ms. */
const LEAST_MS = 20_000;
/** Far from Google's six minutes. */
const MOST_MS = 120_000;
/** So many times as long as it took to prepare. */
const TIMES = 5;

/** Asked when everything is ready: ms since this execution began after which no other piece of work is begun. */
export function endOfSlice({ elapsed }: Pick<Ports, 'elapsed'>): number {
  return Math.min(MOST_MS, Math.max(LEAST_MS, TIMES * elapsed()));
}
