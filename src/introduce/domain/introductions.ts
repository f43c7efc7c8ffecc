// Who gets which words on an occasion: one mail for each person of a pair or a circle, or for a single person, made from
// the sheets as they are now.

import { say } from '../../language/say.ts';
import { fieldNames } from '../../letters/fields.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import type { MailKind } from '../../letters/mails.ts';
import { kindFor, kindsOf, letterFor } from '../../letters/mails.ts';
import { parseTemplate, type TemplateFault } from '../../letters/template.ts';
import { mailText } from '../../letters/texts.ts';
import { knownAs } from '../../pairs/pair.ts';
import { notYetIn, placeKey } from '../../pairs/pair-book.ts';
import { circlesToMeet, markedIn, pairsToAsk, pairsToMeet, withoutMentor } from '../../pairs/who-meets.ts';
import { askGroup } from './ask-mentor.ts';
import type { Alone, Group, Held, IntroductionSources } from './group.ts';
import { mail } from './mail.ts';
import { circleGroup, pairGroup, type Unmarked } from './mails-of-group.ts';
import { partingGroups } from './parting-mails.ts';
import { surveyedPeople } from './survey-mails.ts';
import { isTrueBy, stillAsked } from './true-now.ts';
import { usualValues } from './usual-values.ts';

export interface Introductions {
  /** In the order of the sheet, a pair's mails side by side; for one pair or circle, all of its mails. */
  readonly groups: readonly Group[];
  readonly held: readonly Held[];
  /** A mail text that cannot be read. */
  readonly fault: (TemplateFault & { readonly kind: MailKind }) | null;
}

export function introductions(sources: IntroductionSources): Introductions {
  const held: Held[] = [];
  const fault = faultIn(sources);
  if (fault !== null) return { groups: [], held, fault };
  const audience = letterFor(sources.occasion).to;
  const marked = markedIn(sources);
  const isTogether = audience === 'meeting' || audience === 'met';
  const groups = isTogether
    ? together(sources, held)
    : audience === 'parted'
      ? partingGroups(sources, held)
      : audience === 'asked'
        ? pairsToAsk(sources).map(([mentee, mentor]) => askGroup(sources, mentee, mentor))
        : single(sources, held);
  const seen = new Set<string>();
  const listed = groups
    .filter(({ pair }) => !seen.has(pair) && seen.add(pair))
    .filter(({ mails }) => mails.length > 0)
    .map((group) => ({ ...group, isMarked: marked.has(group.pair) }));
  const about = sources.occasion === 'meetings' ? listed.filter(hasDates) : listed;
  return {
    groups:
      audience === 'met'
        ? about
            .filter(({ isMarked }) => isMarked)
            .map(ofThoseIntroduced(sources))
            .filter(isTrueBy(sources, held))
            .flatMap(stillAsked(sources))
        : about,
    held,
    fault: null,
  };
}

/** Whoever has yet to be introduced to a circle is not written to as one of it. */
function ofThoseIntroduced({ book }: IntroductionSources): (group: Group) => Group {
  const notYet = notYetIn(book);
  return (group) => ({
    ...group,
    mails: group.mails.filter(({ key }) => !notYet.has(placeKey(group.pair, key.person))),
  });
}

function hasDates({ mails }: Group): boolean {
  return mails.some(({ calendar }) => calendar !== '');
}

/** Pairs and circles. */
function together(sources: IntroductionSources, held: Held[]): Unmarked[] {
  const pairs = pairsToMeet(sources, held).map(([mentee, mentor]) => pairGroup(sources, mentee, mentor));
  const circles = circlesToMeet(sources, held).map(([name, members]) => circleGroup(sources, name, members));
  return [...pairs, ...circles];
}

/** People written to for themselves alone. */
function single(sources: IntroductionSources, held: Held[]): Unmarked[] {
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

function faultIn({ texts, occasion }: IntroductionSources): Introductions['fault'] {
  for (const kind of kindsOf(occasion))
    for (const language of ['en', 'fr'] as const) {
      const { subject, body } = mailText(texts, kind, language);
      for (const text of [subject, body]) {
        const parsed = parseTemplate(text, fieldNames);
        if ('fault' in parsed) return { ...parsed, kind };
      }
    }
  return null;
}
