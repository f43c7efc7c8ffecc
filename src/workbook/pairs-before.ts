// Pairs of earlier editions: who was together, and who of them shall not come together again by a wish to keep pairs.
import { pairKey, type Together } from '../eligibility/rules.ts';
import { endedNoteIn } from '../pairs/ended-note.ts';
import { bothIn, type PairRow } from '../pairs/pair.ts';
import { isOver } from '../pairs/status.ts';
import { statusRows } from '../pairs/status-rows.ts';

export interface PairsBefore {
  /** Rows of this edition. */
  readonly book: { readonly pairs: readonly PairRow[] };
  /** Rows of Matches sheets of earlier editions. */
  readonly older: readonly PairRow[];
  /** Pair keys that the file remembers of editions that were closed. */
  readonly remembered: ReadonlySet<string>;
  /** Those among them that neither parted nor failed to follow up. */
  readonly stayed: ReadonlySet<string>;
}

/** Keys of pairs. */
export function earlierIn({ older, remembered }: Pick<PairsBefore, 'older' | 'remembered'>): Set<string> {
  const keys = older.flatMap((row) => bothIn(row).map(({ mentee, mentor }) => pairKey(mentee, mentor)));
  return new Set([...keys, ...remembered]);
}

/** Whoever parted, then or since, is not brought together again by a wish to keep pairs. */
export function togetherIn({ book, older, stayed }: PairsBefore): Together {
  const keyOf = ({ mentee, mentor }: { mentee: string; mentor: string }) => pairKey(mentee, mentor);
  const parted = new Set(
    [
      ...book.pairs.filter(({ status }) => isOver(status)),
      ...older.filter(({ notes }) => endedNoteIn(notes)?.how === 'apart'),
    ].flatMap((row) => bothIn(row).map(keyOf)),
  );
  const before = older.filter(({ status }) => status !== null && statusRows[status].remembered);
  const pairs = [...stayed, ...before.flatMap((row) => bothIn(row).map(keyOf))].filter(
    (key) => !parted.has(key),
  );
  return { pairs: new Set(pairs), mentees: new Set(pairs.map((key) => key.split(' > ')[0]!)) };
}
