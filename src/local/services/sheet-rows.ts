// Sheet: rows that come and go.

import { checkMayChange, writeCell } from '../cells.ts';
import { fail } from '../failure.ts';
import { extent, withMoreRows, withoutRows } from '../filled-cells.ts';
import { addRows, commit, editable, sheetOf, writable } from '../run.ts';
import { CURRENT_SHEET, type Service } from '../service.ts';
import type { CellData, SheetData } from '../world.ts';

/** What stands in rows below moves up with its checkboxes and notes; a sheet keeps one row that is not frozen. */
function deleteRowsOf(sheet: SheetData, first: number, howMany: number): void {
  if (sheet.maxRows - howMany <= sheet.frozenRows) fail('It is not possible to delete all non-frozen rows.');
  const last = first + howMany - 1;
  const shift = (row: number) => (row > last ? row - howMany : row);
  checkMayChange(sheet, { row: first, column: 1, rows: howMany, columns: sheet.maxColumns });
  sheet.rows.splice(first - 1, howMany);
  sheet.maxRows -= howMany;
  if (sheet.fillings) sheet.fillings = withoutRows(sheet, first, howMany);
  if (sheet.hiddenRows)
    sheet.hiddenRows = sheet.hiddenRows.filter((row) => row < first || row > last).map(shift);
  sheet.checkboxes = sheet.checkboxes.flatMap(({ column, row, rows }) => {
    const left = Array.from({ length: rows }, (_, k) => row + k).filter((n) => n < first || n > last);
    return left.length === 0 ? [] : [{ column, row: shift(left[0]!), rows: left.length }];
  });
  const notes = Object.entries(sheet.notes).flatMap(([at, text]) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const row = Number(digits);
    return row >= first && row <= last ? [] : [[`${letters}${shift(row)}`, text] as const];
  });
  sheet.notes = Object.fromEntries(notes);
}

export const sheetRows: Service<'Sheet'> = {
  deleteRow: {
    scopes: CURRENT_SHEET,
    ms: 300,
    takes: ['n'],
    effect: true,
    act: (run, self, [row]) => {
      commit(run);
      const sheet = editable(run, sheetOf(run, self));
      if (row < 1 || row > sheet.maxRows) fail('Those rows are out of bounds.');
      deleteRowsOf(sheet, row, 1);
      return self;
    },
  },
  deleteRows: {
    scopes: CURRENT_SHEET,
    ms: 300,
    takes: ['nn'],
    effect: true,
    act: (run, self, [first, howMany]) => {
      commit(run);
      const sheet = sheetOf(run, self);
      if (first < 1 || howMany < 1 || first + howMany - 1 > sheet.maxRows)
        fail('Those rows are out of bounds.');
      deleteRowsOf(editable(run, sheet), first, howMany);
    },
  },
  appendRow: {
    scopes: CURRENT_SHEET,
    ms: 150,
    takes: ['l'],
    effect: true,
    act: (run, self, [values]) => {
      const data = writable(run, sheetOf(run, self));
      const row = extent(data).rows + 1;
      if (row > data.maxRows) addRows(run, data, row - data.maxRows);
      (values as CellData[]).forEach((value, c) => {
        writeCell(run, data, row, c + 1, value);
      });
      return self;
    },
  },
  getFilter: {
    scopes: CURRENT_SHEET,
    ms: 20,
    takes: [''],
    act: (run, self) =>
      (sheetOf(run, self).filtered === undefined ? null : { cls: 'Filter', of: self.of }) as never,
  },
  isRowHiddenByFilter: {
    scopes: CURRENT_SHEET,
    ms: 10,
    takes: ['n'],
    act: (run, self, [row]) => {
      const { maxRows, filtered = [] } = sheetOf(run, self);
      if (row < 1 || row > maxRows) fail('Those rows are out of bounds.');
      return filtered.includes(row);
    },
  },
  isRowHiddenByUser: {
    scopes: CURRENT_SHEET,
    ms: 10,
    takes: ['n'],
    act: (run, self, [row]) => {
      const { maxRows, hiddenRows = [] } = sheetOf(run, self);
      if (row < 1 || row > maxRows) fail('Those rows are out of bounds.');
      return hiddenRows.includes(row);
    },
  },
  isSheetHidden: {
    scopes: CURRENT_SHEET,
    ms: 10,
    takes: [''],
    act: (run, self) => sheetOf(run, self).isHidden ?? false,
  },
  insertRowsAfter: {
    scopes: CURRENT_SHEET,
    ms: 150,
    takes: ['nn'],
    effect: true,
    act: (run, self, [after, howMany]) => {
      commit(run);
      const data = sheetOf(run, self);
      if (after < 1 || after > data.maxRows) fail('Those rows are out of bounds.');
      if (howMany < 1) fail('The number of rows in the range must be at least 1.');
      addRows(run, data, howMany);
      if (data.fillings) data.fillings = withMoreRows(data.fillings, after, howMany);
      const shift = (hidden: number) => (hidden > after ? hidden + howMany : hidden);
      if (data.hiddenRows) data.hiddenRows = data.hiddenRows.map(shift);
      const below = data.rows.splice(after);
      if (below.length > 0)
        data.rows = [...data.rows, ...Array.from({ length: howMany }, () => []), ...below];
      return self;
    },
  },
};
