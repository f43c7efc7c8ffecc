// Who is told that their partner is away for a while and that the two stay a pair: the other one of each introduced pair, once for each
// absence. A day of coming back that changed since is told anew.

import type { MailLanguage } from '../../letters/mails/letter.ts';
import { dayIn } from '../../letters/names-and-days.ts';
import { isoDay } from '../../outbox/outbox.ts';
import { aboutAbsence } from '../../pairs/about-absence.ts';
import { type AwayOne, awayOf } from '../../pairs/away-in-pairs.ts';
import { keyOfPair } from '../../pairs/pair.ts';
import { markedIn, pairsToMeet, type Sources } from '../../pairs/who-meets.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import { type Mail, type MailSources, mail } from './mail.ts';
import { type UsualSources, usualValues } from './usual-values.ts';

export type AwaySources = Sources &
  UsualSources &
  MailSources & {
    /** Days, like 2027-02-01, of meetings of these two that were cancelled. */
    readonly cancelledOn: (pair: string) => readonly string[];
  };

export function awayGroups(sources: AwaySources): { pair: string; mails: Mail[] }[] {
  const marked = markedIn(sources);
  return pairsToMeet(sources, []).flatMap(([mentee, mentor]) => {
    if (!marked.has(keyOfPair(mentee, mentor))) return [];
    const [one, other] = [awayOf(mentee, sources.reading), awayOf(mentor, sources.reading)];
    return [
      ...(one === null || one.is === 'over' ? [] : [told(sources, [mentee, mentor], mentor, one)]),
      ...(other === null || other.is === 'over' ? [] : [told(sources, [mentee, mentor], mentee, other)]),
    ];
  });
}

function told(
  sources: AwaySources,
  [mentee, mentor]: readonly [Mentee, Mentor],
  to: Mentee | Mentor,
  { name, from, until, is }: AwayOne,
): { pair: string; mails: Mail[] } {
  const both = keyOfPair(mentee, mentor);
  const pair = aboutAbsence(both, until);
  const n = sources
    .cancelledOn(both)
    .filter((day) => day >= (from ?? isoDay(sources.day)) && day < until).length;
  const words = mail(sources, { kind: 'partner away', pair }, to, [to.email], (language) => ({
    values: {
      ...usualValues(sources, to, language),
      partner: name,
      'away from': from !== null && is === 'to come' ? dayFor(from, sources.day, language) : '',
      back: dayFor(until, sources.day, language),
      cancelled: n === 0 ? '' : String(n),
    },
  }));
  return { pair, mails: [words] };
}

/** With the year, where it is another one than that of the mail. */
function dayFor(text: string, today: Date, language: MailLanguage): string {
  const day = noonOf(text);
  const said = dayIn(day, language);
  return day.getFullYear() === today.getFullYear() ? said : `${said} ${day.getFullYear()}`;
}

const noonOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};
