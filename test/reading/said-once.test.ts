// What a person said of a question holds for the same question in the other form and for the other rows of a grid; a name never.
import { expect, test } from 'vitest';
import { readTabs } from '../../src/reading/read-tabs.ts';

const GRID = ['Zorgle [Blix]', 'Zorgle [Quam]', 'Zorgle [Drofe]'];
const answers = ['a lot', 'some', 'none'];
const tab = (sheet: string, headers: readonly string[]) => ({
  sheet,
  headers: ['Email Address', ...headers],
  columns: [['a@example.org', 'b@example.org', 'c@example.org'], ...headers.map(() => answers)],
});
const read = (headers: readonly string[], said: readonly (string | null | undefined)[], other = headers) =>
  readTabs(
    [tab('Mentors', headers), tab('Mentees', other)],
    [
      { role: 'mentors', columns: ['email', ...said] },
      { role: 'mentees', columns: ['email'] },
    ],
  ).map(({ columns }) => columns.slice(1).map(({ field, sure }) => (sure ? field : '?')));

test('the other rows of a grid, and the same grid in the other form', () => {
  expect(read(GRID, [])).toEqual([
    ['?', '?', '?'],
    ['?', '?', '?'],
  ]);
  expect(read(GRID, ['topics'])).toEqual([
    ['topics', 'topics', 'topics'],
    ['topics', 'topics', 'topics'],
  ]);
});

test('a question asked of both sides', () => {
  expect(read(['Zorgle blix'], ['unit'])[1]).toEqual(['unit']);
  expect(read(['Zorgle blix'], [null])[1]).toEqual(['?']);
});

test('names, places of a ranking and meanings that the other side cannot have are asked again', () => {
  expect(read(['Zorgle blix'], ['family name'])[1]).toEqual(['?']);
  expect(read(['Zorgle blix'], ['places'])[1]).toEqual(['?']);
});
