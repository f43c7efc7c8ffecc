// What writing some sheets would change, row by row, before it is written.

import { fold } from '../../ground/folding.ts';
import { type Cell, type Table, textOf } from '../../ground/table.ts';
import { isSameCell } from '../../our-sheets/blocks.ts';
import { cellsAsTheyAre, place } from '../../our-sheets/lines.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import { isTextOverBox } from '../../our-sheets/wanted-cells.ts';
import type { Gathered } from '../gather.ts';
import type { SheetRows } from '../write-sheet.ts';
import type { KeptRow, KeptSheet } from './kept-act.ts';
import { rowPrint } from './row-prints.ts';

/** Null where nothing of the sheet changes, or its rows cannot be told apart. */
export function whatChanges({ ours }: Gathered, [id, lines, only]: SheetRows): KeptSheet | null {
  if (ourSheet(id).identity.length === 0) return null;
  const table = ours.get(id)?.table ?? null;
  const placed = place(id, lines, table, only !== undefined);
  const there = new Map((table?.rows ?? []).map((row) => [row.number, cellsAsTheyAre(id, table!, row)]));
  const nameAfter = numbered();
  const nameGone = numbered();
  const rows = [
    ...placed.lines.map(({ from, cells }) => {
      const now = there.get(from ?? 0) ?? null;
      const then = now === null ? [...cells] : written(id, now, cells);
      return keptRow(id, nameAfter(thingOf(id, then)), now, then);
    }),
    ...placed.gone.map((number) => {
      const now = there.get(number)!;
      return keptRow(id, nameGone(thingOf(id, now)), now, null);
    }),
  ].filter((row) => row.was !== row.is);
  return rows.length === 0 ? null : { id, rows };
}

/** What tells a row from the others; rows without any are somebody's notes. */
export function thingOf(id: OurSheetId, cells: readonly Cell[]): string {
  const { header, identity } = ourSheet(id);
  return identity.map((text) => fold(textOf(cells[header.indexOf(text)]))).join('\n');
}

/** The second row about one thing is another row. */
export function numbered(): (thing: string) => string {
  const seen = new Map<string, number>();
  return (thing) => {
    const n = (seen.get(thing) ?? 0) + 1;
    seen.set(thing, n);
    return n === 1 ? thing : `${thing}\n#${n}`;
  };
}

/** Rows of a sheet by what they are about. */
export function rowsByThing(id: OurSheetId, table: Table | null): Map<string, Table['rows'][number]> {
  const name = numbered();
  return new Map(
    (table?.rows ?? []).map((row) => [name(thingOf(id, cellsAsTheyAre(id, table!, row))), row] as const),
  );
}

/** Words over a box stay where no tick is wanted. */
function written(id: OurSheetId, now: readonly Cell[], cells: readonly Cell[]): Cell[] {
  const { header, checkboxes = [] } = ourSheet(id);
  return header.map((text, k) =>
    checkboxes.includes(text) && cells[k] === false && isTextOverBox(now[k]) ? now[k]! : (cells[k] ?? ''),
  );
}

function keptRow(
  id: OurSheetId,
  thing: string,
  now: readonly Cell[] | null,
  then: readonly Cell[] | null,
): KeptRow {
  const { header } = ourSheet(id);
  const differs = (k: number) => then === null || !isSameCell(now![k]!, then[k]!);
  const before = now === null ? null : header.flatMap((text, k) => (differs(k) ? [[text, now[k]!]] : []));
  return {
    thing,
    before: before === null ? null : (Object.fromEntries(before) as Record<string, Cell>),
    was: now === null ? null : rowPrint(now),
    is: then === null ? null : rowPrint(then),
  };
}
