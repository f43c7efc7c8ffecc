// A sheet of rows as one look found it: where its header stands, which row bears which reference, what was read just now.

import { fold } from '../ground/folding.ts';
import { type Cell, type Grid, textOf } from '../ground/table.ts';

export interface SheetOfRows {
  /** As people call it. */
  readonly name: string;
  /** Headers that together tell one row from another. */
  readonly key: readonly string[];
  /** Other headers that have to be there. */
  readonly needed: readonly string[];
  /** A sheet of so many rows counts as large; left out for the usual number. */
  readonly large?: number;
}

export interface Seen {
  readonly cells: Cell[][];
  readonly header: readonly string[];
  /** The same as they are written, and where they stand, from 0. */
  readonly titles: readonly Cell[];
  readonly at: number;
  /** Rows that were read last, from 0; null where all were. */
  readonly fresh: { readonly first: number; readonly last: number } | null;
  /** Row by reference, and reference by row, both from 0; of two rows with one reference the first. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly refAt: readonly string[];
}

/** Rows above the header that somebody may have put in. */
const ABOVE = 10;

/** The reference of a row whose key is more than one cell. */
export function joined(...key: readonly (string | number)[]): string {
  return key.map(String).join('\n');
}

/** Null where a header that has to be there is missing. */
export function seenIn(grid: Grid, { key, needed }: SheetOfRows): Seen | null {
  const headers = grid.slice(0, ABOVE).map((row) => row.map((cell) => fold(textOf(cell))));
  const at = headers.findIndex((row) => [...key, ...needed].every((name) => row.includes(fold(name))));
  if (at < 0) return null;
  const header = headers[at]!;
  const columns = key.map((name) => header.indexOf(fold(name)));
  const refAt = grid.map((row, k) => {
    return k <= at ? '' : refIn(row, columns);
  });
  const rowOf = new Map<string, number>();
  for (const [row, ref] of refAt.entries()) if (ref !== '' && !rowOf.has(ref)) rowOf.set(ref, row);
  return { cells: grid.map((row) => [...row]), header, titles: grid[at]!, at, fresh: null, rowOf, refAt };
}

/** Empty where nothing stands in its columns. */
export function refIn(row: readonly Cell[], columns: readonly number[]): string {
  const cells = columns.map((column) => textOf(row[column] ?? '').trim());
  return cells.every((cell) => cell === '') ? '' : joined(...cells);
}

export function isFresh({ fresh }: Seen, row: number): boolean {
  return fresh === null || (row >= fresh.first && row <= fresh.last);
}

/** A moment may lose parts of a second in a cell. */
export function isSame(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date) return Math.abs(a.getTime() - b.getTime()) < 1000;
  return textOf(a) === textOf(b);
}
