// What the file remembers of a mail once “send again” or “it came back” is taken back: what the row said before.

import { fold } from '../../ground/folding.ts';
import { textOf } from '../../ground/table.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Mark, Marked } from '../../outbox/ledger.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';
import { cellsBack, type PlacedRow } from './rows-back.ts';

/** By what the State said; a row whose mail was to go again says so in its Note. */
const MARKS: Readonly<Record<string, Mark>> = { sent: 'sent', bounced: 'bounced', failed: 'refused' };

export function marksBack(rows: readonly PlacedRow[], marks: ReadonlyMap<string, Mark>): Marked[] {
  const { header } = ourSheet('outbox');
  return rows
    .filter(({ id, kept }) => id === 'outbox' && kept.before !== null)
    .flatMap(({ id, kept, cells }): Marked[] => {
      const was = cellsBack(id, kept, cells);
      const [ref, state, said] = ['Ref', 'State', 'Note'].map((name) => textOf(was[header.indexOf(name)]));
      const [mark, before] = [marks.get(ref!), markBy(fold(state!), said!)];
      const isKnown = mark !== undefined && mark !== 'going';
      return isKnown && before !== undefined && mark !== before ? [[ref!, before]] : [];
    });
}

function markBy(state: string, said: string): Mark | undefined {
  if (saysAgain(said) && MARKS[state] !== undefined) return state === 'sent' ? 'resent' : 'again';
  return MARKS[state];
}
