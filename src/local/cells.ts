// Cells of the local host: what may be written where, what is refused, and how a value is read back.

import { columnLetters } from './a1.ts';
import { fail } from './failure.ts';
import { filledCell } from './filled-cells.ts';
import type { Run } from './run.ts';
import type { Rectangle } from './sheet-parts.ts';
import { typed } from './typing.ts';
import { type CellData, isFormula, type SheetData } from './world.ts';
import { fromWall } from './zone.ts';

/** Refuses a change that touches a protected area. */
export function checkMayChange({ protectedAreas = [] }: SheetData, area: Rectangle): void {
  if (protectedAreas.some((one) => doMeet(one, area)))
    fail(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

function doMeet(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The cell of a merged area that holds its value, or null where the cell stands for itself. */
function firstOfMerged({ merged = [] }: SheetData, row: number, column: number): Rectangle | null {
  const area = merged.find((one) => doMeet(one, { row, column, rows: 1, columns: 1 }));
  return area && !(area.row === row && area.column === column) ? area : null;
}

/** Before any cell changes. */
export function checkValidation(
  { rejecting = [] }: SheetData,
  row: number,
  column: number,
  value: CellData,
): void {
  const rule = rejecting.find(({ area }) => doMeet(area, { row, column, rows: 1, columns: 1 }));
  if (rule && value !== '' && !rule.values.includes(String(value)))
    fail(
      `The data you entered in cell ${columnLetters(column)}${row} violates the data validation rules set on this cell.`,
    );
}

/** Most characters in one cell. https://support.google.com/drive/answer/37603 (2026-11) */
const CELL_CHARACTERS = 50_000;

/** Writes one value as if it were typed. Row and column from 1. */
export function writeCell(run: Run, sheet: SheetData, row: number, column: number, value: CellData): void {
  if (typeof value === 'string' && value.length > CELL_CHARACTERS)
    fail(`Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`);
  if (firstOfMerged(sheet, row, column)) return;
  const read = typed(value, run.world.locale, new Date(run.world.clock).getFullYear());
  const isTyped = read instanceof Date && !(value instanceof Date);
  const cell = isTyped ? fromWall(read, run.world.timeZone) : read;
  if (isFormula(cell)) run.formulas.push(`${sheet.name}!R${row}C${column}`);
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = [...sheet.rows[row - 1]!];
  sheet.rows[row - 1] = cells;
  while (cells.length < column) cells.push('');
  cells[column - 1] = cell;
}

/** A cell's value as a program reads it; a formula that arose here has no result. */
export function readCell(sheet: SheetData, row: number, column: number): CellData {
  if (firstOfMerged(sheet, row, column)) return '';
  const cell = sheet.rows[row - 1]?.[column - 1] ?? '';
  const filled = sheet.fillings === undefined ? null : filledCell(sheet, row, column);
  if (filled !== null && (cell === '' || isFormula(cell))) return filled;
  return isFormula(cell) ? (cell.value ?? '#N/A') : cell;
}

/** The formula in a cell; empty where it holds none, also where one elsewhere fills it. */
export function formulaIn({ rows }: SheetData, row: number, column: number): string {
  const cell = rows[row - 1]?.[column - 1];
  return isFormula(cell) ? cell.formula : '';
}
