// The story of matching: decisions kept → who is allowed with whom → what fits → the best assignment → its proof → pairs,
// unmatched and free mentors in words.
import type { Solution } from '../../assignment/problem.ts';
import { solveChecked } from '../../assignment/problem-json.ts';
import type { Circle } from '../../circles/domain/circle.ts';
import type { CircleHolds } from '../../circles/domain/circle-holds.ts';
import { formCircles } from '../../circles/domain/circles.ts';
import type { Criterion } from '../../eligibility/criteria.ts';
import { type Bounds, createEligibility } from '../../eligibility/eligibility.ts';
import { createFit } from '../../eligibility/fit.ts';
import { type ActiveRule, pairKey } from '../../eligibility/rules.ts';
import type { Issue } from '../../ground/issue.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import type { Mentee, Mentor, People } from '../../people/person.ts';
import type { Settings } from '../../programme/settings.ts';
import type { Strand } from '../../programme/strands.ts';
import type { HoldReason, Holds } from './holds.ts';
import { type Pair, readPair } from './pair-reasons.ts';
import { type Posed, type Posing, pose } from './problem-of-people.ts';
import { type Unmatched, whyUnmatched } from './unmatched.ts';
import { voidChoices } from './void-choices.ts';

export interface MatchInput {
  readonly people: People;
  readonly settings: Settings;
  readonly rules: readonly ActiveRule[];
  readonly never: readonly (readonly [string, string])[];
  readonly holds: Holds;
  readonly weightOf: (criterion: Criterion) => number;
  readonly circleHolds: CircleHolds;
}

export interface FreeMentor {
  readonly mentor: Mentor;
  /** Places nobody takes. */
  readonly places: number;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly unmatched: readonly Unmatched[];
  readonly circles: readonly Circle[];
  /** How much better circles could be at most, in per cent; null without circles, or where a rule had to be broken. */
  readonly gap: number | null;
  /** Mentors without any mentee although they have places. */
  readonly freeMentors: readonly FreeMentor[];
  readonly certificate: {
    readonly optimal: boolean;
    readonly levels: readonly { readonly name: string; readonly value: number; readonly bound: number }[];
  };
  readonly posing: Posing;
  readonly bounds: Bounds;
  readonly posed: Posed;
  readonly solution: Solution;
  readonly locked: readonly [string, string][];
  readonly issues: readonly Issue[];
}

export function match(input: MatchInput): Matching {
  const held = keepHolds(input);
  const posing = posingOf(input, held);
  const posed = pose(posing);
  const { solution, optimal, levels } = solveChecked(posed.problem);
  if (!optimal) refuse('proof failed');
  const chosen = solution.assignment.flatMap((j, i) =>
    j === null ? [] : [{ i, j, why: null as HoldReason | null }],
  );
  const context = { posing, bounds: held.bounds };
  const pairs = [
    ...held.pairs.map((pair) => readPair(pair.mentee, pair.mentor, pair.why, context)),
    ...chosen.map(({ i, j, why }) => readPair(posing.mentees[i]!, posing.mentors[j]!, why, context)),
  ];
  const circles = circlesFor(input, held, posing, pairs);
  return {
    pairs: pairs.sort(byStrandAndName(input.people.strands)),
    unmatched: [...whyUnmatched(posing, posed, solution), ...circles.left],
    circles: circles.circles,
    gap: circles.gap,
    freeMentors: freeMentors(posing.mentors, pairs, circles.circles),
    certificate: { optimal, levels },
    posing,
    bounds: held.bounds,
    posed,
    solution,
    locked: held.pairs.map((pair) => [pair.mentee.email, pair.mentor.email]),
    issues: [...held.issues, ...voidChoices(posing), ...circles.issues],
  };
}

interface Held {
  readonly pairs: readonly { mentee: Mentee; mentor: Mentor; why: HoldReason }[];
  readonly bounds: Bounds;
  readonly issues: readonly Issue[];
}

function keepHolds(input: MatchInput): Held {
  const { people, holds } = input;
  const mentees = new Map(people.mentees.map((mentee) => [mentee.id, mentee]));
  const mentors = new Map(people.mentors.map((mentor) => [mentor.id, mentor]));
  const pairs = holds.pairs.flatMap(({ mentee, mentor, why }) => {
    const [m, n] = [mentees.get(mentee), mentors.get(mentor)];
    return m && n ? [{ mentee: m, mentor: n, why }] : [];
  });
  const bounds = {
    active: input.rules,
    never: new Set(input.never.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)])),
    earlier: holds.earlier,
    strands: people.strands,
  };
  return { pairs, bounds, issues: overfull(people.mentors, holds, pairs) };
}

