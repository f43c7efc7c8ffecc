// How much better any grouping could be: an upper bound that needs no search. Relax "everybody exactly once" with a price
// per person (Lagrange); what remains is to take the best circles one by one. Prices are improved step by step.
import { combinations } from './exact.ts';
import { circleWorth, type Grouping, type GroupingProblem, pairsIn, scaleOf } from './grouping.ts';

/** More candidate circles than this are not listed; the bound is then the coarse one. */
const CANDIDATES = 700_000;
/** Work for improving the prices, in candidate looks. */
const LOOKS = 200_000_000;

/**
 * No grouping without a broken pair is worth more than this (in the units of `Grouping.worth`).
 *
 * @param best  a grouping that was found, without broken pairs.
 */
export function upperBound(problem: GroupingProblem, best: Grouping): number {
  const sizes = [...new Set(problem.sizes)];
  const count = sizes.reduce((sum, size) => sum + choose(problem.people, size), 0);
  return count > CANDIDATES ? coarseBound(problem) : lagrangeBound(problem, best, sizes, count);
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let j = 0; j < k; j++) ways = (ways * (n - j)) / (j + 1);
  return ways;
}

interface Candidates {
  readonly size: number;
  readonly wanted: number;
  readonly members: Uint16Array;
  readonly worth: Float64Array;
}

function candidatesOf(problem: GroupingProblem, size: number): Candidates {
  const scale = scaleOf(problem.sizes);
  const kept: number[] = [];
  const worths: number[] = [];
  for (const members of combinations(0, problem.people, size)) {
    const { worth, broken } = circleWorth(problem, members, scale);
    if (broken > 0) continue;
    kept.push(...members);
    worths.push(worth);
  }
  const wanted = problem.sizes.filter((s) => s === size).length;
  return { size, wanted, members: Uint16Array.from(kept), worth: Float64Array.from(worths) };
}

function lagrangeBound(
  problem: GroupingProblem,
  best: Grouping,
  sizes: readonly number[],
  count: number,
): number {
  const lists = sizes.map((size) => candidatesOf(problem, size));
  const price = new Float64Array(problem.people).fill(best.worth / problem.people);
  const rounds = Math.max(30, Math.min(600, Math.floor(LOOKS / Math.max(1, count))));
  let bound = Number.POSITIVE_INFINITY;
  let step = 1.6;
  let idle = 0;
  for (let round = 0; round < rounds && bound > best.worth + 0.5; round++) {
    const taken = new Int32Array(problem.people);
    const now =
      price.reduce((sum, p) => sum + p, 0) +
      lists.reduce((sum, list) => sum + takeBest(list, price, taken), 0);
    idle = now < bound - 1e-9 ? 0 : idle + 1;
    bound = Math.min(bound, now);
    if (idle >= 8) {
      step *= 0.6;
      idle = 0;
    }
    const norm = taken.reduce((sum, n) => sum + (1 - n) * (1 - n), 0);
    if (norm === 0) break;
    const length = (step * Math.max(1, now - best.worth)) / norm;
    for (let i = 0; i < price.length; i++) price[i]! -= length * (1 - taken[i]!);
  }
  return Math.max(best.worth, bound);
}

/** Takes the best circles of one size at these prices; counts who is in them, returns their sum. */
function takeBest(
  { size, wanted, members, worth }: Candidates,
  price: Float64Array,
  taken: Int32Array,
): number {
  const chosen: { at: number; value: number }[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < worth.length; c++) {
    let value = worth[c]!;
    for (let m = c * size; m < c * size + size; m++) value -= price[members[m]!]!;
    if (chosen.length === wanted && value <= least) continue;
    chosen.push({ at: c, value });
    chosen.sort((a, b) => b.value - a.value);
    if (chosen.length > wanted) chosen.pop();
    least = chosen.length === wanted ? chosen[wanted - 1]!.value : Number.NEGATIVE_INFINITY;
  }
  for (const { at } of chosen) for (let m = at * size; m < at * size + size; m++) taken[members[m]!]!++;
  return chosen.reduce((sum, { value }) => sum + value, 0);
}

/** Everybody with their best possible companions: half of it counts each pair once. */
function coarseBound({ people, sizes, worth, apart }: GroupingProblem): number {
  const scale = scaleOf(sizes);
  let sum = 0;
  for (let i = 0; i < people; i++) {
    const row = Array.from({ length: people }, (_, j) =>
      j === i || apart[i * people + j] ? Number.NEGATIVE_INFINITY : worth[i * people + j]!,
    );
    row.sort((a, b) => b - a);
    sum += Math.max(
      ...[...new Set(sizes)].map((size) => (scale / pairsIn(size)) * companions(row, size - 1)),
    );
  }
  return sum / 2;
}

function companions(row: readonly number[], n: number): number {
  return row
    .slice(0, n)
    .filter(Number.isFinite)
    .reduce((sum, value) => sum + value, 0);
}
