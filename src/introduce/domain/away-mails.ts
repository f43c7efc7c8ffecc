// Who is told that their partner is away for a while and that the two stay a pair: the other one of each introduced pair, once for each
// absence. Days that are others than those told last are told anew.

import { daySaid } from '../../ground/days-in-words.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import { dayIn } from '../../letters/names-and-days.ts';
import { isoDay } from '../../outbox/outbox.ts';
import { type AbsenceTold, isToldOf, tellingOf, whyUntold } from '../../pairs/about-absence.ts';
import { type AwayOne, awayOf } from '../../pairs/away-in-pairs.ts';
import { keyOfPair, knownAs } from '../../pairs/pair.ts';
import { markedIn, pairsToMeet, type Sources } from '../../pairs/who-meets.ts';
import { stageOf } from '../../people/away.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Held } from './group.ts';
import { type Mail, type MailSources, mail } from './mail.ts';
import { type UsualSources, usualValues } from './usual-values.ts';

export type AwaySources = Sources &
  UsualSources &
  MailSources & {
    /** Days, like 2027-02-01, of meetings of these two that were cancelled. */
    readonly cancelledOn: (pair: string) => readonly string[];
    /** What somebody was told of absences, the last of it at the end. */
    readonly absencesTold: (pair: string, person: string) => readonly AbsenceTold[];
  };

export function awayGroups(sources: AwaySources, held: Held[]): { pair: string; mails: Mail[] }[] {
  const marked = markedIn(sources);
  return pairsToMeet(sources, []).flatMap(([mentee, mentor]) => {
    const both = keyOfPair(mentee, mentor);
    if (!marked.has(both)) return [];
    const mails = [
      ...toldOf(sources, both, mentor, awayOf(mentee, sources.reading), held),
      ...toldOf(sources, both, mentee, awayOf(mentor, sources.reading), held),
    ];
    // Where both are away until the same day, one name is that of two mails.
    return [...new Set(mails.map(({ pair }) => pair))].map((pair) => ({
      pair,
      mails: mails.filter((one) => one.pair === pair),
    }));
  });
}

/** Nothing once somebody is back; what is not said yet, or cannot be said truly, is held by name. */
function toldOf(
  sources: AwaySources,
  both: string,
  to: Mentee | Mentor,
  one: AwayOne | null,
  held: Held[],
): Mail[] {
  if (one === null || one.is === 'over') return [];
  const today = isoDay(sources.day);
  const why = whyUntold(
    { ...one, is: stageOf(one, today) },
    {
      today,
      retention: sources.settings.retention,
      isTold: isToldOf(sources.absencesTold(both, knownAs(to)), today),
    },
  );
  if (why === null) return [told(sources, both, to, one)];
  held.push({ who: both, why });
  return [];
}

function told(sources: AwaySources, both: string, to: Mentee | Mentor, away: AwayOne): Mail {
  const { name, from, until } = away;
  // As on the day on which it was approved: until it has gone it is the same mail.
  const today = isoDay(sources.day);
  const is = stageOf(away, today);
  const telling = tellingOf(both, { from, until, is }, sources.absencesTold(both, knownAs(to)), today);
  const numbered: AwaySources = {
    ...sources,
    attemptOf: (key) => Math.max(sources.attemptOf(key), telling.attempt),
  };
  const n = sources.cancelledOn(both).filter((day) => day >= (from ?? today) && day < until).length;
  return mail(numbered, { kind: 'partner away', pair: telling.name }, to, [to.email], (language) => ({
    values: {
      ...usualValues(sources, to, language),
      partner: name,
      'away from': from !== null && is === 'to come' ? dayFor(from, sources.day, language) : '',
      back: dayFor(until, sources.day, language),
      cancelled: n === 0 ? '' : String(n),
    },
  }));
}

/** With the year, where it is another one than that of the mail. */
function dayFor(text: string, today: Date, language: MailLanguage): string {
  const day = noonOf(text);
  return day.getFullYear() === today.getFullYear() ? dayIn(day, language) : daySaid(text, language);
}

const noonOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};
