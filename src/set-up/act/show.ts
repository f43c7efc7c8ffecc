// Show rows: selects the rows that an issue is about, in the sheet where they are, whatever its tab is called by now. Without rows
// a sheet of ours is meant.

import { idNamed } from '../../our-sheets/sheet-names.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import type { ShowRequest } from '../contract.ts';

export function showRows(ports: Ports, { sheet, rows }: ShowRequest): null {
  const { workbook } = ports;
  if (rows.length > 0 && workbook.show(sheet, rows)) return null;
  const id = idNamed(sheet);
  const own = id === null ? undefined : gather(ports).ours.get(id);
  workbook.show(own ? own.tab.name() : sheet, rows);
  return null;
}
