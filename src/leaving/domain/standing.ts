// The rows of Mentors and Mentees in which it is written that somebody left or pauses, and how it is taken back.

import { tidy } from '../../ground/folding.ts';
import { type Cell, type Table, textOf } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { type Listed, readList } from '../../people/coordinators-lists.ts';
import { freshCells } from '../../people/listed-rows.ts';
import type { Answering } from '../../people/rows-of-people.ts';

export type Left = 'withdrawn' | 'paused' | 'away';

export interface Leaver {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly formerly?: string;
}

type Sheet = 'mentors' | 'mentees';

/** One of our lists of people, and whose rows it may hold. */
export interface List {
  readonly id: Sheet;
  readonly table: Table | null;
  readonly answering: Answering;
}

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
  list: List,
  person: Leaver,
  { how, status, day }: { readonly how: Left; readonly status: string; readonly day: string },
): Line[] {
  return linesWith(list, person, (notes, before) => {
    const stood = before === '' ? '' : `, before “${before.replace(/”/g, '"')}”`;
    const said = `${SAYS[how]} on ${day}${stood}.`;
    return { Status: status, Notes: notes === '' ? said : `${notes} ${said}` };
  });
}

/** What stands in Status; empty for nothing. */
export function statusWritten(list: List, person: Leaver): string {
  return listedIn(list, person)?.status ?? '';
}

/** What stood in Status before we wrote this; empty for nothing. */
export function stoodBefore(list: List, person: Leaver, noted: Noted): string {
  return NOTED[noted].exec(notesOf(list, person))?.[1] ?? '';
}

/** Rows as they were before. `status` is what stands in Status then. */
export function backLines(
  list: List,
  person: Leaver,
  { noted, status }: { readonly noted: Noted; readonly status: string },
): Line[] {
  return linesWith(list, person, (notes) => ({
    Status: status,
    Notes: notes.replace(NOTED[noted], ''),
  }));
}

/** Whether the row says that we wrote it, and nothing else since. @param status  what then stands in Status; null for any word. */
export function saysSo(list: List, person: Leaver, noted: Noted, status: string | null = null): boolean {
  const isStill = status === null || statusWritten(list, person) === status;
  return isStill && NOTED[noted].test(notesOf(list, person));
}

function notesOf(list: List, person: Leaver): string {
  const listed = ownIn(list, person);
  return listed === null ? '' : textOf(listed.row.cells[listed.table.header.indexOf('Notes')]);
}

function listedIn({ table, answering }: List, person: Leaver): Listed | null {
  return readList(table, [], answering)(person);
}

/** A row that may be that of others of the name is not written into. */
function ownIn(list: List, person: Leaver): Listed | null {
  const listed = listedIn(list, person);
  return listed?.doubt === undefined ? listed : null;
}

function linesWith(
  list: List,
  person: Leaver,
  change: (notes: string, status: string) => Readonly<Record<string, Cell>>,
): Line[] {
  const { id, table } = list;
  const header: readonly string[] = ourSheet(id).header;
  const row = ownIn(list, person)?.row.number ?? null;
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
  return [...there, { from: null, cells: written(freshCells(id, person, listedIn(list, person))) }];
}
