// Mails to people who are written to for themselves alone: without a mentor, with a profile, with a row that is held, asked in a survey.

import { say } from '../../language/say.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import { kindFor, letterFor } from '../../letters/mails.ts';
import { knownAs } from '../../pairs/pair.ts';
import { withoutMentor } from '../../pairs/who-meets.ts';
import type { Alone, Held, IntroductionSources } from './group.ts';
import { mail } from './mail.ts';
import type { Unmarked } from './mails-of-group.ts';
import { surveyedPeople } from './survey-mails.ts';
import { usualValues } from './usual-values.ts';

export function writtenAlone(sources: IntroductionSources, held: Held[]): Unmarked[] {
  const kind = kindFor(sources.occasion);
  return aloneIn(sources, held).map(({ person: to, text }) => {
    const words = (language: MailLanguage) => ({
      values: { ...usualValues(sources, to, language), profile: text, question: text, survey: text },
    });
    const pair = knownAs(to);
    return { pair, mails: [mail(sources, { kind, pair }, to, [to.email], words)] };
  });
}

function aloneIn(sources: IntroductionSources, held: Held[]): readonly Alone[] {
  const audience = letterFor(sources.occasion).to;
  if (audience === 'profiles') return sources.profiles;
  if (audience === 'held') return sources.heldPeople;
  if (audience === 'surveyed')
    return surveyedPeople(sources, sources.occasion === 'survey reminder', held).map((person) => ({
      person,
      text: sources.survey.link,
    }));
  const alone = withoutMentor(sources.reading, sources.unmatched, held);
  return alone.filter(mayHope(sources, held)).map((person) => ({ person, text: '' }));
}

/** Whoever was told that there is no mentor this time is not told afterwards to wait for one. */
function mayHope(
  { occasion, hadNo }: IntroductionSources,
  held: Held[],
): (person: Parameters<typeof knownAs>[0]) => boolean {
  return (person) => {
    const who = knownAs(person);
    if (occasion !== 'waiting list' || !hadNo(who)) return true;
    held.push({
      who,
      why: say('was told that there is no mentor this time; write yourself if that has changed'),
    });
    return false;
  };
}
