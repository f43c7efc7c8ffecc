// What is true of whom at this moment: who was introduced long enough ago, who has answered already, who said that they had not met.

import { textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import type { Occasion } from '../../letters/mails.ts';
import { dayIn, firstNameIn } from '../../letters/names-and-days.ts';
import type { Values } from '../../letters/template.ts';
import { withoutTimeAway } from '../../pairs/away-in-pairs.ts';
import type { FollowUp } from '../../pairs/follow-up.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { strandsOfPairs } from '../../pairs/strands-of-pairs.ts';
import type { Reading } from '../../people/people.ts';
import type { Settings } from '../../programme/settings.ts';
import type { Mail, Recipient } from './mail.ts';
import { type Timing, timingOf } from './when-due.ts';

export interface TrueSources {
  readonly reading: Reading;
  readonly book: PairBook;
  readonly occasion: Occasion;
  readonly settings: Settings;
  /** The day the texts were approved. */
  readonly day: Date;
  /** When a pair or circle was introduced; null where nobody knows. */
  readonly introducedOn: (pair: string) => Date | null;
  /** Start of the last meeting arranged for them; null for none. */
  readonly lastMeeting: (pair: string) => Date | null;
  /** Persons, in one pair or circle, who have already answered what this occasion asks: by `answeredKey`. */
  readonly answered: ReadonlySet<string>;
  /** The same, of those who said that they had not met. */
  readonly notMet: ReadonlySet<string>;
}

interface Group {
  readonly pair: string;
  readonly mails: readonly Mail[];
  readonly isMarked: boolean;
}

interface Held {
  readonly who: string;
  readonly why: string;
}

/** A mail that would not be true yet is held, with the day from which it is; and one that would not be true any more. */
export function isTrueBy(sources: TrueSources, held: Held[]): (group: Group) => boolean {
  const { occasion, settings, day } = sources;
  const months = new Map(sources.reading.strands.map((strand) => [strand.name, strand.months]));
  const strandOf = strandsOfPairs(sources.reading, sources.book);
  const together = withoutTimeAway(sources.reading);
  return ({ pair }) => {
    const introduced = sources.introducedOn(pair);
    if (introduced === null) return true;
    const time = {
      introduced: together(pair, introduced, day),
      months: months.get(strandOf(pair)[0] ?? '') ?? null,
      lastMeeting: sources.lastMeeting(pair),
    };
    const timing = timingOf(occasion, time, settings, day);
    if (timing.is !== 'due') held.push({ who: pair, why: notNow(timing, introduced) });
    return timing.is === 'due';
  };
}

function notNow(timing: Exclude<Timing, { is: 'due' }>, introduced: Date): string {
  return timing.is === 'early'
    ? say('introduced on {introduced}; this mail is for {from} or later', {
        introduced: textOf(introduced),
        from: textOf(timing.from),
      })
    : say('their time together ended on {day}, and this mail would not be true any more', {
        day: textOf(timing.over),
      });
}

/** Those who need no such mail: they have answered; and nobody is reminded to meet where one of the two said that they have. */
export function answeredIn(occasion: Occasion, followUp: readonly FollowUp[]): FollowUp[] {
  const isDone = hasAnswered[occasion] ?? (() => false);
  const met = new Set(
    occasion === 'reminder' ? followUp.filter((one) => one.met === true).map(({ pair }) => pair) : [],
  );
  return followUp.filter((one) => met.has(one.pair) || isDone(one));
}

/** What of an answer counts, by occasion. */
const hasAnswered: Partial<Record<Occasion, (said: FollowUp) => boolean>> = {
  reminder: ({ met, feedback }) => met === true || feedback,
  'fit check': ({ fit }) => fit !== null,
};

/** Whoever has answered already is not asked again; what an Outbox holds about them stays as it is. */
export function stillAsked({ answered }: TrueSources): (group: Group) => Group[] {
  return (group) => {
    const mails = group.mails.filter((one) => !answered.has(answeredKey(group.pair, one.key.person)));
    return mails.length === 0 ? [] : [{ ...group, mails }];
  };
}

/** How `answered` names a person in one pair or circle. */
export function answeredKey(pair: string, person: string): string {
  return `${pair}\n${person}`;
}

/** What is true of a person since the introduction. */
export function sinceThen(
  { introducedOn, notMet }: TrueSources,
  pair: string,
  to: Recipient,
  language: MailLanguage,
): Values {
  const introduced = introducedOn(pair);
  return {
    introduced: introduced === null ? '' : dayIn(introduced, language),
    'not met': notMet.has(answeredKey(pair, to.id)) ? firstNameIn(to) : '',
  };
}
