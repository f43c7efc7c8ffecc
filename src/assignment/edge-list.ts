// The edges of a problem given as JSON, or read as plain numbers beforehand: checked, and put into rows.
import { refuse } from '../language/refusal.ts';
import type { Problem } from './problem.ts';
import type { ProblemJson } from './public-form.ts';

/** Edges as plain numbers, as large problems are read; the gains of one edge stand side by side. */
export interface EdgeList {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly gain: Float64Array;
  readonly levels: number;
}

/** Edges by mentee, and one list of gains per level. */
export function rowsOf(
  list: EdgeList,
  mentees: number,
  mentors: number,
): Pick<Problem, 'first' | 'mentor' | 'gain'> {
  const edges = list.mentee.length;
  const first = new Int32Array(mentees + 1);
  for (let k = 0; k < edges; k++) first[list.mentee[k]! + 1]!++;
  for (let i = 0; i < mentees; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const mentor = new Int32Array(edges);
  const gain = Array.from({ length: list.levels }, () => new Float64Array(edges));
  for (let k = 0; k < edges; k++) {
    const at = next[list.mentee[k]!]!++;
    mentor[at] = list.mentor[k]!;
    for (let level = 0; level < list.levels; level++) gain[level]![at] = list.gain[k * list.levels + level]!;
  }
  refuseTwins(first, mentor, mentors);
  return { first, mentor, gain };
}

/**
 * The list itself, once every edge names a mentee and a mentor that there are, with a gain per level.
 *
 * @throws {Refusal} not a problem, at the first edge that does not.
 */
export function checkedList(list: EdgeList, { mentees, mentors, levels }: ProblemJson): EdgeList {
  const edges = list.mentee.length;
  for (let k = 0; k < edges; k++) {
    if (list.mentee[k]! >= mentees) wrong(`edges[${k}]`, NO_MENTEE);
    if (list.mentor[k]! >= mentors) wrong(`edges[${k}]`, NO_MENTOR);
  }
  if (edges > 0 && list.levels !== levels.length) wrong('edges[0]', GAINS);
  return edges === 0 ? { ...list, levels: levels.length } : list;
}

/**
 * Edges of the public form as plain numbers.
 *
 * @throws {Refusal} not a problem, at the first edge that is none.
 */
export function listOf({ edges, mentees, mentors, levels }: ProblemJson): EdgeList {
  const list = {
    mentee: new Int32Array(edges.length),
    mentor: new Int32Array(edges.length),
    gain: new Float64Array(edges.length * levels.length),
    levels: levels.length,
  };
  for (let k = 0; k < edges.length; k++) {
    const edge = edges[k]!;
    checkEdge(edge, k, mentees, mentors, levels.length);
    list.mentee[k] = edge[0];
    list.mentor[k] = edge[1];
    list.gain.set(edge[2], k * levels.length);
  }
  return list;
}

const NO_MENTEE = 'there is no such mentee';
const NO_MENTOR = 'there is no such mentor';
const GAINS = 'one gain per level is wanted';

function checkEdge(edge: unknown, k: number, mentees: number, mentors: number, levels: number): void {
  if (!Array.isArray(edge)) wrong(`edges[${k}]`, 'a list of mentee, mentor and gains is wanted');
  if (!isCount(edge[0]) || edge[0] >= mentees) wrong(`edges[${k}]`, NO_MENTEE);
  if (!isCount(edge[1]) || edge[1] >= mentors) wrong(`edges[${k}]`, NO_MENTOR);
  const gains: unknown = edge[2];
  if (!Array.isArray(gains) || gains.length !== levels) wrong(`edges[${k}]`, GAINS);
  for (let level = 0; level < levels; level++)
    if (!Number.isSafeInteger(gains[level])) wrong(`edges[${k}]`, 'gains must be whole numbers');
}

function refuseTwins(first: Int32Array, mentor: Int32Array, mentors: number): void {
  const seen = new Int32Array(mentors).fill(-1);
  for (let i = 0; i + 1 < first.length; i++)
    for (let e = first[i]!; e < first[i + 1]!; e++) {
      if (seen[mentor[e]!] === i) wrong('edges', `mentee ${i} and mentor ${mentor[e]} are listed twice`);
      seen[mentor[e]!] = i;
    }
}

/** Whether it is a whole number from 0 that is held exactly. */
export function isCount(n: unknown): n is number {
  return Number.isSafeInteger(n) && (n as number) >= 0;
}

/**
 * Refuses a problem.
 *
 * @param where   the place in the JSON, like `edges[3]`.
 * @param wanted  what should stand there.
 * @throws {Refusal} always.
 */
export function wrong(where: string, wanted: string): never {
  refuse('not a problem', where, wanted);
}
