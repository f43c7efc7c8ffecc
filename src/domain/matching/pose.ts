// Turns people, rules and decisions into the assignment problem that is solved, and into its public JSON form.
import type { Problem } from '../assignment/problem.ts';
import type { ProblemJson } from '../assignment/problem-json.ts';
import type { Mentee, Mentor } from '../people/person.ts';
import type { Changes, Objective } from '../programme/settings.ts';
import type { Strand } from '../programme/strands.ts';
import { drawHashes, drawOf } from './draw.ts';
import type { Forbids } from './eligibility.ts';
import type { Fit } from './fit.ts';
import { type Level, levelsOf, type PairFacts } from './objective.ts';

export interface Posing {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** Places left per mentor. */
  readonly seats: readonly number[];
  /** One-to-one strands with the places left in each. */
  readonly strands: readonly Strand[];
  readonly forbids: Forbids;
  readonly fit: Fit;
  readonly objective: Objective;
  readonly seed: string;
  /** The plan shown last, mentor per mentee; null where there is none, or where changes do not matter. */
  readonly former: ReadonlyMap<string, string> | null;
  readonly changes: Changes;
}

export interface Posed {
  readonly problem: Problem;
  readonly levels: readonly Level[];
  /** Facts of a pair, whether or not it is allowed. */
  readonly facts: (mentee: number, mentor: number) => PairFacts;
}

export function pose(posing: Posing): Posed {
  const { mentees, mentors } = posing;
  const facts = createFacts(posing);
  const largest = Math.max(1, ...mentees.flatMap((mentee) => mentee.choices.map((choice) => choice.number)));
  const levels = levelsOf(posing.objective, largest, {
    changes: posing.former && posing.changes,
    hasWaited: mentees.some((mentee) => mentee.waited),
    hasPriority: mentees.some((mentee) => mentee.priority > 0),
  });
  const edges = allowedPairs(posing);
  const gain = gainsOf(levels, edges, facts);
  const first = new Int32Array(mentees.length + 1);
  for (const i of edges.mentee) first[i + 1]!++;
  for (let i = 0; i < mentees.length; i++) first[i + 1]! += first[i]!;
  const problem = {
    mentees: mentees.length,
    mentors: mentors.length,
    capacity: posing.seats,
    levels: levels.map((level) => level.name),
    first,
    mentor: Int32Array.from(edges.mentor),
    gain,
    ...strandPlaces(posing),
  };
  return { problem, levels, facts };
}

function createFacts({ mentees, mentors, fit, seed, former }: Posing): Posed['facts'] {
  const menteeHash = drawHashes(
    mentees.map((mentee) => mentee.id),
    seed,
  );
  const mentorHash = drawHashes(
    mentors.map((mentor) => mentor.id),
    `${seed}/`,
  );
  const choiceOf = mentees.map(
    (mentee) => new Map(mentee.choices.map((choice) => [choice.mentor, choice.number])),
  );
  return (i, j) => ({
    choice: choiceOf[i]!.get(mentors[j]!.id) ?? null,
    fit: fit.points(i, j),
    kept: former?.get(mentees[i]!.id) === mentors[j]!.id,
    waited: mentees[i]!.waited,
    priority: mentees[i]!.priority,
    draw: drawOf(menteeHash[i]!, mentorHash[j]!),
  });
}

export function servesStrand(mentor: Mentor, mentee: Mentee): boolean {
  return mentor.strands.includes(mentee.strand);
}

function allowedPairs({ mentees, mentors, forbids }: Posing): { mentee: number[]; mentor: number[] } {
  const edges = { mentee: [] as number[], mentor: [] as number[] };
  mentees.forEach((mentee, i) => {
    mentors.forEach((mentor, j) => {
      if (!servesStrand(mentor, mentee) || forbids(i, j) !== null) return;
      edges.mentee.push(i);
      edges.mentor.push(j);
    });
  });
  return edges;
}

/** What any two people would gain together, level by level. */
export function gainsOfPair(posing: Posing, posed: Posed, mentee: Mentee, mentor: Mentor) {
  const i = posing.mentees.indexOf(mentee);
  const j = posing.mentors.indexOf(mentor);
  if (i < 0 || j < 0) return [];
  const facts = posed.facts(i, j);
  return posed.levels.map((level) => ({ name: level.name, value: level.gain(facts) }));
}

function gainsOf(
  levels: readonly Level[],
  edges: { mentee: readonly number[]; mentor: readonly number[] },
  facts: Posed['facts'],
): Float64Array[] {
  const gain = levels.map(() => new Float64Array(edges.mentee.length));
  for (let e = 0; e < edges.mentee.length; e++) {
    const pair = facts(edges.mentee[e]!, edges.mentor[e]!);
    for (let level = 0; level < levels.length; level++) gain[level]![e] = levels[level]!.gain(pair);
  }
  return gain;
}

function strandPlaces({ mentees, strands }: Posing): Pick<Problem, 'strands'> {
  if (strands.every((strand) => strand.places === null)) return {};
  const names = strands.map((strand) => strand.name);
  return {
    strands: {
      group: mentees.map((mentee) => names.indexOf(mentee.strand)),
      places: strands.map((strand) => strand.places),
    },
  };
}

export interface WrittenProblem extends ProblemJson {
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
  readonly excluded: readonly (readonly [number, number, string])[];
  readonly locked: readonly (readonly [string, string])[];
}

/** The problem as `match --problem` writes it. */
export function writeProblem(
  posing: Posing,
  problem: Problem,
  locked: readonly [string, string][],
): WrittenProblem {
  const edges: [number, number, number[]][] = [];
  for (let i = 0; i < problem.mentees; i++)
    for (let e = problem.first[i]!; e < problem.first[i + 1]!; e++)
      edges.push([i, problem.mentor[e]!, problem.gain.map((level) => level[e]!)]);
  const excluded = posing.mentees.flatMap((mentee, i) =>
    posing.mentors.flatMap((mentor, j): [number, number, string][] => {
      const rule = servesStrand(mentor, mentee) ? posing.forbids(i, j) : null;
      return rule === null ? [] : [[i, j, rule]];
    }),
  );
  return {
    mentees: problem.mentees,
    mentors: problem.mentors,
    capacity: problem.capacity,
    levels: problem.levels,
    edges,
    ...(problem.strands ?? {}),
    menteeIds: posing.mentees.map((mentee) => mentee.email),
    mentorIds: posing.mentors.map((mentor) => mentor.email),
    excluded,
    locked,
  };
}
