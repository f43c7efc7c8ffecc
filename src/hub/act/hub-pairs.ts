// What pairs and circles say to the steps that stand on them: matching, introducing, finding times. A circle counts like a pair,
// so that a programme of circles alone is told where it stands.

import { say, sayCount } from '../../language/say.ts';
import {
  countCircles,
  countPairs,
  type PairBook,
  standingMembers,
  standingPairs,
} from '../../pairs/pair-book.ts';
import { markedIn, type ToMeet, toMeet } from '../../pairs/who-meets.ts';
import { withoutPartner } from '../../pairs/without-partner.ts';
import type { Reading } from '../../people/people.ts';
import type { Step } from '../contract.ts';

type Line = Pick<Step, 'state' | 'line'>;

function countBoth(book: PairBook) {
  return { pairs: countPairs(standingPairs(book)), circles: countCircles(standingMembers(book)) };
}

/** What stands in Matches and Circles; where nothing does, whom there is to match. */
export function matchLine(book: PairBook, reading: Reading): Line {
  const { mentors, mentees } = reading;
  const { pairs, circles } = countBoth(book);
  const done = introducedIn(book);
  const open = [...pairsOpen(pairs), ...circlesOpen(circles)];
  const broken = withoutPartner(reading, book).length;
  if (broken > 0)
    return {
      state: 'needs attention',
      line: [...done, ...open, sayCount(broken, '{n} of them incomplete', '{n} of them incomplete')].join(
        ', ',
      ),
    };
  if (done.length + open.length > 0)
    return { state: open.length > 0 ? 'in progress' : 'done', line: [...done, ...open].join(', ') };
  if (mentors.length === 0 || mentees.length === 0)
    return { state: 'later', line: say('Starts after Set up') };
  const people = [
    sayCount(mentees.length, '{n} mentee', '{n} mentees'),
    sayCount(mentors.length, '{n} mentor', '{n} mentors'),
  ];
  return { state: 'ready', line: people.join(', ') };
}

/** Where no mail was made yet. Pairs of whom somebody takes no part at the moment wait, and are counted apart. */
export function toIntroduce(book: PairBook, reading: Reading): Line {
  const { pairs, circles } = countBoth(book);
  const all = pairs.proposed + circles.proposed;
  if (all === 0) {
    const done = introducedIn(book);
    return done.length > 0
      ? { state: 'done', line: done.join(', ') }
      : { state: 'later', line: say('Starts after Match') };
  }
  const marked = markedIn({ reading, book });
  const whole = toMeet({ reading, book }).filter(({ pair }) => !marked.has(pair));
  const [ready, inCircles] = bySort(whole);
  const open = [
    ...(ready > 0 ? [sayCount(ready, '{n} pair to introduce', '{n} pairs to introduce')] : []),
    ...(inCircles > 0 ? [sayCount(inCircles, '{n} circle to introduce', '{n} circles to introduce')] : []),
  ];
  const held = all - ready - inCircles;
  if (held > 0) open.push(sayCount(held, '{n} held back', '{n} held back'));
  return { state: whole.length > 0 ? 'ready' : 'needs attention', line: open.join(', ') };
}

/** Where no meeting was proposed yet: pairs and circles that are whole. Others are said to be incomplete where they are matched. */
export function toFindTimesFor(book: PairBook, reading: Reading): Line {
  const { pairs, circles } = countBoth(book);
  if (pairs.introduced + circles.introduced === 0)
    return { state: 'later', line: say('Starts after Introduce') };
  const marked = markedIn({ reading, book });
  const whole = toMeet({ reading, book }).filter(({ pair }) => marked.has(pair));
  const without = new Set(reading.strands.filter(({ meetings }) => meetings === 0).map(({ name }) => name));
  const isWithout = ({ members }: ToMeet) =>
    members.some((one) => 'strand' in one && without.has(one.strand));
  const [ready, inCircles] = bySort(whole.filter((group) => !isWithout(group)));
  const open = [
    ...(ready > 0 ? [sayCount(ready, '{n} pair to find times for', '{n} pairs to find times for')] : []),
    ...(inCircles > 0
      ? [sayCount(inCircles, '{n} circle to find times for', '{n} circles to find times for')]
      : []),
  ];
  return open.length > 0
    ? { state: 'ready', line: open.join(', ') }
    : { state: 'later', line: say('Nobody to find times for at the moment') };
}

/** How many pairs, how many circles. */
function bySort(groups: readonly ToMeet[]): [pairs: number, circles: number] {
  const circles = groups.filter(({ isCircle }) => isCircle).length;
  return [groups.length - circles, circles];
}

function introducedIn(book: PairBook): string[] {
  const { pairs, circles } = countBoth(book);
  return [
    ...(pairs.introduced > 0
      ? [sayCount(pairs.introduced, '{n} pair introduced', '{n} pairs introduced')]
      : []),
    ...(circles.introduced > 0
      ? [sayCount(circles.introduced, '{n} circle introduced', '{n} circles introduced')]
      : []),
  ];
}

/** Locks are worth a word while nothing is introduced. */
function pairsOpen({ introduced, proposed, locked, unread }: ReturnType<typeof countPairs>): string[] {
  const asked = unread > 0 ? [sayCount(unread, '{n} row to look at', '{n} rows to look at')] : [];
  if (proposed === 0) return asked;
  return introduced === 0 && locked > 0
    ? [say('{n} proposed, {locked} locked', { n: proposed, locked }), ...asked]
    : [say('{n} proposed', { n: proposed }), ...asked];
}

function circlesOpen({ proposed }: ReturnType<typeof countCircles>): string[] {
  return proposed > 0 ? [sayCount(proposed, '{n} circle proposed', '{n} circles proposed')] : [];
}
