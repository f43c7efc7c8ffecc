// World ↔ .xlsx. The only file that knows the spreadsheet library (hucre: no dependencies, verified against LibreOffice).
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { type CellData, isFormula, type SheetData } from '../world.ts';

/** Pixels per character of a column's width, roughly. */
const PIXELS = 7;
/** Fixed, so that the same workbook gives the same bytes. */
const MADE = new Date('2026-01-01T00:00:00Z');

type WriteSheets = Parameters<typeof writeXlsx>[0]['sheets'];
type WriteCells = NonNullable<WriteSheets[number]['cells']>;

export async function toXlsx(sheets: readonly SheetData[], active: number | null): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetToWrite),
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.id === active),
    ),
    properties: { created: MADE, modified: MADE },
  });
}

function sheetToWrite(sheet: SheetData): WriteSheets[number] {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, c) => ({
    width: (sheet.columnWidths[c + 1] ?? 110) / PIXELS,
    hidden: sheet.hiddenColumns.includes(c + 1),
  }));
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(valueToWrite)),
    columns,
    cells: specialCells(sheet),
    ...(sheet.frozenRows > 0 ? { freezePane: { rows: sheet.frozenRows } } : {}),
    dataValidations: sheet.checkboxes.map((block) => ({
      type: 'list' as const,
      values: ['TRUE', 'FALSE'],
      range: `${letter(block.column)}${block.row}:${letter(block.column)}${block.row + block.rows - 1}`,
    })),
  };
}

function letter(column: number): string {
  return column > 26
    ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

function valueToWrite(cell: CellData): string | number | boolean | Date | null {
  if (cell === '' || isFormula(cell)) return null;
  if (cell instanceof Date) return asUtcWall(cell);
  return typeof cell === 'string' ? escaped(cell) : cell;
}

/** A spreadsheet's dates have no zone: the wall clock is what counts. */
function asUtcWall(date: Date): Date {
  return new Date(
    Date.UTC(
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      date.getHours(),
      date.getMinutes(),
      date.getSeconds(),
    ),
  );
}

function fromUtcWall(date: Date): Date {
  const d = new Date(Math.round(date.getTime() / 1000) * 1000);
  return new Date(
    d.getUTCFullYear(),
    d.getUTCMonth(),
    d.getUTCDate(),
    d.getUTCHours(),
    d.getUTCMinutes(),
    d.getUTCSeconds(),
  );
}

/** Readers take `_x0041_` for an escaped character; control characters are not allowed at all. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function specialCells(sheet: SheetData): WriteCells {
  const cells: WriteCells = new Map();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (isFormula(cell)) cells.set(`${r},${c}`, { formula: cell.formula.slice(1) });
      else if (cell instanceof Date) cells.set(`${r},${c}`, { style: { numFmt: 'yyyy-mm-dd hh:mm:ss' } });
    });
  });
  for (const style of sheet.styles)
    for (let c = style.column; c < style.column + style.columns; c++)
      cells.set(`${style.row - 1},${c - 1}`, {
        style: {
          font: { bold: style.bold === true },
          ...(style.background
            ? {
                fill: {
                  type: 'pattern',
                  pattern: 'solid',
                  fgColor: { rgb: style.background.replace('#', '').toUpperCase() },
                },
              }
            : {}),
        },
      });
  return cells;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: CellData[][];
  readonly hiddenColumns: number[];
}

/** Reads a workbook as downloaded from Google Sheets, or as we wrote it. */
export async function fromXlsx(bytes: Uint8Array): Promise<ReadSheet[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map((sheet) => ({
    name: sheet.name,
    rows: trimmed(
      sheet.rows.map((row) =>
        row.map((value) => (value instanceof Date ? fromUtcWall(value) : (value ?? ''))),
      ),
    ),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, c) => (column?.hidden ? [c + 1] : [])),
  }));
}

/** Without empty cells and rows at the ends. */
function trimmed(rows: CellData[][]): CellData[][] {
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === '') row.pop();
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return rows;
}
