// The workbook through SpreadsheetApp: every tab is read in one call, every sheet of ours is written in one.
import type { Cell, Grid } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import { say } from '../language/say.ts';
import type { CellBlock } from '../our-sheets/blocks.ts';
import type { SheetWrite } from '../our-sheets/layout.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import type { LiveSheet, PlacedWrite, Tab, Workbook } from '../ports/ports.ts';
import { asReadOnce } from './as-read.ts';
import { asTyped } from './as-typed.ts';
import { drawCharts } from './charts.ts';
import { createDays, type Days } from './days.ts';
import { rowsHidden } from './filters.ts';
import { removeTabs } from './remove-tabs.ts';
import { twice } from './retry.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface OpenTab extends Tab {
  readonly sheet: Sheet;
}

const HEADER_COLOUR = '#e8f0fe';

export function createWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const days = createDays(spreadsheet);
  let id: string | undefined;
  const checkAsRead = asReadOnce((tab) => days.read(readAll((tab as OpenTab).sheet) ?? []));
  return {
    fileName: () => spreadsheet.getName(),
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    fileId: () => (id ??= spreadsheet.getId()),
    shown: days.shown,
    tabs: () => spreadsheet.getSheets().flatMap((sheet) => openTab(sheet, days)),
    again: (tab) => readAnew(tab as OpenTab, days),
    named: (name) => {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet === null ? null : (openTab(sheet, days)[0] ?? null);
    },
    write: (sheets) => {
      const isNew = ({ sheet, tab }: PlacedWrite) => sheet.create || tab === null;
      const made = inPlace(spreadsheet, sheets.some(isNew), () =>
        sheets.map((one) => ({
          write: one.sheet,
          tab: one.tab,
          sheet: isNew(one) ? spreadsheet.insertSheet(one.name) : (one.tab as OpenTab).sheet,
        })),
      );
      for (const { sheet, write, tab } of made) {
        if (write.gone.length > 0) checkAsRead(tab, write.relies);
        orProtected(sheet, () => format(sheet, write));
      }
      for (const { sheet, write, tab } of made.reverse()) {
        checkAsRead(tab, write.relies);
        orProtected(sheet, () => fill(sheet, write), true);
      }
    },
    fill: (tab, name, rows) => {
      const sheet = inPlace(spreadsheet, tab === null, () =>
        tab === null ? spreadsheet.insertSheet(name) : (tab as OpenTab).sheet,
      );
      sheet.getRange(1, 1, rows.length, rows[0]!.length).setValues(rows.map((row) => row.map(asTyped)));
    },
    remove: (tabs) =>
      removeTabs(
        spreadsheet,
        tabs.map((tab) => (tab as OpenTab).sheet),
      ),
    charts: (name, charts, anew) => drawCharts(spreadsheet, name, charts, anew),
    live: (tab) => liveSheet((tab as OpenTab).sheet),
    flush: () => SpreadsheetApp.flush(),
    deleteRows: (tab, rows) => {
      for (const row of [...rows].sort((a, b) => b - a)) (tab as OpenTab).sheet.deleteRow(row);
    },
    append: (tab, row) => {
      const { sheet } = tab as OpenTab;
      orProtected(sheet, () => sheet.appendRow(row.map(asTyped)));
    },
    selectedRow: (name) => {
      const range = spreadsheet.getActiveRange();
      return range !== null && range.getSheet().getName() === name ? range.getRow() : null;
    },
    show: (name, rows) => show(spreadsheet, name, rows),
  };
}

/**
 * Where a tab, or a part of it, may not be edited by this person, that is said instead of what Google says.
 *
 * @param wasTwice  tried twice and put back: then Google has a reason, and the sheet is named.
 */
function orProtected(sheet: Sheet, write: () => unknown, wasTwice = false): void {
  try {
    write();
  } catch (error) {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const found = [SHEET, RANGE].flatMap((type) => sheet.getProtections(type));
    if (found.some((one) => !one.canEdit())) refuse('tab protected', sheet.getName());
    if (wasTwice) refuse('sheet not written', sheet.getName());
    throw error;
  }
}

/** Google shows a sheet that was just made; the coordinator is brought back to where she was. */
function inPlace<T>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  makesSheets: boolean,
  act: () => T,
): T {
  if (!makesSheets) return act();
  const before = spreadsheet.getActiveRange();
  const made = act();
  before?.activate();
  return made;
}

