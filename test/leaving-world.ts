// A programme whose pairs have met and have meetings to come, with a mentor and a mentee in reserve; and what tests of leaving ask.
import type { LeavingRequest } from '../src/api/api.ts';
import { addSheet, type CellData, type World } from '../src/local/world.ts';
import { CREATE, createAll, introduced, PROPOSE } from './catch-up-world.ts';
import { madeOnce } from './made-once.ts';
import { NOW, rowsOf, valueIn } from './workbench.ts';

export const LOOK: LeavingRequest = {
  step: 'look',
  person: 'mentor0@example.org',
  other: null,
  how: 'withdrawn',
  seen: null,
  acceptGuesses: true,
};
export const LEAVE: LeavingRequest = { ...LOOK, step: 'write' };
export const UNDO: LeavingRequest = { ...LOOK, step: 'undo' };

/** So many introduced pairs with two meetings each. */
export const meeting = madeOnce((pairs: number, settings: readonly (readonly (string | number)[])[] = []) => {
  const world = introduced(pairs, settings);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 1, 2, 60],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world, CREATE);
  world.clock = NOW;
  return world;
});

/** One more answers the form of this side. */
export function applies(
  world: World,
  role: 'mentor' | 'mentee',
  name: string,
  email: string,
  day = '2026-03-09',
): void {
  const sheet = world.sheets.find(
    (one) => one.name === (role === 'mentor' ? 'Mentor answers' : 'Mentee answers'),
  )!;
  const last = role === 'mentor' ? 1 : 'To lead.';
  sheet.rows.push([`${day} 10:00:00`, email, name, 'Leadership, Career change', 'English', last]);
}

/** Rows of a sheet as objects by header. */
export function table(world: World, name: string): Record<string, CellData>[] {
  const [header = [], ...rows] = rowsOf(world, name) ?? [];
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((text, k) => [String(text), row[k] ?? ''])));
}

/** The row of Matches about these two, by address. */
export const pairRow = (world: World, mentee: string, mentor: string) =>
  table(world, 'Matches').find((row) => row['Mentee address'] === mentee && row['Mentor address'] === mentor);

/** The mentee whom a mentor has in the sheet. */
export const menteeOf = (world: World, mentor: string) =>
  String(table(world, 'Matches').find((row) => row['Mentor address'] === mentor)!['Mentee address']);
