// What actions need from outside. Everything is synchronous: so is Apps Script.
import type { Grid } from './domain/people/table.ts';
import type { SheetWrite } from './domain/sheets/layout.ts';

/** One tab of the workbook as it was when it was read. */
export interface Tab {
  /** All values from A1 to the last row and column with content; empty for an empty tab. */
  readonly grid: Grid;
  /** The tab's name; asks the workbook once. */
  readonly name: () => string;
}

/** What to write, and the tab where it goes, or null when the tab has to be made. */
export interface PlacedWrite {
  readonly sheet: SheetWrite;
  readonly tab: Tab | null;
}

export interface Workbook {
  readonly fileName: () => string;
  /** Reads every tab, one call each. */
  readonly tabs: () => readonly Tab[];
  /**
   * Writes sheets of ours together: all are made and formatted in this order, then filled from the last to the first,
   * so that where the first one is complete the others are too.
   */
  readonly write: (sheets: readonly PlacedWrite[]) => void;
  /** Adds one row below the last one. */
  readonly append: (tab: Tab, row: Grid[number]) => void;
  /** The row the coordinator has selected in a sheet of this name, or null when they are elsewhere. */
  readonly selectedRow: (sheetName: string) => number | null;
  /** Selects rows so that the coordinator sees them; numbers as in the sheet. */
  readonly show: (sheetName: string, rows: readonly number[]) => void;
}

/** One run at a time in this file. The lock ends with the execution, whatever ends it. */
export interface RunLock {
  /** False when somebody else is at work. */
  readonly take: () => boolean;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly lock: RunLock;
  /** The moment this execution began. */
  readonly now: Date;
  /** Shown in the Log. */
  readonly version: string;
}
