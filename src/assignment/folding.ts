// Folds neighbouring levels into one number where this is provably exact, and unfolds prices again.
//
// A price is a sum along one alternating path, so on a level whose gains differ by at most `range` it stays within
// B = (shorter side + 1)·range + largest gain. Level k gets the weight w(k) = w(k+1)·(8·B(k+1) + 1): digits up to B are
// then read back without doubt, and sums of two prices and a gain still compare like vectors.
import type { Problem } from './problem.ts';

/** Sums stay exact below this bound, whatever the order in which they are taken. */
const EXACT = 2 ** 51;

/** The least and the greatest gain. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Levels from … to (exclusive) in one number. `bound[k]`, `range[k]` and `weight[k]` belong to level from + k; `top` is what one unit above them weighs. */
export interface Fold {
  readonly from: number;
  readonly to: number;
  readonly bound: readonly number[];
  readonly range: readonly Range[];
  readonly weight: readonly number[];
  readonly top: number;
}

/**
 * The longest run of levels from `from` that fits one number, with room for a deciding unit above them.
 *
 * @returns null where even one level alone is too large to be exact.
 */
export function foldFrom(problem: Problem, from: number, longest: number): Fold | null {
  const shorter = Math.min(problem.mentees, problem.mentors) + 1;
  const ranges = problem.gain.slice(from, from + longest).map(rangeOf);
  const bounds = ranges.map(
    ({ low, high }) => shorter * (high - low) + Math.max(Math.abs(low), Math.abs(high)),
  );
  for (let length = bounds.length; length > 0; length--) {
    const fold = weigh(from, bounds.slice(0, length), ranges);
    if (fold.top * 8 < EXACT) return fold;
  }
  return null;
}

/** The least and the greatest gain of a level; 0 where there is no pair. */
export function rangeOf(level: Float64Array): Range {
  let low = level[0] ?? 0;
  let high = low;
  for (let e = 1; e < level.length; e++) {
    const g = level[e]!;
    if (g < low) low = g;
    else if (g > high) high = g;
  }
  return { low, high };
}

function weigh(from: number, bound: readonly number[], range: readonly Range[]): Fold {
  const weight = bound.map(() => 1);
  for (let k = bound.length - 2; k >= 0; k--) weight[k] = weight[k + 1]! * (8 * bound[k + 1]! + 1);
  const top = (weight[0] ?? 1) * (8 * (bound[0] ?? 0) + 1);
  return { from, to: from + bound.length, bound, range, weight, top };
}

/** The folded gains of all edges, level by level; a level on which all gain the same is added at once. */
export function foldGains({ gain, mentor }: Problem, { from, range, weight }: Fold): Float64Array {
  const sum = new Float64Array(mentor.length);
  let same = 0;
  for (let k = 0; k < weight.length; k++)
    if (range[k]!.low === range[k]!.high) same += weight[k]! * range[k]!.low;
  if (same !== 0) sum.fill(same);
  for (let k = 0; k < weight.length; k++)
    if (range[k]!.low !== range[k]!.high) addScaled(sum, gain[from + k]!, weight[k]!);
  return sum;
}

/** Adds a level, so many times. */
function addScaled(sum: Float64Array, level: Float64Array, weight: number): void {
  for (let e = 0; e < sum.length; e++) sum[e]! += weight * level[e]!;
}

/**
 * Folded prices as one list of digits per level of the fold, and the whole units above them.
 *
 * @returns digits[k][i] of price i on level from + k, and above[i].
 */
export function unfold(fold: Fold, prices: Float64Array): { above: Float64Array; digits: Float64Array[] } {
  const above = prices.slice();
  const digits = fold.bound.map(() => new Float64Array(prices.length));
  for (let k = fold.bound.length - 1; k >= 0; k--) {
    const base = 8 * fold.bound[k]! + 1;
    const level = digits[k]!;
    for (let i = 0; i < above.length; i++) {
      const digit = above[i]! - Math.round(above[i]! / base) * base;
      level[i] = digit + 0;
      above[i] = (above[i]! - digit) / base;
    }
  }
  return { above, digits };
}
