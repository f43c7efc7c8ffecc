// A pair in words: which wish it meets, what the two share, and what a coordinator should look at.

import { type Bounds, rulesBroken } from '../../eligibility/eligibility.ts';
import { type FitWord, fitWord } from '../../eligibility/fit.ts';
import { perhapsOnePlace } from '../../eligibility/perhaps-one-place.ts';
import { pairKey } from '../../eligibility/rules.ts';
import { fold } from '../../ground/folding.ts';
import { languageIn } from '../../ground/language-words.ts';
import { named } from '../../ground/open-answers.ts';
import { languageSpoken } from '../../language/language.ts';
import { ruleCalled } from '../../language/rule-called.ts';
import { type Plain, say } from '../../language/say.ts';
import { type Decided, isDecided } from '../../pairs/status.ts';
import { statusRows } from '../../pairs/status-rows.ts';
import { inBoth, topicsInBoth } from '../../people/in-both.ts';
import { isNeverAway } from '../../people/months-away.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { HoldReason } from './hold.ts';
import type { MatchInput } from './match-input.ts';
import type { Posing } from './problem-of-people.ts';
import { awaySaid, timesApartSaid } from './when-they-meet.ts';

export interface Pair {
  readonly mentee: Mentee;
  readonly mentor: Mentor;
  /** Number of the wish, null where the mentee did not name this mentor. */
  readonly choice: number | null;
  readonly fit: number;
  readonly fitWord: FitWord;
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  /** Why the pair was kept as it was, null where it was found by matching. */
  readonly hold: HoldReason | null;
}

export interface PairContext {
  readonly posing: Posing;
  readonly bounds: Bounds;
  readonly input: Pick<MatchInput, 'settings' | 'away'>;
  /** Somebody asks about two who are no pair. */
  readonly isAsked?: boolean;
}

export const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

export function ordinal(number: number): string {
  return ORDINALS[number - 1] ?? `number ${number}`;
}

/** The same in the coordinator's language; in the sheets the English stays, as states do. */
export function ordinalSaid(number: number): string {
  const word = ORDINALS[number - 1];
  return word === undefined ? say('number {n}', { n: number }) : say(word);
}

export function readPair(
  mentee: Mentee,
  mentor: Mentor,
  hold: HoldReason | null,
  context: PairContext,
): Pair {
  const points = context.posing.fit.pointsOf(mentee, mentor);
  const choice = mentee.choices.find((c) => c.mentor === mentor.id)?.number ?? null;
  return {
    mentee,
    mentor,
    choice,
    fit: points,
    fitWord: fitWord(points),
    reasons: reasonsFor(mentee, mentor, choice, hold, context),
    checks: checksFor(mentee, mentor, hold, context),
    hold,
  };
}

function reasonsFor(
  mentee: Mentee,
  mentor: Mentor,
  choice: number | null,
  hold: HoldReason | null,
  { bounds, isAsked }: PairContext,
): string[] {
  const isProposed = hold === null && isAsked !== true;
  const topics = topicsInBoth(mentee.topics, mentor.topics);
  const languages = inBoth(mentee.languages, mentor.languages).map((one) =>
    languageIn(languageSpoken(), one),
  );
  const formats = mentee.formats.filter((way) => mentor.formats.includes(way));
  const says: (string | null)[] = [
    hold === null ? null : say(isDecided(hold) ? statusRows[hold].because : keptBecause[hold]),
    choice === null ? null : say("The mentee's {ordinal} choice.", { ordinal: ordinalSaid(choice) }),
    bounds.together.pairs.has(pairKey(mentee.id, mentor.id))
      ? say('A pair in an earlier edition too.')
      : null,
    topics.length === 0 ? null : say('Both named: {topics}.', { topics: topics.join(' · ') }),
    languages.length === 0 ? null : say('In common: {languages}.', { languages: languages.join(', ') }),
    formats.length === 1 ? say('Both can meet {format}.', { format: say(formats[0]!) }) : null,
    isProposed && choice === null && topics.length === 0
      ? say('The best that was left under your rules.')
      : null,
  ];
  return says.filter((text): text is string => text !== null);
}

const keptBecause: Record<Exclude<HoldReason, Decided>, Plain> = {
  locked: 'Locked by the coordinator.',
  'by hand': 'Decided by hand.',
  asked: 'The mentor has been asked.',
  'put back': 'Put back as it was before.',
  'what if': 'Assumed for this question.',
};

function checksFor(mentee: Mentee, mentor: Mentor, hold: HoldReason | null, context: PairContext): string[] {
  const broken = hold === null ? null : brokenRule(mentee, mentor, context);
  const isSameUnit =
    mentee.unit !== '' && fold(mentee.unit) === fold(mentor.unit) && mentee.wantsUnit !== 'same';
  const noTopic = named(mentee.topics).length > 0 && topicsInBoth(mentee.topics, mentor.topics).length === 0;
  const says: (string | null)[] = [
    broken === null ? null : say('Kept although this rule is on: {rule}.', { rule: ruleCalled(broken) }),
    isSameUnit ? say('Same department.') : perhapsSameSaid(mentee, mentor),
    noTopic && named(mentor.topics).length > 0 ? say('No topic in common.') : null,
    isNeverAway(mentor.away) ? null : say('The mentor is away: {months}.', { months: mentor.away }),
    ...awaySaid([mentee, mentor], context.input),
    timesApartSaid(mentee, mentor, context),
    timeSaid(mentee, mentor, context),
  ];
  return says.filter((text): text is string => text !== null);
}

/** Departments or organisations that may be one, where the mentee does not wish for it. */
function perhapsSameSaid(mentee: Mentee, mentor: Mentor): string | null {
  const found = perhapsOnePlace(mentee, mentor);
  if (found === null || mentee.wantsUnit === 'same' || mentee.wantsOrganisation === 'same') return null;
  return say('Perhaps from one place: {one}, {other}.', { one: found.one, other: found.other });
}

/** Where the meetings of the strand take more hours a month than the mentor has. */
function timeSaid({ strand }: Mentee, { monthly }: Mentor, { bounds }: PairContext): string | null {
  const found = bounds.strands.find(({ name }) => name === strand);
  if (monthly === null || !found?.months || !found.meetings) return null;
  const needs = Math.round((10 * found.meetings * found.minutes) / 60 / found.months) / 10;
  if (needs <= monthly) return null;
  return say('The mentor has {has} h a month; the meetings take {needs} h.', { has: monthly, needs });
}

function brokenRule(mentee: Mentee, mentor: Mentor, { bounds }: PairContext): string | null {
  if (!mentor.strands.includes(mentee.strand)) return say('The mentor serves another strand');
  return rulesBroken(mentee, mentor, bounds);
}
