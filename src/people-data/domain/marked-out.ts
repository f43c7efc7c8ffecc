// Somebody is erased and their answers stay: a row without a name in Mentors or Mentees keeps them out until they answer again. It
// knows them by a fingerprint of the address, which says nothing to whoever reads it.

import { GONE } from '../../ground/erased-word.ts';
import { type Table, textOf } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { erasedIn, erasedNote } from '../../people/erased-rows.ts';
import type { SheetErasure } from './sheet-rows.ts';

export type PeopleSheet = 'mentors' | 'mentees';

/** Whether the cells are the row that keeps one of these addresses out. */
export function keepsOut(addresses: readonly string[]): (cells: readonly unknown[]) => boolean {
  return (cells) => addresses.some((address) => cells.some((cell) => erasedIn(String(cell), address)));
}

/** The sheet with that row in it. @param without  the sheet without the person; null where it never mentioned them. */
export function withMarker(
  id: PeopleSheet,
  table: Table | null,
  without: SheetErasure | null,
  address: string,
  day: string,
): SheetErasure | null {
  const there = (table?.rows ?? []).map(
    (row): Line => ({ from: row.number, cells: cellsAsTheyAre(id, table!, row) }),
  );
  const isOut = keepsOut([address]);
  const rows = without?.rows ?? there;
  if (rows.some(({ cells }) => isOut(cells.map(textOf)))) return without;
  const said: Readonly<Record<string, string>> = {
    Name: GONE,
    Status: 'withdrawn',
    Notes: erasedNote(address, day),
  };
  const cells = ourSheet(id).header.map((column) => said[column] ?? '');
  return { id, removed: 0, changed: 0, ...without, rows: [...rows, { from: null, cells }] };
}
