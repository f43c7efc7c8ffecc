// Sheet: reading, writing, rows and columns of one tab.

import { fail } from '../failure.ts';
import { extent } from '../filled-cells.ts';
import type { Handle } from '../handle.ts';
import { checkNameFree, commit, type Run, sheetOf } from '../run.ts';
import { CURRENT_SHEET, type Service } from '../service.ts';
import type { SheetData } from '../world.ts';
import { type Area, areaAt, areaOf, valuesOf } from './area.ts';

function isProtected({ world }: Run, { name, protectedAreas = [] }: SheetData, type: string): boolean {
  return type === 'SHEET' ? world.protectedTabs.includes(name) : protectedAreas.length > 0;
}

/** A tab that is a chart or a connected sheet has no cells to read or to write. */
function gridOf(run: Run, self: Handle): SheetData {
  const sheet = sheetOf(run, self);
  return (sheet.type ?? 'GRID') === 'GRID'
    ? sheet
    : fail('This operation is not supported on this type of sheet.');
}

export const sheet: Service<'Sheet'> = {
  getName: { scopes: CURRENT_SHEET, ms: 10, takes: [''], act: (run, self) => sheetOf(run, self).name },
  setName: {
    scopes: CURRENT_SHEET,
    ms: 200,
    takes: ['s'],
    effect: true,
    act: (run, self, [name]) => {
      commit(run);
      checkNameFree(run, name, self.of as number);
      sheetOf(run, self).name = name;
      return self;
    },
  },
  getType: {
    scopes: CURRENT_SHEET,
    ms: 10,
    takes: [''],
    act: (run, self) =>
      (sheetOf(run, self).type ?? 'GRID') as unknown as GoogleAppsScript.Spreadsheet.SheetType,
  },
  getSheetId: { scopes: CURRENT_SHEET, ms: 5, takes: [''], act: (run, self) => sheetOf(run, self).id },
  getFormUrl: { scopes: CURRENT_SHEET, ms: 20, takes: [''], act: (run, self) => sheetOf(run, self).formUrl },
  getLastRow: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: [''],
    act: (run, self) => extent(gridOf(run, self)).rows,
  },
  getLastColumn: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: [''],
    act: (run, self) => extent(gridOf(run, self)).columns,
  },
  getMaxRows: { scopes: CURRENT_SHEET, ms: 20, takes: [''], act: (run, self) => sheetOf(run, self).maxRows },
  getMaxColumns: {
    scopes: CURRENT_SHEET,
    ms: 20,
    takes: [''],
    act: (run, self) => sheetOf(run, self).maxColumns,
  },
  getDataRange: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: [''],
    act: (run, self) => {
      const { rows, columns } = extent(gridOf(run, self));
      return areaOf(sheetOf(run, self), {
        row: 1,
        column: 1,
        rows: Math.max(1, rows),
        columns: Math.max(1, columns),
      });
    },
  },
  getRange: {
    scopes: CURRENT_SHEET,
    ms: 5,
    takes: ['s', 'nn', 'nnn', 'nnnn'],
    act: (run, self, given) => {
      const args: readonly unknown[] = given;
      const [row, column, rows = 1, columns = 1] = args as readonly number[];
      const data = gridOf(run, self);
      return typeof args[0] === 'string'
        ? areaAt(data, args[0])
        : areaOf(data, { row: row!, column: column!, rows, columns });
    },
  },
  getRangeList: {
    scopes: CURRENT_SHEET,
    ms: 10,
    takes: ['l'],
    act: (run, self, [places]) => {
      const areas = (places as string[]).map((a1) => areaAt(sheetOf(run, self), a1));
      return { cls: 'RangeList', of: { sheet: self.of, areas } };
    },
  },
  getSheetValues: {
    scopes: CURRENT_SHEET,
    ms: 120,
    takes: ['nnnn'],
    act: (run, self, args) => {
      commit(run);
      const data = sheetOf(run, self);
      const [row, column, rows, columns] = args as readonly number[];
      const last = extent(data);
      const height = rows === -1 ? last.rows - row! + 1 : rows!;
      const width = columns === -1 ? last.columns - column! + 1 : columns!;
      const { of } = areaOf(data, { row: row!, column: column!, rows: height, columns: width });
      return valuesOf(data, of as Area);
    },
  },
  hideColumns: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: ['n', 'nn'],
    effect: true,
    act: (run, self, args) => {
      commit(run);
      const [column, howMany = 1] = args as readonly number[];
      const data = sheetOf(run, self);
      const hidden = Array.from({ length: howMany }, (_, k) => column! + k);
      data.hiddenColumns = [...new Set([...data.hiddenColumns, ...hidden])].sort((a, b) => a - b);
    },
  },
  setFrozenRows: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: ['n'],
    effect: true,
    act: (run, self, [rows]) => {
      commit(run);
      sheetOf(run, self).frozenRows = rows;
    },
  },
  setColumnWidths: {
    scopes: CURRENT_SHEET,
    ms: 30,
    takes: ['nnn'],
    effect: true,
    act: (run, self, [first, columns, width]) => {
      commit(run);
      const { columnWidths, maxColumns } = sheetOf(run, self);
      if (first < 1 || columns < 1 || first + columns - 1 > maxColumns)
        fail('Those columns are out of bounds.');
      for (let column = first; column < first + columns; column++) columnWidths[column] = width;
      return self;
    },
  },
  setColumnWidth: {
    scopes: CURRENT_SHEET,
    ms: 30,
    takes: ['nn'],
    effect: true,
    act: (run, self, [column, width]) => {
      commit(run);
      sheetOf(run, self).columnWidths[column] = width;
      return self;
    },
  },
  getProtections: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: ['s'],
    act: (run, self, [type]) =>
      (isProtected(run, sheetOf(run, self), String(type))
        ? [{ cls: 'Protection', of: self.of }]
        : []) as never,
  },
  activate: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: [''],
    act: (run, self) => {
      run.world.activeSheet = sheetOf(run, self).id;
      run.world.selection = [];
      return self;
    },
  },
};

/** Only protections that keep this person out stand in the world. */
export const protection: Service<'Protection'> = {
  canEdit: { scopes: CURRENT_SHEET, ms: 10, takes: [''], act: () => false },
};
