// Show rows: selects the rows that an issue is about, in the sheet where they are, whatever its tab is called by now.
import type { ShowRequest } from '../../api-set-up.ts';
import { idNamed } from '../../domain/sheets/recognise.ts';
import type { Ports } from '../../ports.ts';
import { gather } from '../gather.ts';

export function showRows(ports: Ports, { sheet, rows }: ShowRequest): null {
  const { workbook } = ports;
  if (workbook.show(sheet, rows)) return null;
  const id = idNamed(sheet);
  const own = id === null ? undefined : gather(ports).ours.get(id);
  if (own) workbook.show(own.tab.name(), rows);
  return null;
}
