// Approved mails that Send passes over because nobody stands together any more whom they are about. Of a pair or circle that still
// stands and is held, its own row says why.

import type { OutboxRow } from '../../outbox/outbox.ts';
import { outboxNote } from '../../outbox/outbox-notes.ts';
import { idIn } from '../../pairs/pair.ts';
import { type PairBook, standingMembers, standingPairs } from '../../pairs/pair-book.ts';
import type { Held } from './group.ts';

/** @param rows  approved, and no mail of this moment. One line for each pair or circle. */
export function passedOver(rows: readonly OutboxRow[], book: PairBook): Held[] {
  const mentees = new Set(standingPairs(book).map(({ mentee, as }) => as.mentee ?? idIn(mentee)));
  const circles = new Set(standingMembers(book).map(({ circle }) => circle));
  const stands = (pair: string) => circles.has(pair) || mentees.has(pair.split(' > ')[0]!.toLowerCase());
  const pairs = [...new Set(rows.map(({ pair }) => pair))].filter((pair) => !stands(pair));
  return pairs.map((who) => ({ who, why: outboxNote.notMatched() }));
}
