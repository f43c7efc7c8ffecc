// Ends of which no name is left, because the other one was erased. One mail tells somebody all of them that no mail has told yet; its
// number is how many there are by then, so that a later end has a mail of its own.

import type { MailLanguage } from '../../letters/mails/letter.ts';
import type { PartingKind } from '../../letters/mails.ts';
import type { MailSources } from './mail.ts';

interface End {
  readonly kind: PartingKind;
  readonly pair: string;
  /** Empty where no name is left. */
  readonly about: string;
}

export interface EndsTold {
  /** How many such ends mails of this kind have told, or may have, about a pair or a person. */
  readonly endsTold: (kind: string, pair: string) => number;
  /** Whether a mail has told this person since that the match of this pair is over. */
  readonly hasHeardOfEnd: (pair: string, person: string) => boolean;
}

/** Both without a name, and told to the same person in the same words. */
function areAlike(one: End, other: End): boolean {
  return one.about === '' && other.about === '' && one.kind === other.kind && one.pair === other.pair;
}

/** All ends that stand in one mail with this one. */
export function endsLike<E extends End>(one: E, all: readonly E[]): readonly E[] {
  return one.about === '' ? all.filter((other) => areAlike(one, other)) : [one];
}

/** Those among them that nobody has told; at least this one. */
export function endsUntold<E extends End>({ endsTold }: EndsTold, one: E, all: readonly E[]): readonly E[] {
  const ends = endsLike(one, all);
  return one.about === '' ? ends.slice(-Math.max(1, ends.length - endsTold(one.kind, one.pair))) : ends;
}

/** Whether mails have told everything that is to be told with this end. */
export function isToldBefore<E extends End>(
  { endsTold, hasHeardOfEnd }: EndsTold,
  one: E,
  person: string,
  all: readonly E[],
): boolean {
  return one.about === ''
    ? endsTold(one.kind, one.pair) >= endsLike(one, all).length
    : hasHeardOfEnd(one.pair, person);
}

/** One for each mail. */
export function eachMailOnce<E extends End>(ends: readonly E[]): E[] {
  return ends.filter((one, k) => !ends.slice(0, k).some((other) => areAlike(one, other)));
}

/** The mail bears the number of its ends. */
export function numbered<S extends MailSources, E extends End>(sources: S, one: E, all: readonly E[]): S {
  const least = endsLike(one, all).length;
  return { ...sources, attemptOf: (key) => Math.max(sources.attemptOf(key), least) };
}

/** Whom such a mail is about. @param still  mentees whom a mentor goes on with. */
export function unnamed(kind: PartingKind, language: MailLanguage, n: number, still: number): string {
  const { one, several, oneOf } = WORDS[language];
  const role = kind === 'mentor left' ? 'mentor' : 'mentee';
  if (n === 1 && still > 0) return oneOf(NUMBERS[language][still + 1] ?? String(still + 1));
  return n === 1 ? one[role] : several[role](NUMBERS[language][n] ?? String(n));
}

const NUMBERS: Readonly<Record<MailLanguage, Readonly<Record<number, string>>>> = {
  en: { 2: 'two', 3: 'three', 4: 'four' },
  fr: { 2: 'deux', 3: 'trois', 4: 'quatre' },
};

const WORDS = {
  en: {
    one: { mentor: 'Your mentor', mentee: 'Your mentee' },
    several: {
      mentor: (n: string) => `Each of ${n} mentors of yours`,
      mentee: (n: string) => `Each of ${n} mentees of yours`,
    },
    oneOf: (n: string) => `One of your ${n} mentees`,
  },
  fr: {
    one: { mentor: 'La personne qui vous accompagnait', mentee: 'La personne que vous accompagniez' },
    several: {
      mentor: (n: string) => `Chacune de ${n} personnes qui vous accompagnaient`,
      mentee: (n: string) => `Chacune de ${n} personnes que vous accompagniez`,
    },
    oneOf: (n: string) => `Une des ${n} personnes que vous accompagnez`,
  },
} as const;
