// Which strand a pair, a circle or somebody written to alone belongs to.

import type { Reading } from '../people/people.ts';
import { pairAbout } from './about-absence.ts';
import { circleIn } from './about-circle.ts';
import { addressesIn, knownAs } from './pair.ts';
import type { PairBook } from './pair-book.ts';

/** Strands by pair, circle or address. A mentor alone belongs to each strand they serve. */
export function strandsOfPairs({ mentees, mentors }: Reading, { members }: PairBook) {
  const ofCircle = new Map(members.map(({ circle, strand }) => [circle, strand]));
  const ofMentee = new Map(mentees.map((one) => [knownAs(one), one.strand]));
  const ofMentor = new Map(mentors.map((one) => [knownAs(one), one.strands]));
  return (pair: string): readonly string[] => {
    const first = addressesIn(pairAbout(pair))?.[0] ?? pair;
    const one = ofCircle.get(circleIn(pair)) ?? ofMentee.get(first);
    return one === undefined ? (ofMentor.get(first) ?? []) : [one];
  };
}
