// Tabs of the workbook as they are read: all values in one call, everything else when it is asked for.

import type { Cell, Grid } from '../ground/table.ts';
import type { Tab } from '../ports/workbook.ts';
import type { Days } from './days.ts';
import { rowsHidden, rowsHiddenByHand } from './filters.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OpenTab extends Tab {
  readonly sheet: Sheet;
}

/** None for a tab without cells, like a chart on a tab of its own or a connected sheet. */
export function openTab(sheet: Sheet, days: Days): OpenTab[] {
  const cells = readAll(sheet);
  if (cells === null) return [];
  const grid = days.read(cells);
  let name: string | null = null;
  let formulas: string[][] | null = null;
  return [
    {
      sheet,
      grid,
      name: () => {
        name ??= sheet.getName();
        return name;
      },
      formUrl: () => sheet.getFormUrl(),
      rowsHidden: () => rowsHidden(sheet, grid.length),
      rowsHiddenByHand: (rows) => rowsHiddenByHand(sheet, rows),
      isHidden: () => sheet.isSheetHidden(),
      formulas: () => {
        formulas ??= grid.length === 0 ? [] : formulasOf(sheet, grid);
        return formulas;
      },
    },
  ];
}

function formulasOf(sheet: Sheet, grid: Grid): string[][] {
  return sheet.getRange(1, 1, grid.length, grid[0]!.length).getFormulas();
}

export function readAnew(tab: OpenTab, days: Days): OpenTab {
  return { ...tab, grid: days.read(trimmed(tab.sheet.getSheetValues(1, 1, -1, -1) as Cell[][])) };
}

/**
 * All values in one call; null for a tab that has no cells. −1 means "to the last row or column with content"; a sheet that
 * has none may refuse that, so the slower way stands behind it.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetValues (2026-11)
 */
export function readAll(sheet: Sheet): Grid | null {
  try {
    return trimmed(sheet.getSheetValues(1, 1, -1, -1) as Cell[][]);
  } catch {
    return String(sheet.getType()) === 'GRID' ? trimmed(sheet.getDataRange().getValues() as Cell[][]) : null;
  }
}

/** An empty tab reads as one empty cell. */
export function trimmed(values: Cell[][]): Grid {
  return values.length === 1 && values[0]!.every((cell) => cell === '') ? [] : values;
}
