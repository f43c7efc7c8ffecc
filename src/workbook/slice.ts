// How long a slice of a run lasts. What a slice begins with, reading the workbook and everybody in it, costs the same however
// long it lasts. So a large programme has longer slices and a whole run some twenty, whatever its size: what it computes grows
// with the people, and not with their square.
import type { Ports } from '../ports/ports.ts';

/** Short enough for a pause, in ms. */
const LEAST_MS = 20_000;
/** Far from Google's six minutes: writing down what was done takes some fifteen seconds more at 3,000 people. */
const MOST_MS = 240_000;
/** So many times as long as it took to prepare. */
const TIMES = 5;
/** What a mail or an event takes at Google, about, in ms; and the slices that a whole run should have. */
const PIECE_MS = 800;
const SLICES = 20;

/**
 * Asked when everything is ready: ms since this execution began after which no other piece of work is begun.
 *
 * @param pieces  mails or events of the whole run, those that are done included.
 */
export function endOfSlice({ elapsed }: Pick<Ports, 'elapsed'>, pieces: number): number {
  return Math.min(MOST_MS, Math.max(LEAST_MS, TIMES * elapsed(), (pieces * PIECE_MS) / SLICES));
}
