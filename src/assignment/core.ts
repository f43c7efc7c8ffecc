// Large problems: solved on each mentee's best pairs alone, then the prices are tried on all other pairs. What beats its
// prices is taken in and the small problem solved again. When nothing does, plan and prices are right for the whole
// problem, by the same proof: every pair was priced.
import { bestPairs, scaleOf } from './best-pairs.ts';
import { openPart, type Part, partOf } from './part.ts';
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
 * Solves by `solvePlain`, on a part of the pairs where this is enough; pairs of mentors without a seat are left out.
 *
 * @param start  pairs that a mentee starts with.
 */
export function solveOnCore(problem: Problem, start: number, solvePlain: (part: Problem) => Priced): Priced {
  const edges = problem.mentor.length;
  if (edges === 0 || edges < WORTHWHILE * start * problem.mentees) return solvePlain(openPart(problem));
  const scale = scaleOf(problem);
  let core = bestPairs(problem, start, scale);
  for (let round = 0; round < ROUNDS; round++) {
    const solved = solvePlain(partOf(problem, core));
    const more = beatenPrices(problem, solved, scale.top);
    if (more.edges.length === 0) return solved;
    core = merged(core, more);
  }
  return solvePlain(openPart(problem));
}

/** Pairs that gain more than their prices, a few of each mentee. */
function beatenPrices(problem: Problem, { u, v }: FlatPrices, top: readonly number[]): Part {
  const first = new Int32Array(problem.mentees + 1);
  const own = new Float64Array(u.length);
  const edges: number[] = [];
  for (let i = 0; i < problem.mentees; i++) {
    for (let k = 0; k < own.length; k++) own[k] = u[k]![i]!;
    if (!isOutOfReach(own, top)) {
      const beaten = beatenOf(problem, i, own, v);
      edges.push(...(beaten.length > MORE ? furthest(beaten, problem, own, v) : beaten));
    }
    first[i + 1] = edges.length;
  }
  return { first, edges: Int32Array.from(edges) };
}

/** Whether a mentee's own price is at least what any pair gains. */
function isOutOfReach(own: Float64Array, top: readonly number[]): boolean {
  for (let k = 0; k < top.length; k++) if (own[k] !== top[k]) return own[k]! > top[k]!;
  return true;
}

function beatenOf(problem: Problem, i: number, own: Float64Array, v: readonly Float64Array[]): number[] {
  const { mentor, capacity, gain } = problem;
  const beaten: number[] = [];
  for (let e = problem.first[i]!, end = problem.first[i + 1]!; e < end; e++) {
    const j = mentor[e]!;
    let over = 0;
    for (let k = 0; k < own.length && over === 0; k++) over = gain[k]![e]! - own[k]! - v[k]![j]!;
    if (over > 0 && capacity[j]! > 0) beaten.push(e);
  }
  return beaten;
}

/** Those that gain most beyond their prices. */
function furthest(
  beaten: number[],
  { mentor, gain }: Problem,
  own: Float64Array,
  v: readonly Float64Array[],
): number[] {
  const over = (k: number, e: number) => gain[k]![e]! - own[k]! - v[k]![mentor[e]!]!;
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
