// SpreadsheetApp and Spreadsheet.
import { fail } from '../failure.ts';
import type { Handle } from '../handle.ts';
import { commit, insertSheet, sheetOf } from '../run.ts';
import { CURRENT_SHEET, NO_SCOPE, type Service } from '../service.ts';
import type { SheetData } from '../world.ts';
import { areaAt } from './area.ts';

const BOOK: Handle = { cls: 'Spreadsheet', of: 0 };

export function sheetHandle(sheet: SheetData): Handle {
  return { cls: 'Sheet', of: sheet.id };
}

export const spreadsheetApp: Service<'SpreadsheetApp'> = {
  getActiveSpreadsheet: { scopes: CURRENT_SHEET, ms: 10, takes: [''], act: () => BOOK },
  getActive: { scopes: CURRENT_SHEET, ms: 10, takes: [''], act: () => BOOK },
  getUi: { scopes: NO_SCOPE, ms: 1, takes: [''], act: () => ({ cls: 'Ui', of: 0 }) },
  flush: {
    scopes: NO_SCOPE,
    ms: 600,
    takes: [''],
    effect: true,
    act: (run) => {
      commit(run);
    },
  },
  openById: {
    scopes: ['https://www.googleapis.com/auth/spreadsheets'],
    ms: 500,
    takes: ['s'],
    act: () =>
      fail('Unexpected error while getting the method or property openById on object SpreadsheetApp.'),
  },
};

export const spreadsheet: Service<'Spreadsheet'> = {
  getName: { scopes: CURRENT_SHEET, ms: 10, takes: [''], act: (run) => run.world.name },
  getId: { scopes: NO_SCOPE, ms: 1, takes: [''], act: (run) => run.world.id },
  getSpreadsheetTimeZone: { scopes: CURRENT_SHEET, ms: 10, takes: [''], act: (run) => run.world.timeZone },
  getSpreadsheetLocale: { scopes: CURRENT_SHEET, ms: 10, takes: [''], act: (run) => run.world.locale },
  getSheets: { scopes: CURRENT_SHEET, ms: 60, takes: [''], act: (run) => run.world.sheets.map(sheetHandle) },
  getSheetByName: {
    scopes: CURRENT_SHEET,
    ms: 20,
    takes: ['s'],
    act: (run, _self, [name]) => {
      const sheet = run.world.sheets.find((s) => s.name === name);
      return sheet ? sheetHandle(sheet) : null;
    },
  },
  getActiveSheet: {
    scopes: CURRENT_SHEET,
    ms: 10,
    takes: [''],
    act: (run) =>
      sheetHandle(run.world.sheets.find((s) => s.id === run.world.activeSheet) ?? run.world.sheets[0]!),
  },
  getActiveRange: {
    scopes: CURRENT_SHEET,
    ms: 20,
    takes: [''],
    act: (run) => {
      const active = run.world.sheets.find((s) => s.id === run.world.activeSheet);
      return active ? areaAt(active, run.world.selection[0] ?? 'A1') : null;
    },
  },
  insertSheet: {
    scopes: CURRENT_SHEET,
    ms: 400,
    takes: ['s'],
    more: ['', 'n', 'no', 'o', 'sn', 'sno', 'so'],
    effect: true,
    act: (run, _self, [name]) => sheetHandle(insertSheet(run, name)),
  },
  deleteSheet: {
    scopes: CURRENT_SHEET,
    ms: 300,
    takes: ['h'],
    effect: true,
    act: (run, _self, [handle]) => {
      commit(run);
      const { id } = sheetOf(run, handle as Handle);
      if (run.world.sheets.length === 1) fail("You can't remove all the sheets in a document.");
      run.world.sheets = run.world.sheets.filter((sheet) => sheet.id !== id);
    },
  },
};
