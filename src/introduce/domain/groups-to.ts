// THE TABLE of who is written to together, by those to whom a mail goes.

import type { Audience } from '../../letters/mails/letter.ts';
import { circlesToMeet, pairsToAsk, pairsToMeet } from '../../pairs/who-meets.ts';
import { askGroup } from './ask-mentor.ts';
import { circleNewsGroups } from './circle-news.ts';
import type { Held, IntroductionSources } from './group.ts';
import { circleGroup, pairGroup, type Unmarked } from './mails-of-group.ts';
import { partingGroups } from './parting-mails.ts';
import { writtenAlone } from './written-alone.ts';

type Groups = (sources: IntroductionSources, held: Held[]) => readonly Unmarked[];

/** Pairs and circles. */
function together(sources: IntroductionSources, held: Held[]): Unmarked[] {
  const pairs = pairsToMeet(sources, held).map(([mentee, mentor]) => pairGroup(sources, mentee, mentor));
  const circles = circlesToMeet(sources, held).map(([name, members]) => circleGroup(sources, name, members));
  return [...pairs, ...circles];
}

/** Mentors, about a pair that is proposed. */
function asked(sources: IntroductionSources): Unmarked[] {
  return pairsToAsk(sources).map(([mentee, mentor]) => askGroup(sources, mentee, mentor));
}

export const groupsTo: Readonly<Record<Audience, Groups>> = {
  meeting: together,
  met: together,
  parted: partingGroups,
  'in circles': circleNewsGroups,
  asked,
  surveyed: writtenAlone,
  unmatched: writtenAlone,
  profiles: writtenAlone,
  held: writtenAlone,
};
