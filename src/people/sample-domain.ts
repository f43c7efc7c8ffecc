// How invented people are told from real ones.
import type { Row, Table } from '../ground/table.ts';

/** No real person has an address here. https://www.rfc-editor.org/rfc/rfc2606 */
export const SAMPLE_DOMAIN = 'sample.example.org';

/** Rows of a sheet that invented people answered. */
export function sampleRows(table: Table): readonly Row[] {
  return table.rows.filter((row) =>
    row.cells.some((cell) => typeof cell === 'string' && cell.trim().endsWith(SAMPLE_DOMAIN)),
  );
}
