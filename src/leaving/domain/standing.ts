// The rows of Mentors and Mentees in which it is written that somebody left or pauses, and how it is taken back.

import { type Cell, type Table, textOf } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { type Listed, readList } from '../../people/coordinators-lists.ts';

export type Left = 'withdrawn' | 'paused' | 'away';

export interface Leaver {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly formerly?: string;
}

type Sheet = 'mentors' | 'mentees';

const SAYS: Readonly<Record<Left, string>> = {
  withdrawn: 'Withdrawn',
  paused: 'Paused',
  away: 'Away noted',
};
/** What we note of an end, and of an absence: one is never taken back in place of the other. */
const NOTED = {
  left: / ?(Withdrawn|Paused) on \d{4}-\d{2}-\d{2}\.$/,
  away: / ?Away noted on \d{4}-\d{2}-\d{2}\.$/,
} as const;

export type Noted = keyof typeof NOTED;

/** Rows with the words in Status and the day in Notes; somebody without a row gets one. */
export function leftLines(
  id: Sheet,
  table: Table | null,
  person: Leaver,
  { how, status, day }: { readonly how: Left; readonly status: string; readonly day: string },
): Line[] {
  const said = `${SAYS[how]} on ${day}.`;
  return linesWith(id, table, person, (notes) => {
    // Other days of the same absence take the place of those before.
    const before = how === 'away' ? notes.replace(NOTED.away, '') : notes;
    return { Status: status, Notes: before === '' ? said : `${before} ${said}` };
  });
}

/** What stands in Status; empty for nothing. */
export function statusWritten(table: Table | null, person: Leaver): string {
  return listedIn(table, person)?.status ?? '';
}

/** Rows in which the person takes part again. `status` is the word that says so; empty where the answer does. */
export function backLines(
  id: Sheet,
  table: Table,
  person: Leaver,
  { noted, status }: { readonly noted: Noted; readonly status: string },
): Line[] {
  return linesWith(id, table, person, (notes) => ({
    Status: status,
    Notes: notes.replace(NOTED[noted], ''),
  }));
}

/** Whether the row says that we wrote it, and nothing else since. */
export function saysSo(table: Table | null, person: Leaver, noted: Noted): boolean {
  const listed = listedIn(table, person);
  if (listed === null) return false;
  const at = table!.header.indexOf('Notes');
  return NOTED[noted].test(textOf(listed.row.cells[at]));
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
