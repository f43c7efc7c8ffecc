// Rows of Mentors and Mentees for everybody who answered: whoever is not there yet gets a row with name and address below. What
// stands there stays; codes come with the profiles.
import type { Cell, Table } from '../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../our-sheets/lines.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import { readList } from './coordinators-lists.ts';

interface Answering {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** @param people  once each, in the order in which new rows shall stand. */
export function listedRows(id: 'mentors' | 'mentees', table: Table, people: readonly Answering[]): Line[] {
  const { header } = ourSheet(id);
  const listed = readList(table, [], new Set(people.map((person) => person.id)));
  const there = table.rows.map((row) => ({ from: row.number, cells: cellsAsTheyAre(id, table, row) }));
  const fresh = people
    .filter((person) => listed(person) === null)
    .map(({ name, email }): Line => {
      const said: Readonly<Record<string, Cell>> = { Name: name, Email: email };
      return { from: null, cells: header.map((column) => said[column] ?? '') };
    });
  return [...there, ...fresh];
}
