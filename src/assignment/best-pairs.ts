// The pairs with which a large problem begins: each mentee's best ones, level by level.
import type { Problem } from './problem.ts';

/** Edges by mentee, in no particular order within one. */
export interface Part {
  readonly first: Int32Array;
  readonly edges: Int32Array;
}

/** The gains that no pair surpasses. */
export function bestGains({ gain }: Problem): number[] {
  let best = 0;
  const edges = gain[0]!.length;
  for (let e = 1; e < edges; e++) if (isBetter(gain, e, best)) best = e;
  return gain.map((level) => level[best]!);
}

/**
 * Each mentee's best pairs. Mentees begin to look at different places, so that among equal pairs not all take the
 * same mentors; who has enough pairs that no pair can surpass looks no further.
 */
export function bestPairs(problem: Problem, start: number, most: readonly number[]): Part {
  const first = new Int32Array(problem.mentees + 1);
  const edges = new Int32Array(problem.mentees * start);
  let size = 0;
  for (let i = 0; i < problem.mentees; i++) {
    size += shortlist(problem, i, most, edges.subarray(size, size + start));
    first[i + 1] = size;
  }
  return { first, edges: edges.subarray(0, size) };
}

/** Writes the best pairs of a mentee, the best one first; returns how many. */
function shortlist(problem: Problem, i: number, most: readonly number[], list: Int32Array): number {
  const { mentor, capacity, gain } = problem;
  const from = problem.first[i]!;
  const end = problem.first[i + 1]!;
  const middle = from + ((Math.imul(i, 0x9e3779b1) >>> 0) % Math.max(1, end - from));
  const room = list.length;
  let count = 0;
  for (let e = middle, left = end - from; left > 0; left--, e = e + 1 === end ? from : e + 1) {
    if (count === room && !isBetter(gain, e, list[room - 1]!)) continue;
    if (capacity[mentor[e]!]! <= 0) continue;
    if (count < room) count++;
    insert(gain, list, count, e);
    if (count === room && reaches(gain, list[room - 1]!, most)) break;
  }
  return count;
}

function insert(gain: Problem['gain'], list: Int32Array, count: number, e: number): void {
  let at = count - 1;
  for (; at > 0 && isBetter(gain, e, list[at - 1]!); at--) list[at] = list[at - 1]!;
  list[at] = e;
}

function isBetter(gain: Problem['gain'], a: number, b: number): boolean {
  for (let k = 0; k < gain.length; k++) {
    const difference = gain[k]![a]! - gain[k]![b]!;
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function reaches(gain: Problem['gain'], e: number, most: readonly number[]): boolean {
  for (let k = 0; k < most.length; k++) if (gain[k]![e] !== most[k]) return false;
  return true;
}
