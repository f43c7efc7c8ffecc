// What the file remembers of a mail once “send again” or “it came back” is taken back: what the row said before.

import { fold } from '../../ground/folding.ts';
import { textOf } from '../../ground/table.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Mark, Marked } from '../../outbox/ledger.ts';
import { cellsBack, type PlacedRow } from './rows-back.ts';

/** Marks that a person has set. */
const BY_HAND: ReadonlySet<Mark> = new Set<Mark>(['again', 'resent', 'bounced']);

/** By what the State said. */
const MARKS: Readonly<Record<string, Mark>> = { sent: 'sent', bounced: 'bounced', failed: 'refused' };

export function marksBack(rows: readonly PlacedRow[], marks: ReadonlyMap<string, Mark>): Marked[] {
  const { header } = ourSheet('outbox');
  return rows
    .filter(({ id, kept }) => id === 'outbox' && kept.before !== null)
    .flatMap(({ id, kept, cells }): Marked[] => {
      const was = cellsBack(id, kept, cells);
      const [ref, state] = ['Ref', 'State'].map((name) => textOf(was[header.indexOf(name)]));
      const [mark, before] = [marks.get(ref!), MARKS[fold(state!)]];
      const isTheirs = mark !== undefined && BY_HAND.has(mark);
      return isTheirs && before !== undefined && mark !== before ? [[ref!, before]] : [];
    });
}
