// Writes sheets of ours where they are, or makes them; never over a sheet that is somebody else's. All values go in
// together at the end, so that a cut leaves either the former sheets or the new ones.
import { refuse } from '../language/refusal.ts';
import { layOut } from '../our-sheets/layout.ts';
import type { SheetLine } from '../our-sheets/lines.ts';
import { type OurSheetId, ourSheet } from '../our-sheets/our-sheets.ts';
import { requiredOf } from '../our-sheets/recognise.ts';
import { freeName } from '../our-sheets/sheet-names.ts';
import type { Ports } from '../ports/ports.ts';
import type { PlacedWrite } from '../ports/workbook.ts';
import type { Gathered } from './gather.ts';
import { pinWith } from './settled-edition.ts';

/**
 * A sheet and its things, in the order of its header. Rows of things that are not among them go; rows that tell nothing
 * apart are somebody's notes and stay, unless it is said that these are all.
 */
export type SheetRows = readonly [id: OurSheetId, lines: readonly SheetLine[], only?: 'these are all'];

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
  const writes = all.flatMap((rows) => placed(gathered, rows, dress));
  if (writes.length > 0) ports.workbook.write(writes);
}

/** One sheet that was read just now, with nothing done since: it is not looked at once more before. The edition is settled. */
export function writeJustRead(ports: Ports, gathered: Gathered, rows: SheetRows): void {
  const writes = placed(gathered, rows, false).map((one) => ({ ...one, isJustRead: true }));
  if (writes.length > 0) ports.workbook.write(writes);
}

/** Whether a sheet would have to be written. */
export function differs(gathered: Gathered, rows: SheetRows): boolean {
  return placed(gathered, rows, false).length > 0;
}

/** Refuses before anything is written where a sheet of ours bears its name and lost its header. */
function checkNames(gathered: Gathered, ids: readonly OurSheetId[]): void {
  for (const id of ids.filter((one) => !gathered.ours.has(one))) {
    const lost = gathered.headerless.get(id);
    if (lost !== undefined) refuse('sheet not known', lost, requiredOf(id).join(', '));
  }
}

/** The name a sheet of ours has, or will have: the usual one, or the next that is free. */
export function sheetNameOf(gathered: Gathered, id: OurSheetId): string {
  const tab = gathered.ours.get(id)?.tab ?? gathered.unfinished.get(id);
  return tab ? tab.name() : freeName(ourSheet(id).name, gathered.names());
}

function placed(gathered: Gathered, [id, lines, only]: SheetRows, dress: boolean): PlacedWrite[] {
  const own = gathered.ours.get(id) ?? null;
  const tab = own?.tab ?? gathered.unfinished.get(id) ?? null;
  const before = own === null ? null : { grid: own.tab.grid, table: own.table };
  const sheet = layOut(id, lines, before, { exists: tab !== null, dress, isAll: only !== undefined });
  if (sheet === null) return [];
  return [{ sheet, tab, name: tab === null ? sheetNameOf(gathered, id) : '' }];
}
