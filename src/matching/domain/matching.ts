// The story of matching: the best pairs and their proof → circles beside them → unmatched and free mentors in words.

import type { Solution } from '../../assignment/problem.ts';
import type { Circle } from '../../circles/domain/circle.ts';
import type { Bounds } from '../../eligibility/eligibility.ts';
import type { Issue } from '../../ground/issue.ts';
import type { Mentor } from '../../people/person.ts';
import { circlesFor } from './circles-beside-pairs.ts';
import type { MatchInput } from './match-input.ts';
import type { Pair } from './pair-reasons.ts';
import { type Pairing, pairUp } from './pairing.ts';
import type { Posing } from './problem-of-people.ts';
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

export interface Matching extends Omit<Pairing, 'held'> {
  readonly unmatched: readonly Unmatched[];
  /** Mentees about whom a row asks something first: they are not told that there is no mentor. */
  readonly setAside: readonly Unmatched[];
  readonly circles: readonly Circle[];
  /** How much better circles could be at most, in per cent; null without circles, or where a rule had to be broken. */
  readonly gap: number | null;
  /** Mentors with a place that nobody takes, also beside mentees they have. */
  readonly freeMentors: readonly FreeMentor[];
  readonly bounds: Bounds;
  readonly locked: readonly [string, string][];
  readonly issues: readonly Issue[];
}

export function match(input: MatchInput): Matching {
  const { held, ...pairing } = pairUp(input);
  const { pairs, posing, posed, solution } = pairing;
  const circles = circlesFor(input, held, posing, pairs);
  return {
    ...pairing,
    unmatched: [...whyUnmatched(posing, posed, solution), ...circles.left],
    setAside: setAside(input, pairs, circles.circles),
    circles: circles.circles,
    gap: circles.gap,
    freeMentors: freeMentors(posing, solution, pairs, circles.circles),
    bounds: held.bounds,
    locked: held.pairs.map((pair) => [pair.mentee.email, pair.mentor.email]),
    issues: [...held.issues, ...voidChoices(posing), ...circles.issues],
  };
}

/** A place of a pair about which a row asks something is not free. */
function freeMentors(
  { mentors, seats, leading, perhaps }: Posing,
  { assignment }: Solution,
  pairs: readonly Pair[],
  circles: readonly Circle[],
): FreeMentor[] {
  const left = [...seats];
  for (const j of assignment) if (j !== null) left[j]!--;
  const busy = new Set(pairs.map((pair) => pair.mentor.id));
  return mentors.flatMap((mentor, j) => {
    const led = circles.filter((circle) => circle.mentors.includes(mentor)).length;
    const counted = Math.min(led, leading.get(mentor.id)?.length ?? 0);
    const places = perhaps.has(`mentor ${mentor.id}`) ? mentor.places : left[j]! - led + counted;
    return places > 0 ? [{ mentor, places, hasSome: led > 0 || busy.has(mentor.id) }] : [];
  });
}
