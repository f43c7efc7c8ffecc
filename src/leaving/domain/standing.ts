// The rows of Mentors and Mentees in which it is written that somebody left or pauses, and how it is taken back.

import { tidy } from '../../ground/folding.ts';
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
/** What we note of an end, and of an absence, with what stood in Status before: one is never taken back in place of the other. */
const NOTED = {
  left: / ?(?:Withdrawn|Paused) on \d{4}-\d{2}-\d{2}(?:, before “([^”]*)”)?\.$/,
  away: / ?Away noted on \d{4}-\d{2}-\d{2}(?:, before “([^”]*)”)?\.$/,
} as const;

export type Noted = keyof typeof NOTED;

/** Rows with the words in Status and the day in Notes; somebody without a row gets one. */
export function leftLines(
  id: Sheet,
  table: Table | null,
  person: Leaver,
  { how, status, day }: { readonly how: Left; readonly status: string; readonly day: string },
): Line[] {
  return linesWith(id, table, person, (notes, before) => {
    const stood = before === '' ? '' : `, before “${before.replace(/”/g, '"')}”`;
    const said = `${SAYS[how]} on ${day}${stood}.`;
    return { Status: status, Notes: notes === '' ? said : `${notes} ${said}` };
  });
}

/** What stands in Status; empty for nothing. */
export function statusWritten(table: Table | null, person: Leaver): string {
  return listedIn(table, person)?.status ?? '';
}

/** What stood in Status before we wrote this; empty for nothing. */
export function stoodBefore(table: Table | null, person: Leaver, noted: Noted): string {
  return NOTED[noted].exec(notesOf(table, person))?.[1] ?? '';
}

/** Rows as they were before. `status` is what stands in Status then. */
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

/** Whether the row says that we wrote it, and nothing else since. @param status  what then stands in Status; null for any word. */
export function saysSo(
  table: Table | null,
  person: Leaver,
  noted: Noted,
  status: string | null = null,
): boolean {
  const isStill = status === null || statusWritten(table, person) === status;
  return isStill && NOTED[noted].test(notesOf(table, person));
}

function notesOf(table: Table | null, person: Leaver): string {
  const listed = listedIn(table, person);
  return listed === null ? '' : textOf(listed.row.cells[table!.header.indexOf('Notes')]);
}

function listedIn(table: Table | null, person: Leaver): Listed | null {
  return readList(table, [])(person);
}

function linesWith(
  id: Sheet,
  table: Table | null,
  person: Leaver,
  change: (notes: string, status: string) => Readonly<Record<string, Cell>>,
): Line[] {
  const header: readonly string[] = ourSheet(id).header;
  const row = listedIn(table, person)?.row.number ?? null;
  const written = (cells: readonly Cell[]): Cell[] => {
    const [notes, status] = ['Notes', 'Status'].map((column) => textOf(cells[header.indexOf(column)]));
    const now = change(notes!, tidy(status!));
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
