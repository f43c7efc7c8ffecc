// Pairs that mails told of each other and that are none any more, where no sentence in Notes says so: ended by hand, or another
// mentor was written into their row. Both still believe in it.
import type { Reading, Somebody } from '../people/people.ts';
import { endedNoteIn } from './ended-note.ts';
import { addressesIn, idIn, knownAs, type PairRow } from './pair.ts';
import type { PairBook } from './pair-book.ts';
import { stands } from './status.ts';

export interface FormerPair {
  readonly pair: string;
  readonly mentee: Somebody;
  readonly mentor: Somebody;
  /** The mentee stands in another row by now. */
  readonly isReplaced: boolean;
}

/** @param told  keys of pairs that were introduced by mail, and whom no mail has told of an end. */
export function formerPairs(
  { pairs }: PairBook,
  { everybody }: Pick<Reading, 'everybody'>,
  told: readonly string[],
): FormerPair[] {
  const byAddress = new Map(everybody.map((one) => [`${one.role} ${knownAs(one)}`, one]));
  const rowsOf = byMentee(pairs);
  return told.flatMap((pair): FormerPair[] => {
    const [one, other] = addressesIn(pair) ?? [];
    const [mentee, mentor] = [byAddress.get(`mentee ${one}`), byAddress.get(`mentor ${other}`)];
    if (mentee === undefined || mentor === undefined) return [];
    const theirs = rowsOf.get(mentee.id) ?? [];
    const rows = theirs.filter((row) => isOf(row, mentee.id, mentor.id));
    const isReplaced = theirs.some(
      (row) => stands(row.status) && idIn(row.mentee) === mentee.id && isElse(row, mentor.id),
    );
    const isOver = rows.length === 0 ? isReplaced : rows.every(isEndedByHand);
    return isOver ? [{ pair, mentee, mentor, isReplaced }] : [];
  });
}

/** Rows in which a mentee stands, or stood before a word was written over the name. */
function byMentee(pairs: readonly PairRow[]): ReadonlyMap<string, readonly PairRow[]> {
  const found = new Map<string, PairRow[]>();
  for (const row of pairs)
    for (const id of new Set([idIn(row.mentee), row.last.mentee]))
      if (id !== null) found.set(id, [...(found.get(id) ?? []), row]);
  return found;
}

/** Those two stand there; or stood there, and the row waits for a word about it. */
function isOf({ mentee, mentor, last, status }: PairRow, one: string, other: string): boolean {
  const isNow = (idIn(mentee) ?? last.mentee) === one && (idIn(mentor) ?? last.mentor) === other;
  return isNow || (status === null && last.mentee === one && last.mentor === other);
}

function isElse({ mentor }: PairRow, other: string): boolean {
  const id = idIn(mentor);
  return id !== null && id !== other;
}

function isEndedByHand({ status, notes }: PairRow): boolean {
  return status === 'ended' && endedNoteIn(notes) === null;
}
