// One execution of one entry point: what it may touch, what it has touched, and what is pending until a flush.

import { fail } from './failure.ts';
import type { Handle } from './handle.ts';
import type { Rectangle } from './sheet-parts.ts';
import { typed } from './typing.ts';
import { addSheet, type CellData, NEW_SHEET, type SheetData, type World } from './world.ts';
import { fromWall } from './zone.ts';

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

/** Refuses a change that touches a protected area. */
export function checkMayChange({ protectedAreas = [] }: SheetData, area: Rectangle): void {
  if (protectedAreas.some((one) => doMeet(one, area)))
    fail(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

function doMeet(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The cell of a merged area that holds its value, or null where the cell stands for itself. */
function firstOfMerged({ merged = [] }: SheetData, row: number, column: number): Rectangle | null {
  const area = merged.find((one) => doMeet(one, { row, column, rows: 1, columns: 1 }));
  return area && !(area.row === row && area.column === column) ? area : null;
}

/** Before any cell changes. */
export function checkValidation(
  { rejecting = [] }: SheetData,
  row: number,
  column: number,
  value: CellData,
): void {
  const rule = rejecting.find(({ area }) => doMeet(area, { row, column, rows: 1, columns: 1 }));
  if (rule && value !== '' && !rule.values.includes(String(value)))
    fail(
      `The data you entered in cell ${a1(row, column)} violates the data validation rules set on this cell.`,
    );
}

function a1(row: number, column: number): string {
  const letters = (n: number): string =>
    n > 26 ? letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1) : String.fromCharCode(64 + n);
  return `${letters(column)}${row}`;
}

/** Most characters in one cell. https://support.google.com/drive/answer/37603 (2026-11) */
const CELL_CHARACTERS = 50_000;

/** Writes one value as if it were typed. Row and column from 1. */
export function writeCell(run: Run, sheet: SheetData, row: number, column: number, value: CellData): void {
  if (typeof value === 'string' && value.length > CELL_CHARACTERS)
    fail(`Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`);
  if (firstOfMerged(sheet, row, column)) return;
  const read = typed(value, run.world.locale, new Date(run.world.clock).getFullYear());
  const isTyped = read instanceof Date && !(value instanceof Date);
  const cell = isTyped ? fromWall(read, run.world.timeZone) : read;
  if (typeof cell === 'object' && !(cell instanceof Date))
    run.formulas.push(`${sheet.name}!R${row}C${column}`);
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = [...sheet.rows[row - 1]!];
  sheet.rows[row - 1] = cells;
  while (cells.length < column) cells.push('');
  cells[column - 1] = cell;
}

/** A cell's value as a program reads it; a formula has no result here. */
export function readCell(sheet: SheetData, row: number, column: number): CellData {
  if (firstOfMerged(sheet, row, column)) return '';
  const cell = sheet.rows[row - 1]?.[column - 1] ?? '';
  return typeof cell === 'object' && !(cell instanceof Date) ? '#N/A' : cell;
}
