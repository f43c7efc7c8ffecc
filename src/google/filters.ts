// People whom a filter, a fold or a hidden tab hides from the coordinator's eyes. What is hidden is read like everything else.
import type { HiddenRows } from '../ports/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows are asked about one by one; more than so many nobody waits for. */
const MOST_ROWS = 1000;
/** And no longer than this, in ms. */
const LONGEST = 5000;

/** Rows that a filter hides, from 1. Without a filter one call. */
export function rowsHidden(sheet: Sheet, rows: number): HiddenRows {
  if (sheet.getFilter() === null) return { hidden: [], looked: rows };
  const all = Array.from({ length: rows }, (_, k) => k + 1);
  return lookedAt(all, (row) => sheet.isRowHiddenByFilter(row));
}

/** Which of these rows somebody hid by hand, or in a group that is folded. Google tells it row by row alone. */
export function rowsHiddenByHand(sheet: Sheet, rows: readonly number[]): HiddenRows {
  return lookedAt(rows, (row) => sheet.isRowHiddenByUser(row));
}

/** One call for each, and after some seconds no more. */
function lookedAt(rows: readonly number[], isHidden: (row: number) => boolean): HiddenRows {
  const end = Date.now() + LONGEST;
  const hidden: number[] = [];
  let looked = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    if (Date.now() >= end) break;
    if (isHidden(row)) hidden.push(row);
    looked++;
  }
  return { hidden, looked };
}
