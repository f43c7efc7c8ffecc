// A word in Status for several people at once. Only an empty cell takes it, or one that holds the very words that were asked about: they move
// into Notes of the row. Whatever else somebody wrote there is theirs.
import { personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
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

interface Said extends Somebody {
  readonly status: string;
  /** The words that were asked about. */
  readonly note: string;
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
  people: readonly Said[],
  answering: Answering,
): Line[] {
  const header: readonly string[] = ourSheet(id).header;
  const find = readList(table, [], answering);
  const found = people.map((one) => ({ one, listed: find({ id: personId(one.person), name: one.name }) }));
  const isOwn = ({ listed }: (typeof found)[number]) => listed !== null && listed.doubt === undefined;
  const own = new Map(found.filter(isOwn).map(({ one, listed }) => [listed!.row.number, one]));
  const there = (table?.rows ?? []).map((row): Line => {
    const cells = cellsAsTheyAre(id, table!, row);
    const one = own.get(row.number);
    return { from: row.number, cells: one === undefined ? cells : answered(header, cells, one) };
  });
  const fresh = found
    .filter((each) => !isOwn(each))
    .map(({ one: { name, person, status }, listed }): Line => {
      const cells = freshCells(id, { name, email: person }, listed);
      return { from: null, cells: withCells(header, cells, { Status: status }) };
    });
  return [...there, ...fresh];
}

/** The row with the word; as it is where something else stands in Status by now. */
function answered(
  header: readonly string[],
  cells: readonly Cell[],
  { status, note }: Said,
): readonly Cell[] {
  const cell = (column: string) => textOf(cells[header.indexOf(column)] ?? '').trim();
  const stands = cell('Status');
  if (stands === '') return withCells(header, cells, { Status: status });
  if (fold(stands) !== fold(note)) return cells;
  // In front: what we note ourselves stands at the end, and is found there.
  const notes = [stands, cell('Notes')].filter((text) => text !== '').join(' · ');
  return withCells(header, cells, { Status: status, Notes: notes });
}

function withCells(
  header: readonly string[],
  cells: readonly Cell[],
  words: Readonly<Record<string, string>>,
): readonly Cell[] {
  return header.map((column, k) => words[column] ?? cells[k]!);
}
