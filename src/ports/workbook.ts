// The workbook as actions need it: tabs read once, sheets of ours written together, rows looked at while people work.

import type { Cell, Grid } from '../ground/table.ts';
import type { SheetWrite } from '../our-sheets/sheet-write.ts';

/** Rows of a tab that are hidden, from 1. */
export interface HiddenRows {
  readonly hidden: readonly number[];
  /** So many of the first rows were looked at: each is a call, and after some seconds no more are asked. */
  readonly looked: number;
}

/** One tab of the workbook as it was when it was read. */
export interface Tab {
  /** All values from A1 to the last row and column with content; empty for an empty tab. */
  readonly grid: Grid;
  /** The tab's name; asks the workbook once. */
  readonly name: () => string;
  /** Address of the Google Form whose answers this tab holds, or null; asks the workbook once. */
  readonly formUrl: () => string | null;
  /** Rows that a filter hides; asks the workbook, row by row where there is a filter. */
  readonly rowsHidden: () => HiddenRows;
  /** Which of these rows, from 1, somebody hid by hand; asks the workbook once for each. */
  readonly rowsHiddenByHand: (rows: readonly number[]) => HiddenRows;
  /** Whether the tab itself is hidden; asks the workbook. */
  readonly isHidden: () => boolean;
  /** Formulas by their cells, as wide and high as the values; empty where a cell holds none. Asks the workbook once. */
  readonly formulas: () => readonly (readonly string[])[];
}

/** What to write, and the tab where it goes, or null when the tab has to be made. */
export interface PlacedWrite {
  readonly sheet: SheetWrite;
  readonly tab: Tab | null;
  /** Of a tab that has to be made. */
  readonly name: string;
  /** Nothing was done since the tab was read. */
  readonly isJustRead?: boolean;
}

/** A cell that was read, from 1, and what comes into its place. */
export interface Replaced {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** A chart over a block of cells whose first row names the series and whose first column names the bars. */
export interface ChartWanted {
  readonly title: string;
  readonly kind: 'bars' | 'full bars' | 'lines';
  /** Of the series, in their order; empty for the usual ones. */
  readonly colours: readonly string[];
  /** From 1. */
  readonly column: number;
  readonly columns: number;
  /** With the row of names. */
  readonly rows: number;
}

/** The spreadsheet this add-on is bound to. */
export interface Workbook {
  readonly fileName: () => string;
  /** Zone in which its dates are shown. */
  readonly timeZone: () => string;
  /** A moment as its clock shows it: a date whose own fields read so. */
  readonly shown: (moment: Date) => Date;
  /** Tells this file from its copies. */
  readonly fileId: () => string;
  /** Reads every tab that has cells, one call each. */
  readonly tabs: () => readonly Tab[];
  /** One tab, read anew in one call. */
  readonly again: (tab: Tab) => Tab;
  /** The tab of this name, read; null where there is none. */
  readonly named: (name: string) => Tab | null;
  /**
   * Writes sheets of ours together: all are made and formatted in this order, then filled from the last to the first,
   * so that where the first one is complete the others are too.
   */
  readonly write: (sheets: readonly PlacedWrite[]) => void;
  /** Fills an empty tab, or makes one of this name, with values that are nobody's answers. */
  readonly fill: (tab: Tab | null, name: string, rows: Grid) => void;
  /** Deletes whole tabs; a file always keeps one. */
  readonly remove: (tabs: readonly Tab[]) => void;
  /** Draws charts in a sheet of ours unless so many are there already and nothing asks for others. */
  readonly charts: (sheetName: string, charts: readonly ChartWanted[], anew: boolean) => void;
  /** A tab to be looked at and written to row by row, many times in one run. */
  readonly live: (tab: Tab) => LiveSheet;
  /** Everything written so far is kept, whatever happens next. */
  readonly flush: () => void;
  /**
   * Deletes whole rows, numbered as they were read, where they stand now; a row named twice goes once, and one that is gone is
   * refused. The only way in which form
   * answers are ever touched.
   */
  readonly deleteRows: (tab: Tab, rows: readonly number[]) => void;
  /** Puts values in the place of those that were read, in the rows where these stand now; where one is gone, it refuses. */
  readonly replace: (tab: Tab, cells: readonly Replaced[]) => void;
  /** Adds one row below the last one. */
  readonly append: (tab: Tab, row: Grid[number]) => void;
  /** The row the coordinator has selected in a sheet of this name, or null when they are elsewhere. */
  readonly selectedRow: (sheetName: string) => number | null;
  /** Selects rows so that the coordinator sees them; numbers as in the sheet. False where there is no such sheet. */
  readonly show: (sheetName: string, rows: readonly number[]) => boolean;
}

/** A sheet that people may touch while a run works in it. */
export interface LiveSheet {
  /** Everything from A1 as it stands now; what was put before is kept, whatever happens next. */
  readonly look: () => Grid;
  /** The same of some rows, from 1. Throws where the sheet has no such rows or columns. */
  readonly rows: (first: number, howMany: number, columns: number) => Grid;
  /** Puts values side by side into one row; row and column from 1. */
  readonly put: (row: number, column: number, values: readonly Cell[]) => void;
}
