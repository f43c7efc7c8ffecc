// What pairs and circles say to the steps that stand on them: matching, introducing, finding times. A circle counts like a pair,
// so that a programme of circles alone is told where it stands.

import { say, sayCount } from '../../language/say.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { type ApartFromHeld, apartFromHeld } from '../../pairs/held-back.ts';
import { idIn, keyOfPair } from '../../pairs/pair.ts';
import {
  countCircles,
  countPairs,
  type PairBook,
  standingMembers,
  standingPairs,
} from '../../pairs/pair-book.ts';
import { markedIn, pairsToAsk, type Sources, type ToMeet, toMeet } from '../../pairs/who-meets.ts';
import { withoutPartner } from '../../pairs/without-partner.ts';
import type { Reading } from '../../people/people.ts';
import type { HubCard, Step } from '../contract.ts';

type Line = Pick<Step, 'state' | 'line'>;

function countBoth(book: PairBook) {
  return { pairs: countPairs(standingPairs(book)), circles: countCircles(standingMembers(book)) };
}

/** What stands in Matches and Circles; where nothing does, whom there is to match. @param isAllThere  every tab of people could be read. */
export function matchLine(book: PairBook, reading: Reading, isAllThere: boolean): Line {
  const { mentors, mentees } = reading;
  const { pairs, members, held } = apartFromHeld({ reading, book });
  const done = introducedIn(book);
  const open = [...pairsOpen(countPairs(pairs)), ...circlesOpen(countCircles(members)), ...heldSaid(held)];
  const broken = isAllThere ? withoutPartner(reading, book).length : 0;
  if (broken > 0) {
    // Only who was introduced can be incomplete, so it stands beside them.
    const incomplete = sayCount(broken, '{n} of them incomplete', '{n} of them incomplete');
    return { state: 'needs attention', line: [...done, incomplete, ...open].join(', ') };
  }
  if (done.length + open.length > 0)
    return {
      state: open.length > 0 ? 'in progress' : 'done',
      line: [...done, ...open, ...withNobody(book, reading)].join(', '),
    };
  if (mentors.length === 0 || mentees.length === 0)
    return { state: 'later', line: say('Starts after Set up') };
  const people = [
    sayCount(mentees.length, '{n} mentee', '{n} mentees'),
    sayCount(mentors.length, '{n} mentor', '{n} mentors'),
  ];
  return { state: 'ready', line: people.join(', ') };
}

/** Mentees who take part and stand with nobody, unless somebody said that it is meant so. */
function withNobody(book: PairBook, { mentees }: Reading): string[] {
  const alone = book.pairs.filter(({ status }) => status === 'on purpose alone');
  const there = [
    ...[...standingPairs(book), ...alone].map(({ mentee }) => idIn(mentee)),
    ...standingMembers(book).map(({ person }) => idIn(person)),
  ];
  const served = new Set(there);
  const n = mentees.filter(({ id }) => !served.has(id)).length;
  return some(n, sayCount(n, '{n} mentee without a mentor', '{n} mentees without a mentor'));
}

/** What is still to do before everybody is introduced; pairs of whom somebody takes no part at the moment wait, and are counted apart. */
export function toIntroduce(
  { book, reading, settings }: Sources,
  mails: readonly Pick<OutboxRow, 'kind' | 'pair' | 'state'>[],
): Line {
  const { pairs, circles } = countBoth(book);
  const all = pairs.proposed + circles.proposed;
  const sent = mails.filter(({ state }) => state === 'sent').length;
  const done = mails.length > 0 ? [sayCount(sent, '{n} mail sent', '{n} mails sent')] : introducedIn(book);
  if (all === 0)
    return done.length > 0
      ? { state: 'done', line: done.join(', ') }
      : { state: 'later', line: say('Starts after Match') };
  const marked = markedIn({ reading, book });
  const whole = toMeet({ reading, book, settings }).filter(({ pair }) => !marked.has(pair));
  const [ready, inCircles] = bySort(whole);
  const { toAsk, asked } = mentorsFirst({ book, reading, settings }, mails);
  const held = all - whole.length - toAsk - asked;
  const lines = [
    some(ready, sayCount(ready, '{n} pair to introduce', '{n} pairs to introduce')),
    some(inCircles, sayCount(inCircles, '{n} circle to introduce', '{n} circles to introduce')),
    some(toAsk, sayCount(toAsk, '{n} pair: ask the mentor first', '{n} pairs: ask the mentors first')),
    some(
      asked,
      sayCount(asked, '{n} pair waits for the mentor’s answer', '{n} pairs wait for the mentors’ answers'),
    ),
    some(held, sayCount(held, '{n} held back', '{n} held back')),
  ];
  const isNext = whole.length + toAsk > 0;
  const others = mails.length > 0 ? 'done' : 'needs attention';
  return {
    state: isNext ? 'ready' : asked > 0 ? 'in progress' : others,
    line: [...(isNext || mails.length === 0 ? [] : done), ...lines.flat()].join(', '),
  };
}

/** Rows of pairs, and circles, that wait although they are proposed: neither Introduce nor Catch-ups would write to them. */
export function heldSaid({ pairs, members }: ApartFromHeld['held']): string[] {
  const n = pairs.length + new Set(members.map(({ circle }) => circle)).size;
  return some(n, sayCount(n, '{n} held back', '{n} held back'));
}

function some(n: number, said: string): string[] {
  return n > 0 ? [said] : [];
}

/** Where to ask them is not where introducing is. */
export function mentorsToAsk(
  sources: Sources,
  mails: readonly Pick<OutboxRow, 'kind' | 'pair'>[],
): HubCard[] {
  const { toAsk } = mentorsFirst(sources, mails);
  if (toAsk === 0) return [];
  return [
    {
      title: say('Mentors are asked before anybody is introduced'),
      lines: [sayCount(toAsk, '{n} pair: ask the mentor first', '{n} pairs: ask the mentors first')],
      buttons: [{ does: 'open introduce', label: say('Ask the mentors'), about: 'mentor asked' }],
    },
  ];
}

/** Of pairs whose mentor is asked first: how many have no mail yet, and how many have one. */
function mentorsFirst(sources: Sources, mails: readonly Pick<OutboxRow, 'kind' | 'pair'>[]) {
  const had = new Set(mails.flatMap(({ kind, pair }) => (kind === 'mentor asked' ? pair.toLowerCase() : [])));
  const pairs = pairsToAsk(sources).map(([mentee, mentor]) => keyOfPair(mentee, mentor).toLowerCase());
  const asked = pairs.filter((pair) => had.has(pair)).length;
  return { toAsk: pairs.length - asked, asked };
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
