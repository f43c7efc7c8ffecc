// The public JSON form of a problem and of its solution (design of the `solve` command), checked on the way in.
import { check } from './certificate.ts';
import { checkedList, type EdgeList, isCount, listOf, rowsOf, wrong } from './edge-list.ts';
import type { Problem } from './problem.ts';
import type { ProblemJson, SolutionJson } from './public-form.ts';
import { solve } from './solve.ts';

/**
 * Solves a problem given as JSON. Throws a Refusal that names the first place that is not as it should be.
 *
 * @param list  the edges, where they were read beforehand; `json.edges` is then empty.
 */
export function solveJson(json: unknown, list: EdgeList | null = null): SolutionJson {
  const problem = readProblem(json, list);
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

/**
 * Reads a problem in its public form.
 *
 * @param list  its edges, where they were read straight from the bytes; then those in `json` are empty.
 * @throws {Refusal} not a problem, with the first place that is not as it should be.
 */
export function readProblem(json: unknown, list: EdgeList | null = null): Problem {
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
    ...rowsOf(list === null ? listOf(p) : checkedList(list, p), mentees, mentors),
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
