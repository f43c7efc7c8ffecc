// Large problems: solved on each mentee's best pairs alone, then the prices are tried on all other pairs. What beats its
// prices is taken in and the small problem solved again. When nothing does, plan and prices are right for the whole
// problem, by the same proof: every pair was priced.
import { bestGains, bestPairs, type Part } from './best-pairs.ts';
import type { FlatPrices, Problem } from './problem.ts';

/** Pairs that a mentee usually starts with. */
export const BEST = 30;
/** Pairs of a mentee that are taken in at once, those that beat their prices by most. */
const MORE = 40;
/** With fewer pairs than so many times the start, the problem is solved as it is. */
const WORTHWHILE = 3;
/** After so many rounds the whole problem is solved: the prices do not settle. */
const ROUNDS = 12;

/**
 * A plan with the prices that prove it.
 *
 * `assignment` holds the mentor's index per mentee; below zero for nobody.
 */
export interface Priced extends FlatPrices {
  readonly assignment: Int32Array;
}

/**
 * Solves by `solvePlain`, on a part of the pairs where this is enough.
 *
 * @param start  pairs that a mentee starts with.
 */
export function solveOnCore(problem: Problem, start: number, solvePlain: (part: Problem) => Priced): Priced {
  const edges = problem.mentor.length;
  if (edges === 0 || edges < WORTHWHILE * start * problem.mentees) return solvePlain(problem);
  const most = bestGains(problem);
  let core = bestPairs(problem, start, most);
  for (let round = 0; round < ROUNDS; round++) {
    const solved = solvePlain(partOf(problem, core));
    const more = beatenPrices(problem, solved, most);
    if (more.edges.length === 0) return solved;
    core = merged(core, more);
  }
  return solvePlain(problem);
}

function partOf(problem: Problem, { first, edges }: Part): Problem {
  const { mentees, mentors, capacity, levels } = problem;
  const mentor = new Int32Array(edges.length);
  for (let n = 0; n < edges.length; n++) mentor[n] = problem.mentor[edges[n]!]!;
  const gain = problem.gain.map((level) => picked(level, edges));
  return { mentees, mentors, capacity, levels, first, mentor, gain };
}

/** A plain loop: `from` and `map` of typed arrays call a function for every number. */
function picked(level: Float64Array, edges: Int32Array): Float64Array {
  const into = new Float64Array(edges.length);
  for (let n = 0; n < edges.length; n++) into[n] = level[edges[n]!]!;
  return into;
}

/** Pairs that gain more than their prices, a few of each mentee. */
function beatenPrices(problem: Problem, prices: FlatPrices, most: readonly number[]): Part {
  const first = new Int32Array(problem.mentees + 1);
  const edges: number[] = [];
  for (let i = 0; i < problem.mentees; i++) {
    if (!isOutOfReach(prices.u, i, most)) edges.push(...beatenOf(problem, prices, i));
    first[i + 1] = edges.length;
  }
  return { first, edges: Int32Array.from(edges) };
}

/** A mentee whose own price is at least what any pair gains. */
function isOutOfReach(u: FlatPrices['u'], i: number, most: readonly number[]): boolean {
  for (let k = 0; k < most.length; k++) if (u[k]![i] !== most[k]) return u[k]![i]! > most[k]!;
  return true;
}

function beatenOf(problem: Problem, prices: FlatPrices, i: number): number[] {
  const { mentor, capacity, gain } = problem;
  const { u, v } = prices;
  const beaten: number[] = [];
  for (let e = problem.first[i]!, end = problem.first[i + 1]!; e < end; e++) {
    const j = mentor[e]!;
    for (let k = 0; k < gain.length; k++) {
      const over = gain[k]![e]! - u[k]![i]! - v[k]![j]!;
      if (over === 0) continue;
      if (over > 0 && capacity[j]! > 0) beaten.push(e);
      break;
    }
  }
  if (beaten.length <= MORE) return beaten;
  const over = (k: number, e: number) => gain[k]![e]! - u[k]![i]! - v[k]![mentor[e]!]!;
  return beaten.sort((a, b) => firstDifference(gain.length, (k) => over(k, b) - over(k, a))).slice(0, MORE);
}

function firstDifference(levels: number, at: (level: number) => number): number {
  for (let k = 0; k < levels; k++) if (at(k) !== 0) return at(k);
  return 0;
}

function merged(a: Part, b: Part): Part {
  const mentees = a.first.length - 1;
  const first = new Int32Array(mentees + 1);
  const edges = new Int32Array(a.edges.length + b.edges.length);
  for (let i = 0; i < mentees; i++) {
    const own = a.edges.subarray(a.first[i]!, a.first[i + 1]!);
    const more = b.edges.subarray(b.first[i]!, b.first[i + 1]!);
    edges.set(own, first[i]!);
    edges.set(more, first[i]! + own.length);
    first[i + 1] = first[i]! + own.length + more.length;
  }
  return { first, edges };
}
