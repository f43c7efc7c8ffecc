// The mails of one pair or one circle, with the words of each of them.

import { type MailedMeetings, mailedMeetings } from '../../catch-ups/domain/by-mail.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import { kindFor } from '../../letters/mails.ts';
import { and, firstNameIn, memberLine, sharedLines } from '../../letters/names-and-days.ts';
import type { Values } from '../../letters/template.ts';
import { keyOfPair } from '../../pairs/pair.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Group, IntroductionSources } from './group.ts';
import { type MailWords, mail } from './mail.ts';
import { sinceThen } from './true-now.ts';
import { usualValues } from './usual-values.ts';

export type Unmarked = Omit<Group, 'isMarked'>;

/** Only mails that are about the meetings carry them. */
function datesFor(
  { meetings, occasion }: IntroductionSources,
  pair: string,
  to: Mentee | Mentor,
  who: string,
  language: MailLanguage,
): MailedMeetings {
  const isAbout = occasion === 'introduction' || occasion === 'meetings';
  const found = isAbout && meetings !== null ? mailedMeetings(meetings, pair, to, who, language) : null;
  return found ?? { lines: '', file: '' };
}

/** A strand that wants no meetings invites to none. */
function notInvited({ reading }: IntroductionSources, strand: string): Values {
  const none = reading.strands.some(({ name, meetings }) => name === strand && meetings === 0);
  return none ? { invited: '' } : {};
}

export function pairGroup(sources: IntroductionSources, mentee: Mentee, mentor: Mentor): Unmarked {
  const pair = keyOfPair(mentee, mentor);
  const who = [mentee, mentor].map(firstNameIn).join(' · ');
  const dates = (to: Mentee | Mentor, language: MailLanguage) => datesFor(sources, pair, to, who, language);
  const values = (to: Mentee | Mentor, language: MailLanguage): Values => ({
    ...usualValues({ ...sources, day: sources.toldOn(pair) }, to, language),
    ...notInvited(sources, mentee.strand),
    [`to.${to.role}`]: firstNameIn(to),
    'shared notes': sources.pairNotes.get(pair) ?? '',
    dates: dates(to, language).lines,
    'mentee.name': mentee.name,
    'mentee.first name': firstNameIn(mentee),
    'mentee.email': mentee.email,
    'mentor.name': mentor.name,
    'mentor.first name': firstNameIn(mentor),
    'mentor.email': mentor.email,
    partner: to.id === mentee.id ? mentor.name : mentee.name,
    ...sinceThen(sources, pair, to, language),
    why: sharedLines([mentee, mentor], language),
  });
  const kind = kindFor(sources.occasion);
  if (kind === 'introduction' && sources.settings.introduction === 'together') {
    const names = (language: MailLanguage) => [mentee, mentor].map(firstNameIn).join(and[language]);
    const both = (language: MailLanguage) => ({
      values: {
        ...values(mentee, language),
        'to.mentee': '',
        'to.both': names(language),
        'to.first name': names(language),
      },
      calendar: dates(mentee, language).file,
    });
    return { pair, mails: [mail(sources, { kind, pair }, mentee, [mentee.email, mentor.email], both)] };
  }
  const each = [mentor, mentee].map((to) =>
    mail(sources, { kind, pair }, to, [to.email], (language) => ({
      values: values(to, language),
      calendar: dates(to, language).file,
    })),
  );
  return { pair, mails: each };
}

export function circleGroup(
  sources: IntroductionSources,
  circle: string,
  members: readonly (Mentee | Mentor)[],
): Unmarked {
  const lead = members.find((one) => one.role === 'mentor') ?? members[0]!;
  const kind = kindFor(sources.occasion, true);
  const words = (to: Mentee | Mentor, language: MailLanguage): MailWords => {
    const dates = datesFor(sources, circle, to, circle, language);
    const values: Values = {
      ...usualValues({ ...sources, day: sources.toldOn(circle) }, to, language),
      ...notInvited(sources, members.find((one) => one.role === 'mentee')?.strand ?? ''),
      'shared notes': sources.pairNotes.get(circle) ?? '',
      dates: dates.lines,
      circle,
      partner: circle,
      ...sinceThen(sources, circle, to, language),
      members: members.map((one) => memberLine(one, language)).join('\n'),
      first: firstNameIn(lead),
      'to.leads': to.id === lead.id ? firstNameIn(to) : '',
      why: sharedLines(members, language),
    };
    return { values, calendar: dates.file };
  };
  const mails = members.map((to) =>
    mail(sources, { kind, pair: circle }, to, [to.email], (language) => words(to, language)),
  );
  return { pair: circle, mails };
}
