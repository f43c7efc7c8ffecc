// Writes into one row of a sheet that people sort, filter and change meanwhile: rows are found by their reference, in the
// sheet as it stands at that moment, only cells of this row are written, and the next look makes sure that they went where
// they belong. What went astray because somebody sorted in between is put back as it was.

import { fold } from '../ground/folding.ts';
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import type { LiveSheet } from '../ports/workbook.ts';
import { headerBack, mend, type Puts, putCells, stands } from './cells-put.ts';
import { isSame, refIn, type Seen, type SheetOfRows, seenIn } from './sheet-seen.ts';

export interface RowsByReference {
  /**
   * Reads the sheet anew. Refuses where it is no longer the sheet it was, or does not come to rest. Where it is named which
   * row is wanted, a large sheet is read only there, as long as nothing has moved.
   */
  readonly look: (ref?: string) => void;
  /** As the last look found it; null where the sheet has no such row. */
  readonly cell: (ref: string, header: string) => Cell | null;
  /** Writes these cells of this row; nothing where the row is gone. */
  readonly set: (ref: string, cells: Readonly<Record<string, Cell>>) => void;
}

/** How often it is looked again whether people are done. */
const PATIENCE = 6;
/** In fewer rows one call for everything is quicker than two for a few. */
const LARGE = 400;
/** After so many looks at a few rows everything is looked at, so that what is known of the others does not get old. */
const WHOLE_AFTER = 20;
/** What was written last and what is wanted next must stand so near each other. */
const NEAR = 30;

interface Rows extends Puts {
  readonly sheet: SheetOfRows;
  /** Null before the first look. */
  seen: Seen | null;
  /** Looks at a few rows since the last one at everything. */
  nearLooks: number;
}

export function rowsByReference(live: LiveSheet, sheet: SheetOfRows): RowsByReference {
  const rows: Rows = { live, sheet, seen: null, since: [], nearLooks: 0 };
  const now = () => rows.seen ?? look(rows);
  return {
    look: (ref) => {
      if (ref === undefined || !lookNear(rows, ref)) look(rows);
    },
    set: (ref, cells) => putCells(rows, now(), ref, cells),
    cell: (ref, header) => {
      const { rowOf, cells, header: headers } = now();
      const row = rowOf.get(ref);
      return row === undefined ? null : (cells[row]![headers.indexOf(fold(header))] ?? '');
    },
  };
}

function look(rows: Rows): Seen {
  const { live, sheet } = rows;
  rows.nearLooks = 0;
  for (let k = 0; k < PATIENCE; k++) {
    const { seen: before, since: written } = rows;
    const grid = live.look();
    const after = seenIn(grid, sheet);
    if (after === null) {
      if (before === null || !headerBack(rows, before, grid)) break;
      continue;
    }
    rows.seen = after;
    rows.since = [];
    if (before !== null) for (const put of written) mend(rows, before, after, put);
    if (rows.since.length === 0) return after;
  }
  return refuse('sheet changed', sheet.name);
}

/** False where something has moved, or too much would have to be read: then everything is looked at. */
function lookNear(rows: Rows, ref: string): boolean {
  const { seen: before, since, sheet } = rows;
  const wanted = before?.rowOf.get(ref);
  if (before === null || wanted === undefined || before.cells.length < (sheet.large ?? LARGE)) return false;
  const near = [wanted, ...since.map(({ row }) => row)];
  const [first, last] = [Math.min(...near), Math.max(...near)];
  if (last - first >= NEAR || ++rows.nearLooks > WHOLE_AFTER) return false;
  const found = rowsNow(rows, before, first, last);
  if (found === null || !since.every((one) => stands(one, found[one.row - first]!))) return false;
  for (const [k, cells] of found.entries()) before.cells[first + k] = [...cells];
  rows.seen = { ...before, fresh: { first, last } };
  rows.since = [];
  return true;
}

/** These rows where header and references are what they were; else null. */
function rowsNow({ live, sheet }: Rows, seen: Seen, first: number, last: number): Grid | null {
  const { titles, refAt, at } = seen;
  try {
    const [header = []] = live.rows(at + 1, 1, titles.length);
    const found = live.rows(first + 1, last - first + 1, titles.length);
    const isHere = titles.every((title, k) => isSame(title, header[k] ?? ''));
    const columns = sheet.key.map((name) => titles.findIndex((title) => fold(textOf(title)) === fold(name)));
    return isHere && found.every((cells, k) => refIn(cells, columns) === refAt[first + k]) ? found : null;
  } catch {
    // Rows or columns are gone: the whole look says what there is.
    return null;
  }
}
