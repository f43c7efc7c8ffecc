// The edition and the draw seed are settled with the first thing that bears them, and never read from the clock or the file's
// name afterwards: in January the meetings of December are still this edition's. Where the Settings say them, the Settings
// count; otherwise the file remembers, and an Edition is also written where the coordinator sees it.

import { fold } from '../ground/folding.ts';
import { type Cell, columnOf, type Table } from '../ground/table.ts';
import type { OurSheetId } from '../our-sheets/our-sheets.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { CLOSED, PINNED, pinnedText } from './remembered-edition.ts';
import { hasProgramme } from './settings-in.ts';

/** Sheets whose rows belong to one edition. */
const bearers: readonly OurSheetId[] = [
  'mentors',
  'mentees',
  'matches',
  'circles',
  'unmatched',
  'outbox',
  'catchUps',
  'dates',
  'documents',
  'results',
  'editions',
];

export function pin(ports: Ports, gathered: Gathered): void {
  if (!gathered.isPinned) pinAnyway(ports, gathered);
}

/** Also where the Settings say it: once mails bear it, another name there can be told from this one. */
export function pinAnyway({ memory }: Ports, { settings, ours }: Gathered): void {
  memory.note(PINNED, pinnedText(settings, !hasProgramme(ours.get('settings')?.table ?? null)));
}

/** The next edition settles its own. */
export function unpin({ memory }: Ports): void {
  memory.note(PINNED, null);
}

/** What was closed stays closed: whom the ledger shows as introduced is not brought back into the sheets. */
export function noteClosed({ memory }: Ports, { settings }: Gathered): void {
  memory.note(CLOSED, settings.edition);
}

/** Asked only where nothing of the edition stands in our sheets: a version that was restored goes on. */
export function isClosed({ memory }: Ports, { ours, settings }: Gathered): boolean {
  const isEmpty = (id: OurSheetId) => (ours.get(id)?.table.rows.length ?? 0) === 0;
  return (
    ours.has('matches') &&
    (['matches', 'circles', 'outbox'] as const).every(isEmpty) &&
    memory.noted(CLOSED) === settings.edition
  );
}

/**
 * Settles it where one of these sheets is about to be written.
 *
 * @returns the Settings with the edition in them, where there is such a sheet and nobody wrote one there.
 */
export function pinWith(ports: Ports, gathered: Gathered, ids: readonly OurSheetId[]): Cell[][] | null {
  if (gathered.isPinned || !ids.some((id) => bearers.includes(id))) return null;
  pin(ports, gathered);
  const table = gathered.ours.get('settings')?.table;
  if (!table || ids.includes('settings')) return null;
  return settingRowsWith(table, 'Edition', gathered.settings.edition, 'The year or the round.');
}

/** The Settings sheet with one value in it, in a new row where there is none for it. */
export function settingRowsWith(table: Table, setting: string, value: string, means: string): Cell[][] {
  const { header } = ourSheet('settings');
  const isIt = (cells: readonly Cell[]) => fold(String(cells[0] ?? '')) === fold(setting);
  const rows = table.rows.map((row) => header.map((text) => row.cells[columnOf(table, text)] ?? ''));
  const at = rows.findIndex(isIt);
  if (at < 0) return [...rows, [setting, value, means]];
  return rows.map((cells, k) => (k === at ? [cells[0]!, value, cells[2] ?? ''] : cells));
}
