// Which cells of a sheet of ours shall hold what, those that a person wrote over a checkbox left as they are.

import { fold, tidy } from '../ground/folding.ts';
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import type { Placed } from './lines.ts';
import { type OurSheetId, ourSheet } from './our-sheets.ts';

/** The sheet as it is once the rows that go are out. */
export interface Shown {
  readonly grid: Grid;
  readonly headerRow: number;
  /** The number a row will have. */
  readonly numberOf: (row: number) => number;
  /** The last row that holds anything. */
  readonly last: number;
}

/** Cells by row and column, from 1; header texts of columns that are missing among them. */
export function wantedCells(
  id: OurSheetId,
  { lines }: Placed,
  columns: readonly number[],
  rows: readonly number[],
  { grid, headerRow }: Shown,
): Map<number, Map<number, Cell>> {
  const { header, identity } = ourSheet(id);
  const named = header.map((text, k) => [columns[k]!, text] as const);
  const missing = named.filter(([column]) => tidy(textOf(grid[headerRow - 1]?.[column - 1])) === '');
  const wanted = new Map([[headerRow, new Map<number, Cell>(missing)]]);
  const isBox = header.map((text) => (ourSheet(id).checkboxes ?? []).includes(text));
  lines.forEach(({ cells }, k) => {
    const was = grid[rows[k]! - 1] ?? [];
    const cellAt = (column: number, at: number): Cell =>
      isBox[at] && cells[at] === false && isTextOverBox(was[column - 1])
        ? was[column - 1]!
        : (cells[at] ?? '');
    wanted.set(rows[k]!, new Map(columns.map((column, at) => [column, cellAt(column, at)] as const)));
  });
  if (identity.length === 0)
    for (let row = headerRow + 1; row <= grid.length; row++)
      if (!wanted.has(row)) wanted.set(row, new Map(columns.map((column) => [column, ''] as const)));
  return wanted;
}

/** Somebody's words in the place of a tick: they count as none, and stay. */
export function isTextOverBox(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && fold(cell) !== '' && yesOrNo(cell) === null;
}
