// THE TABLE of what happens to each of our sheets when a person is erased: rows that are about them go, other rows lose the
// mention. Rows of Matches and Circles end instead (pairs-left.ts, seats-left.ts), for whoever is left.

import { type Cell, type Table, textOf } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import { aboutPeople } from '../../our-sheets/pair-sheets.ts';
import type { Mentions } from './mentions.ts';

/**
 * Columns whose mention makes a row be about the person; an empty list: only mentions are taken out. Sheets from which a run
 * knows who is with whom, and what somebody is called, come last.
 */
const about: Partial<Record<OurSheetId, readonly string[]>> = {
  unmatched: ['Person'],
  outbox: ['Pair', 'Person', 'To', 'Subject'],
  catchUps: ['Pair'],
  neverPair: ['Person', 'Other person'],
  profileReview: ['Code'],
  profileFields: [],
  proof: ['Level'],
  surveyTexts: [],
  textsToRead: [],
  results: [],
  settings: [],
  undo: [],
  strands: [],
  dates: [],
  mailTexts: [],
  returning: ['Person', 'Email'],
  earlierPairs: [],
  pairList: ['Mentee name'],
  trainingList: ['Mentor name'],
  badgeList: ['Badge name'],
  notMetList: ['Mentee of the pair', 'Mentor of the pair'],
  ...aboutPeople,
  mentors: ['Code', 'Name', 'Email'],
  mentees: ['Name', 'Email'],
};

export interface SheetErasure {
  readonly id: OurSheetId;
  readonly rows: readonly Line[];
  readonly removed: number;
  readonly changed: number;
}

/** Null where the sheet does not mention the person. @param isTheirs  rows that are theirs without saying so. */
export function erasedFrom(
  id: OurSheetId,
  table: Table,
  mentions: Mentions,
  isTheirs: (cells: readonly Cell[]) => boolean = () => false,
): SheetErasure | null {
  const { header } = ourSheet(id);
  const keys = about[id];
  if (keys === undefined) return null;
  let [removed, changed] = [0, 0];
  const rows = table.rows.flatMap((row): Line[] => {
    const cells = cellsAsTheyAre(id, table, row);
    const isAbout = keys.some((key) => mentions.isAbout(textOf(cells[header.indexOf(key)])));
    if (isAbout || isTheirs(cells)) {
      removed++;
      return [];
    }
    const without = cells.map((cell) =>
      typeof cell === 'string' && mentions.isIn(cell) ? mentions.without(cell) : cell,
    );
    if (without.some((cell, k) => cell !== cells[k])) changed++;
    return [{ from: row.number, cells: without }];
  });
  return removed + changed === 0 ? null : { id, rows, removed, changed };
}

/** Rows of ours that are about the person, but for what others said in confidence. */
export function rowsAbout(
  ours: ReadonlyMap<OurSheetId, { readonly table: Table }>,
  mentions: Mentions,
): { id: OurSheetId; number: number; cells: readonly Cell[] }[] {
  return erasableSheets
    .filter((id) => id !== 'neverPair')
    .flatMap((id) => {
      const table = ours.get(id)?.table;
      const keys = about[id] ?? [];
      const { header } = ourSheet(id);
      return (table?.rows ?? [])
        .map((row) => ({ id, number: row.number, cells: cellsAsTheyAre(id, table!, row) }))
        .filter(({ cells }) => keys.some((key) => mentions.isAbout(textOf(cells[header.indexOf(key)]))));
    });
}

/** Sheets that can mention a person, in their order. */
export const erasableSheets = Object.keys(about) as OurSheetId[];