/** More kept pairs than places: all are kept, and the coordinator is told. */
function overfull(mentors: readonly Mentor[], holds: Holds, pairs: Held['pairs']): Issue[] {
  return mentors.flatMap((mentor) => {
    const kept = pairs.filter((pair) => pair.mentor === mentor);
    if (kept.length <= mentor.places) return [];
    const row = holds.pairs.find((hold) => hold.mentor === mentor.id)!.row;
    return [
      {
        severity: 'warns' as const,
        sheet: 'Matches',
        row,
        column: inMatches.mentor,
        found: say('{n} kept pairs, places: {places}', { n: kept.length, places: mentor.places }),
        wanted: say('at most as many mentees as the mentor has places'),
        remedy: say('All of them are kept. Untick a Lock, or raise Places in the sheet Mentors.'),
      },
    ];
  });
}

function posingOf(input: MatchInput, held: Held): Posing {
  const { people, holds, settings } = input;
  const oneToOne = people.strands.filter((strand) => strand.kind === 'one-to-one');
  const served = new Set(held.pairs.map((pair) => pair.mentee.id));
  const isFree = (mentee: Mentee) =>
    ![served, holds.alone, holds.aside].some((some) => some.has(mentee.id)) &&
    oneToOne.some((strand) => strand.name === mentee.strand);
  const mentees = people.mentees.filter(isFree);
  const mentors = people.mentors;
  const kept = new Map<string, number>();
  const placed = [...held.pairs.map(({ mentor }) => mentor.id), ...holds.taken];
  for (const id of placed) kept.set(id, (kept.get(id) ?? 0) + 1);
  const seats = mentors.map((m) => Math.max(0, m.places - (kept.get(m.id) ?? 0)));
  return {
    mentees,
    mentors,
    seats,
    strands: oneToOne.map((strand) => withPlacesLeft(strand, held)),
    forbids: createEligibility(mentees, mentors, seats, held.bounds),
    fit: createFit(mentees, mentors, input.weightOf, people.mentees),
    objective: settings.objective,
    seed: settings.drawSeed,
    former: mentees.some((mentee) => holds.former.has(mentee.id)) ? holds.former : null,
    changes: settings.changes,
  };
}

function withPlacesLeft(strand: Strand, held: Held): Strand {
  const kept = held.pairs.filter((pair) => pair.mentee.strand === strand.name).length;
  return { ...strand, places: strand.places === null ? null : Math.max(0, strand.places - kept) };
}

function freeMentors(
  mentors: readonly Mentor[],
  pairs: readonly Pair[],
  circles: readonly Circle[],
): FreeMentor[] {
  const used = new Set([
    ...pairs.map((pair) => pair.mentor.id),
    ...circles.flatMap((c) => c.mentors.map((m) => m.id)),
  ]);
  return mentors
    .filter((m) => m.places > 0 && !used.has(m.id))
    .map((mentor) => ({ mentor, places: mentor.places }));
}

/** Circle strands one after the other, with the mentors whom pairs and earlier circles leave a place. */
function circlesFor(input: MatchInput, held: Held, posing: Posing, pairs: readonly Pair[]) {
  const strands = input.people.strands.filter((strand) => strand.kind === 'circle');
  const circles: Circle[] = [];
  const left: Unmatched[] = [];
  const issues: Issue[] = [];
  const gaps: (number | null)[] = [];
  for (const strand of strands) {
    const formed = formCircles({
      strand,
      mentees: input.people.mentees.filter(
        (mentee) => mentee.strand === strand.name && !input.circleHolds.aside.has(mentee.id),
      ),
      mentors: input.people.mentors.filter(
        (mentor) =>
          mentor.strands.includes(strand.name) &&
          !input.circleHolds.aside.has(mentor.id) &&
          placesLeft(mentor, pairs, circles) > 0,
      ),
      bounds: held.bounds,
      holds: input.circleHolds,
      fit: posing.fit.pointsOf,
      seed: input.settings.drawSeed,
      severalStrands: strands.length > 1,
    });
    circles.push(...formed.circles);
    left.push(...formed.left.map(({ mentee, reason }) => ({ mentee, reason, closest: [] })));
    issues.push(...formed.issues);
    if (formed.circles.length > 0) gaps.push(formed.gap);
  }
  const gap = gaps.length === 0 || gaps.includes(null) ? null : Math.max(...(gaps as number[]));
  return { circles, left, issues, gap };
}

function placesLeft(mentor: Mentor, pairs: readonly Pair[], circles: readonly Circle[]): number {
  const taken = pairs.filter((pair) => pair.mentor.id === mentor.id).length;
  return mentor.places - taken - circles.filter((circle) => circle.mentors.includes(mentor)).length;
}

function byStrandAndName(strands: readonly Strand[]) {
  const place = new Map(strands.map((strand, k) => [strand.name, k]));
  return (a: Pair, b: Pair) =>
    place.get(a.mentee.strand)! - place.get(b.mentee.strand)! || compare(a.mentee, b.mentee);
}

function compare(a: Mentee, b: Mentee): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}
