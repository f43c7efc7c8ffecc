// Cells put into rows of a sheet that people may sort at the same moment: each is remembered until a look has seen where it
// went, and what it hit where it did not belong is put back as it was.

import { fold } from '../ground/folding.ts';
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import type { LiveSheet } from '../ports/workbook.ts';
import { isFresh, isSame, type Seen } from './sheet-seen.ts';

export interface Put {
  readonly ref: string;
  /** Where it was written, from 0, and under which headers. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly values: readonly Cell[];
}

/** A sheet and what was put into it since it was looked at. */
export interface Puts {
  readonly live: LiveSheet;
  since: Put[];
}

/** Writes these cells of this row; nothing where the row is gone. */
export function putCells(puts: Puts, seen: Seen, ref: string, cells: Readonly<Record<string, Cell>>): void {
  const row = seen.rowOf.get(ref);
  if (row === undefined) return;
  const columns = Object.keys(cells).map((name) => ({ name, at: seen.header.indexOf(fold(name)) }));
  for (const block of sideBySide(columns.filter(({ at }) => at >= 0)))
    put(puts, seen, {
      ref,
      row,
      column: block[0]!.at,
      headers: block.map(({ name }) => fold(name)),
      values: block.map(({ name }) => cells[name]!),
    });
}

function put({ live, since }: Puts, seen: Seen, one: Put): void {
  live.put(one.row + 1, one.column + 1, one.values);
  const cells = seen.cells[one.row]!;
  for (const [k, value] of one.values.entries()) cells[one.column + k] = value;
  since.push(one);
}

/** Whether what was put stands in these cells of its row. */
export function stands({ column, values }: Put, cells: readonly Cell[]): boolean {
  return values.every((value, k) => isSame(value, cells[column + k] ?? ''));
}

/** Puts back what this one hit where it did not belong, then writes it again where it does. */
export function mend(puts: Puts, before: Seen, after: Seen, one: Put): void {
  const there = one.values.map((_, k) => after.cells[one.row]?.[one.column + k] ?? '');
  const headers = one.values.map((_, k) => after.header[one.column + k] ?? '');
  const refThere = after.refAt[one.row] ?? '';
  const isHere = refThere === one.ref && headers.every((name, k) => name === one.headers[k]);
  if (!isHere && one.values.every((value, k) => isSame(value, there[k]!)))
    for (const back of restored(before, one, refThere, headers)) put(puts, after, back);
  const row = after.rowOf.get(one.ref);
  const at = after.header.indexOf(one.headers[0]!);
  if (row === undefined || isSame(after.cells[row]?.[at] ?? '', one.values[0]!)) return;
  putCells(puts, after, one.ref, Object.fromEntries(one.headers.map((name, k) => [name, one.values[k]!])));
}

/**
 * What stood there before this was put. What a row said a while ago may be a person's no longer: what hit our own columns
 * then stays, and somebody is asked about it.
 *
 * @param ref  of the row that was hit; one that nobody knew before stays as it is.
 */
function restored(before: Seen, one: Put, ref: string, headers: readonly string[]): Put[] {
  const { row, column } = one;
  const from = before.rowOf.get(ref);
  if (ref !== '' && from === undefined) return [];
  const isOld = from !== undefined && !isFresh(before, from);
  const values = headers.map((name, k) => {
    if (isOld && one.headers.includes(name)) return one.values[k]!;
    const at = before.header.indexOf(name);
    return from === undefined || name === '' || at < 0 ? '' : (before.cells[from]![at] ?? '');
  });
  return [{ ref, row, column, headers, values }];
}

/** A row put in above made us write into the header: without it nothing is found, so it comes first. */
export function headerBack({ live, since }: Puts, { header, titles }: Seen, grid: Grid): boolean {
  const hit = since.filter(({ row, column, values }) => {
    const there = (grid[row] ?? []).map((cell) => fold(textOf(cell)));
    const isOurs = (k: number) => k >= column && k < column + values.length;
    return header.every((name, k) => isOurs(k) || name === (there[k] ?? ''));
  });
  for (const { row, column, values } of hit)
    live.put(row + 1, column + 1, titles.slice(column, column + values.length));
  return hit.length > 0;
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
