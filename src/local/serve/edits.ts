// What a coordinator does to the sheets by hand: typing into a cell, ticking a box, sorting by a column.
import { typed } from '../typing.ts';
import { type CellData, isFormula, type SheetData, type World } from '../world.ts';

export interface EditRequest {
  readonly sheet: number;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly value: string | boolean;
}

export interface SortRequest {
  readonly sheet: number;
  readonly column: number;
}

export function editCell(world: World, { sheet: id, row, column, value }: EditRequest): void {
  const sheet = world.sheets.find((s) => s.id === id);
  if (!sheet || row < 1 || column < 1 || row > sheet.maxRows || column > sheet.maxColumns) return;
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1]!;
  while (cells.length < column) cells.push('');
  cells[column - 1] = typed(value, world.locale, new Date(world.clock).getFullYear());
}

/** Sorts the rows below the header, as Sort sheet A to Z does. */
export function toggleSort(world: World, { sheet: id, column }: SortRequest): void {
  const sheet = world.sheets.find((s) => s.id === id);
  if (sheet) sheet.rows = [...sheet.rows.slice(0, 1), ...sortedRows(sheet, column)];
}

function sortedRows(sheet: SheetData, column: number): CellData[][] {
  const key = (row: CellData[]) => shownText(row[column - 1] ?? '').toLowerCase();
  const blankLast = (text: string) => (text === '' ? '\uffff' : text);
  return sheet.rows.slice(1).sort((a, b) => (blankLast(key(a)) < blankLast(key(b)) ? -1 : 1));
}

/** A cell as the grid shows it. */
export function shownText(cell: CellData): string {
  if (isFormula(cell)) return cell.value === undefined ? cell.formula : shownText(cell.value);
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function dateText(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  const hasTime = date.getHours() + date.getMinutes() + date.getSeconds() > 0;
  return hasTime ? `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}` : day;
}
