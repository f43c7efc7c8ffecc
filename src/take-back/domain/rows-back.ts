// What taking an act back would do to the sheets as they stand now: a row goes back only where it still says what the act wrote.

import { type Cell, isBlank, type Table } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import type { KeptAct, KeptRow, KeptSheet } from '../../workbook/kept/kept-act.ts';
import { rowPrint } from '../../workbook/kept/row-prints.ts';
import { rowsByThing } from '../../workbook/kept/what-changes.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';

/** Sheets whose rows hang together: half a matching would be another one. */
const whole: ReadonlySet<OurSheetId> = new Set<OurSheetId>(['matches', 'circles']);

/** A row of the act, and what stands there now. */
export interface PlacedRow {
  readonly id: OurSheetId;
  readonly kept: KeptRow;
  /** As the coordinator sees it; null where the row stands nowhere. */
  readonly number: number | null;
  /** In the order of our header; empty where it stands nowhere. */
  readonly cells: readonly Cell[];
  /** Somebody keeps something of their own beside it. */
  readonly hasMore: boolean;
}

export interface RowsBack {
  /** Sheets as they would be written; none where nothing goes back. */
  readonly sheets: readonly SheetRows[];
  /** Rows that would be as they were. */
  readonly rows: readonly PlacedRow[];
  /** Rows that somebody has changed since. */
  readonly changed: readonly PlacedRow[];
  /** Rows of which something has gone out. */
  readonly out: readonly PlacedRow[];
}

type Ours = ReadonlyMap<OurSheetId, { readonly table: Table }>;

/** @param isOut  whether something of this row has gone out, so that the row tells the truth as it is. */
export function rowsBack(ours: Ours, act: KeptAct, isOut: (one: PlacedRow) => boolean): RowsBack {
  const open = act.sheets.flatMap((sheet) => openRows(ours, sheet));
  const out = open.filter(isOut);
  const changed = open.filter((one) => !out.includes(one) && !isAsWritten(one));
  const stays = new Set([...out, ...changed]);
  const isStuck = [...stays].some(({ id }) => whole.has(id));
  const rows = isStuck ? [] : open.filter((one) => !stays.has(one));
  const ids = [...new Set(rows.map(({ id }) => id))];
  const sheets = ids.map((id): SheetRows => [id, linesBack(id, ours.get(id)?.table ?? null, rows)]);
  return { rows, changed, out, sheets };
}

/** Rows that do not stand as they did before. */
function openRows(ours: Ours, { id, rows }: KeptSheet): PlacedRow[] {
  const table = ours.get(id)?.table ?? null;
  const there = rowsByThing(id, table);
  return rows
    .map((kept) => placedRow(id, kept, table, there.get(kept.thing) ?? null))
    .filter((one) => printOf(one) !== one.kept.was);
}

function placedRow(
  id: OurSheetId,
  kept: KeptRow,
  table: Table | null,
  row: Table['rows'][number] | null,
): PlacedRow {
  if (table === null || row === null) return { id, kept, number: null, cells: [], hasMore: false };
  const own = new Set<string>(ourSheet(id).header);
  const others = row.cells.filter((_, k) => !own.has(table.header[k] ?? ''));
  return { id, kept, number: row.number, cells: cellsAsTheyAre(id, table, row), hasMore: !isBlank(others) };
}

function printOf({ number, cells }: PlacedRow): string | null {
  return number === null ? null : rowPrint(cells);
}

/** A row that would go must have nothing of somebody's own beside it. */
function isAsWritten(one: PlacedRow): boolean {
  return printOf(one) === one.kept.is && !(one.kept.before === null && one.hasMore);
}

function linesBack(id: OurSheetId, table: Table | null, rows: readonly PlacedRow[]): Line[] {
  const own = rows.filter((one) => one.id === id);
  const at = new Map(own.map((one) => [one.number, one.kept]));
  const there = (table?.rows ?? []).flatMap((row): Line[] => {
    const now = cellsAsTheyAre(id, table!, row);
    const kept = at.get(row.number);
    if (kept === undefined) return [{ from: row.number, cells: now }];
    return kept.before === null ? [] : [{ from: row.number, cells: cellsBack(id, kept, now) }];
  });
  const gone = own.filter(({ number }) => number === null);
  return [...there, ...gone.map(({ kept }): Line => ({ from: null, cells: cellsBack(id, kept, []) }))];
}

/** A row as it was. */
export function cellsBack(id: OurSheetId, { before }: KeptRow, now: readonly Cell[]): Cell[] {
  return ourSheet(id).header.map((text, k) => before?.[text] ?? now[k] ?? '');
}
