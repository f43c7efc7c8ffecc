// Mentors without a seat take no part in the search, but the proof needs a price for them too.
import { compareLevels, gainsOf, type Levels, type Problem, type Solution } from './problem.ts';

/**
 * A mentor without a seat costs nothing to price: the least price that no allowed pair beats.
 * Call it last, when the prices of mentees and strands are final.
 */
export function priceClosed(problem: Problem, solution: Solution): Solution {
  const { u, w } = solution.duals;
  const none = problem.levels.map(() => 0);
  const v = solution.duals.v.map((price, j) => (problem.capacity[j]! > 0 ? price : none));
  for (let i = 0; i < problem.mentees; i++)
    for (let e = problem.first[i]!; e < problem.first[i + 1]!; e++) {
      const j = problem.mentor[e]!;
      if (problem.capacity[j]! > 0) continue;
      const known = problem.strands ? plus(u[i]!, w[problem.strands.group[i]!]) : u[i]!;
      v[j] = larger(v[j]!, shortfall(problem, e, known));
    }
  return { ...solution, duals: { u, v, w } };
}

/** What is missing on an edge when the other prices are known. */
export function shortfall(problem: Problem, edge: number, known: Levels): number[] {
  return gainsOf(problem, edge).map((gain, level) => gain - known[level]!);
}

export function larger(a: Levels, b: Levels): Levels {
  return compareLevels(a, b) >= 0 ? a : b;
}

function plus(a: Levels, b: Levels | undefined): Levels {
  return b === undefined ? a : a.map((x, k) => x + b[k]!);
}
