// A word in Status for several people at once. Only an empty cell takes it: what somebody wrote there is theirs.
import { personId } from '../ground/addresses.ts';
import { type Cell, type Table, textOf } from '../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../our-sheets/lines.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import { type Listed, readList } from './coordinators-lists.ts';

interface Somebody {
  readonly person: string;
  readonly name: string;
}

/** The row of somebody in Mentors or Mentees, found as everywhere. @param answering  ids of all who answered in this role. */
export function rowOf(
  table: Table | null,
  { person, name }: Somebody,
  answering: ReadonlySet<string>,
): Listed | null {
  return readList(table, [], answering)({ id: personId(person), name });
}

/** Rows with the word in Status of these people; who has no row yet gets one. */
export function statusLines(
  id: 'mentors' | 'mentees',
  table: Table | null,
  people: readonly Somebody[],
  { status, answering }: { readonly status: string; readonly answering: ReadonlySet<string> },
): Line[] {
  const header: readonly string[] = ourSheet(id).header;
  const saying = (cells: readonly Cell[]) =>
    header.map((column, k) => (column === 'Status' ? status : cells[k]!));
  const found = people.map((one) => ({ one, listed: rowOf(table, one, answering) }));
  const rows = new Set(found.map(({ listed }) => listed?.row.number));
  const there = (table?.rows ?? []).map((row): Line => {
    const cells = cellsAsTheyAre(id, table!, row);
    const isEmpty = textOf(cells[header.indexOf('Status')]).trim() === '';
    return { from: row.number, cells: rows.has(row.number) && isEmpty ? saying(cells) : cells };
  });
  const fresh = found.flatMap(({ one, listed }): Line[] => {
    const said: Readonly<Record<string, Cell>> = { Name: one.name, Email: one.person };
    return listed === null ? [{ from: null, cells: saying(header.map((column) => said[column] ?? '')) }] : [];
  });
  return [...there, ...fresh];
}
