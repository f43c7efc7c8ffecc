// Columns of ours that somebody deleted or gave another name: who was introduced is marked by name, and a withdrawal still counts.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { confirmed, createAll, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, nobodyTwice, programme, received, sendAll } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { rowsOf, valueIn, WRITE } from '../workbench.ts';

/** Takes these columns out of a sheet. */
function without(world: World, name: string, headers: readonly string[]): void {
  const sheet = world.sheets.find((one) => one.name === name)!;
  const gone = headers.map((header) => sheet.rows[0]!.indexOf(header));
  sheet.rows = sheet.rows.map((row) => row.filter((_, at) => !gone.includes(at)));
  sheet.hiddenColumns = [];
}

test('the hidden addresses of Matches deleted: all are introduced once, marked, and get their meetings', () => {
  const world = programme(3);
  without(world, 'Matches', ['Mentee address', 'Mentor address', 'Proposed mentor address']);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  nobodyTwice(world);
  expect(received(world)).toHaveLength(6);
  expect(table(world, 'Matches').map(({ Status }) => Status)).toEqual(Array(3).fill('introduced'));
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  const pairs = confirmed(world).map(({ attendees }) => attendees.map(({ email }) => email).join());
  expect(new Set(pairs).size).toBe(3);
});

test('a mentor withdrawn under another word than Status is not matched, and the word is said', () => {
  const world = programme(3);
  valueIn(world, 'profiles', { write: 'codes', acceptGuesses: true, acceptProposals: true, seen: null });
  const sheet = world.sheets.find(({ name }) => name === 'Mentors')!;
  const at = sheet.rows[0]!.indexOf('Status');
  sheet.rows[0]![at] = 'State';
  sheet.rows.find((row) => row.includes('mentor1@example.org'))![at] = 'withdrawn';
  const { pairs, issues } = valueIn(world, 'match', WRITE);
  expect(pairs.map(({ mentor }) => mentor).sort()).toEqual(['mentor0@example.org', 'mentor2@example.org']);
  expect(issues.map(({ sheet, found }) => `${sheet}: ${found}`)).toContain('Mentors: State');
  expect(rowsOf(world, 'Mentors')![0]![at]).toBe('State');
});
