// Rows of Mentors and Mentees for everybody who answered: whoever is not there yet gets a row with name and address below. What
// stands there stays; codes come with the profiles.
import type { Cell, Table } from '../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../our-sheets/lines.ts';
import type { OurSheet } from '../our-sheets/our-sheet.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import { type Listed, readList } from './coordinators-lists.ts';
import type { Answering } from './rows-of-people.ts';

interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** @param people  once each, in the order in which new rows shall stand. */
export function listedRows(
  id: 'mentors' | 'mentees',
  table: Table,
  people: readonly Somebody[],
  answering: Answering,
): Line[] {
  const listed = readList(table, [], answering);
  const there = table.rows.map((row) => ({ from: row.number, cells: cellsAsTheyAre(id, table, row) }));
  const fresh = people
    .filter((person) => listed(person) === null)
    .map((person): Line => ({ from: null, cells: freshCells(id, person, null) }));
  return [...there, ...fresh];
}

/** Cells of a new row, with all that somebody wrote for the name into a row that is nobody's own. */
export function freshCells(
  id: 'mentors' | 'mentees',
  { name, email }: Omit<Somebody, 'id'>,
  listed: Listed | null,
): Cell[] {
  const { header, yours = [] }: OurSheet = ourSheet(id);
  const kept = listed === null ? [] : cellsAsTheyAre(id, listed.table, listed.row);
  const said: Readonly<Record<string, Cell>> = { Name: name, Email: email };
  return header.map((column, k) => said[column] ?? (yours.includes(column) ? (kept[k] ?? '') : ''));
}
