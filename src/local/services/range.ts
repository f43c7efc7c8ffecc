// Range and RangeList.

import { checkMayChange, checkValidation, formulaIn, writeCell } from '../cells.ts';
import { fail } from '../failure.ts';
import type { Handle } from '../handle.ts';
import { commit, type Run, sheetOf, writable } from '../run.ts';
import { CURRENT_SHEET, type Service } from '../service.ts';
import type { Style } from '../sheet-parts.ts';
import type { CellData, SheetData } from '../world.ts';
import { type Area, a1Of, eachCell, valuesOf } from './area.ts';

function placeOf(run: Run, self: Handle): { area: Area; sheet: SheetData } {
  const area = self.of as Area;
  return { area, sheet: sheetOf(run, { cls: 'Sheet', of: area.sheet }) };
}

function checkShape(values: readonly (readonly unknown[])[], area: Area): void {
  const mismatch = (what: string, has: number, wants: number) =>
    fail(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  if (values.length !== area.rows) mismatch('rows', values.length, area.rows);
  for (const row of values) if (row.length !== area.columns) mismatch('columns', row.length, area.columns);
}

function addStyle(run: Run, self: Handle, style: Pick<Style, 'bold' | 'background'>): Handle {
  commit(run);
  const { area, sheet } = placeOf(run, self);
  const { row, column, rows, columns } = area;
  const isSame = (s: Style) =>
    s.row === row && s.column === column && s.rows === rows && s.columns === columns;
  const before = sheet.styles.find(isSame);
  sheet.styles = [
    ...sheet.styles.filter((s) => !isSame(s)),
    { ...before, row, column, rows, columns, ...style },
  ];
  return self;
}

export const range: Service<'Range'> = {
  getValues: {
    scopes: CURRENT_SHEET,
    ms: 120,
    takes: [''],
    act: (run, self) => {
      commit(run);
      const { area, sheet } = placeOf(run, self);
      return valuesOf(sheet, area);
    },
  },
  getFormulas: {
    scopes: CURRENT_SHEET,
    ms: 120,
    takes: [''],
    act: (run, self) => {
      commit(run);
      const { area, sheet } = placeOf(run, self);
      return eachCell(area, (row, column) => formulaIn(sheet, row, column));
    },
  },
  setValues: {
    scopes: CURRENT_SHEET,
    ms: 40,
    takes: ['g'],
    effect: true,
    act: (run, self, [values]) => {
      const { area, sheet } = placeOf(run, self);
      checkShape(values, area);
      checkMayChange(sheet, area);
      (values as CellData[][]).forEach((row, r) => {
        row.forEach((value, c) => {
          checkValidation(sheet, area.row + r, area.column + c, value);
        });
      });
      const data = writable(run, sheet);
      (values as CellData[][]).forEach((row, r) => {
        row.forEach((value, c) => {
          writeCell(run, data, area.row + r, area.column + c, value);
        });
      });
      return self;
    },
  },
  setValue: {
    scopes: CURRENT_SHEET,
    ms: 20,
    takes: ['v'],
    effect: true,
    act: (run, self, [value]) => {
      const { area, sheet } = placeOf(run, self);
      checkMayChange(sheet, area);
      const data = writable(run, sheet);
      for (let r = 0; r < area.rows; r++)
        for (let c = 0; c < area.columns; c++)
          writeCell(run, data, area.row + r, area.column + c, value as CellData);
      return self;
    },
  },
  activate: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: [''],
    act: (run, self) => {
      const area = self.of as Area;
      run.world.activeSheet = area.sheet;
      run.world.selection = [a1Of(area)];
      return self;
    },
  },
  getA1Notation: { scopes: CURRENT_SHEET, ms: 2, takes: [''], act: (_run, self) => a1Of(self.of as Area) },
  getSheet: {
    scopes: CURRENT_SHEET,
    ms: 2,
    takes: [''],
    act: (run, self) => ({ cls: 'Sheet', of: placeOf(run, self).sheet.id }),
  },
  getRow: { scopes: CURRENT_SHEET, ms: 1, takes: [''], act: (_run, self) => (self.of as Area).row },
  getColumn: { scopes: CURRENT_SHEET, ms: 1, takes: [''], act: (_run, self) => (self.of as Area).column },
  insertCheckboxes: {
    scopes: CURRENT_SHEET,
    ms: 80,
    takes: [''],
    more: ['v', 'vv'],
    effect: true,
    act: (run, self) => {
      const { area, sheet } = placeOf(run, self);
      checkMayChange(sheet, area);
      const data = writable(run, sheet);
      for (let c = 0; c < area.columns; c++) {
        data.checkboxes.push({ column: area.column + c, row: area.row, rows: area.rows });
        for (let r = 0; r < area.rows; r++) writeCell(run, data, area.row + r, area.column + c, false);
      }
      return self;
    },
  },
  setFontWeight: {
    scopes: CURRENT_SHEET,
    ms: 30,
    takes: ['s'],
    effect: true,
    act: (run, self, [weight]) => addStyle(run, self, { bold: weight === 'bold' }),
  },
  setBackground: {
    scopes: CURRENT_SHEET,
    ms: 30,
    takes: ['s'],
    effect: true,
    act: (run, self, [colour]) => addStyle(run, self, { background: colour ?? '' }),
  },
  setNote: {
    scopes: CURRENT_SHEET,
    ms: 30,
    takes: ['s'],
    effect: true,
    act: (run, self, [note]) => {
      commit(run);
      const { area, sheet } = placeOf(run, self);
      sheet.notes[a1Of({ ...area, rows: 1, columns: 1 })] = note ?? '';
      return self;
    },
  },
};

export const rangeList: Service<'RangeList'> = {
  activate: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: [''],
    act: (run, self) => {
      const { sheet, areas } = self.of as { sheet: number; areas: Handle[] };
      run.world.activeSheet = sheet;
      run.world.selection = areas.map((area) => a1Of(area.of as Area));
      return self;
    },
  },
};
