// World ↔ .xlsx. The only file that knows the spreadsheet library (hucre: no dependencies, verified against LibreOffice).
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Rectangle } from '../sheet-parts.ts';
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
    ...(sheet.merged && sheet.merged.length > 0
      ? {
          merges: sheet.merged.map(({ row, column, rows, columns }) => ({
            startRow: row - 1,
            startCol: column - 1,
            endRow: row + rows - 2,
            endCol: column + columns - 2,
          })),
        }
      : {}),
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
  /** A tab without cells: a chart on a tab of its own. */
  readonly type?: 'OBJECT';
  readonly merged?: Rectangle[];
  /** Rows that a filter hides, from 1. */
  readonly filtered?: number[];
}

/** Reads a workbook as downloaded from Google Sheets, or as we wrote it. A tab that holds no cells stops no other. */
export async function fromXlsx(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    return sheetsIn(await readXlsx(bytes));
  } catch (error) {
    const names: string[] = [];
    await readXlsx(bytes, { sheets: ({ name }) => names.push(name) < 0 });
    const each = await Promise.all(names.map((name, k) => readOne(bytes, name, k)));
    if (each.every(({ type }) => type === 'OBJECT')) throw error;
    return each;
  }
}

async function readOne(bytes: Uint8Array, name: string, at: number): Promise<ReadSheet> {
  try {
    const [sheet] = sheetsIn(await readXlsx(bytes, { sheets: [at] }));
    return sheet ?? { name, rows: [], hiddenColumns: [], type: 'OBJECT' };
  } catch {
    return { name, rows: [], hiddenColumns: [], type: 'OBJECT' };
  }
}

function sheetsIn({ sheets }: Awaited<ReturnType<typeof readXlsx>>): ReadSheet[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    ...(sheet.merges && sheet.merges.length > 0 ? { merged: sheet.merges.map(rectangle) } : {}),
    rows: trimmed(
      sheet.rows.map((row) =>
        row.map((value) => (value instanceof Date ? fromUtcWall(value) : (value ?? ''))),
      ),
    ),
    ...(sheet.autoFilter ? { filtered: rowsHidden(sheet.rowDefs) } : {}),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, c) => (column?.hidden ? [c + 1] : [])),
  }));
}

function rowsHidden(rows: ReadonlyMap<number, { readonly hidden?: boolean }> = new Map()): number[] {
  return [...rows].filter(([, { hidden }]) => hidden === true).map(([row]) => row + 1);
}

function rectangle(area: {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}): Rectangle {
  return {
    row: area.startRow + 1,
    column: area.startCol + 1,
    rows: area.endRow - area.startRow + 1,
    columns: area.endCol - area.startCol + 1,
  };
}

/** Without empty cells and rows at the ends. */
function trimmed(rows: CellData[][]): CellData[][] {
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === '') row.pop();
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return rows;
}
