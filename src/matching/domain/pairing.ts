// Pairs alone: decisions kept → who is allowed with whom → what fits → the best assignment and its proof. Circles, and what is said of
// whoever stays without a mentor, come after them and change none: see matching.ts.

import type { Solution } from '../../assignment/problem.ts';
import { solveChecked } from '../../assignment/problem-json.ts';
import { createEligibility } from '../../eligibility/eligibility.ts';
import { createFit } from '../../eligibility/fit.ts';
import { refuse } from '../../language/refusal.ts';
import type { Mentee } from '../../people/person.ts';
import type { Strand } from '../../programme/strands.ts';
import type { HoldReason } from './hold.ts';
import { type Held, keepHolds } from './kept-pairs.ts';
import type { MatchInput } from './match-input.ts';
import { type Pair, readPair } from './pair-reasons.ts';
import { type Posed, type Posing, pose } from './problem-of-people.ts';

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly certificate: {
    readonly optimal: boolean;
    readonly levels: readonly { readonly name: string; readonly value: number; readonly bound: number }[];
  };
  readonly held: Held;
  readonly posing: Posing;
  readonly posed: Posed;
  readonly solution: Solution;
}

export function pairUp(input: MatchInput): Pairing {
  const held = keepHolds(input);
  const posing = posingOf(input, held);
  const posed = pose(posing);
  const { solution, optimal, levels } = solveChecked(posed.problem);
  if (!optimal) refuse('proof failed');
  const chosen = solution.assignment.flatMap((j, i) =>
    j === null ? [] : [{ i, j, why: null as HoldReason | null }],
  );
  const context = { posing, bounds: held.bounds, input };
  const pairs = [
    ...held.pairs.map((pair) => readPair(pair.mentee, pair.mentor, pair.why, context)),
    ...chosen.map(({ i, j, why }) => readPair(posing.mentees[i]!, posing.mentors[j]!, why, context)),
  ];
  return {
    pairs: pairs.sort(byStrandAndName(input.people.strands)),
    certificate: { optimal, levels },
    held,
    posing,
    posed,
    solution,
  };
}

function posingOf(input: MatchInput, held: Held): Posing {
  const { people, holds, settings, circleHolds, perhaps } = input;
  const oneToOne = people.strands.filter((strand) => strand.kind === 'one-to-one');
  const served = new Set(held.pairs.map((pair) => pair.mentee.id));
  const isFree = (mentee: Mentee) =>
    ![served, holds.alone, holds.aside].some((some) => some.has(mentee.id)) &&
    !perhaps.has(`mentee ${mentee.id}`) &&
    oneToOne.some((strand) => strand.name === mentee.strand);
  const mentees = people.mentees.filter(isFree);
  const mentors = people.mentors;
  const kept = new Map<string, number>();
  const placed = [
    ...held.pairs.map(({ mentor }) => mentor.id),
    ...holds.taken,
    ...[...circleHolds.leading].flatMap(([id, circles]) => circles.map(() => id)),
  ];
  for (const id of placed) kept.set(id, (kept.get(id) ?? 0) + 1);
  const seats = mentors.map((m) =>
    perhaps.has(`mentor ${m.id}`) ? 0 : Math.max(0, m.places - (kept.get(m.id) ?? 0)),
  );
  return {
    mentees,
    mentors,
    seats,
    perhaps,
    leading: circleHolds.leading,
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

function byStrandAndName(strands: readonly Strand[]) {
  const place = new Map(strands.map((strand, k) => [strand.name, k]));
  return (a: Pair, b: Pair) =>
    place.get(a.mentee.strand)! - place.get(b.mentee.strand)! || compare(a.mentee, b.mentee);
}

function compare(a: Mentee, b: Mentee): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}
