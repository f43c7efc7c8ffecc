// Whoever is about to be introduced to somebody new and has not been told yet that the match before has ended: said before the
// introduction goes, because afterwards the mail about the end would not be true any more.

import { personId } from '../../ground/addresses.ts';
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { knownAs } from '../../pairs/pair.ts';
import type { Mail } from '../domain/mail.ts';
import { partingsDue } from '../domain/parting-mails.ts';
import type { Writing } from './writing.ts';

/** However long ago it ended, in ms since 1970. */
const EVER = 0;

/** @param rows  of the Outbox. @param going  introductions that are to go. */
export function untoldEnds(
  { occasion, reading, book, gathered }: Pick<Writing, 'occasion' | 'reading' | 'book' | 'gathered'>,
  rows: readonly OutboxRow[],
  going: readonly Mail[],
): Issue[] {
  if (occasion !== 'introduction') return [];
  const people = new Set(going.map(({ key }) => key.person));
  return partingsDue({ reading, book }, rows, EVER)
    .filter((to) => people.has(personId(knownAs(to))))
    .map((to) => ({
      severity: 'warns',
      sheet: gathered.ours.get('matches')?.table.sheet ?? 'Matches',
      row: book.pairs.find(({ status, as }) => status === 'ended' && as[to.role] === to.id)?.row ?? 1,
      column: inMatches.status,
      found: say('{name} has not been told yet that a match has ended', { name: to.name }),
      wanted: say('the mail about the end first'),
      remedy: say(
        'Send “Somebody left, or two parted” before the introduction: afterwards it would not be true any more.',
      ),
    }));
}
