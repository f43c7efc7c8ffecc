// How much better any grouping could be: an upper bound that needs no search. Relax "everybody exactly once" with a price
// per person (Lagrange); what remains is to take the best circles one by one. Prices are improved step by step.
import { bestCircles, type Looks } from './best-circles.ts';
import { type Grouping, type GroupingProblem, pairsIn, scaleOf } from './grouping.ts';

/** Work for improving the prices, in looks at a person who might join a part of a circle. */
const LOOKS = 250_000_000;
const ROUNDS = 900;
/** The first step, as a share of what the bound and the best plan differ by; after some idle rounds it shrinks. */
const STEP = 1.6;
const SHRINK = 0.7;
const IDLE = 10;

/**
 * No grouping without a broken pair is worth more than this (in the units of `Grouping.worth`).
 *
 * @param best  a grouping that was found, without broken pairs.
 */
export function upperBound(problem: GroupingProblem, best: Grouping): number {
  if (problem.sizes.some((size) => size < 2)) return coarseBound(problem);
  return Math.max(best.worth, Math.min(coarseBound(problem), lagrangeBound(problem, best)));
}

function lagrangeBound(problem: GroupingProblem, best: Grouping): number {
  const sizes = [...new Set(problem.sizes)].map((size) => circlesOf(problem, size));
  const price = new Float64Array(problem.people).fill(best.worth / problem.people);
  const looks = { left: LOOKS };
  let known = best.circles;
  let bound = Number.POSITIVE_INFINITY;
  let step = STEP;
  let idle = 0;
  for (let round = 0; round < ROUNDS && bound > best.worth + 0.5; round++) {
    const taken = new Int32Array(problem.people);
    const chosen = sizes.map((one) => takeBest(one, price, known, looks));
    if (chosen.some((list) => list === null)) break;
    const circles = chosen.flatMap((list) => list!);
    for (const { members } of circles) for (const member of members) taken[member]!++;
    const now = price.reduce((sum, p) => sum + p, 0) + circles.reduce((sum, circle) => sum + circle.value, 0);
    idle = now < bound - 1e-9 ? 0 : idle + 1;
    bound = Math.min(bound, now);
    if (idle >= IDLE) {
      step *= SHRINK;
      idle = 0;
    }
    known = [...best.circles, ...circles.map((circle) => circle.members)];
    if (!isChanged(price, taken, step * Math.max(1, now - best.worth))) break;
  }
  return bound;
}

/** Who is taken twice becomes dearer, who is not taken cheaper; false where everybody is taken once. */
function isChanged(price: Float64Array, taken: Int32Array, length: number): boolean {
  const norm = taken.reduce((sum, n) => sum + (1 - n) * (1 - n), 0);
  if (norm === 0) return false;
  for (let i = 0; i < price.length; i++) price[i]! -= (length / norm) * (1 - taken[i]!);
  return true;
}

/** What stays the same of one size, whatever the prices are. */
interface CirclesOf {
  readonly size: number;
  readonly people: number;
  readonly wanted: number;
  /** What each pair counts in such a circle; −∞ for pairs that must not meet. */
  readonly counts: Float64Array;
  /** The same less the prices of a round. */
  readonly value: Float64Array;
}

function circlesOf({ people, sizes, worth, apart }: GroupingProblem, size: number): CirclesOf {
  const weight = scaleOf(sizes) / pairsIn(size);
  const counts = worth.map((one, at) => (apart[at] === 1 ? Number.NEGATIVE_INFINITY : weight * one));
  const wanted = sizes.filter((s) => s === size).length;
  return { size, people, wanted, counts, value: new Float64Array(people * people) };
}

/** The best circles of one size at these prices, each price shared out over a person's pairs. */
function takeBest(
  { size, people, wanted, counts, value }: CirclesOf,
  price: Float64Array,
  known: readonly (readonly number[])[],
  looks: Looks,
) {
  for (let i = 0; i < people; i++)
    for (let j = i; j < people; j++) {
      const at = i * people + j;
      value[at] = counts[at]! - (price[i]! + price[j]!) / (size - 1);
      value[j * people + i] = value[at]!;
    }
  const ofSize = known.filter((members) => members.length === size);
  return bestCircles({ value, people }, size, wanted, ofSize, looks);
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
