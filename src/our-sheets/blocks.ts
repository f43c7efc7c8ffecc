// Cells that change, gathered into as few blocks as hold them: each block is one call, and none takes in a column that is
// not ours or one in which only the coordinator writes.
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import type { OurSheet } from './our-sheet.ts';

/** Values from a cell on, row and column from 1. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** What stands there now, for the day a write stops half way. */
  readonly was: readonly (readonly Cell[])[];
}

type Wanted = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** A run of columns and the rows in which any of them changes. */
interface Reach {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** @param columns  where each column of the header stands, from 1. */
export function changedBlocks(
  wanted: Wanted,
  grid: Grid,
  columns: readonly number[],
  { header, yours = [] }: OurSheet,
): CellBlock[] {
  const may = new Set(columns.filter((_, k) => !yours.includes(header[k]!)));
  const old = (row: number, column: number): Cell => grid[row - 1]?.[column - 1] ?? '';
  const reaches: Reach[] = [];
  for (const reach of changes(wanted, columns, old)) {
    const last = reaches[reaches.length - 1];
    const between = last === undefined ? [] : range(last.to + 1, reach.from - 1);
    if (last !== undefined && between.every((column) => may.has(column))) join(last, reach);
    else reaches.push(reach);
  }
  return reaches.map(({ from, to, first, last }) => {
    const block = (cell: (row: number, column: number) => Cell) =>
      range(first, last).map((row) => range(from, to).map((column) => cell(row, column)));
    return {
      row: first,
      column: from,
      cells: block((row, column) => wanted.get(row)?.get(column) ?? old(row, column)),
      was: block(old),
    };
  });
}

/** One for each column that changes, from left to right. */
function changes(
  wanted: Wanted,
  columns: readonly number[],
  old: (row: number, column: number) => Cell,
): Reach[] {
  const rows = [...wanted.keys()].sort((a, b) => a - b);
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const changed = rows.filter((row) => {
        const cell = wanted.get(row)!.get(column);
        return cell !== undefined && !isSameCell(cell, old(row, column));
      });
      return changed.length === 0
        ? []
        : [{ from: column, to: column, first: changed[0]!, last: changed[changed.length - 1]! }];
    });
}

function join(reach: Reach, next: Reach): void {
  reach.to = next.to;
  reach.first = Math.min(reach.first, next.first);
  reach.last = Math.max(reach.last, next.last);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
}

/** An unticked checkbox and an empty cell mean the same. */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return a === b || ((a === false || a === '') && (b === false || b === '')) || textOf(a) === textOf(b);
}
