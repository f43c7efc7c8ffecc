// The story of matching: decisions kept → who is allowed with whom → what fits → the best assignment → its proof → pairs,
// unmatched and free mentors in words.

import type { Solution } from '../../assignment/problem.ts';
import { solveChecked } from '../../assignment/problem-json.ts';
import type { Circle } from '../../circles/domain/circle.ts';
import { type Bounds, createEligibility } from '../../eligibility/eligibility.ts';
import { createFit } from '../../eligibility/fit.ts';
import type { Issue } from '../../ground/issue.ts';
import { refuse } from '../../language/refusal.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Strand } from '../../programme/strands.ts';
import { circlesFor } from './circles-beside-pairs.ts';
import type { HoldReason } from './hold.ts';
import { type Held, keepHolds } from './kept-pairs.ts';
import type { MatchInput } from './match-input.ts';
import { type Pair, readPair } from './pair-reasons.ts';
import { type Posed, type Posing, pose } from './problem-of-people.ts';
import { setAside } from './set-aside.ts';
import { type Unmatched, whyUnmatched } from './unmatched.ts';
import { voidChoices } from './void-choices.ts';

export interface FreeMentor {
  readonly mentor: Mentor;
  /** Places nobody takes. */
  readonly places: number;
  /** Somebody is with this mentor already, in a pair or a circle. */
  readonly hasSome: boolean;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly unmatched: readonly Unmatched[];
  /** Mentees about whom a row asks something first: they are not told that there is no mentor. */
  readonly setAside: readonly Unmatched[];
  readonly circles: readonly Circle[];
  /** How much better circles could be at most, in per cent; null without circles, or where a rule had to be broken. */
  readonly gap: number | null;
  /** Mentors with a place that nobody takes, also beside mentees they have. */
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
    setAside: setAside(input, pairs, circles.circles),
    circles: circles.circles,
    gap: circles.gap,
    freeMentors: freeMentors(posing, solution, pairs, circles.circles),
    certificate: { optimal, levels },
    posing,
    bounds: held.bounds,
    posed,
    solution,
    locked: held.pairs.map((pair) => [pair.mentee.email, pair.mentor.email]),
    issues: [...held.issues, ...voidChoices(posing), ...circles.issues],
  };
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
    fit: createFit(mentees, mentors, input.weightOf, people.mentees, holds.together),
    objective: settings.objective,
    seed: settings.drawSeed,
    former: mentees.some((mentee) => holds.former.has(mentee.id)) ? holds.former : null,
    changes: settings.changes,
  };
}

function withPlacesLeft(strand: Strand, held: Held): Posing['strands'][number] {
  const kept = held.pairs.filter((pair) => pair.mentee.strand === strand.name).length;
  return { ...strand, kept, places: strand.places === null ? null : Math.max(0, strand.places - kept) };
}

/** A place of a pair about which a row asks something is not free. */
function freeMentors(
  { mentors, seats }: Posing,
  { assignment }: Solution,
  pairs: readonly Pair[],
  circles: readonly Circle[],
): FreeMentor[] {
  const left = [...seats];
  for (const j of assignment) if (j !== null) left[j]!--;
  const busy = new Set(pairs.map((pair) => pair.mentor.id));
  return mentors.flatMap((mentor, j) => {
    const led = circles.filter((circle) => circle.mentors.includes(mentor)).length;
    const places = left[j]! - led;
    return places > 0 ? [{ mentor, places, hasSome: led > 0 || busy.has(mentor.id) }] : [];
  });
}

function byStrandAndName(strands: readonly Strand[]) {
  const place = new Map(strands.map((strand, k) => [strand.name, k]));
  return (a: Pair, b: Pair) =>
    place.get(a.mentee.strand)! - place.get(b.mentee.strand)! || compare(a.mentee, b.mentee);
}

function compare(a: Mentee, b: Mentee): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}
