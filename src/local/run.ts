// One execution of one entry point: what it may touch, what it has touched, and what is pending until a flush.

import { fail } from './failure.ts';
import type { Handle } from './handle.ts';
import { addSheet, NEW_SHEET, type SheetData, type World } from './world.ts';

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

/** What is pushed to Google: the three files, by name. */
export interface Bundle {
  readonly code: string;
  readonly manifest: Manifest;
  /** HTML files by name without ending. */
  readonly pages: Readonly<Record<string, string>>;
}

export interface MenuEntry {
  readonly label: string;
  readonly fn: string;
  readonly line: boolean;
}

/** What the execution showed to the person. */
export interface Shown {
  menu: { name: string; entries: MenuEntry[] } | null;
  sidebar: { title: string; html: string } | null;
}

export interface Run {
  readonly world: World;
  readonly bundle: Bundle;
  readonly authMode: 'FULL' | 'LIMITED' | 'NONE';
  readonly shown: Shown;
  /** Sheets as they were before writes that are not flushed yet. */
  readonly undo: Map<number, SheetData>;
  /** Formulas that arose from writing values: a test fails on any. */
  readonly formulas: string[];
  lockTaken: boolean;
}

export function startRun(world: World, bundle: Bundle, authMode: Run['authMode']): Run {
  return {
    world,
    bundle,
    authMode,
    shown: { menu: null, sidebar: null },
    undo: new Map(),
    formulas: [],
    lockTaken: false,
  };
}

/** Pending writes become part of the sheet: on a flush, on a read, on a change of structure, at the end. */
export function commit(run: Run): void {
  run.undo.clear();
}

/** What a kill does to writes that were not flushed: they are lost. */
export function dropPending(run: Run): void {
  for (const [id, before] of run.undo) {
    const at = run.world.sheets.findIndex((sheet) => sheet.id === id);
    if (at >= 0) run.world.sheets[at] = before;
  }
  run.undo.clear();
}

export function sheetOf(run: Run, self: Handle): SheetData {
  const id = self.of as number;
  return run.world.sheets.find((sheet) => sheet.id === id) ?? fail(`Sheet ${id} not found`);
}

/** Refuses where this person may not edit the tab. */
export function editable(run: Run, sheet: SheetData): SheetData {
  if (run.world.protectedTabs.includes(sheet.name))
    fail(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  return sheet;
}

/** The sheet, ready to be written to: how it was is kept until the next commit. */
export function writable(run: Run, sheet: SheetData): SheetData {
  editable(run, sheet);
  if (!run.undo.has(sheet.id)) run.undo.set(sheet.id, keptOf(sheet));
  return sheet;
}

/** As it is now. Rows are shared: whoever writes a cell puts a new row in the place of the old one. */
function keptOf(sheet: SheetData): SheetData {
  return { ...structuredClone({ ...sheet, rows: [] }), rows: [...sheet.rows] };
}

/** Most cells in one workbook. https://support.google.com/drive/answer/37603 (2026-11) */
const WORKBOOK_CELLS = 10_000_000;

/** Makes the sheet higher, as far as the workbook allows. */
export function addRows(run: Run, sheet: SheetData, howMany: number): void {
  editable(run, sheet);
  needRoom(run, howMany * sheet.maxColumns);
  sheet.maxRows += howMany;
}

/** Empty cells count as well. */
function needRoom(run: Run, more: number): void {
  const cells = run.world.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (cells + more > WORKBOOK_CELLS)
    fail(
      `This action would increase the number of cells in the workbook above the limit of ${WORKBOOK_CELLS} cells.`,
    );
}

export function insertSheet(run: Run, name: string): SheetData {
  commit(run);
  checkNameFree(run, name, null);
  needRoom(run, NEW_SHEET.rows * NEW_SHEET.columns);
  const sheet = addSheet(run.world, name);
  run.world.activeSheet = sheet.id;
  run.world.selection = [];
  return sheet;
}

/** Names of tabs are the same whatever their case. @param own  the sheet that may bear the name. */
export function checkNameFree(run: Run, name: string, own: number | null): void {
  const wanted = name.toLowerCase();
  if (run.world.sheets.some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === wanted))
    fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
