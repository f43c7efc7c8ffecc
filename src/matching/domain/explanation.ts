// Why this pair, why not that one or another, and what would change.

import type { FitPart } from '../../eligibility/fit.ts';
import { say } from '../../language/say.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { MatchInput } from './match-input.ts';
import { type Matching, match } from './matching.ts';
import { type OtherMentor, otherMentors } from './other-mentors.ts';
import { readPair } from './pair-reasons.ts';
import { createPrices, SILENT, type WouldChange } from './price-of-a-wish.ts';
import { gainsOfPair } from './problem-of-people.ts';
import { voidWishesSaid } from './void-wishes.ts';

export interface Explanation {
  readonly mentee: Mentee;
  readonly mentor: Mentor | null;
  readonly areTogether: boolean;
  /** What the pair gains on each level; empty where it is not allowed. */
  readonly levels: readonly { readonly name: string; readonly value: number }[];
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  readonly fit: readonly FitPart[];
  readonly wouldChange: WouldChange | null;
  /** Whom else the mentee named, or who else would fit best; priced where nobody in particular is asked about. */
  readonly others: readonly OtherMentor[];
}

/** @param mentor  the mentor in question, or null for the one the mentee has. */
export function explain(input: MatchInput, mentee: Mentee, mentor: Mentor | null): Explanation {
  const now = match(input);
  const pair = now.pairs.find((p) => p.mentee.id === mentee.id) ?? null;
  const asked = mentor ?? pair?.mentor ?? null;
  const priceOf = createPrices(input, now, mentee);
  const about = { now, mentee, shown: asked, priceOf: mentor === null ? priceOf : null };
  const others = otherMentors(about);
  if (asked === null) return whyNobody(now, mentee, others);
  const areTogether = pair?.mentor.id === asked.id;
  const shown = areTogether
    ? pair!
    : readPair(mentee, asked, null, { posing: now.posing, bounds: now.bounds, input, isAsked: true });
  return {
    mentee,
    mentor: asked,
    areTogether,
    levels: gainsOfPair(now.posing, now.posed, mentee, asked).filter(({ name }) => !SILENT.has(name)),
    reasons: shown.reasons,
    checks: [...shown.checks, ...voidWishesSaid(mentee, pair?.mentor ?? null)],
    fit: now.posing.fit.partsOf(mentee, asked),
    wouldChange: areTogether ? null : priceOf(asked),
    others,
  };
}

function whyNobody(now: Matching, mentee: Mentee, others: Explanation['others']): Explanation {
  const left = [...now.unmatched, ...now.setAside].find((u) => u.mentee.id === mentee.id);
  const circle = now.circles.find(({ mentees }) => mentees.some(({ id }) => id === mentee.id));
  const reasons = [
    circle === undefined
      ? (left?.reason ?? say('Has no mentor on purpose.'))
      : say('Is in {circle}, together with {names}.', {
          circle: circle.name,
          names: [...circle.mentors, ...circle.mentees]
            .filter(({ id }) => id !== mentee.id)
            .map(({ name }) => name)
            .join(', '),
        }),
  ];
  const closest = (left?.closest ?? []).map(({ mentor, but }) => `${mentor.code ?? mentor.name}: ${but}.`);
  return {
    mentee,
    mentor: null,
    areTogether: false,
    levels: [],
    reasons: [...reasons, ...closest],
    checks: voidWishesSaid(mentee, null),
    fit: [],
    wouldChange: null,
    others,
  };
}
