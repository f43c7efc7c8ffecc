// Tabs that stand for a sheet of ours and that nobody can read: called like one, or with most of its header.
import { fold } from '../ground/folding.ts';
import type { Grid } from '../ground/table.ts';
import { type OurSheetId, ourSheet } from './our-sheets.ts';
import {
  best,
  binds,
  type FoldedRow,
  foldedRows,
  isCommon,
  isTelling,
  isUnfinished,
  MOST,
  required,
} from './recognise.ts';
import { idCalled, idNamed } from './sheet-names.ts';

/**
 * Which of our sheets a tab is called after whose header was taken apart: some of our words stand there still, and no other
 * list has them.
 */
export function headerless(grid: Grid, name: () => string): OurSheetId | null {
  const rows = foldedRows(grid);
  const id = rows.length === 0 ? null : idNamed(name());
  const isOurs = (row: FoldedRow) =>
    ourSheet(id!).header.filter((text) => row.has(fold(text))).length >= 2 && isTelling(id!, row);
  return id !== null && rows.some(isOurs) ? id : null;
}

/**
 * A sheet that bounds who may meet whom, by its name or by most of its header, and that cannot be read: nobody may be matched as
 * if it were not there.
 */
export function unreadBound(grid: Grid, name: () => string): OurSheetId | null {
  if (isUnfinished(grid)) return null;
  const rows = foldedRows(grid);
  const near = best(rows, (id, row, hits) => {
    const isTelling = ourSheet(id).key.some((text) => row.has(fold(text)) && !isCommon(text));
    return binds(id) && id !== 'earlierPairs' && isTelling && hits >= 2 && hits >= MOST * required(id).length;
  });
  if (near !== null) return near.id;
  const called = idCalled(name());
  if (called === null || !binds(called)) return null;
  const isPlain = called === 'neverPair' || (called !== 'rules' && idNamed(name()) === called);
  // What the office noted of a former year is no list of ours, unless it bears our name.
  return isPlain || (called !== 'earlierPairs' && hasWordOf(called, rows)) ? called : null;
}

/** A tab called "Rules" may hold the house rules, and "Pairs 2025" what the office noted: without a word of ours it is theirs. */
function hasWordOf(id: OurSheetId, rows: readonly FoldedRow[]): boolean {
  const words = ourSheet(id).key.map(fold);
  return rows.some((row) => words.some((word) => row.has(word)));
}
