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

/** A mentee's best pairs so far, the best one first. */
interface List {
  readonly edges: Int32Array;
  readonly scores: Float64Array;
  count: number;
  /** What a pair has to surpass. */
  worst: number;
}

/**
 * Each mentee's best pairs. Mentees begin to look at different places, so that among equal pairs not all take the
 * same mentors; who has enough pairs that no pair can surpass looks no further.
 */
export function bestPairs(problem: Problem, start: number, scale: Scale): Part {
  const first = new Int32Array(problem.mentees + 1);
  const edges = new Int32Array(problem.mentees * start);
  const list = { edges: new Int32Array(start), scores: new Float64Array(start), count: 0, worst: ANY };
  for (let i = 0; i < problem.mentees; i++) {
    shortlist(problem, i, scale, list);
    for (let n = 0; n < list.count; n++) edges[first[i]! + n] = list.edges[n]!;
    first[i + 1] = first[i]! + list.count;
  }
  return { first, edges: edges.subarray(0, first[problem.mentees]) };
}

const ANY = Number.NEGATIVE_INFINITY;

function shortlist(problem: Problem, i: number, scale: Scale, list: List): void {
  const from = problem.first[i]!;
  const end = problem.first[i + 1]!;
  const middle = from + ((Math.imul(i, 0x9e3779b1) >>> 0) % Math.max(1, end - from));
  list.count = 0;
  list.worst = ANY;
  gather(problem, scale, list, middle, end);
  gather(problem, scale, list, from, middle);
}

function gather({ mentor, capacity }: Problem, scale: Scale, list: List, from: number, end: number): void {
  for (let e = from; list.worst < 0; e++) {
    e = nextBetter(scale, e, end, list.worst);
    if (e === end) return;
    if (capacity[mentor[e]!]! > 0) insert(list, e, scoreOf(scale, e));
  }
}

/** The next pair that scores more. No level adds to a score, so most pairs are left after one or two. */
function nextBetter({ gain, most, weight }: Scale, from: number, end: number, worst: number): number {
  for (let e = from; e < end; e++) {
    let score = 0;
    for (let k = 0; k < weight.length && score > worst; k++) score += weight[k]! * (gain[k]![e]! - most[k]!);
    if (score > worst) return e;
  }
  return end;
}

function scoreOf({ gain, most, weight }: Scale, edge: number): number {
  let score = 0;
  for (let k = 0; k < weight.length; k++) score += weight[k]! * (gain[k]![edge]! - most[k]!);
  return score;
}

/** Behind all that are as good; where the list is full, in place of the last. */
function insert(list: List, edge: number, score: number): void {
  const { edges, scores } = list;
  if (list.count < edges.length) list.count++;
  let at = list.count - 1;
  for (; at > 0 && scores[at - 1]! < score; at--) {
    edges[at] = edges[at - 1]!;
    scores[at] = scores[at - 1]!;
  }
  edges[at] = edge;
  scores[at] = score;
  if (list.count === edges.length) list.worst = scores[list.count - 1]!;
}
