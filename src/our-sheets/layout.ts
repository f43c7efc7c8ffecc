// Lays out one of our sheets for writing: which rows go, how many are new, which cells change, which checkboxes, what to hide.
// A row never moves: only cells of our own columns that change are written, so that formulas, links, colours and notes which
// a coordinator keeps in the sheet stay, each beside its own row.

import { fold } from '../ground/folding.ts';
import { type Grid, isBlank, type Table } from '../ground/table.ts';
import { changedBlocks } from './blocks.ts';
import { type Placed, place, type SheetLine } from './lines.ts';
import { type OurSheetId, ourSheet } from './our-sheets.ts';
import type { Block, SheetWrite } from './sheet-write.ts';
import { type Shown, wantedCells } from './wanted-cells.ts';

/** What a sheet of ours holds now. */
export interface Before {
  readonly grid: Grid;
  /** With our own words for the columns, whatever the coordinator calls them. */
  readonly table: Table;
}

/** Rows of a new sheet, as Google makes it. https://developers.google.com/apps-script/reference/spreadsheet (2026-11) */
const NEW_SHEET_ROWS = 1000;

export interface LayOutOptions {
  readonly exists: boolean;
  readonly dress: boolean;
  /** Whether rows that are not among the lines go whatever they are. */
  readonly isAll?: boolean;
}

/**
 * @param lines   values in the order of our header.
 * @param before  what the sheet holds now, or null when it has to be made (or was made and not filled).
 * @returns null when the sheet already holds exactly this.
 */
export function layOut(
  id: OurSheetId,
  lines: readonly SheetLine[],
  before: Before | null,
  { exists, dress, isAll = false }: LayOutOptions,
): SheetWrite | null {
  const placed = place(id, lines, before?.table ?? null, isAll);
  const old = shown(before, placed);
  const columns = columnsFor(id, before);
  const rows = rowNumbers(placed, old);
  const wanted = wantedCells(id, placed, columns, rows, old);
  const about = before === null ? { ...ourSheet(id), yours: [] } : ourSheet(id);
  const blocks = changedBlocks(wanted, old.grid, columns, about);
  if (before !== null && blocks.length === 0 && placed.gone.length === 0) return null;
  const last = Math.max(old.headerRow, ...rows);
  return {
    id,
    create: !exists,
    gone: runsOf(placed.gone).reverse(),
    grow: growth(id, before === null || !exists, old, last),
    checkboxes: checkboxesFor(id, columns, rows, old.grid),
    hide: hideFor(id, columns, before),
    dress: dress && before === null,
    blocks,
    relies: columns.filter((_, k) => isReliedOn(id, about.header[k]!)),
  };
}

/** What tells rows apart counts whoever writes it: without it a row that was inserted looks like any other. */
function isReliedOn(id: OurSheetId, column: string): boolean {
  const { yours = [], identity } = ourSheet(id);
  return !(yours as readonly string[]).includes(column) || (identity as readonly string[]).includes(column);
}

function shown(before: Before | null, { gone }: Placed): Shown {
  const goes = new Set(gone);
  // above[k]: rows that go among the first k.
  const above = [0];
  for (let row = 1; row <= (before?.grid.length ?? 0); row++)
    above.push(above[row - 1]! + (goes.has(row) ? 1 : 0));
  const grid = (before?.grid ?? []).filter((_, k) => !goes.has(k + 1));
  const headerRow = before?.table.headerRow ?? 1;
  let last = grid.length;
  while (last > headerRow && isBlank(grid[last - 1]!)) last--;
  return {
    grid,
    headerRow,
    numberOf: (row) => row - (above[row - 1] ?? goes.size),
    last: Math.max(last, headerRow),
  };
}

/** Where each column of our header stands, from 1, in its order; what is missing goes to the right. */
function columnsFor(id: OurSheetId, before: Before | null): number[] {
  const theirs = (before?.table.header ?? []).map((text) => fold(text));
  let width = theirs.length;
  while (width > 0 && theirs[width - 1] === '') width--;
  return ourSheet(id).header.map((text) => {
    const at = theirs.indexOf(fold(text));
    return at >= 0 ? at + 1 : ++width;
  });
}

/** The row of each line: where it is already, or below everything else. */
function rowNumbers({ lines }: Placed, { numberOf, last }: Shown): number[] {
  let next = last;
  return lines.map(({ from }) => (from === null ? ++next : numberOf(from)));
}

/** A new sheet of people always grows, so that the number of calls does not depend on how many there are. */
function growth(id: OurSheetId, isNew: boolean, old: Shown, last: number): SheetWrite['grow'] {
  if (isNew && !ourSheet(id).perPerson && last <= NEW_SHEET_ROWS) return null;
  if (isNew) return { after: NEW_SHEET_ROWS, rows: Math.max(1, last - NEW_SHEET_ROWS) };
  const has = Math.max(old.grid.length, old.headerRow);
  return last > has ? { after: has, rows: last - has } : null;
}

/** Rows of ours that hold no checkbox yet; a text that somebody typed over one stays. */
function checkboxesFor(
  id: OurSheetId,
  columns: readonly number[],
  rows: readonly number[],
  grid: Grid,
): Block[] {
  const { header, checkboxes = [] } = ourSheet(id);
  return checkboxes.flatMap((text) => {
    const column = columns[header.indexOf(text)]!;
    const bare = rows.filter((row) => (grid[row - 1]?.[column - 1] ?? '') === '');
    return runsOf(bare).map((run) => ({ column, ...run }));
  });
}

/** Numbers side by side as runs, in their order. */
function runsOf(numbers: readonly number[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

function hideFor(id: OurSheetId, columns: readonly number[], before: Before | null): SheetWrite['hide'] {
  const { header, hidden = [] } = ourSheet(id);
  const theirs = new Set((before?.table.header ?? []).map((text) => fold(text)));
  const fresh = hidden
    .filter((text) => !theirs.has(fold(text)))
    .map((text) => columns[header.indexOf(text)]!);
  return fresh.length === 0 ? null : { column: Math.min(...fresh), columns: fresh.length };
}
