// World ↔ .xlsx. The only file that knows the spreadsheet library (hucre: no dependencies, verified against LibreOffice).
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { columnLetters } from '../a1.ts';
import { extent, filledCell } from '../filled-cells.ts';
import type { ColumnBlock, Filling, Rectangle } from '../sheet-parts.ts';
import { type CellData, isFormula, type SheetData } from '../world.ts';
import { formulaToWrite, takeFormulas } from './formulas.ts';
import { DATE_FORMAT, fromUtcWall, valueToWrite } from './values.ts';

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
  const shown = withFilled(sheet);
  const width = Math.max(1, ...shown.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, c) => ({
    width: (sheet.columnWidths[c + 1] ?? 110) / PIXELS,
    hidden: sheet.hiddenColumns.includes(c + 1),
  }));
  return {
    name: sheet.name,
    rows: shown.map((row) => row.map(valueToWrite)),
    columns,
    ...(sheet.isHidden ? { hidden: true } : {}),
    rowDefs: new Map((sheet.hiddenRows ?? []).map((row) => [row - 1, { hidden: true }])),
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
      range: blockRange(block),
    })),
  };
}

function blockRange({ column, row, rows }: ColumnBlock): string {
  const letters = columnLetters(column);
  return `${letters}${row}:${letters}${row + rows - 1}`;
}

function specialCells(sheet: SheetData): WriteCells {
  const cells: WriteCells = new Map();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const filling = sheet.fillings?.find(({ row, column }) => row === r + 1 && column === c + 1);
      if (isFormula(cell)) cells.set(`${r},${c}`, formulaToWrite(cell, filling));
      else if (cell instanceof Date) cells.set(`${r},${c}`, { style: { numFmt: DATE_FORMAT } });
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

/** The rows with what formulas fill. */
function withFilled(sheet: SheetData): CellData[][] {
  if (sheet.fillings === undefined) return sheet.rows;
  const { rows, columns } = extent(sheet);
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_, c) => {
      const own = sheet.rows[r]?.[c] ?? '';
      return own === '' ? (filledCell(sheet, r + 1, c + 1) ?? '') : own;
    }),
  );
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
  /** Rows that are hidden without a filter; where there is one, a file does not tell the two apart. */
  readonly hiddenRows?: number[];
  readonly isHidden?: boolean;
  readonly fillings?: Filling[];
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
    ...contentOf(sheet),
    ...hiddenIn(sheet),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, c) => (column?.hidden ? [c + 1] : [])),
  }));
}

type Read = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

function contentOf({ rows, cells }: Read): Pick<ReadSheet, 'rows' | 'fillings'> {
  const plain = rows.map((row) =>
    row.map((value): CellData => (value instanceof Date ? fromUtcWall(value) : (value ?? ''))),
  );
  const fillings = takeFormulas(plain, cells);
  return { rows: trimmed(plain), ...(fillings.length > 0 ? { fillings } : {}) };
}

function hiddenIn({ autoFilter, rowDefs, hidden }: Read): Partial<ReadSheet> {
  const rows = rowsHidden(rowDefs);
  return {
    ...(autoFilter ? { filtered: rows } : rows.length > 0 ? { hiddenRows: rows } : {}),
    ...(hidden ? { isHidden: true } : {}),
  };
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
