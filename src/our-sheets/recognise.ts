// Recognises our sheets wherever their header row stands: under a title, with columns moved, added, reworded or deleted, and
// whatever the tab is called.
import { fold, tidy } from '../ground/folding.ts';
import { late } from '../ground/made-when-asked.ts';
import { type Grid, isBlank, type Table, tableOf, textOf } from '../ground/table.ts';
import { type OurSheetId, ourSheet, ourSheetIds } from './our-sheets.ts';
import { idCalled } from './sheet-names.ts';

export interface Recognised {
  readonly id: OurSheetId;
  /** From 1. */
  readonly headerRow: number;
  /** Columns of ours that the coordinator calls otherwise: our word and theirs, with the column from 1. */
  readonly reworded: readonly { readonly ours: string; readonly theirs: string; readonly column: number }[];
  /** Columns that a sheet of ours has and this one lost; of a sheet made by hand only what it cannot do without. */
  readonly missing: readonly string[];
}

/** Titles and remarks above a header are a few rows at most. */
const DEEPEST_HEADER = 10;
/** So much of a header tells a sheet of ours by itself, whatever its tab is called. */
const NEARLY = 0.7;
/** Fewer common words say nothing: "Name, Email, Status" may be anybody's list. */
const FEWEST = 5;
/** So much is enough where the tab also bears our name. */
export const MOST = 0.6;

/** @param name  of the tab; asked only where the header alone does not tell. */
export function recognise(grid: Grid, name: () => string): Recognised | null {
  const rows = foldedRows(grid);
  const whole = best(rows, (id, _row, hits) => hits === required(id).length);
  if (whole !== null) return read(grid, whole);
  const byName = idCalled(name());
  const named =
    byName === null ? null : best(rows, (id, row, hits) => id === byName && isNamed(id, row, hits));
  if (named !== null) return read(grid, named);
  const near = best(
    rows,
    (id, row, hits) => hits >= FEWEST && hits >= NEARLY * required(id).length && isTelling(id, row),
  );
  const bound = near ?? best(rows, (id, row) => binds(id) && hasKey(id, row));
  return bound === null ? null : read(grid, bound);
}

export function binds(id: OurSheetId): boolean {
  return ourSheet(id).binds === true;
}

/** All that a hand-made sheet needs, in words that no list of people has. */
function hasKey(id: OurSheetId, row: FoldedRow): boolean {
  const { key } = ourSheet(id);
  return has(row, key) && key.some((text) => !isCommon(text));
}

export type FoldedRow = ReadonlySet<string>;

/** In letters; what is longer is an answer, and no header of ours. Folding tidies as well: only what looks too long is tidied to see. */
const LONGEST_HEADER = 120;

/** A tab that is not ours is looked at three times. */
const known = new WeakMap<Grid, readonly FoldedRow[]>();

export function foldedRows(grid: Grid): readonly FoldedRow[] {
  const rows =
    known.get(grid) ??
    grid.slice(0, DEEPEST_HEADER).map((row) => {
      const isShort = (text: string) => text.length <= LONGEST_HEADER || tidy(text).length <= LONGEST_HEADER;
      return new Set(
        row.flatMap((cell) => (typeof cell === 'string' && cell !== '' && isShort(cell) ? [fold(cell)] : [])),
      );
    });
  known.set(grid, rows);
  return rows;
}

/** The folded headers that each of our sheets must have; every tab of a workbook is held against all of them. */
const allRequired = late(() => new Map(ourSheetIds.map((id) => [id, requiredOf(id).map(fold)])));
export const required = (id: OurSheetId): readonly string[] => allRequired().get(id)!;

/** Which of our sheets must have a header, by the folded header. */
const whoRequires = late(() => {
  const ids = new Map<string, OurSheetId[]>();
  for (const id of ourSheetIds)
    for (const text of required(id)) ids.set(text, [...(ids.get(text) ?? []), id]);
  return ids;
});

