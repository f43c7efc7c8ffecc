// That a pair ended is remembered below the sheets, beside its mails: somebody may delete the row, and the two are then neither
// introduced again by what the mails say, nor matched with each other.
import type { Marked } from '../outbox/ledger.ts';
import { refOf } from '../outbox/outbox.ts';
import { idIn } from '../pairs/pair.ts';
import type { PairBook } from '../pairs/pair-book.ts';
import { isOver, stands } from '../pairs/status.ts';
import type { Ports } from '../ports/ports.ts';

/** Ids of two of whom mails tell, and whether their end is remembered. */
export interface Mailed {
  readonly mentee: string;
  readonly mentor: string;
  readonly end: string;
  readonly isEnded: boolean;
}

/** No mail is of this kind. */
const KIND = 'ended';

/** Under which the ledger remembers that a pair ended. @param pair  its key, in any letters. */
export function endRef(about: { readonly file: string; readonly edition: string }, pair: string): string {
  return refOf({ ...about, kind: KIND, pair: pair.toLowerCase(), person: '', attempt: 1 });
}

/** Keeps what the rows say now; a pair without a row is as it was, unless its mentee was given another mentor by hand. */
export function rememberEnds(ports: Ports, mailed: readonly Mailed[], { pairs }: PairBook): void {
  const rowsOf = new Map<string, (typeof pairs)[number][]>();
  const keyOf = (mentee: string | null, mentor: string | null) => `${mentee} ${mentor}`;
  for (const row of pairs) {
    const key = keyOf(idIn(row.mentee), idIn(row.mentor));
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  const standing = pairs.filter(({ status, mentor }) => stands(status) && idIn(mentor) !== null);
  const moved = new Set(standing.map(({ mentee }) => idIn(mentee)));
  const changes = mailed.flatMap(({ mentee, mentor, end, isEnded }): Marked[] => {
    const rows = rowsOf.get(keyOf(mentee, mentor)) ?? [];
    const isNow =
      rows.length === 0 ? isEnded || moved.has(mentee) : rows.every(({ status }) => isOver(status));
    return isNow === isEnded ? [] : [[end, isNow ? 'sent' : null]];
  });
  if (changes.length > 0) ports.memory.mark(changes);
}
