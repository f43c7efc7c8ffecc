// Show rows: selects the rows that an issue is about, in the sheet where they are.
import type { ShowRequest } from '../../api.ts';
import type { Ports } from '../../ports.ts';

export function showRows({ workbook }: Ports, { sheet, rows }: ShowRequest): null {
  workbook.show(sheet, rows);
  return null;
}
