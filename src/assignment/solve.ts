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
  /** Edges still in play, or null for all of them. */
  readonly edges: Int32Array | null;
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
  const plan = Array.from(assignment, (column) => (column < 0 ? null : column));
  const w = (problem.strands?.places ?? []).map(() => problem.levels.map(() => 0));
  const duals = { u: byPerson(u, problem.mentees), v: byPerson(v, problem.mentors), w };
  return { assignment: plan, value: planValue(problem, plan), duals };
}

function solvePlain(problem: Problem, together: number): Priced {
  const u: Float64Array[] = [];
  const v: Float64Array[] = [];
  let stage = firstStage(problem);
  let assignment: Int32Array = new Int32Array(problem.mentees).fill(-1);
  for (let level = 0; level < problem.levels.length; ) {
    const fold = foldFrom(problem, stage.edges, level, together);
    if (fold === null) refuse('numbers too large', problem.levels[level]!);
    const posed = pose(problem, stage, fold);
    const solved = solveScalar(posed);
    appendPrices(u, solved.u, stage.mustMentee, fold);
    appendPrices(v, solved.v, stage.mustMentor, fold);
    assignment = solved.columnOf;
    level = fold.to;
    if (level < problem.levels.length) stage = nextStage(stage, posed, solved);
  }
  return { assignment, u, v };
}

function firstStage(problem: Problem): Stage {
  return {
    edges: problem.capacity.every((seats) => seats > 0) ? null : openEdges(problem),
    mustMentee: new Uint8Array(problem.mentees),
    mustMentor: new Uint8Array(problem.mentors),
  };
}

/** Edges to mentors who have a seat. */
function openEdges({ mentor, capacity }: Problem): Int32Array {
  const edges = new Int32Array(mentor.length);
  let open = 0;
  for (let e = 0; e < mentor.length; e++) if (capacity[mentor[e]!]! > 0) edges[open++] = e;
  return edges.subarray(0, open);
}

/** The edges of a stage as one plain assignment problem. */
function pose(problem: Problem, { edges, mustMentee, mustMentor }: Stage, fold: Fold): ScalarProblem {
  const gain = foldGains(problem, fold, edges);
  const capacity = Int32Array.from(problem.capacity, (c) => Math.min(c, problem.mentees));
  const [rows, columns] = [problem.mentees, problem.mentors];
  if (edges === null) return { rows, columns, capacity, first: problem.first, column: problem.mentor, gain };
  const first = new Int32Array(problem.mentees + 1);
  const column = new Int32Array(edges.length);
  let k = 0;
  for (let i = 0; i < problem.mentees; i++) {
    const end = problem.first[i + 1]!;
    for (; k < edges.length && edges[k]! < end; k++) {
      const j = problem.mentor[edges[k]!]!;
      column[k] = j;
      const must = mustMentee[i]! + mustMentor[j]!;
      if (must > 0) gain[k]! += must * fold.top;
    }
    first[i + 1] = k;
  }
  return { rows, columns, capacity, first, column, gain };
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

/** From one list per level to one list per person. */
function byPerson(prices: FlatPrices['u'], people: number): number[][] {
  return Array.from({ length: people }, (_, i) => prices.map((level) => level[i]!));
}

function nextStage(stage: Stage, posed: ScalarProblem, solved: ScalarSolution): Stage {
  const tight = new Int32Array(posed.column.length);
  let kept = 0;
  for (let i = 0; i < posed.rows; i++)
    for (let k = posed.first[i]!; k < posed.first[i + 1]!; k++)
      if (solved.u[i]! + solved.v[posed.column[k]!]! === posed.gain[k])
        tight[kept++] = stage.edges === null ? k : stage.edges[k]!;
  return {
    edges: tight.slice(0, kept),
    mustMentee: Uint8Array.from(solved.u, (price) => (price > 0 ? 1 : 0)),
    mustMentor: Uint8Array.from(solved.v, (price) => (price > 0 ? 1 : 0)),
  };
}
