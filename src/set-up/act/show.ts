// Show rows: selects the rows that an issue is about, in the sheet where they are, whatever its tab is called by now.

import { idNamed } from '../../our-sheets/sheet-names.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import type { ShowRequest } from '../contract.ts';

export function showRows(ports: Ports, { sheet, rows }: ShowRequest): null {
  const { workbook } = ports;
  if (workbook.show(sheet, rows)) return null;
  const id = idNamed(sheet);
  const own = id === null ? undefined : gather(ports).ours.get(id);
  if (own) workbook.show(own.tab.name(), rows);
  return null;
}
