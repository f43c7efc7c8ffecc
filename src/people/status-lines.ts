// A word in Status for several people at once. Only an empty cell takes it: what somebody wrote there is theirs.
import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import type { Named } from '../ground/naming.ts';
import { type Cell, cellText, type Table, textOf } from '../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../our-sheets/lines.ts';
import type { OurSheet } from '../our-sheets/our-sheet.ts';
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

/**
 * Rows with its word in Status of each of these people; who has no row yet gets one, and so does who shares one with others of the name,
 * with all that somebody wrote there for the name.
 *
 * @param answering  all who answered in this role.
 */
export function statusLines(
  id: 'mentors' | 'mentees',
  table: Table | null,
  people: readonly (Somebody & { readonly status: string })[],
  answering: readonly Pick<Named, 'id' | 'name'>[],
): Line[] {
  const { header, yours = [] }: OurSheet = ourSheet(id);
  const ids = new Set(answering.map((one) => one.id));
  const saying = (cells: readonly Cell[], status: string) =>
    header.map((column, k) => (column === 'Status' ? status : cells[k]!));
  const found = people.map((one) => {
    const listed = rowOf(table, one, ids);
    return { one, listed, isShared: listed !== null && isShared(listed, one, answering) };
  });
  const own = new Map(found.flatMap((f) => (f.isShared ? [] : [[f.listed?.row.number, f.one.status]])));
  const there = (table?.rows ?? []).map((row): Line => {
    const cells = cellsAsTheyAre(id, table!, row);
    const isEmpty = textOf(cells[header.indexOf('Status')]).trim() === '';
    const status = own.get(row.number);
    return { from: row.number, cells: status !== undefined && isEmpty ? saying(cells, status) : cells };
  });
  const fresh = found.flatMap(({ one, listed, isShared }): Line[] => {
    if (listed !== null && !isShared) return [];
    const kept = listed === null ? [] : cellsAsTheyAre(id, listed.table, listed.row);
    const said: Readonly<Record<string, Cell>> = { Name: one.name, Email: one.person };
    const cells = header.map((column, k) => said[column] ?? (yours.includes(column) ? kept[k]! : ''));
    return [{ from: null, cells: saying(cells, one.status) }];
  });
  return [...there, ...fresh];
}

/** Whether a row found by the name alone is that of others who answered as well. */
function isShared(
  { table, row, email }: Listed,
  { person, name }: Somebody,
  answering: readonly Pick<Named, 'id' | 'name'>[],
): boolean {
  const address = addressOf(email);
  if (address !== null && personId(address) === personId(person)) return false;
  const isNamed = (text: string) => fold(text) === fold(name);
  return isNamed(cellText(table, row, 'Name')) && answering.filter((one) => isNamed(one.name)).length > 1;
}
