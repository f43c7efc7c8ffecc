// Writes several sheets of ours together, where people may be at work in each of them: looked at before, looked at after.
import type { Grid } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import type { SheetWrite } from '../our-sheets/sheet-write.ts';
import type { PlacedWrite, Tab } from '../ports/workbook.ts';
import { type AsRead, isAsRead } from './as-read.ts';
import type { OpenTab, Sheet } from './open-tabs.ts';
import { settled } from './settle.ts';
import { fill, format, laidBy, orNoRoom, orProtected } from './write-tab.ts';

interface Written {
  readonly sheet: Sheet;
  readonly write: SheetWrite;
  /** Null for a sheet that was made just now. */
  readonly tab: Tab | null;
  readonly isJustRead: boolean;
}

/** What writing needs to know of people's edits meanwhile. */
export interface Looks {
  readonly asRead: AsRead;
  readonly look: (tab: Tab) => Grid;
}

/** The sheets as they are, or made. */
export function placesOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly PlacedWrite[],
): Written[] {
  return sheets.map(({ sheet: write, tab, name, isJustRead = false }) =>
    isNew({ sheet: write, tab })
      ? { write, tab, isJustRead, sheet: orNoRoom(name, () => spreadsheet.insertSheet(name)) }
      : { write, tab, isJustRead, sheet: (tab as OpenTab).sheet },
  );
}

export function isNew({ sheet, tab }: Pick<PlacedWrite, 'sheet' | 'tab'>): boolean {
  return sheet.create || tab === null;
}

/** All are formatted in their order, then filled from the last to the first. */
export function writeAll(places: readonly Written[], looks: Looks): void {
  const before = new Map(places.map((one) => [one, formatOne(one, looks)]));
  for (const one of [...places].reverse()) {
    const { sheet, write, tab } = one;
    const base = tab === null ? null : (before.get(one) ?? checked(one, tab, looks));
    const laid = base === null ? null : afterFormat(one, base, looks);
    orProtected(sheet, () => fill(sheet, write), true);
    if (tab === null || laid === null) continue;
    const now = settled(sheet, { before: laid, gone: [], stamps: write.blocks }, () => looks.look(tab));
    looks.asRead.wrote(tab, now);
  }
}

/** @returns the sheet as it stood before rows went and boxes came; null where neither is the case. */
function formatOne(one: Written, looks: Looks): Grid | null {
  const { sheet, write, tab } = one;
  const base = tab !== null && touchesCells(one.write) ? checked(one, tab, looks) : null;
  orProtected(sheet, () => format(sheet, write));
  return base;
}

function checked({ write, isJustRead }: Written, tab: Tab, { asRead }: Looks): Grid {
  // Where rows go first, the blocks are counted without them.
  const blocks = write.gone.length === 0 ? write.blocks : [];
  return isJustRead ? tab.grid : asRead.check(tab, write.relies, blocks);
}

function touchesCells({ gone, checkboxes }: SheetWrite): boolean {
  return gone.length + checkboxes.length > 0;
}

/** Rows that went and boxes that came are looked at before the values go in: whoever typed meanwhile is not written over. */
function afterFormat({ sheet, write, tab }: Written, base: Grid, { look }: Looks): Grid {
  if (!touchesCells(write)) return base;
  const laid = laidBy(write, base);
  const now = settled(sheet, laid, () => look(tab!));
  if (!isAsRead(laid.before, now, write.relies)) refuse('sheet touched', sheet.getName());
  return now;
}
