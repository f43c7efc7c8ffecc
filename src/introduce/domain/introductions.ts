// Who gets which words on an occasion: one mail for each person of a pair or a circle, or for a single person, made from
// the sheets as they are now.

import { hasUntoldDates } from '../../catch-ups/domain/by-mail.ts';
import { fieldNames } from '../../letters/fields.ts';
import type { MailKind } from '../../letters/mails.ts';
import { kindsOf, letterFor } from '../../letters/mails.ts';
import { parseTemplate, type TemplateFault } from '../../letters/template.ts';
import { mailText } from '../../letters/texts.ts';
import { notYetIn, placeKey } from '../../pairs/pair-book.ts';
import { markedIn } from '../../pairs/who-meets.ts';
import type { Group, Held, IntroductionSources } from './group.ts';
import { groupsTo } from './groups-to.ts';
import { isTrueBy, stillAsked } from './true-now.ts';

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
  const groups = groupsTo[audience](sources, held);
  const seen = new Set<string>();
  const listed = groups
    .filter(({ pair }) => !seen.has(pair) && seen.add(pair))
    .filter(({ mails }) => mails.length > 0)
    .map((group) => ({ ...group, isMarked: marked.has(group.pair) }));
  const about = sources.occasion === 'meetings' ? listed.filter(hasDatesFor(sources)) : listed;
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

/** Nobody gets dates again that they know; who got this mail before stays listed with what became of it. */
function hasDatesFor({ meetings, hadDates }: IntroductionSources): (group: Group) => boolean {
  return ({ pair, mails }) =>
    meetings !== null &&
    (hadDates(pair) || hasUntoldDates(meetings.rows, pair)) &&
    mails.some(({ calendar }) => calendar !== '');
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
