// The workbook through SpreadsheetApp: every tab is read in one call, every sheet of ours is written in one.

import type { Cell } from '../ground/table.ts';
import type { LiveSheet, PlacedWrite, Workbook } from '../ports/workbook.ts';
import { asReadOnce } from './as-read.ts';
import { asTyped } from './as-typed.ts';
import { drawCharts } from './charts.ts';
import { createDays } from './days.ts';
import { type OpenTab, openTab, readAll, readAnew, type Sheet, trimmed } from './open-tabs.ts';
import { removeTabs } from './remove-tabs.ts';
import { fill, format, orNoRoom, orProtected } from './write-tab.ts';

export function createWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let zone: string | undefined;
  const timeZone = () => (zone ??= spreadsheet.getSpreadsheetTimeZone());
  const days = createDays(timeZone);
  let id: string | undefined;
  const checkAsRead = asReadOnce((tab) => days.read(readAll((tab as OpenTab).sheet) ?? []));
  return {
    fileName: () => spreadsheet.getName(),
    timeZone,
    fileId: () => (id ??= spreadsheet.getId()),
    shown: days.shown,
    tabs: () => spreadsheet.getSheets().flatMap((sheet) => openTab(sheet, days)),
    again: (tab) => readAnew(tab as OpenTab, days),
    named: (name) => {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet === null ? null : (openTab(sheet, days)[0] ?? null);
    },
    write: (sheets) => writeAll(spreadsheet, sheets, checkAsRead),
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

/** All sheets are made and formatted in their order, then filled from the last to the first. */
function writeAll(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly PlacedWrite[],
  checkAsRead: ReturnType<typeof asReadOnce>,
): void {
  const isNew = ({ sheet, tab }: PlacedWrite) => sheet.create || tab === null;
  const made = inPlace(spreadsheet, sheets.some(isNew), () =>
    sheets.map((one) => ({
      write: one.sheet,
      tab: one.tab,
      sheet: isNew(one) ? newSheet(spreadsheet, one.name) : (one.tab as OpenTab).sheet,
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
}

function newSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Sheet {
  return orNoRoom(name, () => spreadsheet.insertSheet(name));
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
