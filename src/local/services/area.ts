// Rectangles of cells: checked the way Google checks them, named in A1 notation, read as values.

import { columnLetters, columnNumber } from '../a1.ts';
import { readCell } from '../cells.ts';
import { fail, notHere } from '../failure.ts';
import type { Handle } from '../handle.ts';
import type { CellData, SheetData } from '../world.ts';

export interface Area {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A Range handle, or the error Google gives for one that cannot be. */
export function areaOf(sheet: SheetData, { row, column, rows, columns }: Omit<Area, 'sheet'>): Handle {
  if (row < 1) fail('The starting row of the range is too small.');
  if (column < 1) fail('The starting column of the range is too small.');
  if (rows < 1) fail('The number of rows in the range must be at least 1.');
  if (columns < 1) fail('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    fail('The coordinates of the range are outside the dimensions of the sheet.');
  return { cls: 'Range', of: { sheet: sheet.id, row, column, rows, columns } satisfies Area };
}

/**
 * A place in A1 notation: a cell, a rectangle, whole columns (A:C), whole rows (2:4), columns from a row on (A2:C); or a cell
 * or rectangle in R1C1 notation.
 */
export function areaAt(sheet: SheetData, place: string): Handle {
  if (place.includes('!')) return notHere('A range of another sheet');
  const a1 = place.replace(/^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i, (_all, ...found: (string | undefined)[]) => {
    const [row, column, toRow = row, toColumn = column] = found.slice(0, 4);
    return `${columnLetters(Number(column))}${row}:${columnLetters(Number(toColumn))}${toRow}`;
  });
  const [first = '', last = first, ...others] = a1.replace(/\$/g, '').toUpperCase().split(':');
  const corners = [first, last].map((text) => /^([A-Z]{1,3})?(\d+)?$/.exec(text));
  const isCell = corners[0]?.[1] !== undefined && corners[0][2] !== undefined;
  if (others.length > 0 || corners.includes(null) || (first === last && !isCell && !a1.includes(':')))
    fail('Range not found');
  const [from, to] = corners as [RegExpExecArray, RegExpExecArray];
  const [left, right] = [columnNumber(from[1] ?? 'A'), to[1] ? columnNumber(to[1]) : sheet.maxColumns];
  const [top, bottom] = [Number(from[2] ?? 1), Number(to[2] ?? sheet.maxRows)];
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  return areaOf(sheet, {
    row,
    column,
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  });
}

export function a1Of({ row, column, rows, columns }: Area): string {
  const start = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? start
    : `${start}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

export function valuesOf(sheet: SheetData, area: Area): CellData[][] {
  return eachCell(area, (row, column) => readCell(sheet, row, column));
}

export function eachCell<T>(
  { row, column, rows, columns }: Area,
  cellAt: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cellAt(row + r, column + c)),
  );
}
