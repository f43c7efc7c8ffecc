// Writes sheets of ours where they are, or makes them; never over a sheet that is somebody else's. All values go in
// together at the end, so that a cut leaves either the former sheets or the new ones.
import type { Cell, Grid } from '../domain/people/table.ts';
import { refuse } from '../domain/refusal.ts';
import { layOut } from '../domain/sheets/layout.ts';
import { type OurSheetId, ourSheet } from '../domain/sheets/our-sheets.ts';
import type { PlacedWrite, Ports } from '../ports.ts';
import type { Gathered } from './gather.ts';
import { pinWith } from './pinned.ts';

/** A sheet and its rows, in the order of its header. */
export type SheetRows = readonly [OurSheetId, readonly (readonly Cell[])[]];

/** Writes what differs. `dress` also freezes headers and sets widths of sheets that are new. */
export function writeSheets(
  ports: Ports,
  gathered: Gathered,
  sheets: readonly SheetRows[],
  dress = false,
): void {
  const ids = sheets.map(([id]) => id);
  checkNames(gathered, ids);
  const settings = pinWith(ports, gathered, ids);
  const all: readonly SheetRows[] = settings === null ? sheets : [...sheets, ['settings', settings]];
  const writes = all.flatMap(([id, rows]) => placed(gathered, id, rows, dress));
  if (writes.length > 0) ports.workbook.write(writes);
}

/** Whether a sheet would have to be written. */
export function differs(gathered: Gathered, [id, rows]: SheetRows): boolean {
  return placed(gathered, id, rows, false).length > 0;
}

/** Refuses before anything is written when a name that we need is taken. */
function checkNames(gathered: Gathered, ids: readonly OurSheetId[]): void {
  for (const id of ids) {
    const { name } = ourSheet(id);
    if (!gathered.ours.has(id) && gathered.foreign.includes(name)) refuse('name taken', name);
  }
}

function placed(gathered: Gathered, id: OurSheetId, rows: SheetRows[1], dress: boolean): PlacedWrite[] {
  const own = gathered.ours.get(id)?.tab ?? null;
  const tab = own ?? gathered.unfinished.get(id) ?? null;
  const before: Grid | null = own === null ? null : own.grid;
  const sheet = layOut(id, rows, before, { exists: tab !== null, dress });
  return sheet === null ? [] : [{ sheet, tab }];
}
