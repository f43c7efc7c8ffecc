// People whom a filter hides from the coordinator's eyes. What is hidden is read like everything else.

/** Rows are asked about one by one; more than so many nobody waits for. */
const MOST_ROWS = 1000;

/** Rows that a filter hides, from 1; of very long sheets those in the first rows. Without a filter one call. */
export function rowsHidden(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): number[] {
  if (sheet.getFilter() === null) return [];
  const asked = Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, k) => k + 1);
  return asked.filter((row) => sheet.isRowHiddenByFilter(row));
}
