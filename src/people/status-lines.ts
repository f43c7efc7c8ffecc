// A word in Status for several people at once. Only an empty cell takes it: what somebody wrote there is theirs.
import { personId } from '../ground/addresses.ts';
import { type Cell, type Table, textOf } from '../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../our-sheets/lines.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import { type Listed, readList } from './coordinators-lists.ts';
import { freshCells } from './listed-rows.ts';
import type { Answering } from './rows-of-people.ts';

interface Somebody {
  readonly person: string;
  readonly name: string;
}

/** The row of somebody in Mentors or Mentees, found as everywhere. @param answering  all who answered in this role. */
export function rowOf(table: Table | null, { person, name }: Somebody, answering: Answering): Listed | null {
  return readList(table, [], answering)({ id: personId(person), name });
}

/**
 * Rows with its word in Status of each of these people; who has no row of their own yet gets one, with all that somebody wrote for the name
 * into a row that several may share.
 *
 * @param answering  all who answered in this role.
 */
export function statusLines(
  id: 'mentors' | 'mentees',
  table: Table | null,
  people: readonly (Somebody & { readonly status: string })[],
  answering: Answering,
): Line[] {
  const header: readonly string[] = ourSheet(id).header;
  const saying = (cells: readonly Cell[], status: string) =>
    header.map((column, k) => (column === 'Status' ? status : cells[k]!));
  const find = readList(table, [], answering);
  const found = people.map((one) => ({ one, listed: find({ id: personId(one.person), name: one.name }) }));
  const isOwn = ({ listed }: (typeof found)[number]) => listed !== null && listed.doubt === undefined;
  const own = new Map(found.filter(isOwn).map(({ one, listed }) => [listed!.row.number, one.status]));
  const there = (table?.rows ?? []).map((row): Line => {
    const cells = cellsAsTheyAre(id, table!, row);
    const isEmpty = textOf(cells[header.indexOf('Status')]).trim() === '';
    const status = own.get(row.number);
    return { from: row.number, cells: status !== undefined && isEmpty ? saying(cells, status) : cells };
  });
  const fresh = found
    .filter((each) => !isOwn(each))
    .map(({ one: { name, person, status }, listed }): Line => {
      const cells = freshCells(id, { name, email: person }, listed);
      return { from: null, cells: saying(cells, status) };
    });
  return [...there, ...fresh];
}
