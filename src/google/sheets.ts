// The workbook through SpreadsheetApp: every tab is read in one call, every sheet of ours is written in one.

import type { Cell, Grid } from '../ground/table.ts';
import type { LiveSheet, Tab, Workbook } from '../ports/workbook.ts';
import { createAsRead } from './as-read.ts';
import { asTyped } from './as-typed.ts';
import { drawCharts } from './charts.ts';
import { createDays } from './days.ts';
import { replaceCells, takeRowsOut } from './edit-tab.ts';
import { type OpenTab, openTab, readAll, readAnew, type Sheet, trimmed } from './open-tabs.ts';
import { removeTabs } from './remove-tabs.ts';
import { isNew, placesOf, writeAll } from './write-all.ts';
import { orProtected } from './write-tab.ts';

export function createWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let zone: string | undefined;
  const timeZone = () => (zone ??= spreadsheet.getSpreadsheetTimeZone());
  const days = createDays(timeZone);
  let id: string | undefined;
  const look = (tab: Tab) => days.read(readAll((tab as OpenTab).sheet) ?? []);
  const asRead = createAsRead(look);
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
    write: (sheets) =>
      writeAll(
        inPlace(spreadsheet, sheets.some(isNew), () => placesOf(spreadsheet, sheets)),
        { asRead, look },
      ),
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
    deleteRows: (tab, rows) => takeRowsOut(tab as OpenTab, rows, () => look(tab)),
    replace: (tab, cells) => replaceCells(tab as OpenTab, cells, () => look(tab)),
    append: (tab, row) => appendRow((tab as OpenTab).sheet, row),
    selectedRow: (name) => selectedRow(spreadsheet, name),
    show: (name, rows) => show(spreadsheet, name, rows),
  };
}

function appendRow(sheet: Sheet, row: Grid[number]): void {
  orProtected(sheet, () => sheet.appendRow(row.map(asTyped)));
}

function selectedRow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): number | null {
  const range = spreadsheet.getActiveRange();
  return range !== null && range.getSheet().getName() === name ? range.getRow() : null;
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
