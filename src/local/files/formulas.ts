// Formulas of an .xlsx with what they showed. Google writes those that Excel does not know as IFERROR(__xludf.DUMMYFUNCTION("…"), value),
// and each cell that such a one fills as the same of "COMPUTED_VALUE"; others fill the cells that their `ref` names.
import { columnLetters, columnNumber } from '../a1.ts';
import type { Filling, Plain, Rectangle } from '../sheet-parts.ts';
import { type CellData, type Formula, isFormula } from '../world.ts';
import { asUtcWall, DATE_FORMAT } from './values.ts';

/** A cell as the spreadsheet library gives it. */
export interface ReadCell {
  readonly formula?: string;
  readonly formulaType?: string;
  readonly formulaRef?: string;
}

type Cells = ReadonlyMap<string, ReadCell>;
type Place = readonly [row: number, column: number];

const DUMMY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;
const DAY = 24 * 60 * 60_000;
/** Days from the first of a spreadsheet's to 1970. */
const EPOCH = 25_569;
const COMPUTED = '"COMPUTED_VALUE"';

/** Puts the formulas of a sheet into its rows, and takes out of them what formulas elsewhere fill. @param cells  by "row,column" from 0. */
export function takeFormulas(rows: CellData[][], cells: Cells = new Map()): Filling[] {
  const filled: Place[] = [];
  const areas = new Map<string, Rectangle>();
  for (const [key, { formula, formulaType, formulaRef }] of cells) {
    if (formula === undefined || formula === '') continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    const text = formulaAsTyped(formula);
    const value = (rows[row]?.[column] ?? '') as Plain;
    if (text === COMPUTED) filled.push([row, column]);
    else put(rows, [row, column], { formula: `=${text}`, value });
    const area = formulaType === 'array' ? areaOf(formulaRef) : null;
    if (area !== null) areas.set(key, area);
    else if (text !== COMPUTED && DUMMY.test(formula)) areas.set(key, oneCell(row, column));
  }
  for (const place of filled) widen(areas, place);
  return [...areas.values()].filter(({ rows: r, columns: c }) => r * c > 1).map((area) => lifted(rows, area));
}

function formulaAsTyped(formula: string): string {
  const inside = DUMMY.exec(formula)?.[1];
  return (inside === undefined ? formula : inside.replace(/""/g, '"')).replace(/^=/, '');
}

function put(rows: CellData[][], [row, column]: Place, cell: CellData): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row]!;
  while (line.length <= column) line.push('');
  line[column] = cell;
}

const oneCell = (row: number, column: number): Rectangle => ({
  row: row + 1,
  column: column + 1,
  rows: 1,
  columns: 1,
});

/** A1:C20 */
function areaOf(ref = ''): Rectangle | null {
  const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(ref) ?? [];
  if (left === undefined || top === undefined) return null;
  const [from, to] = [columnNumber(left), columnNumber(right!)];
  return { row: Number(top), column: from, rows: Number(bottom) - Number(top) + 1, columns: to - from + 1 };
}

/** A filled cell belongs to the formula nearest to it, at its left and above. */
function widen(areas: Map<string, Rectangle>, [row, column]: Place): void {
  const before = [...areas].filter(([, area]) => area.row <= row + 1 && area.column <= column + 1);
  const [nearest] = before.sort(([, a], [, b]) => b.column - a.column || b.row - a.row);
  if (nearest === undefined) return;
  const [key, area] = nearest;
  const rows = Math.max(area.rows, row + 2 - area.row);
  areas.set(key, { ...area, rows, columns: Math.max(area.columns, column + 2 - area.column) });
}

function lifted(rows: CellData[][], { row, column, ...size }: Rectangle): Filling {
  const values = Array.from({ length: size.rows }, (_row, r) =>
    Array.from({ length: size.columns }, (_, c): Plain => {
      const line = rows[row + r - 1] ?? [];
      const cell = line[column + c - 1] ?? '';
      if (r + c > 0 && line.length >= column + c) line[column + c - 1] = '';
      return isFormula(cell) ? (cell.value ?? '') : cell;
    }),
  );
  return { row, column, values };
}

export interface WrittenFormula {
  readonly formula: string;
  readonly formulaResult?: string | number | boolean;
  readonly formulaType?: 'array';
  readonly formulaRef?: string;
  readonly style?: { readonly numFmt: string };
}

/** What the file holds of a formula; the cells that it fills are written as the values they show. */
export function formulaToWrite({ formula, value }: Formula, filling: Filling | undefined): WrittenFormula {
  const result = value instanceof Date ? asUtcWall(value).getTime() / DAY + EPOCH : value;
  return {
    formula: formula.slice(1),
    ...(result === undefined ? {} : { formulaResult: result }),
    ...(value instanceof Date ? { style: { numFmt: DATE_FORMAT } } : {}),
    ...(filling ? { formulaType: 'array', formulaRef: refOf(filling) } : {}),
  };
}

function refOf({ row, column, values }: Filling): string {
  const end = `${columnLetters(column + values[0]!.length - 1)}${row + values.length - 1}`;
  return `${columnLetters(column)}${row}:${end}`;
}
