// Who is to be told that a pair ended because the other one is erased: those for whom Introduce has a mail afterwards and had none before.

import { partingsDue } from '../../introduce/domain/parting-mails.ts';
import { readOutbox } from '../../outbox/outbox.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { asIfWritten } from '../../workbook/as-if-written.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';
import type { SheetErasure } from '../domain/sheet-rows.ts';

/** Their names. @param sheets  as they will be. */
export function toldOfTheEnd(
  ports: Ports,
  gathered: Gathered,
  reading: Reading,
  sheets: readonly SheetErasure[],
): string[] {
  const pairs = sheets.find(({ id }) => id === 'matches');
  if (pairs === undefined) return [];
  const today = ports.workbook.shown(ports.now).getTime();
  const dueIn = (workbook: Gathered) => {
    const rows = readOutbox(workbook.ours.get('outbox')?.table ?? null);
    return partingsDue({ reading, book: pairBookOf(workbook, reading) }, rows, today);
  };
  const before = dueIn(gathered).map(({ id }) => id);
  const after = dueIn(asIfWritten(gathered, [['matches', pairs.rows]]));
  return after
    .filter(({ id }) => {
      const at = before.indexOf(id);
      if (at >= 0) before.splice(at, 1);
      return at < 0;
    })
    .map(({ name }) => name);
}
