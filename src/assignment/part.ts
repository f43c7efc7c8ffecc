// A problem with some of its pairs only. Numbers are copied by plain loops: `from` and `map` of typed arrays call a function for each.
import type { Problem } from './problem.ts';

/** Edges by mentee, in no particular order within one. */
export interface Part {
  readonly first: Int32Array;
  readonly edges: Int32Array;
}

/** The problem with these pairs; strands are left out. */
export function partOf(problem: Problem, { first, edges }: Part): Problem {
  const { mentees, mentors, capacity, levels } = problem;
  const mentor = mentorsOf(problem.mentor, edges);
  return {
    mentees,
    mentors,
    capacity,
    levels,
    first,
    mentor,
    gain: problem.gain.map((level) => picked(level, edges)),
  };
}

function mentorsOf(mentor: Int32Array, edges: Int32Array): Int32Array {
  const into = new Int32Array(edges.length);
  for (let n = 0; n < edges.length; n++) into[n] = mentor[edges[n]!]!;
  return into;
}

function picked(level: Float64Array, edges: Int32Array): Float64Array {
  const into = new Float64Array(edges.length);
  for (let n = 0; n < edges.length; n++) into[n] = level[edges[n]!]!;
  return into;
}

/** Without the pairs of mentors who have no seat. */
export function openPart(problem: Problem): Problem {
  const { mentees, mentor, capacity } = problem;
  if (capacity.every((seats) => seats > 0)) return problem;
  const first = new Int32Array(mentees + 1);
  const edges = new Int32Array(mentor.length);
  for (let i = 0; i < mentees; i++) first[i + 1] = keepOpen(problem, i, edges, first[i]!);
  const size = first[mentees]!;
  return size === mentor.length ? problem : partOf(problem, { first, edges: edges.subarray(0, size) });
}

/** Writes the open pairs of a mentee behind others; returns how many these are then. */
function keepOpen({ first, mentor, capacity }: Problem, i: number, edges: Int32Array, size: number): number {
  let kept = size;
  for (let e = first[i]!, end = first[i + 1]!; e < end; e++) if (capacity[mentor[e]!]! > 0) edges[kept++] = e;
  return kept;
}
