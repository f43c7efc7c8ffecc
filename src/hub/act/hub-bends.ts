// What happened besides the straight way: people who came or answered anew after the matches, who waits because a mentor left, and
// meetings that nobody is to keep. Each with the page where it is settled.

import { personId } from '../../ground/addresses.ts';
import type { MentorsAnswers } from '../../introduce/domain/mentors-answers.ts';
import { say, sayCount } from '../../language/say.ts';
import { whenMatched } from '../../matching/read/when-matched.ts';
import { ownRows } from '../../our-sheets/own-rows.ts';
import { sinceTheMatches } from '../../pairs/answers-since-matching.ts';
import { firstInLine, waitForAnother } from '../../pairs/first-in-line.ts';
import { groupsSaid } from '../../pairs/groups-said.ts';
import { addressesIn } from '../../pairs/pair.ts';
import { type PairBook, standingPairs } from '../../pairs/pair-book.ts';
import { withoutPartner } from '../../pairs/without-partner.ts';
import { personIn } from '../../people/coordinators-lists.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { HubCard } from '../contract.ts';
import { isAllThere, notThere } from './hub-not-there.ts';

/** @param inCalendar  pairs of meetings that nobody is to keep, as the calendar has them; null where it may not be read. */
export function hubBends(
  ports: Ports,
  gathered: Gathered,
  book: PairBook,
  reading: Reading,
  inCalendar: readonly string[] | null,
): HubCard[] {
  const hasMatches = book.pairs.length + book.members.length > 0;
  if (!hasMatches) return [];
  return [
    ...(isAllThere(gathered) ? brokenOff(book, reading) : notThere(gathered)),
    ...leftAlone(book, reading),
    ...meetingsOfNobody(inCalendar ?? inSheet(ports, gathered), book),
    ...cameSince(gathered, book, reading),
  ];
}

/** What mentors answered in a form, before it is noted. */
export function mentorsSaid({ changes, says }: MentorsAnswers): HubCard[] {
  if (says.length === 0) return [];
  return [
    {
      title: say('Mentors have answered'),
      lines: [
        ...says.slice(0, NAMED),
        ...(says.length > NAMED ? [say('and {n} more', { n: says.length - NAMED })] : []),
      ],
      buttons: changes.size === 0 ? [] : [{ does: 'note answers', label: say('Note it in {Matches}') }],
    },
  ];
}

/** Names in the order of the answers, at most so many. */
const NAMED = 8;

function names(people: readonly { readonly name: string }[]): string {
  const shown = people.slice(0, NAMED).map(({ name }) => name);
  const rest = people.length - shown.length;
  return [...shown, ...(rest > 0 ? [say('and {n} more', { n: rest })] : [])].join(', ');
}

function cameSince(gathered: Gathered, book: PairBook, reading: Reading): HubCard[] {
  const waiting = ownRows('unmatched', gathered.ours.get('unmatched')?.table ?? null).flatMap((row) => {
    const found = personIn(row.text('Person'), reading.known);
    return typeof found === 'object' ? [found.id] : [];
  });
  const left = firstInLine(book, reading);
  const { newcomers, changed } = sinceTheMatches(reading, book, new Set(waiting), whenMatched(gathered));
  const fresh = newcomers.filter(({ id }) => !left.has(id));
  if (fresh.length + changed.length === 0) return [];
  return [
    {
      title: say('Since the matches were written'),
      lines: [
        ...(fresh.length > 0
          ? [
              sayCount(fresh.length, '{n} person is new: {names}.', '{n} people are new: {names}.', {
                names: names(fresh),
              }),
            ]
          : []),
        ...(changed.length > 0
          ? [
              sayCount(
                changed.length,
                '{n} person in a match has answered again: {names}.',
                '{n} people in matches have answered again: {names}.',
                { names: names(changed) },
              ),
            ]
          : []),
        say('Match shows by name what would change, before anything is written.'),
      ],
      buttons: [{ does: 'open match', label: say('Look at Match') }],
    },
  ];
}

/** Introduced, and somebody of them is gone without anybody having ended it: those who are left stand here, by name. */
function brokenOff(book: PairBook, reading: Reading): HubCard[] {
  const broken = withoutPartner(reading, book);
  if (broken.length === 0) return [];
  const more = broken.length - NAMED;
  return [
    {
      title: say('Introduced, and incomplete now: {who}', {
        who: groupsSaid(broken.map(({ pair }) => pair)),
      }),
      lines: [
        ...broken.slice(0, NAMED).map(({ who, why }) => say('{who}: {why}', { who, why })),
        ...(more > 0 ? [say('and {n} more', { n: more })] : []),
        ...(broken.some(({ isName }) => isName)
          ? [say('Correct the name in {Matches}, or write the mail address.')]
          : []),
        ...(broken.some(({ pair, who, isName }) => pair !== who && !isName)
          ? [
              say(
                'Nobody in a pair is matched again before you say so. If it is over, choose “Somebody leaves” below.',
              ),
            ]
          : []),
      ],
      buttons: [{ does: 'open match', label: say('Look at Match') }],
    },
  ];
}

/** Whose mentor has left, or whose match ended or was declined, and who has nobody yet. */
function leftAlone(book: PairBook, reading: Reading): HubCard[] {
  const { left, free } = waitForAnother(book, reading);
  const n = left.length + free.length;
  if (n === 0) return [];
  return [
    {
      title: sayCount(n, '{n} mentee waits for another mentor', '{n} mentees wait for another mentor'),
      lines: [
        ...(left.length > 0
          ? [
              say('{names}: their mentor has left or pauses. They come first in Match.', {
                names: names(left),
              }),
            ]
          : []),
        ...(free.length > 0
          ? [say('{names}: their match has ended or was declined.', { names: names(free) })]
          : []),
      ],
      buttons: [{ does: 'open match', label: say('Look at Match') }],
    },
  ];
}

/** Pairs of the meetings to come, as the sheet has them. */
function inSheet({ now }: Ports, { ours }: Gathered): string[] {
  return ownRows('catchUps', ours.get('catchUps')?.table ?? null).flatMap((row) => {
    const starts = row.cell('Starts');
    const isToCome =
      /^(created|moved)$/i.test(row.text('State')) &&
      starts instanceof Date &&
      starts.getTime() > now.getTime();
    return isToCome ? [row.text('Pair')] : [];
  });
}

/** Meetings to come of pairs that stand no more. @param pairs  of each meeting. */
function meetingsOfNobody(pairs: readonly string[], book: PairBook): HubCard[] {
  const standing = new Set(standingPairs(book).map(({ as }) => `${as.mentee} > ${as.mentor}`));
  const rows = pairs.filter((pair) => {
    const [mentee, mentor] = addressesIn(pair) ?? [];
    return (
      mentee !== undefined &&
      mentor !== undefined &&
      !standing.has(`${personId(mentee)} > ${personId(mentor)}`)
    );
  });
  if (rows.length === 0) return [];
  return [
    {
      title: sayCount(
        rows.length,
        '{n} meeting still to come of a pair that has ended',
        '{n} meetings still to come of pairs that have ended',
      ),
      lines: [say('Nothing is cancelled on its own. You first see whom Google would tell.')],
      buttons: [{ does: 'open catch-ups', label: say('Look at Catch-ups') }],
    },
  ];
}