/** None for a tab without cells, like a chart on a tab of its own or a connected sheet. */
function openTab(sheet: Sheet, days: Days): OpenTab[] {
  const cells = readAll(sheet);
  if (cells === null) return [];
  const grid = days.read(cells);
  let name: string | null = null;
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
    },
  ];
}

function readAnew(tab: OpenTab, days: Days): OpenTab {
  return { ...tab, grid: days.read(trimmed(tab.sheet.getSheetValues(1, 1, -1, -1) as Cell[][])) };
}

/**
 * All values in one call; null for a tab that has no cells. −1 means "to the last row or column with content"; a sheet that
 * has none may refuse that, so the slower way stands behind it.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetValues (2026-11)
 */
function readAll(sheet: Sheet): Grid | null {
  try {
    return trimmed(sheet.getSheetValues(1, 1, -1, -1) as Cell[][]);
  } catch {
    return String(sheet.getType()) === 'GRID' ? trimmed(sheet.getDataRange().getValues() as Cell[][]) : null;
  }
}

/** An empty tab reads as one empty cell. */
function trimmed(values: Cell[][]): Grid {
  return values.length === 1 && values[0]!.every((cell) => cell === '') ? [] : values;
}

/** Before the values: a sheet with a header has everything else too, even after a cut. */
function format(sheet: Sheet, write: SheetWrite): void {
  for (const { row, rows } of write.gone) takeOut(sheet, row, rows);
  if (write.grow) sheet.insertRowsAfter(write.grow.after, write.grow.rows);
  for (const block of write.checkboxes)
    sheet.getRange(block.row, block.column, block.rows, 1).insertCheckboxes();
  if (write.hide) sheet.hideColumns(write.hide.column, write.hide.columns);
  if (write.dress) dress(sheet, write);
}

/** Whole rows, so that whatever a person keeps beside them goes too. A sheet always keeps a row under its header. */
function takeOut(sheet: Sheet, row: number, rows: number): void {
  const all = sheet.getMaxRows();
  if (all - rows <= row - 1) sheet.insertRowsAfter(all, 1);
  sheet.deleteRows(row, rows);
}

/**
 * All blocks or none: a call that fails is tried once more, and if it fails again what this sheet has got so far is put back,
 * so that no row is half new.
 */
function fill(sheet: Sheet, { blocks }: SheetWrite): void {
  const done: CellBlock[] = [];
  try {
    for (const block of blocks) {
      twice(() => put(sheet, block, block.cells));
      done.push(block);
    }
  } catch (error) {
    for (const block of done.reverse()) put(sheet, block, block.was);
    throw error;
  }
}

function put(sheet: Sheet, { row, column }: CellBlock, cells: CellBlock['cells']): void {
  sheet
    .getRange(row, column, cells.length, cells[0]!.length)
    .setValues(cells.map((values) => values.map(asTyped)));
}

function dress(sheet: Sheet, write: SheetWrite): void {
  const { header, widths, says } = ourSheet(write.id);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold').setBackground(HEADER_COLOUR);
  sheet.getRange(1, 1).setNote(say(says));
  for (const { first, columns, width } of runsOf(widths)) sheet.setColumnWidths(first, columns, width);
}

/** Columns of one width side by side are set in one call. */
function runsOf(widths: readonly number[]): { first: number; columns: number; width: number }[] {
  const runs: { first: number; columns: number; width: number }[] = [];
  widths.forEach((width, k) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.columns++;
    else runs.push({ first: k + 1, columns: 1, width });
  });
  return runs;
}

/** A look also keeps what was put before: reading makes Google carry out what waits. */
function liveSheet(sheet: Sheet): LiveSheet {
  return {
    look: () => trimmed(sheet.getSheetValues(1, 1, -1, -1) as Cell[][]),
    rows: (first, howMany, columns) => sheet.getSheetValues(first, 1, howMany, columns) as Cell[][],
    put: (row, column, values) => {
      orProtected(sheet, () =>
        sheet.getRange(row, column, 1, values.length).setValues([values.map(asTyped)]),
      );
    },
  };
}

function show(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  rows: readonly number[],
): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return false;
  sheet.activate();
  const width = Math.max(1, sheet.getLastColumn());
  const areas = rows.map((row) => sheet.getRange(row, 1, 1, width).getA1Notation());
  if (areas.length > 0) sheet.getRangeList(areas).activate();
  return true;
}
