// The pairs with which a large problem begins: each mentee's best ones, level by level.
import { rangeOf } from './folding.ts';
import type { Part } from './part.ts';
import type { Problem } from './problem.ts';

/** The levels on which pairs differ, and how they compare by one number: 0 at best, nearly exact, good enough to say what is tried first. */
export interface Scale {
  /** What no pair surpasses, on each level of the problem. */
  readonly top: readonly number[];
  readonly gain: readonly Float64Array[];
  readonly most: Float64Array;
  readonly weight: Float64Array;
}

/** More would leave the numbers that the engine knows. */
const HEAVIEST = 1e200;

/** Weighs each level above all below it. */
export function scaleOf(problem: Problem): Scale {
  const ranges = problem.gain.map((level) => ({ level, ...rangeOf(level) }));
  const uneven = ranges.filter(({ low, high }) => low !== high);
  const weight = new Float64Array(uneven.length);
  let unit = 1;
  for (let k = uneven.length - 1; k >= 0; k--) {
    weight[k] = unit;
    unit = Math.min(HEAVIEST, unit * (uneven[k]!.high - uneven[k]!.low + 1));
  }
  const most = new Float64Array(uneven.length);
  for (let k = 0; k < most.length; k++) most[k] = uneven[k]!.high;
  return { top: ranges.map(({ high }) => high), gain: uneven.map(({ level }) => level), most, weight };
}

/**
 * Each mentee's best pairs. Mentees begin to look at different places, so that among equal pairs not all take the
 * same mentors; who has enough pairs that no pair can surpass looks no further.
 */
export function bestPairs(problem: Problem, start: number, scale: Scale): Part {
  const first = new Int32Array(problem.mentees + 1);
  const edges = new Int32Array(problem.mentees * start);
  const list = { edges: new Int32Array(start), scores: new Float64Array(start) };
  let size = 0;
  for (let i = 0; i < problem.mentees; i++) {
    const count = shortlist(problem, i, scale, list);
    edges.set(list.edges.subarray(0, count), size);
    size += count;
    first[i + 1] = size;
  }
  return { first, edges: edges.subarray(0, size) };
}

interface List {
  readonly edges: Int32Array;
  readonly scores: Float64Array;
}

/** Writes the best pairs of a mentee, the best one first; returns how many. No level adds to a score, so most pairs are left after one or two. */
function shortlist(problem: Problem, i: number, { gain, most, weight }: Scale, list: List): number {
  const { mentor, capacity } = problem;
  const from = problem.first[i]!;
  const end = problem.first[i + 1]!;
  const room = list.edges.length;
  let e = from + ((Math.imul(i, 0x9e3779b1) >>> 0) % Math.max(1, end - from));
  let count = 0;
  let worst = Number.NEGATIVE_INFINITY;
  for (let left = end - from; left > 0 && worst < 0; left--, e = e + 1 === end ? from : e + 1) {
    let score = 0;
    for (let k = 0; k < weight.length && score > worst; k++) score += weight[k]! * (gain[k]![e]! - most[k]!);
    if (score <= worst || capacity[mentor[e]!]! <= 0) continue;
    if (count < room) count++;
    insert(list, count, e, score);
    if (count === room) worst = list.scores[room - 1]!;
  }
  return count;
}

/** Behind all that are as good. */
function insert({ edges, scores }: List, count: number, edge: number, score: number): void {
  let at = count - 1;
  for (; at > 0 && scores[at - 1]! < score; at--) {
    edges[at] = edges[at - 1]!;
    scores[at] = scores[at - 1]!;
  }
  edges[at] = edge;
  scores[at] = score;
}
