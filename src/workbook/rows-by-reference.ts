// Writes into one row of a sheet that people sort, filter and change meanwhile: rows are found by their reference, in the
// sheet as it stands at that moment, only cells of this row are written, and the next look makes sure that they went where
// they belong. What went astray because somebody sorted in between is put back as it was.

import { fold } from '../ground/folding.ts';
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import type { LiveSheet } from '../ports/workbook.ts';

export interface RowsByReference {
  /**
   * Reads the sheet anew. Refuses where it is no longer the sheet it was, or does not come to rest. Where it is named which
   * row is wanted, a large sheet is read only there, as long as nothing has moved.
   */
  readonly look: (ref?: string) => void;
  /** As the last look found it; null where the sheet has no such row. */
  readonly cell: (ref: string, header: string) => Cell | null;
  /** Writes these cells of this row; nothing where the row is gone. */
  readonly set: (ref: string, cells: Readonly<Record<string, Cell>>) => void;
}

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

/** The reference of a row whose key is more than one cell. */
export function joined(...key: readonly (string | number)[]): string {
  return key.map(String).join('\n');
}

/** How often it is looked again whether people are done. */
const PATIENCE = 6;
/** In fewer rows one call for everything is quicker than two for a few. */
const LARGE = 400;
/** After so many looks at a few rows everything is looked at, so that what is known of the others does not get old. */
const WHOLE_AFTER = 20;
/** What was written last and what is wanted next must stand so near each other. */
const NEAR = 30;
/** Rows above the header that somebody may have put in. */
const ABOVE = 10;

interface Scene {
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

interface Put {
  readonly ref: string;
  /** Where it was written, from 0, and under which headers. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly values: readonly Cell[];
}

export function rowsByReference(live: LiveSheet, sheet: SheetOfRows): RowsByReference {
  let scene: Scene | null = null;
  let puts: Put[] = [];
  let nearLooks = 0;
  const now = () => scene ?? look();

  /** False where something has moved, or too much would have to be read: then everything is looked at. */
  function lookNear(ref: string): boolean {
    const before = scene;
    const wanted = before?.rowOf.get(ref);
    if (before === null || wanted === undefined || before.cells.length < (sheet.large ?? LARGE)) return false;
    const rows = [wanted, ...puts.map(({ row }) => row)];
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    if (last - first >= NEAR || ++nearLooks > WHOLE_AFTER) return false;
    const found = rowsNow(before, first, last);
    if (found === null || !puts.every((one) => stands(one, found[one.row - first]!))) return false;
    scene = { ...before, fresh: { first, last } };
    for (const [k, cells] of found.entries()) scene.cells[first + k] = [...cells];
    puts = [];
    return true;
  }

  /** These rows where header and references are what they were; else null. */
  function rowsNow({ titles, refAt, at }: Scene, first: number, last: number): Grid | null {
    try {
      const [header = []] = live.rows(at + 1, 1, titles.length);
      const found = live.rows(first + 1, last - first + 1, titles.length);
      const isHere = titles.every((title, k) => isSame(title, header[k] ?? ''));
      const columns = sheet.key.map((name) =>
        titles.findIndex((title) => fold(textOf(title)) === fold(name)),
      );
      return isHere && found.every((cells, k) => refIn(cells, columns) === refAt[first + k]) ? found : null;
    } catch {
      // Rows or columns are gone: the whole look says what there is.
      return null;
    }
  }

  function look(): Scene {
    nearLooks = 0;
    for (let k = 0; k < PATIENCE; k++) {
      const before = scene;
      const written = puts;
      const grid = live.look();
      const after = sceneOf(grid, sheet);
      if (after === null) {
        if (before === null || !headerBack(before, grid)) break;
        continue;
      }
      scene = after;
      puts = [];
      if (before !== null) for (const put of written) mend(before, scene, put);
      if (puts.length === 0) return scene;
    }
    return refuse('sheet changed', sheet.name);
  }

  function set(ref: string, cells: Readonly<Record<string, Cell>>): void {
    const { header, rowOf } = now();
    const row = rowOf.get(ref);
    if (row === undefined) return;
    const columns = Object.keys(cells).map((name) => ({ name, at: header.indexOf(fold(name)) }));
    for (const block of sideBySide(columns.filter(({ at }) => at >= 0)))
      put({
        ref,
        row,
        column: block[0]!.at,
        headers: block.map(({ name }) => fold(name)),
        values: block.map(({ name }) => cells[name]!),
      });
  }

