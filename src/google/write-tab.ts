// Writes a tab through SpreadsheetApp: rows out and in, checkboxes, hidden columns, widths, then the values, all blocks or none.

import type { Grid } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import { say } from '../language/say.ts';
import type { CellBlock } from '../our-sheets/blocks.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import type { Laid } from '../our-sheets/put-right.ts';
import type { SheetWrite } from '../our-sheets/sheet-write.ts';
import type { Stamp } from '../our-sheets/whose-row.ts';
import { asTyped } from './as-typed.ts';
import type { Sheet } from './open-tabs.ts';
import { twice } from './retry.ts';

const HEADER_COLOUR = '#e8f0fe';

/**
 * Where a tab, or a part of it, may not be edited by this person, that is said instead of what Google says.
 *
 * @param wasTwice  tried twice and put back: then Google has a reason, and the sheet is named.
 */
export function orProtected(sheet: Sheet, write: () => unknown, wasTwice = false): void {
  try {
    write();
  } catch (error) {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const found = [SHEET, RANGE].flatMap((type) => sheet.getProtections(type));
    if (found.some((one) => !one.canEdit())) refuse('tab protected', sheet.getName());
    if (wasTwice) refuse('sheet not written', sheet.getName());
    throw error;
  }
}

/** Before the values: a sheet with a header has everything else too, even after a cut. */
export function format(sheet: Sheet, write: SheetWrite): void {
  for (const { row, rows } of write.gone) takeOut(sheet, row, rows);
  const { grow } = write;
  if (grow) orNoRoom(sheet.getName(), () => sheet.insertRowsAfter(grow.after, grow.rows));
  for (const block of write.checkboxes)
    sheet.getRange(block.row, block.column, block.rows, 1).insertCheckboxes();
  if (write.hide) sheet.hideColumns(write.hide.column, write.hide.columns);
  if (write.dress) dress(sheet, write);
}

/** What formatting does to cells: rows go, and a new checkbox is not ticked. */
export function laidBy({ gone, checkboxes }: SheetWrite, before: Grid): Laid {
  const isGone = (row: number) => gone.some((run) => row >= run.row && row < run.row + run.rows);
  const boxes: Stamp[] = checkboxes.map(({ row, column, rows }) => ({
    row,
    column,
    cells: Array.from({ length: rows }, () => [false]),
  }));
  return {
    before: before.filter((_, k) => !isGone(k + 1)),
    gone: before.filter((_, k) => isGone(k + 1)),
    stamps: boxes,
  };
}

/** A file that is full takes neither sheets nor rows, and Google says so in words only. */
export function orNoRoom<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch {
    return refuse('no room in file', name);
  }
}

/** Whole rows, so that whatever a person keeps beside them goes too. A sheet always keeps a row under its header. */
function takeOut(sheet: Sheet, row: number, rows: number): void {
  const all = sheet.getMaxRows();
  if (all - rows <= row - 1) sheet.insertRowsAfter(all, 1);
  sheet.deleteRows(row, rows);
}

/**
 * All blocks or none: a call that fails is tried once more, and if it fails again what this sheet has got so far is put back,
 * so that no row is half new.
 */
export function fill(sheet: Sheet, { blocks }: SheetWrite): void {
  const done: CellBlock[] = [];
  try {
    for (const block of blocks) {
      twice(() => put(sheet, block, block.cells));
      done.push(block);
    }
  } catch (error) {
    for (const block of done.reverse()) put(sheet, block, block.was);
    throw error;
  }
}

export function put(sheet: Sheet, { row, column }: Stamp, cells: Stamp['cells']): void {
  sheet
    .getRange(row, column, cells.length, cells[0]!.length)
    .setValues(cells.map((values) => values.map(asTyped)));
}

function dress(sheet: Sheet, write: SheetWrite): void {
  const { header, widths, says } = ourSheet(write.id);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold').setBackground(HEADER_COLOUR);
  sheet.getRange(1, 1).setNote(say(says));
  for (const { first, columns, width } of runsOf(widths)) sheet.setColumnWidths(first, columns, width);
}

/** Columns of one width side by side are set in one call. */
function runsOf(widths: readonly number[]): { first: number; columns: number; width: number }[] {
  const runs: { first: number; columns: number; width: number }[] = [];
  widths.forEach((width, k) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.columns++;
    else runs.push({ first: k + 1, columns: 1, width });
  });
  return runs;
}
