// Which rule of the programme two people break who stand together in Matches or Circles. A matching makes no such pair: a
// person did, or the rule or an answer is younger than the row.

import { apartBetween } from '../eligibility/between-members.ts';
import { type Bounds, rulesBroken } from '../eligibility/eligibility.ts';
import { readRules } from '../eligibility/rule-sheet.ts';
import { late } from '../ground/made-when-asked.ts';
import { say } from '../language/say.ts';
import type { PairBook } from '../pairs/pair-book.ts';
import { readPairs } from '../pairs/read-pairs.ts';
import type { Reading } from '../people/people.ts';
import { earlierPairs } from './earlier-pairs.ts';
import type { Gathered } from './gather.ts';
import { earlierIn, togetherIn } from './pairs-before.ts';

/** Names as one text, by ids; null for none, and where one of the two takes no part. */
export function brokenRules(
  gathered: Gathered,
  reading: Reading,
  book: () => PairBook,
): Pick<PairBook, 'breaks' | 'apart'> {
  const bounds = late(() => boundsIn(gathered, reading, book()));
  const [menteeOf, mentorOf] = [byId(reading.mentees), byId(reading.mentors)];
  const apart = (oneId: string, otherId: string) => {
    const [one, other] = [menteeOf.get(oneId), menteeOf.get(otherId)];
    return one === undefined || other === undefined ? null : apartBetween(one, other, bounds());
  };
  const breaks = (menteeId: string, mentorId: string) => {
    const [mentee, mentor] = [menteeOf.get(menteeId), mentorOf.get(mentorId)];
    if (mentee === undefined || mentor === undefined) return null;
    if (!mentor.strands.includes(mentee.strand)) return say('The mentor serves another strand');
    return rulesBroken(mentee, mentor, bounds());
  };
  return { breaks, apart };
}

/** Never pair and whoever parted have questions of their own. */
function boundsIn({ ours, olderMatches, strands }: Gathered, reading: Reading, book: PairBook): Bounds {
  const table = (id: 'rules' | 'earlierPairs') => ours.get(id)?.table ?? null;
  const closed = (which: 'all' | 'stayed') => earlierPairs(table('earlierPairs'), presentIn(reading), which);
  const before = {
    book,
    older: olderMatches.flatMap((one) => readPairs(one, reading.known)),
    remembered: closed('all'),
    stayed: closed('stayed'),
  };
  const names = strands.map(({ name }) => name);
  return {
    active: readRules(table('rules'), names).active,
    never: new Set(),
    parted: new Map(),
    earlier: earlierIn(before),
    together: togetherIn(before),
    strands: reading.strands,
  };
}

/** Those who take part, as names find them. */
function presentIn(reading: Reading) {
  const among = (role: 'mentees' | 'mentors') => {
    const ids = new Set(reading[role].map(({ id }) => id));
    return reading.known.filter(({ id }) => ids.has(id));
  };
  return { mentees: among('mentees'), mentors: among('mentors') };
}

function byId<P extends { readonly id: string }>(people: readonly P[]): ReadonlyMap<string, P> {
  return new Map(people.map((one) => [one.id, one]));
}
