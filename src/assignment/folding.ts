// Folds neighbouring levels into one number where this is provably exact, and unfolds prices again.
//
// A price is a sum along one alternating path, so on a level whose gains differ by at most `range` it stays within
// B = (shorter side + 1)·range + largest gain. Level k gets the weight w(k) = w(k+1)·(8·B(k+1) + 1): digits up to B are
// then read back without doubt, and sums of two prices and a gain still compare like vectors.
import type { Problem } from './problem.ts';

/** Sums stay exact below this bound, whatever the order in which they are taken. */
const EXACT = 2 ** 51;

/** Levels from … to (exclusive) in one number. `bound[k]` and `weight[k]` belong to level from + k; `top` is what one unit above them weighs. */
export interface Fold {
  readonly from: number;
  readonly to: number;
  readonly bound: readonly number[];
  readonly weight: readonly number[];
  readonly top: number;
}

/**
 * The longest run of levels from `from` that fits one number, with room for a deciding unit above them.
 *
 * @param edges  the edges still in play, or null for all of them.
 * @returns null where even one level alone is too large to be exact.
 */
export function foldFrom(
  problem: Problem,
  edges: Int32Array | null,
  from: number,
  longest: number,
): Fold | null {
  const shorter = Math.min(problem.mentees, problem.mentors) + 1;
  const bounds = problem.gain.slice(from, from + longest).map((level) => boundOf(level, edges, shorter));
  for (let length = bounds.length; length > 0; length--) {
    const fold = weigh(from, bounds.slice(0, length));
    if (fold.top * 8 < EXACT) return fold;
  }
  return null;
}

function boundOf(level: Float64Array, edges: Int32Array | null, shorter: number): number {
  const count = edges?.length ?? level.length;
  if (count === 0) return 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    const g = level[edges === null ? k : edges[k]!]!;
    if (g < low) low = g;
    if (g > high) high = g;
  }
  return shorter * (high - low) + Math.max(Math.abs(low), Math.abs(high));
}

function weigh(from: number, bound: readonly number[]): Fold {
  const weight = bound.map(() => 1);
  for (let k = bound.length - 2; k >= 0; k--) weight[k] = weight[k + 1]! * (8 * bound[k + 1]! + 1);
  const top = (weight[0] ?? 1) * (8 * (bound[0] ?? 0) + 1);
  return { from, to: from + bound.length, bound, weight, top };
}

/** The folded gains of these edges (null: of all), level by level. */
export function foldGains(problem: Problem, fold: Fold, edges: Int32Array | null): Float64Array {
  const sum = new Float64Array(edges?.length ?? problem.mentor.length);
  for (let k = 0; k < fold.weight.length; k++)
    addScaled(sum, problem.gain[fold.from + k]!, fold.weight[k]!, edges);
  return sum;
}

function addScaled(sum: Float64Array, level: Float64Array, weight: number, edges: Int32Array | null): void {
  const count = sum.length;
  if (edges === null) for (let e = 0; e < count; e++) sum[e] = sum[e]! + weight * level[e]!;
  else for (let e = 0; e < count; e++) sum[e] = sum[e]! + weight * level[edges[e]!]!;
}

/**
 * Folded prices as one list of digits per level of the fold, and the whole units above them.
 *
 * @returns digits[k][i] of price i on level from + k, and above[i].
 */
export function unfold(fold: Fold, prices: Float64Array): { above: Float64Array; digits: Float64Array[] } {
  const above = Float64Array.from(prices);
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
