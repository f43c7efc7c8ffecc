// Rectangles of cells: checked the way Google checks them, named in A1 notation, read as values.
import { fail } from '../failure.ts';
import { type Run, readCell } from '../run.ts';
import type { Handle } from '../service.ts';
import type { CellData, SheetData } from '../world.ts';

export interface Area {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A Range handle, or the error Google gives for one that cannot be. */
export function areaOf(
  _run: Run,
  sheet: SheetData,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Handle {
  if (row < 1) fail('The starting row of the range is too small.');
  if (column < 1) fail('The starting column of the range is too small.');
  if (rows < 1) fail('The number of rows in the range must be at least 1.');
  if (columns < 1) fail('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    fail('The coordinates of the range are outside the dimensions of the sheet.');
  return { cls: 'Range', of: { sheet: sheet.id, row, column, rows, columns } satisfies Area };
}

export function areaAt(run: Run, sheet: SheetData, a1: string): Handle {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(a1);
  if (!match) fail('Range not found');
  const [, left, top, right = left, bottom = top] = match as unknown as [
    string,
    string,
    string,
    string?,
    string?,
  ];
  const column = columnNumber(left);
  const row = Number(top);
  return areaOf(run, sheet, row, column, Number(bottom) - row + 1, columnNumber(right!) - column + 1);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function a1Of({ row, column, rows, columns }: Area): string {
  const start = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? start
    : `${start}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

export function valuesOf(sheet: SheetData, { row, column, rows, columns }: Area): CellData[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => readCell(sheet, row + r, column + c)),
  );
}
