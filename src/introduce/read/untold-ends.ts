// Whoever is about to be introduced to somebody new and has not been told yet that the match before has ended: said before the
// introduction goes, because afterwards the mail about the end would not be true any more.

import { personId } from '../../ground/addresses.ts';
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { knownAs } from '../../pairs/pair.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Somebody } from '../../people/people.ts';
import { partingsDue } from '../domain/ends-to-tell.ts';
import type { Mail } from '../domain/mail.ts';
import type { Writing } from './writing.ts';

/** @param rows  of the Outbox. @param going  introductions that are to go. */
export function untoldEnds(
  { occasion, reading, book }: Pick<Writing, 'occasion' | 'reading' | 'book'>,
  rows: readonly OutboxRow[],
  going: readonly Mail[],
): Issue[] {
  if (occasion !== 'introduction') return [];
  const people = new Set(going.map(({ key }) => key.person));
  return partingsDue({ reading, book }, rows, 'all')
    .filter((to) => people.has(personId(knownAs(to))))
    .map((to) => ({
      severity: 'warns',
      sheet: tabCalled('Matches'),
      row: rowAbout(book, to),
      column: inMatches.status,
      found: say('{name} has not been told yet that a match has ended', { name: to.name }),
      wanted: say('the mail about the end first'),
      remedy: say(
        'Send “Somebody left, or two parted” before the introduction: afterwards it would not be true any more.',
      ),
    }));
}

/** The row that ended; else the one in which they stand now, in the place of somebody else. */
function rowAbout({ pairs }: PairBook, { role, id }: Somebody): number {
  const theirs = pairs.filter(({ as }) => as[role] === id);
  return (theirs.find(({ status }) => status === 'ended') ?? theirs[0])?.row ?? 1;
}
