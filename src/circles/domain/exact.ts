// Up to sixteen people: the best grouping, proved by trying all of them in a clever order. The lowest person not placed
// yet gets a circle; what remains is solved once for each set of people (dynamic programming over subsets).
import type { CanBeLed } from './common-mentor.ts';
import { UNLED_CIRCLE } from './companions.ts';
import { circleWorth, type Grouping, type GroupingProblem, groupingOf, scaleOf } from './grouping.ts';

/** Most people for which this is fast enough. */
export const EXACT_PEOPLE = 16;

/** A circle as a set of bits, with its score. */
interface Candidate {
  readonly members: number;
  readonly isLarger: boolean;
  readonly score: number;
}

/**
 * The best grouping of all, by trying every subset of at most `EXACT_PEOPLE`. Ties: the first one found, always the same.
 *
 * @param isLed  whether a mentor could lead these together: comes before all worth, after broken pairs and locks.
 */
export function bestGrouping(problem: GroupingProblem, isLed: CanBeLed = () => true): Grouping {
  const { people, sizes } = problem;
  if (people === 0) return groupingOf(problem, []);
  const small = Math.min(...sizes);
  const larger = sizes.filter((size) => size > small).length;
  const candidates = candidatesByFirst(problem, small, larger > 0, isLed);
  const all = 2 ** people - 1;
  const best = new Float64Array((all + 1) * (larger + 1)).fill(Number.NaN);
  const choice = new Int32Array((all + 1) * (larger + 1));
  best[0] = 0;
  solveRest(all, larger);
  return groupingOf(problem, circlesOf());

  /** Best score of the people in `rest`, with `left` larger circles still to be used; −∞ where it does not work out. */
  function solveRest(rest: number, left: number): number {
    const at = rest * (larger + 1) + left;
    if (!Number.isNaN(best[at]!)) return best[at]!;
    best[at] = Number.NEGATIVE_INFINITY;
    if (rest === 0) return best[at]!;
    const options = candidates[lowestBit(rest)]!;
    for (let k = 0; k < options.length; k++) {
      const { members, isLarger, score } = options[k]!;
      if ((members & rest) !== members || (isLarger && left === 0)) continue;
      const total = score + solveRest(rest & ~members, isLarger ? left - 1 : left);
      if (total > best[at]!) {
        best[at] = total;
        choice[at] = k;
      }
    }
    return best[at]!;
  }

  function circlesOf(): number[][] {
    const circles: number[][] = [];
    let rest = all;
    let left = larger;
    while (rest > 0) {
      const { members, isLarger } = candidates[lowestBit(rest)]![choice[rest * (larger + 1) + left]!]!;
      circles.push(bitsOf(members));
      rest &= ~members;
      if (isLarger) left--;
    }
    return circles;
  }
}

function candidatesByFirst(
  problem: GroupingProblem,
  small: number,
  hasLarger: boolean,
  isLed: CanBeLed,
): Candidate[][] {
  const scale = scaleOf(problem.sizes);
  const penalty = penaltyFor(problem, scale);
  return Array.from({ length: problem.people }, (_, first) =>
    (hasLarger ? [small, small + 1] : [small]).flatMap((size) =>
      combinations(first + 1, problem.people, size - 1).map((rest) => {
        const members = [first, ...rest];
        const { worth, broken } = circleWorth(problem, members, scale);
        return {
          members: members.reduce((set, k) => set | (1 << k), 0),
          isLarger: size > small,
          score: worth - broken * penalty - (isLed(members) ? 0 : UNLED_CIRCLE * scale),
        };
      }),
    ),
  );
}

/** More than any grouping can be worth, so that one broken pair outweighs everything else. */
function penaltyFor(problem: GroupingProblem, scale: number): number {
  let largest = UNLED_CIRCLE;
  for (const worth of problem.worth) largest = Math.max(largest, Math.abs(worth));
  return 2 * largest * scale * problem.sizes.length + 1;
}

/** All ways to take `size` numbers from `from` … `to` − 1, ascending. */
export function combinations(from: number, to: number, size: number): number[][] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  for (let k = from; k <= to - size; k++)
    for (const rest of combinations(k + 1, to, size - 1)) found.push([k, ...rest]);
  return found;
}

function lowestBit(set: number): number {
  return 31 - Math.clz32(set & -set);
}

function bitsOf(set: number): number[] {
  return Array.from({ length: 32 }, (_, k) => k).filter((k) => (set & (1 << k)) !== 0);
}
