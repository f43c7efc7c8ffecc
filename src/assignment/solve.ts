// The exact lexicographic solver: settles the levels one folded group after the other, each time only among the plans
// that are still equally good, and hands out prices that prove the result.
//
// A plan is best on a group of levels exactly if it uses only tight edges, serves every mentee with a price and fills
// every mentor with a price (complementary slackness). So the next group is solved on the tight edges alone, with a
// unit of gain, weightier than everything else, for each such mentee and such mentor: again a plain assignment.
import { refuse } from '../language/refusal.ts';
import { priceClosed } from './closed.ts';
import { BEST, type Priced, solveOnCore } from './core.ts';
import { type Fold, foldFrom, foldGains, unfold } from './folding.ts';
import { partOf } from './part.ts';
import { type FlatPrices, type Problem, planValue, type Solution } from './problem.ts';
import { type ScalarSolution, solveScalar } from './scalar.ts';
import type { ScalarProblem } from './seats.ts';
import { priceStrands, withBench } from './strand-places.ts';

/** How to solve; the answer is the same in every way. */
export interface Way {
  readonly together?: number;
  readonly start?: number;
}

/** What the groups settled so far leave over. */
interface Stage {
  /** With the edges still in play. */
  readonly problem: Problem;
  readonly mustMentee: Uint8Array;
  readonly mustMentor: Uint8Array;
}

/**
 * Assigns each mentee to at most one mentor so that the summed gains are lexicographically greatest.
 *
 * Ties: the last level decides; where the optimum is not unique, the order of rows does.
 * @param way.together  at most so many levels are folded into one number; 1 folds nothing and is always safe.
 * @param way.start  pairs a mentee with which a large problem starts; Infinity solves every problem as a whole.
 * @throws Refusal when a single level exceeds about 10^13 divided by the number of people.
 */
export function solve(problem: Problem, way: Way = {}): Solution {
  const { together = problem.levels.length + 1, start = BEST } = way;
  const benched = withBench(problem);
  const solved = asSolution(
    benched,
    solveOnCore(benched, start, (part) => solvePlain(part, together)),
  );
  return priceClosed(problem, benched === problem ? solved : priceStrands(problem, solved));
}

function asSolution(problem: Problem, { assignment, u, v }: Priced): Solution {
  const plan: (number | null)[] = [];
  for (let i = 0; i < assignment.length; i++) plan.push(assignment[i]! < 0 ? null : assignment[i]!);
  const w = (problem.strands?.places ?? []).map(() => problem.levels.map(() => 0));
  const duals = { u: byPerson(u, problem.mentees), v: byPerson(v, problem.mentors), w };
  return { assignment: plan, value: planValue(problem, plan), duals };
}

function solvePlain(whole: Problem, together: number): Priced {
  const u: Float64Array[] = [];
  const v: Float64Array[] = [];
  const { mentees, mentors, levels } = whole;
  let stage: Stage = {
    problem: whole,
    mustMentee: new Uint8Array(mentees),
    mustMentor: new Uint8Array(mentors),
  };
  let assignment: Int32Array = new Int32Array(mentees).fill(-1);
  for (let level = 0; level < levels.length; ) {
    const fold = foldFrom(stage.problem, level, together);
    if (fold === null) refuse('numbers too large', levels[level]!);
    const posed = pose(stage, fold);
    const solved = solveScalar(posed);
    appendPrices(u, solved.u, stage.mustMentee, fold);
    appendPrices(v, solved.v, stage.mustMentor, fold);
    assignment = solved.columnOf;
    level = fold.to;
    if (level < levels.length) stage = nextStage(stage.problem, posed, solved);
  }
  return { assignment, u, v };
}

/** The edges of a stage as one plain assignment problem. */
function pose({ problem, mustMentee, mustMentor }: Stage, fold: Fold): ScalarProblem {
  const { mentees: rows, mentors: columns, first, mentor: column } = problem;
  const capacity = new Int32Array(columns);
  for (let j = 0; j < columns; j++) capacity[j] = Math.min(problem.capacity[j]!, rows);
  const posed = { rows, columns, capacity, first, column, gain: foldGains(problem, fold) };
  if (fold.from > 0)
    for (let i = 0; i < rows; i++) addMust(posed, i, mustMentee[i]! * fold.top, mustMentor, fold.top);
  return posed;
}

/** Adds to a row's edges what they are worth for serving a mentee and filling a mentor with a price. */
function addMust(
  { first, column, gain }: ScalarProblem,
  row: number,
  own: number,
  mustMentor: Uint8Array,
  top: number,
): void {
  for (let e = first[row]!, end = first[row + 1]!; e < end; e++)
    gain[e]! += own + mustMentor[column[e]!]! * top;
}

/**
 * Turns the folded prices of a group into digits. What a price holds beyond its own unit of "must" is worth more than
 * any digit of the group, so it goes into the group's first level, multiplied by a number no digit can reach.
 */
function appendPrices(prices: Float64Array[], folded: Float64Array, must: Uint8Array, fold: Fold): void {
  const beyond = 4 * fold.bound[0]! + 1;
  const { above, digits } = unfold(fold, folded);
  const first = digits[0]!;
  for (let k = 0; k < first.length; k++) first[k]! += (above[k]! - must[k]!) * beyond;
  prices.push(...digits);
}

/** From one list per level to one list per person, copied from one of the right length: filling an empty one takes room for many more. */
function byPerson(prices: FlatPrices['u'], people: number): number[][] {
  const zero = prices.map(() => 0);
  const lists: number[][] = [];
  for (let i = 0; i < people; i++) {
    const own = zero.slice();
    for (let k = 0; k < own.length; k++) own[k] = prices[k]![i]!;
    lists.push(own);
  }
  return lists;
}

/** Only tight edges are still in play. */
function nextStage(problem: Problem, posed: ScalarProblem, { u, v }: ScalarSolution): Stage {
  const first = new Int32Array(posed.first.length);
  const edges = new Int32Array(posed.column.length);
  for (let i = 0; i < u.length; i++) first[i + 1] = keepTight(posed, i, { u, v }, edges, first[i]!);
  const part = partOf(problem, { first, edges: edges.subarray(0, first[u.length]) });
  return { problem: part, mustMentee: priced(u), mustMentor: priced(v) };
}

/** Writes a row's tight edges behind others; returns how many these are then. */
function keepTight(
  { first, column, gain }: ScalarProblem,
  row: number,
  { u, v }: Pick<ScalarSolution, 'u' | 'v'>,
  edges: Int32Array,
  size: number,
): number {
  let kept = size;
  const own = u[row]!;
  for (let e = first[row]!, end = first[row + 1]!; e < end; e++)
    if (own + v[column[e]!]! === gain[e]) edges[kept++] = e;
  return kept;
}

/** 1 for everybody with a price. */
function priced(prices: Float64Array): Uint8Array {
  const must = new Uint8Array(prices.length);
  for (let k = 0; k < must.length; k++) must[k] = prices[k]! > 0 ? 1 : 0;
  return must;
}
