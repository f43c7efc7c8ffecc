// The rows of Mentors and Mentees in which it is written that somebody left or pauses, and how it is taken back.

import { type Cell, type Table, textOf } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { type Listed, readList } from '../../people/coordinators-lists.ts';

export type Left = 'withdrawn' | 'paused';

export interface Leaver {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly formerly?: string;
}

type Sheet = 'mentors' | 'mentees';

const SAYS: Readonly<Record<Left, string>> = { withdrawn: 'Withdrawn', paused: 'Paused' };
const PATTERN = / ?(Withdrawn|Paused) on \d{4}-\d{2}-\d{2}\.$/;

/** Rows with the word in Status and the day in Notes; somebody without a row gets one. */
export function leftLines(id: Sheet, table: Table | null, person: Leaver, how: Left, day: string): Line[] {
  const said = `${SAYS[how]} on ${day}.`;
  return linesWith(id, table, person, (notes) => ({
    Status: how,
    Notes: notes === '' ? said : `${notes} ${said}`,
  }));
}

/** Rows in which the person takes part again. @param status  the word that says so; empty where the answer does. */
export function backLines(id: Sheet, table: Table, person: Leaver, status: string): Line[] {
  return linesWith(id, table, person, (notes) => ({
    Status: status,
    Notes: notes.replace(PATTERN, ''),
  }));
}

/** Whether the row says that we wrote it. */
export function saysLeft(table: Table | null, person: Leaver): boolean {
  const listed = listedIn(table, person);
  if (listed === null) return false;
  const at = table!.header.indexOf('Notes');
  return PATTERN.test(textOf(listed.row.cells[at]));
}

function listedIn(table: Table | null, person: Leaver): Listed | null {
  return readList(table, [])(person);
}

function linesWith(
  id: Sheet,
  table: Table | null,
  person: Leaver,
  change: (notes: string) => Readonly<Record<string, Cell>>,
): Line[] {
  const header: readonly string[] = ourSheet(id).header;
  const row = listedIn(table, person)?.row.number ?? null;
  const written = (cells: readonly Cell[]): Cell[] => {
    const now = change(textOf(cells[header.indexOf('Notes')]));
    return header.map((column, at) => now[column] ?? cells[at]!);
  };
  const there = (table?.rows ?? []).map((one): Line => {
    const cells = cellsAsTheyAre(id, table!, one);
    return { from: one.number, cells: one.number === row ? written(cells) : cells };
  });
  if (row !== null) return there;
  const blank = header.map((column) =>
    column === 'Name' ? person.name : column === 'Email' ? person.email : '',
  );
  return [...there, { from: null, cells: written(blank) }];
}
