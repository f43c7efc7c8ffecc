// The public JSON form of a problem and of its solution (design of the `solve` command), checked on the way in.
import { refuse } from '../refusal.ts';
import { check } from './certificate.ts';
import type { Levels, Problem } from './problem.ts';
import { solve } from './solve.ts';

export interface ProblemJson {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacity: readonly number[];
  readonly levels: readonly string[];
  /** [mentee, mentor, gain per level] of each allowed pair. */
  readonly edges: readonly (readonly [number, number, Levels])[];
  readonly group?: readonly number[];
  readonly places?: readonly (number | null)[];
}

export interface SolutionJson {
  readonly assignment: readonly (number | null)[];
  readonly value: Levels;
  readonly duals: {
    readonly u: readonly Levels[];
    readonly v: readonly Levels[];
    readonly w?: readonly Levels[];
  };
  readonly certified: boolean;
}

/** Solves a problem given as JSON. Throws a Refusal that names the first place that is not as it should be. */
export function solveJson(json: unknown): SolutionJson {
  const problem = readProblem(json);
  const { solution, optimal } = solveChecked(problem);
  const { u, v, w } = solution.duals;
  return {
    assignment: solution.assignment,
    value: solution.value,
    duals: problem.strands ? { u, v, w } : { u, v },
    certified: optimal,
  };
}

/** Solves and proves; where folded prices should not pass the check, once more without folding. */
export function solveChecked(problem: Problem) {
  for (const together of [problem.levels.length + 1, 1]) {
    const solution = solve(problem, { together });
    const verdict = check(problem, solution);
    if (verdict.optimal || together === 1) return { solution, ...verdict };
  }
  throw new Error('unreachable');
}

export function readProblem(json: unknown): Problem {
  const p = json as ProblemJson;
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    wrong('problem', 'an object is wanted');
  const mentees = count(p.mentees, 'mentees');
  const mentors = count(p.mentors, 'mentors');
  counts(p.capacity, mentors, 'capacity');
  if (!Array.isArray(p.levels) || p.levels.length === 0 || p.levels.some((name) => typeof name !== 'string'))
    wrong('levels', 'a list of at least one name is wanted');
  if (!Array.isArray(p.edges)) wrong('edges', 'a list is wanted');
  const strands = readStrands(p, mentees);
  return {
    mentees,
    mentors,
    capacity: p.capacity,
    levels: p.levels,
    ...readEdges(p, mentees, mentors),
    ...strands,
  };
}

function readStrands(p: ProblemJson, mentees: number): Pick<Problem, 'strands'> {
  if (p.group === undefined && p.places === undefined) return {};
  if (!Array.isArray(p.places)) wrong('places', 'a list is wanted beside group');
  if (!Array.isArray(p.group) || p.group.length !== mentees)
    wrong('group', 'one strand per mentee is wanted');
  p.places.forEach((limit: unknown, g: number) => {
    if (limit !== null) count(limit, `places[${g}]`);
  });
  p.group.forEach((g: number, i: number) => {
    if (count(g, `group[${i}]`) >= p.places!.length) wrong(`group[${i}]`, 'there is no such strand');
  });
  return { strands: { group: p.group, places: p.places } };
}

function readEdges(
  p: ProblemJson,
  mentees: number,
  mentors: number,
): Pick<Problem, 'first' | 'mentor' | 'gain'> {
  const first = new Int32Array(mentees + 1);
  for (let k = 0; k < p.edges.length; k++) {
    checkEdge(p.edges[k], k, mentees, mentors, p.levels.length);
    first[p.edges[k]![0] + 1]!++;
  }
  for (let i = 0; i < mentees; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const mentor = new Int32Array(p.edges.length);
  const gain = p.levels.map(() => new Float64Array(p.edges.length));
  for (let k = 0; k < p.edges.length; k++) {
    const edge = p.edges[k]!;
    const at = next[edge[0]]!++;
    mentor[at] = edge[1];
    for (let level = 0; level < gain.length; level++) gain[level]![at] = edge[2][level]!;
  }
  refuseTwins(first, mentor, mentors);
  return { first, mentor, gain };
}

function checkEdge(edge: unknown, k: number, mentees: number, mentors: number, levels: number): void {
  if (!Array.isArray(edge)) wrong(`edges[${k}]`, 'a list of mentee, mentor and gains is wanted');
  if (!isCount(edge[0]) || edge[0] >= mentees) wrong(`edges[${k}]`, 'there is no such mentee');
  if (!isCount(edge[1]) || edge[1] >= mentors) wrong(`edges[${k}]`, 'there is no such mentor');
  const gains: unknown = edge[2];
  if (!Array.isArray(gains) || gains.length !== levels) wrong(`edges[${k}]`, 'one gain per level is wanted');
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

function counts(list: unknown, length: number, where: string): void {
  if (!Array.isArray(list) || list.length !== length) wrong(where, `a list of ${length} is wanted`);
  list.forEach((n, k) => {
    count(n, `${where}[${k}]`);
  });
}

function count(n: unknown, where: string): number {
  if (!isCount(n)) wrong(where, 'a whole number from 0 is wanted');
  return n;
}

function isCount(n: unknown): n is number {
  return Number.isSafeInteger(n) && (n as number) >= 0;
}

function wrong(where: string, wanted: string): never {
  refuse('not a problem', where, wanted);
}
