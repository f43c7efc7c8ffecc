// Turns people, rules and decisions into the assignment problem that is solved, and into its public JSON form.
import type { Problem } from '../../assignment/problem.ts';
import type { ProblemJson } from '../../assignment/public-form.ts';
import type { Forbids } from '../../eligibility/eligibility.ts';
import type { Fit } from '../../eligibility/fit.ts';
import { drawHashes, drawOf } from '../../ground/draw.ts';
import type { PerhapsSame } from '../../pairs/perhaps-same.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Changes, Objective } from '../../programme/settings.ts';
import type { Strand } from '../../programme/strands.ts';
import { type Level, levelsOf, type PairFacts } from './objective.ts';
import { publicName } from './public-names.ts';

export interface Posing {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** Places left per mentor. */
  readonly seats: readonly number[];
  /** Who waits because they may have a partner under another name: see pairs/perhaps-same.ts. */
  readonly perhaps: PerhapsSame;
  /** The circles of each mentor who stays in one or several, by id. */
  readonly leading: ReadonlyMap<string, readonly string[]>;
  /** One-to-one strands with the places left in each, and how many pairs were kept in it. */
  readonly strands: readonly (Strand & { readonly kept: number })[];
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
  const read = createReader(posing);
  const largest = Math.max(1, ...mentees.flatMap((mentee) => mentee.choices.map((choice) => choice.number)));
  const levels = levelsOf(posing.objective, largest, {
    changes: posing.former && posing.changes,
    hasWaited: mentees.some((mentee) => mentee.waited),
    hasPriority: mentees.some((mentee) => mentee.priority > 0),
  });
  const { first, mentor } = allowedPairs(posing);
  const problem = {
    mentees: mentees.length,
    mentors: mentors.length,
    capacity: posing.seats,
    levels: levels.map((level) => level.name),
    first,
    mentor,
    gain: gainsOf(levels, first, mentor, read),
    ...strandPlaces(posing),
  };
  return { problem, levels, facts: (i, j) => read(i, j, blankFacts()) };
}

type Facts = { -readonly [Name in keyof PairFacts]: PairFacts[Name] };
/** Writes the facts of a pair into a record that the caller owns. */
type Reader = (mentee: number, mentor: number, into: Facts) => PairFacts;

function blankFacts(): Facts {
  return { choice: null, fit: 0, kept: false, waited: false, priority: 0, draw: 0 };
}

function createReader({ mentees, mentors, fit, seed, former }: Posing): Reader {
  const menteeHash = drawHashes(
    mentees.map((mentee) => mentee.id),
    seed,
  );
  const mentorHash = drawHashes(
    mentors.map((mentor) => mentor.id),
    `${seed}/`,
  );
  const indexOf = new Map(mentors.map((mentor, j) => [mentor.id, j]));
  const wishes = mentees.map((mentee) =>
    mentee.choices.map(({ mentor, number }) => ({ at: indexOf.get(mentor) ?? NOBODY, number })),
  );
  const keptAt = mentees.map((mentee) => indexOf.get(former?.get(mentee.id) ?? '') ?? NOBODY);
  return (i, j, into) => {
    into.choice = null;
    for (const { at, number } of wishes[i]!) if (at === j) into.choice = number;
    into.fit = fit.points(i, j);
    into.kept = keptAt[i] === j;
    into.waited = mentees[i]!.waited;
    into.priority = mentees[i]!.priority;
    into.draw = drawOf(menteeHash[i]!, mentorHash[j]!);
    return into;
  };
}

/** No mentor of this problem. */
const NOBODY = -1;

export function servesStrand(mentor: Mentor, mentee: Mentee): boolean {
  return mentor.strands.includes(mentee.strand);
}

/** The allowed pairs, mentee by mentee: in one growing list of numbers, since there may be millions. */
function allowedPairs({ mentees, mentors, forbids }: Posing): Pick<Problem, 'first' | 'mentor'> {
  const first = new Int32Array(mentees.length + 1);
  let list = new Int32Array(mentors.length * Math.min(mentees.length, 64));
  let size = 0;
  mentees.forEach((mentee, i) => {
    if (size + mentors.length > list.length) list = grown(list);
    mentors.forEach((mentor, j) => {
      if (servesStrand(mentor, mentee) && forbids(i, j) === null) list[size++] = j;
    });
    first[i + 1] = size;
  });
  return { first, mentor: list.slice(0, size) };
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}

/** What any two people would gain together, level by level. */
export function gainsOfPair(posing: Posing, posed: Posed, mentee: Mentee, mentor: Mentor) {
  const i = posing.mentees.indexOf(mentee);
  const j = posing.mentors.indexOf(mentor);
  if (i < 0 || j < 0) return [];
  const facts = posed.facts(i, j);
  return posed.levels.map((level) => ({ name: level.name, value: level.gain(facts) }));
}

/** One record is read again and again: a new one for each of millions of pairs takes longer than the rules. */
function gainsOf(
  levels: readonly Level[],
  first: Int32Array,
  mentor: Int32Array,
  read: Reader,
): Float64Array[] {
  const gain = levels.map(() => new Float64Array(mentor.length));
  const facts = blankFacts();
  for (let i = 0; i + 1 < first.length; i++)
    for (let e = first[i]!; e < first[i + 1]!; e++) {
      const pair = read(i, mentor[e]!, facts);
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
      return rule === null ? [] : [[i, j, publicName(rule)]];
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
