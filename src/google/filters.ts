// People whom a filter, a fold or a hidden tab hides from the coordinator's eyes. What is hidden is read like everything else.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows are asked about one by one; more than so many nobody waits for. */
const MOST_ROWS = 1000;
/** And no longer than this, in ms. */
const LONGEST = 5000;

/** Rows that a filter hides, from 1; of very long sheets those in the first rows. Without a filter one call. */
export function rowsHidden(sheet: Sheet, rows: number): number[] {
  if (sheet.getFilter() === null) return [];
  const asked = Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, k) => k + 1);
  return asked.filter((row) => sheet.isRowHiddenByFilter(row));
}

/**
 * Which of these rows somebody hid by hand, or in a group that is folded. Google tells it row by row alone: one call for each, and after
 * some seconds no more.
 */
export function rowsHiddenByHand(sheet: Sheet, rows: readonly number[]): number[] {
  const end = Date.now() + LONGEST;
  return rows.slice(0, MOST_ROWS).filter((row) => Date.now() < end && sheet.isRowHiddenByUser(row));
}
