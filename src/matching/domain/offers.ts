// A circle for people who found no mentor: three or four of them who share two topics with one mentor.

import { NO_PLACE } from '../../eligibility/rules.ts';
import { named } from '../../ground/open-answers.ts';
import { topicKey } from '../../ground/topic-words.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Matching } from './matching.ts';

export interface CircleOffer {
  readonly mentor: Mentor;
  readonly mentees: readonly Mentee[];
}

const FEWEST = 3;
const MOST = 4;
const SHARED_TOPICS = 2;
/** More offers than a coordinator would look into. */
const OFFERS = 5;

/** Greedy: the mentor whom most of them share topics with first; nobody is offered two circles. */
export function circleOffers(matching: Matching): CircleOffer[] {
  const candidates = candidatesOf(matching);
  const taken = new Set<Mentee>();
  const offers: CircleOffer[] = [];
  while (offers.length < OFFERS) {
    for (const candidate of candidates)
      candidate.mentees = candidate.mentees.filter((mentee) => !taken.has(mentee));
    candidates.sort((a, b) => b.mentees.length - a.mentees.length || (a.mentor.id < b.mentor.id ? -1 : 1));
    const best = candidates.shift();
    if (!best || best.mentees.length < FEWEST) break;
    const mentees = best.mentees.slice(0, MOST);
    offers.push({ mentor: best.mentor, mentees });
    for (const mentee of mentees) taken.add(mentee);
  }
  return offers;
}

/** For each mentor who takes anybody, the unmatched who share topics and are not forbidden. */
function candidatesOf({ unmatched, posing }: Matching): { mentor: Mentor; mentees: Mentee[] }[] {
  const indexOf = new Map(posing.mentees.map((mentee, i) => [mentee, i]));
  const waiting = unmatched.flatMap(({ mentee }) => {
    const i = indexOf.get(mentee);
    return i === undefined ? [] : [{ mentee, i, topics: named(mentee.topics).map(topicKey) }];
  });
  return posing.mentors.flatMap((mentor, j) => {
    if (mentor.places <= 0) return [];
    const offered = new Set(named(mentor.topics).map(topicKey));
    const shares = (topics: readonly string[]) => {
      let shared = 0;
      for (const topic of topics) if (offered.has(topic)) shared++;
      return shared >= SHARED_TOPICS;
    };
    const isFree = (i: number) => {
      const rule = posing.forbids(i, j);
      return rule === null || rule === NO_PLACE;
    };
    const mentees = waiting
      .filter(({ i, topics }) => shares(topics) && isFree(i))
      .map(({ mentee }) => mentee);
    return mentees.length >= FEWEST ? [{ mentor, mentees }] : [];
  });
}
