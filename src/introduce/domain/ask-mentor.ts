// The mail that asks a mentor about a proposed mentee: to the mentor alone, with a way to say yes or no.

import type { MailLanguage } from '../../letters/mails/letter.ts';
import { firstNameIn, sharedLines } from '../../letters/names-and-days.ts';
import { keyOfPair } from '../../pairs/pair.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import { type Mail, type MailSources, mail } from './mail.ts';
import { namesInLink } from './mentors-answers.ts';
import { type UsualSources, usualValues } from './usual-values.ts';

export function askGroup(
  sources: UsualSources & MailSources,
  mentee: Mentee,
  mentor: Mentor,
): { pair: string; mails: Mail[] } {
  const pair = keyOfPair(mentee, mentor);
  const words = (language: MailLanguage) => ({
    values: {
      ...usualValues(sources, mentor, language),
      'mentee.name': mentee.name,
      'mentee.first name': firstNameIn(mentee),
      partner: mentee.name,
      why: sharedLines([mentee, mentor], language),
      answer: answerLink(sources.settings.answerLink, mentee.name, mentor.name),
    },
  });
  return { pair, mails: [mail(sources, { kind: 'mentor asked', pair }, mentor, [mentor.email], words)] };
}

/** A prefilled link names the two by their names, so that the answer can be read in its sheet. */
function answerLink(link: string, mentee: string, mentor: string): string {
  return link.replace(/PAIR/g, encodeURIComponent(namesInLink(mentee, mentor)));
}
