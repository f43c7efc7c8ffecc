// The story of circles: those that stand → who applies → sizes → the best grouping → how much better any could be → mentors → words.

import { rulesBetween } from '../../eligibility/between-members.ts';
import { hashText } from '../../ground/draw.ts';
import type { Issue } from '../../ground/issue.ts';
import type { Mentee } from '../../people/person.ts';
import { upperBound } from './bound.ts';
import { leadersFor } from './chosen-leaders.ts';
import type { Circle, CircleInput } from './circle.ts';
import { namesFor } from './circle-names.ts';
import { circleOf } from './circle-reasons.ts';
import { canBeLed } from './common-mentor.ts';
import { companionsOf, inPoints } from './companions.ts';
import { bestGrouping, EXACT_PEOPLE } from './exact.ts';
import { type Grouping, type GroupingProblem, mostDivisible, sizesFor } from './grouping.ts';
import { lockedNowhere } from './locked-leaders.ts';
import {
  notDivided,
  someWait,
  tooFewPlaces,
  tooManyForCircles,
  undividable,
  withoutPlace,
} from './places-of-circles.ts';
import { searchGrouping } from './search.ts';
import { smallerNumbers } from './smaller-numbers.ts';
import { type Standing, standingOf, whoShouldPart } from './standing-circles.ts';

/** The circles of one strand, and whoever is in none, with the reason. */
export interface Circles {
  readonly circles: readonly Circle[];
  readonly left: readonly { readonly mentee: Mentee; readonly reason: string }[];
  /** By how many per cent any other grouping can be better at most; null where a rule had to be broken. */
  readonly gap: number | null;
  readonly issues: readonly Issue[];
}

/**
 * Forms the circles of one strand; never throws: who cannot be divided is left, with an issue.
 *
 * Exact up to `EXACT_PEOPLE`, else searched, with `gap` as the proof of how good that is. Ties: the draw decides.
 */
export function formCircles(input: CircleInput): Circles {
  const standing = standingOf(input);
  const { served, waiting, issues } = withinPlaces(input, standing);
  const fresh = divide(input, served);
  if (fresh === null) issues.push(undividable(input.strand, served.length, standing.groups.length));
  const left = fresh === null ? notDivided(input.strand, served) : [];
  const groups = [...standing.groups, ...(fresh?.groups ?? [])];
  const names = namesFor(input, groups, standing.groups.length);
  const leaders = leadersFor(input, groups, names, standing.groups.length);
  const circles = groups.map((members, c) =>
    circleOf(input, names[c]!, members, leaders[c]!, whoShouldPart(input, members)),
  );
  return {
    circles,
    left: [...left, ...waiting],
    gap: fresh === null ? null : fresh.gap,
    issues: [...issues, ...lockedNowhere(input, names), ...smallerNumbers(input, circles)],
  };
}

interface Fresh {
  readonly groups: readonly (readonly Mentee[])[];
  readonly gap: number | null;
}

/** The best circles of these people; null where no circles of the sizes wanted hold so many. */
function divide(input: CircleInput, served: readonly Mentee[]): Fresh | null {
  const { strand } = input;
  const sizes = sizesFor(served.length, strand.smallest, strand.largest);
  if (sizes === null) return null;
  const isLed = canBeLed(input, served);
  const companions = companionsOf(served, rulesBetween(input.bounds, strand.name), input, isLed);
  const problem = { people: served.length, sizes, worth: companions.worth, apart: companions.apart };
  const isExact = served.length <= EXACT_PEOPLE;
  const grouping = isExact ? bestGrouping(problem, isLed) : searchGrouping(problem, hashText(input.seed));
  return {
    groups: grouping.circles.map((members) => members.map((k) => served[k]!)),
    gap: grouping.broken > 0 ? null : isExact ? 0 : gapOf(problem, grouping),
  };
}

/**
 * Places of a circle strand count mentees; who is locked in comes first, then the draw decides. Only so many people are taken as
 * circles can fill; where that is not one circle although there is room, all are, to be said as a whole.
 */
function withinPlaces({ strand, holds, seed }: CircleInput, { groups, rest }: Standing) {
  const taken = groups.reduce((sum, members) => sum + members.length, 0);
  const places = strand.places === null ? rest.length : Math.max(0, strand.places - taken);
  const start = hashText(seed);
  const order = [...rest].sort(
    (a, b) =>
      Number(holds.locked.has(b.id)) - Number(holds.locked.has(a.id)) ||
      Number(holds.former.has(b.id)) - Number(holds.former.has(a.id)) ||
      hashText(a.id, start) - hashText(b.id, start),
  );
  const hasRoom = places >= rest.length;
  const filled = mostDivisible(Math.min(places, rest.length), strand.smallest, strand.largest);
  const isWhole = hasRoom && filled === 0;
  const served = new Set(isWhole ? rest : order.slice(0, filled));
  const reason = hasRoom
    ? tooManyForCircles(strand, rest.length, filled)
    : withoutPlace(strand, { places, taken, filled });
  const isAsked = !hasRoom && filled === 0 && taken === 0;
  return {
    served: rest.filter((mentee) => served.has(mentee)),
    waiting: rest.filter((mentee) => !served.has(mentee)).map((mentee) => ({ mentee, reason })),
    issues: [
      ...(isAsked ? [tooFewPlaces(strand, places, rest.length)] : []),
      ...(hasRoom && !isWhole && filled < rest.length ? [someWait(strand, rest.length)] : []),
    ],
  };
}

/** In per cent of the bound, rounded up to a hundredth so that the claim stays true. */
function gapOf(problem: GroupingProblem, grouping: Grouping): number {
  const [found, bound] = [inPoints(grouping.worth), inPoints(upperBound(problem, grouping))];
  return bound <= found ? 0 : Math.ceil((10_000 * (bound - found)) / Math.max(1, Math.abs(bound))) / 100;
}
