// Mentors without a seat take no part in the search, but the proof needs a price for them too.
import { compareLevels, gainsOf, type Levels, type Problem, type Solution } from './problem.ts';

/**
 * A mentor without a seat costs nothing to price: the least price that no allowed pair beats.
 * Call it last, when the prices of mentees and strands are final.
 */
export function priceClosed(problem: Problem, solution: Solution): Solution {
  const { mentees, capacity, levels, strands } = problem;
  if (capacity.every((seats) => seats > 0)) return solution;
  const { u, v, w } = solution.duals;
  const prices = capacity.map((seats) => (seats > 0 ? [] : levels.map(() => 0)));
  for (let i = 0; i < mentees; i++)
    raiseClosed(problem, i, strands ? plus(u[i]!, w[strands.group[i]!]) : u[i]!, prices);
  return { ...solution, duals: { u, v: v.map((price, j) => (capacity[j]! > 0 ? price : prices[j]!)), w } };
}

function raiseClosed(problem: Problem, i: number, known: Levels, prices: readonly number[][]): void {
  const { first, mentor, capacity } = problem;
  for (let e = first[i]!, end = first[i + 1]!; e < end; e++) {
    const j = mentor[e]!;
    if (capacity[j]! <= 0) raiseTo(prices[j]!, problem, e, known);
  }
}

/** Raises a price to what is missing on the edge, if it is less. Without a new list for each of many edges. */
function raiseTo(price: number[], { gain }: Problem, edge: number, known: Levels): void {
  for (let k = 0; k < gain.length; k++) {
    const more = gain[k]![edge]! - known[k]! - price[k]!;
    if (more < 0) return;
    if (more === 0) continue;
    for (let l = k; l < gain.length; l++) price[l] = gain[l]![edge]! - known[l]!;
    return;
  }
}

/** What is missing on an edge when the other prices are known. */
export function shortfall(problem: Problem, edge: number, known: Levels): number[] {
  return gainsOf(problem, edge).map((gain, level) => gain - known[level]!);
}

/** The lexicographically larger of two; the first where they are equal. */
export function larger(a: Levels, b: Levels): Levels {
  return compareLevels(a, b) >= 0 ? a : b;
}

function plus(a: Levels, b: Levels | undefined): Levels {
  return b === undefined ? a : a.map((x, k) => x + b[k]!);
}