/** How many of the headers that each of our sheets must have stand in a row; sheets without any are left out. */
function countHits(row: FoldedRow): ReadonlyMap<OurSheetId, number> {
  const hits = new Map<OurSheetId, number>();
  for (const text of row)
    for (const id of whoRequires().get(text) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
  return hits;
}

const counted = new WeakMap<FoldedRow, ReadonlyMap<OurSheetId, number>>();

function hitsIn(row: FoldedRow): ReadonlyMap<OurSheetId, number> {
  const hits = counted.get(row) ?? countHits(row);
  counted.set(row, hits);
  return hits;
}

export interface Place {
  readonly id: OurSheetId;
  readonly row: number;
}

/**
 * The sheet and row with the most headers that it must have, at least one; of equal ones the upper row.
 *
 * @param fits  what else must hold, given how many of these headers there are.
 */
export function best(
  rows: readonly FoldedRow[],
  fits: (id: OurSheetId, row: FoldedRow, hits: number) => boolean,
): Place | null {
  let found: (Place & { readonly hits: number }) | null = null;
  for (const [at, row] of rows.entries()) {
    const counts = hitsIn(row);
    for (const id of counts.size === 0 ? [] : ourSheetIds) {
      const hits = counts.get(id) ?? 0;
      if (hits > (found?.hits ?? 0) && fits(id, row, hits)) found = { id, row: at + 1, hits };
    }
  }
  return found;
}

function has(row: FoldedRow, wanted: readonly string[]): boolean {
  return wanted.every((text) => row.has(fold(text)));
}

/** A hand-made sheet has its key columns; one of ours that was changed still has most of its header. */
function isNamed(id: OurSheetId, row: FoldedRow, hits: number): boolean {
  return (
    has(row, ourSheet(id).key) || (hits >= 2 && hits >= MOST * required(id).length && isTelling(id, row))
  );
}

/** A hand-made file may leave the hidden columns out, and an earlier one the later ones; every other header must be there. */
export function requiredOf(id: OurSheetId): readonly string[] {
  const { header, hidden = [], later = [] } = ourSheet(id);
  return header.filter((text) => !hidden.includes(text) && !later.includes(text));
}

/** Words that no other sheet of ours and no list of people has. */
export function isTelling(id: OurSheetId, row: FoldedRow): boolean {
  const { header } = ourSheet(id);
  return header.some((text) => row.has(fold(text)) && !isCommon(text));
}

const COMMON =
  /^(name|email|person|role|strand|status|notes|places|code|question|person|who|where|when|answer|count|text)$/;

export function isCommon(text: string): boolean {
  return COMMON.test(fold(text));
}

function read(grid: Grid, { id, row }: Place): Recognised {
  const theirs = (grid[row - 1] ?? []).map((cell) => tidy(textOf(cell)));
  const { header } = ourSheet(id);
  const lost = requiredOf(id).filter((text) => !theirs.some((other) => fold(other) === fold(text)));
  const reworded = lost.flatMap((ours) => {
    const at = theirs.findIndex((text, k) => isUnknown(text, header) && isBetween(theirs, k, ours, header));
    return at < 0 ? [] : [{ ours, theirs: theirs[at]!, column: at + 1 }];
  });
  const key: readonly string[] = ourSheet(id).key ?? [];
  const missing = lost.filter((text) => !reworded.some(({ ours }) => ours === text));
  const isHandMade = requiredOf(id).length - lost.length < NEARLY * requiredOf(id).length;
  return {
    id,
    headerRow: row,
    reworded,
    missing: isHandMade ? missing.filter((text) => key.includes(text)) : missing,
  };
}

function isUnknown(text: string, header: readonly string[]): boolean {
  return !header.some((ours) => fold(ours) === fold(text));
}

/** Whether a column stands where ours stood: between the same two neighbours. */
function isBetween(theirs: readonly string[], at: number, ours: string, header: readonly string[]): boolean {
  const place = header.indexOf(ours);
  const isSame = (there: string | undefined, own: string | undefined) =>
    fold(there ?? '') === fold(own ?? '');
  return isSame(theirs[at - 1], header[place - 1]) && isSame(theirs[at + 1], header[place + 1]);
}

/** The sheet as a table under our own words for its columns. */
export function tableAs(sheet: string, grid: Grid, { headerRow, reworded }: Recognised): Table {
  const table = tableOf(sheet, grid, headerRow);
  const ours = new Map(reworded.map(({ column, ours }) => [column - 1, ours]));
  return { ...table, header: table.header.map((text, at) => ours.get(at) ?? text) };
}

/** A tab that bears one of our names and holds nothing yet but empty checkboxes: made by us, then cut short. */
export function isUnfinished(grid: Grid): boolean {
  return grid.every(isBlank);
}
