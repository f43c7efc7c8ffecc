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

/** Where no mail was made yet. */
export function toIntroduce(book: PairBook): Line {
  const { pairs, circles } = countBoth(book);
  const open = [
    ...(pairs.proposed > 0
      ? [sayCount(pairs.proposed, '{n} pair to introduce', '{n} pairs to introduce')]
      : []),
    ...(circles.proposed > 0
      ? [sayCount(circles.proposed, '{n} circle to introduce', '{n} circles to introduce')]
      : []),
  ];
  if (open.length > 0) return { state: 'ready', line: open.join(', ') };
  const done = introducedIn(book);
  return done.length > 0
    ? { state: 'done', line: done.join(', ') }
    : { state: 'later', line: say('Starts after Match') };
}

/** Where no meeting was proposed yet. */
export function toFindTimesFor(book: PairBook): Line {
  const { pairs, circles } = countBoth(book);
  const open = [
    ...(pairs.introduced > 0
      ? [sayCount(pairs.introduced, '{n} pair to find times for', '{n} pairs to find times for')]
      : []),
    ...(circles.introduced > 0
      ? [sayCount(circles.introduced, '{n} circle to find times for', '{n} circles to find times for')]
      : []),
  ];
  return open.length > 0
    ? { state: 'ready', line: open.join(', ') }
    : { state: 'later', line: say('Starts after Introduce') };
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
