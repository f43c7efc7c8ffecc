// Writes into the rows what is remembered of their mails.

import type { OutboxRow } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';
import { stateIn } from '../../outbox/state-words.ts';
import type { Ports } from '../../ports/ports.ts';
import type { RowsByReference } from '../../workbook/rows-by-reference.ts';

type Known = Pick<OutboxRow, 'ref' | 'state' | 'note'>;

/** Rows whose State says something else than what became of their mail. The first look finds a sheet that cannot be used. */
export function showRemembered(ports: Ports, rows: RowsByReference, known: readonly Known[]): void {
  rows.look();
  const others = known.filter(({ ref, state }) => {
    const cell = rows.cell(ref, 'State');
    return cell !== null && stateIn(String(cell)) !== state;
  });
  for (const { ref, state, note } of others) rows.set(ref, { State: state, Since: ports.now, Note: note });
  if (others.length > 0) rows.look();
}

/** What was to go once more and has gone now: the row of the earlier mail says so. */
export function showSentAgain(rows: RowsByReference, known: readonly Known[]): void {
  const stale = known.filter(({ ref, note }) => {
    const cell = saysAgain(note) ? rows.cell(ref, 'Note') : null;
    return cell !== null && saysAgain(String(cell)) && String(cell) !== note;
  });
  for (const { ref, note } of stale) rows.set(ref, { Note: note });
  if (stale.length > 0) rows.look();
}