  function put(one: Put): void {
    live.put(one.row + 1, one.column + 1, one.values);
    const cells = now().cells[one.row]!;
    for (const [k, value] of one.values.entries()) cells[one.column + k] = value;
    puts.push(one);
  }

  /** Puts back what this one hit where it did not belong, then writes it again where it does. */
  function mend(before: Scene, after: Scene, one: Put): void {
    const there = one.values.map((_, k) => after.cells[one.row]?.[one.column + k] ?? '');
    const headers = one.values.map((_, k) => after.header[one.column + k] ?? '');
    const refThere = after.refAt[one.row] ?? '';
    const isHere = refThere === one.ref && headers.every((name, k) => name === one.headers[k]);
    if (!isHere && one.values.every((value, k) => isSame(value, there[k]!)))
      restore(before, one, refThere, headers);
    const row = after.rowOf.get(one.ref);
    const at = after.header.indexOf(one.headers[0]!);
    if (row === undefined || isSame(after.cells[row]?.[at] ?? '', one.values[0]!)) return;
    set(one.ref, Object.fromEntries(one.headers.map((name, k) => [name, one.values[k]!])));
  }

  /** A row put in above made us write into the header: without it nothing is found, so it comes first. */
  function headerBack({ header, titles }: Scene, grid: Grid): boolean {
    const hit = puts.filter(({ row, column, values }) => {
      const there = (grid[row] ?? []).map((cell) => fold(textOf(cell)));
      const isOurs = (k: number) => k >= column && k < column + values.length;
      return header.every((name, k) => isOurs(k) || name === (there[k] ?? ''));
    });
    for (const { row, column, values } of hit)
      live.put(row + 1, column + 1, titles.slice(column, column + values.length));
    return hit.length > 0;
  }

  /** What a row said a while ago may be a person's no longer: what hit our own columns then stays, and somebody is asked about it. */
  function restore(before: Scene, one: Put, ref: string, headers: readonly string[]): void {
    const { row, column } = one;
    const from = before.rowOf.get(ref);
    if (ref !== '' && from === undefined) return;
    const isOld = from !== undefined && !isFresh(before, from);
    const values = headers.map((name, k) => {
      if (isOld && one.headers.includes(name)) return one.values[k]!;
      const at = before.header.indexOf(name);
      return from === undefined || name === '' || at < 0 ? '' : (before.cells[from]![at] ?? '');
    });
    put({ ref, row, column, headers, values });
  }

  return {
    look: (ref) => {
      if (ref === undefined || !lookNear(ref)) look();
    },
    set,
    cell: (ref, header) => {
      const { rowOf, cells, header: headers } = now();
      const row = rowOf.get(ref);
      return row === undefined ? null : (cells[row]![headers.indexOf(fold(header))] ?? '');
    },
  };
}

/** Null where a header that has to be there is missing. */
function sceneOf(grid: Grid, { key, needed }: SheetOfRows): Scene | null {
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
function refIn(row: readonly Cell[], columns: readonly number[]): string {
  const cells = columns.map((column) => textOf(row[column] ?? '').trim());
  return cells.every((cell) => cell === '') ? '' : joined(...cells);
}

function isFresh({ fresh }: Scene, row: number): boolean {
  return fresh === null || (row >= fresh.first && row <= fresh.last);
}

function stands({ column, values }: Put, cells: readonly Cell[]): boolean {
  return values.every((value, k) => isSame(value, cells[column + k] ?? ''));
}

function sideBySide<C extends { readonly at: number }>(columns: readonly C[]): C[][] {
  const blocks: C[][] = [];
  for (const one of [...columns].sort((a, b) => a.at - b.at)) {
    const last = blocks[blocks.length - 1];
    if (last && last[last.length - 1]!.at === one.at - 1) last.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

/** A moment may lose parts of a second in a cell. */
function isSame(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date) return Math.abs(a.getTime() - b.getTime()) < 1000;
  return textOf(a) === textOf(b);
}
