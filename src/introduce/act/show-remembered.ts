// Writes into the rows what is remembered of their mails.

import type { MailState } from '../../outbox/state-words.ts';
import { stateIn } from '../../outbox/state-words.ts';
import type { Ports } from '../../ports/ports.ts';
import type { RowsByReference } from '../../workbook/rows-by-reference.ts';

/** Rows whose State says something else than what became of their mail. The first look finds a sheet that cannot be used. */
export function showRemembered(
  ports: Ports,
  rows: RowsByReference,
  known: readonly { readonly ref: string; readonly state: MailState; readonly note: string }[],
): void {
  rows.look();
  const others = known.filter(({ ref, state }) => {
    const cell = rows.cell(ref, 'State');
    return cell !== null && stateIn(String(cell)) !== state;
  });
  for (const { ref, state, note } of others) rows.set(ref, { State: state, Since: ports.now, Note: note });
  if (others.length > 0) rows.look();
}
