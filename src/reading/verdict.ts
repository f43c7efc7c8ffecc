// How sure a reading is: beyond doubt, to be asked, or surely nothing. The bars were set on forms that the table had not
// seen: docs/reading.md shows how often each verdict is right.

import { type Evidence, shareOf, sumOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { asksOf, asksQuestions, fieldNamed, isField } from './fields/fields.ts';
import { likelyIn, type Odds } from './odds.ts';

export const NO_MEANING = 'nothing';

/** Neither a meaning: nothing, or any question of a survey. */
export const isRest = (name: string): boolean => name === NO_MEANING || name === 'question';

export const isMeaning = (role: Role, name: string): boolean =>
  name === NO_MEANING ? !asksQuestions(role) : isField(role, name);

export interface Guess {
  /** The likeliest meaning; null for none. */
  readonly field: string | null;
  readonly sure: boolean;
  /** Up to three likely meanings of a column that is not sure, best first. */
  readonly candidates: readonly string[];
  /** How likely the meaning is, from 0 to 1; 1 where a person decided. */
  readonly odds: number;
}

export const MOST_OFFERED = 3;

/** As a person decided. */
export const certainly = (field: string | null): Guess => ({ field, sure: true, candidates: [], odds: 1 });

const firstOf = (candidates: readonly string[]): readonly string[] =>
  [...new Set(candidates)].slice(0, MOST_OFFERED);

/** What a person is asked: whether it is one of these, the likeliest first, each once. */
export const asking = (guess: Guess, candidates: readonly string[], field = guess.field): Guess => ({
  ...guess,
  field,
  sure: false,
  candidates: firstOf(candidates),
});

/** Asks whether it is this one, and only then what was likely. */
export const rather = (guess: Guess, field: string): Guess =>
  asking(guess, [field, ...guess.candidates], field);

/** Offers a meaning besides those that are likelier. */
export const alsoAsking = (guess: Guess, name: string): Guess =>
  asking(guess, [...guess.candidates.slice(0, MOST_OFFERED - 1), name]);

/** A meaning is sure from here on, where its answers do not speak so much more for another. */
const SURE = 0.96;
const AGAINST = -1.5;
/** … far more, where the question leaves next to no doubt. */
const CLEAR = 0.995;
const FAR_AGAINST = -4;
/** What no rule looks at is sure from here on: to be unsure of it costs nobody a question. */
const FREE_BAR = 0.97;
/** What somebody has a right to (a consent, a pause) is sure from here on. */
const RIGHT_BAR = 0.992;
/** … whatever they speak for, where the question is known word for word. */
const KNOWN_BAR = 0.9999;
/** A column surely means nothing from here on … */
const NOTHING_BAR = 0.994;
/** … from here on where people said yes or no, which may be a consent. */
const NO_CONSENT_BAR = 0.996;
const YES_OR_NO = 0.6;
/** In a survey a column is a question of it unless it clearly is something else. */
const QUESTION_BAR = 0.9;
/** … and only where what carries a rule or a right is at most so likely. */
const NO_RULE = 0.03;
const NO_NEED = 0.1;
/** Likely enough to be offered. */
const OFFERABLE = 0.02;

/**
 * @param evidence     of the column: answers that look like something we use are never surely nothing.
 * @param answersFor   how much the answers alone speak for a meaning, below nought where they speak for another.
 */
export function verdictOn(
  odds: Odds,
  placed: string,
  role: Role,
  evidence: Evidence,
  answersFor: (field: string) => number,
): Guess {
  const field = placed === NO_MEANING ? null : placed;
  const p = odds.get(placed);
  const isNothing = isRest(placed);
  const sure = isNothing
    ? isSurelyNothing(odds, p, role, evidence) && (placed === 'question' || !tellsSomething(evidence, p))
    : p >= barOf(role, placed) && isSure(placed, p, evidence, answersFor);
  if (sure) return { field, sure, candidates: [], odds: p };
  const offered = likelyIn(odds, OFFERABLE).filter((name) => !isRest(name));
  const first = isNothing ? offered : [placed, ...offered];
  return { field, sure, candidates: firstOf(withPeople(first, role, evidence, odds)), odds: p };
}

function barOf(role: Role, field: string): number {
  const { asks, isCompared } = fieldNamed(role, field)!;
  return asks === 'right' ? RIGHT_BAR : asks || isCompared ? SURE : FREE_BAR;
}

function isSure(
  field: string,
  p: number,
  evidence: Evidence,
  answersFor: (field: string) => number,
): boolean {
  if (!hasItsAnswers(field, evidence))
    return NAMES_PEOPLE.test(field) && p >= (evidence.has('answered') ? KNOWN_BAR : UNSEEN_BAR);
  return p >= KNOWN_BAR || answersFor(field) >= (p >= CLEAR ? FAR_AGAINST : AGAINST);
}

/** Meanings whose answers are other people, and by which somebody is bound; without a name or a "nobody" among them it is hardly sure. */
const NAMES_PEOPLE = /^(?:supervisor|conflicts|apart|co-leader)$/;
const OF_NAMES = ['a:full name', 'a:nobody', 'a:address', 'a:code', 'names others'];
const SOME_NAMES = 0.34;
/** Only where the question itself leaves next to no doubt, as those of our own forms. */
const UNSEEN_BAR = 0.998;

/** Meanings whose answers are a word or two, never what somebody says of themselves. */
const IN_A_WORD =
  /^(?:unit|organisation|position|sector|gender|languages|format|zone|years|places|status|strand)$/;
const SENTENCES = 0.34;
const OF_SENTENCES = ['a:a sentence', 'a:many words', 'a:url'];
const LARGELY = 0.5;

function hasItsAnswers(field: string, evidence: Evidence): boolean {
  if (IN_A_WORD.test(field))
    return shareOf(evidence, 'a:first person') < SENTENCES && sumOf(evidence, OF_SENTENCES) < LARGELY;
  if (!NAMES_PEOPLE.test(field)) return true;
  return shareOf(evidence, 'a:yes or no') < YES_OR_NO && sumOf(evidence, OF_NAMES) >= SOME_NAMES;
}

/**
 * Where answers name people a rule may be hidden: it is offered, so that a person is asked, and beside it a choice or who leads a circle
 * with them.
 */
function withPeople(
  offered: readonly string[],
  role: Role,
  evidence: Evidence,
  odds: Odds,
): readonly string[] {
  const namesPeople = shareOf(evidence, 'names others') >= 0.1 || evidence.has('mentions others');
  const [first = ''] = offered;
  if (!namesPeople || evidence.has('one for all') || /^choice/.test(first)) return offered;
  const rule = odds.get('supervisor') > odds.get('conflicts') ? 'supervisor' : 'conflicts';
  const people = [rule, 'choices', 'co-leader', 'conflicts'].filter((name) => isMeaning(role, name));
  if (!NAMES_PEOPLE.test(first)) return [...people.slice(0, 2), ...offered];
  return odds.get(first) < SURE ? [first, ...people] : offered;
}

function isSurelyNothing(odds: Odds, p: number, role: Role, evidence: Evidence): boolean {
  const isSaid = shareOf(evidence, 'a:yes or no') >= YES_OR_NO;
  const bar = odds.has('question') ? QUESTION_BAR : isSaid ? NO_CONSENT_BAR : NOTHING_BAR;
  const isLeft = (name: string) => {
    const asks = asksOf(role, name);
    return asks && odds.get(name) > (asks === 'needed' ? NO_NEED : NO_RULE);
  };
  return p >= bar && !likelyIn(odds, NO_RULE).some(isLeft);
}

/** Answers of these kinds, in so large a share, may mean something to us whatever the question is called. */
const tellsUs: readonly (readonly [string, number])[] = [
  ['a:address', 0.5],
  ['a:language', 0.5],
  ['a:format', 0.34],
  ['a:zone', 0.5],
  ['names others', 0.2],
  ['mentions others', 0.01],
  ['row is a person', 0.5],
  ['a:code', 0.3],
  ['a:role', 0.5],
  ['a:leaves', 0.01],
  ['options of both', 0.6],
  ['one of many ticks', 0.5],
];
/** Share of unknown words from which a question is not understood, unless the rest leaves next to no doubt. */
const STRANGE = 0.6;
const NO_DOUBT = 0.9985;

const tellsSomething = (evidence: Evidence, p: number): boolean =>
  (p < NO_DOUBT && shareOf(evidence.asked, 'strange') > STRANGE) ||
  tellsUs.some(([name, share]) => shareOf(evidence, name) >= share);
