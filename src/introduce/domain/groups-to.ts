// THE TABLE of who is written to together, by those to whom a mail goes.

import { personId } from '../../ground/addresses.ts';
import type { Audience } from '../../letters/mails/letter.ts';
import { letterFor } from '../../letters/mails.ts';
import { awayNow, awayOf, awayUntil } from '../../pairs/away-in-pairs.ts';
import { keyOfPair, knownAs } from '../../pairs/pair.ts';
import { circlesToMeet, pairsToAsk, pairsToMeet } from '../../pairs/who-meets.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import { askGroup } from './ask-mentor.ts';
import { awayGroups } from './away-mails.ts';
import { circleNewsGroups } from './circle-news.ts';
import type { Held, IntroductionSources } from './group.ts';
import { circleGroup, pairGroup, type Unmarked } from './mails-of-group.ts';
import { partingGroups } from './parting-mails.ts';
import { writtenAlone } from './written-alone.ts';

type Groups = (sources: IntroductionSources, held: Held[]) => readonly Unmarked[];

/** Pairs and circles. */
function together(sources: IntroductionSources, held: Held[]): Unmarked[] {
  const isThere = whoIsThere(sources, held);
  const pairs = pairsToMeet(sources, held)
    .filter(isThere)
    .map(([mentee, mentor]) => pairGroup(sources, mentee, mentor));
  const circles = circlesToMeet(sources, held).map(([name, members]) => {
    const group = circleGroup(sources, name, members);
    const away = asksHowItGoes(sources) ? awayAmong(members, sources.reading) : [];
    held.push(...away.map(({ id, one }) => ({ who: id, why: awayUntil(one) })));
    return { ...group, mails: group.mails.filter(({ key }) => away.every(({ id }) => id !== key.person)) };
  });
  return [...pairs, ...circles];
}

const asksHowItGoes = ({ occasion }: IntroductionSources) => letterFor(occasion).isBeforeTheEnd === true;

/** Members of a circle who are away at the moment, as mails know them: the others are asked. */
function awayAmong(members: readonly (Mentee | Mentor)[], reading: IntroductionSources['reading']) {
  return members.flatMap((member) => {
    const one = awayOf(member, reading);
    return one?.is === 'now' ? [{ id: personId(knownAs(member)), one }] : [];
  });
}

/** Of whom one is away, nobody asks the two how it goes; it is said by name, and due afterwards. */
function whoIsThere(sources: IntroductionSources, held: Held[]) {
  if (!asksHowItGoes(sources)) return () => true;
  const away = awayNow(sources.reading);
  return ([mentee, mentor]: readonly [Mentee, Mentor]): boolean => {
    const who = keyOfPair(mentee, mentor);
    const one = away(who);
    if (one !== null) held.push({ who, why: awayUntil(one) });
    return one === null;
  };
}

/** Mentors, about a pair that is proposed. */
function asked(sources: IntroductionSources): Unmarked[] {
  return pairsToAsk(sources).map(([mentee, mentor]) => askGroup(sources, mentee, mentor));
}

export const groupsTo: Readonly<Record<Audience, Groups>> = {
  meeting: together,
  met: together,
  parted: partingGroups,
  'of one away': awayGroups,
  'in circles': circleNewsGroups,
  asked,
  surveyed: writtenAlone,
  unmatched: writtenAlone,
  profiles: writtenAlone,
  held: writtenAlone,
};
