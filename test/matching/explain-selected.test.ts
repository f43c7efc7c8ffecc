// “Explain selected pair” from every list of ours in which a mentee has a row: the answer is about that row.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { askIn, CONFIRM, valueIn, WRITE, worldOf } from '../workbench.ts';

const LOOK = { mentee: null, mentor: null, acceptGuesses: false };

function programme(): World {
  const world = worldOf({
    'Mentor answers': [
      ['Email Address', 'Your full name', 'Topics you can help with', 'Languages', 'Mentees you could take'],
      ['sian@example.org', 'Sian Evans', 'Leadership', 'English', 1],
    ],
    'Mentee answers': [
      ['Email Address', 'Your full name', 'Topics you want', 'Languages'],
      ['hugo@example.org', 'Hugo Blanc', 'Leadership', 'English'],
      ['mia@example.org', 'Mia Roth', 'Leadership', 'German'],
    ],
    Mentees: [
      ['Name', 'Email', 'Strand', 'Choices', 'Status', 'Notes'],
      ['Mia Roth', '', '', '', '', ''],
      ['', 'hugo@example.org', '', '', '', ''],
    ],
  });
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  return world;
}

function select(world: World, sheet: string, row: number): void {
  world.activeSheet = world.sheets.find(({ name }) => name === sheet)!.id;
  world.selection = [`A${row}`];
}

test.each([
  ['Matches', 2, 'Hugo Blanc', 'Sian Evans'],
  ['Unmatched', 2, 'Mia Roth', null],
  ['Mentees', 2, 'Mia Roth', null],
  ['Mentees', 3, 'Hugo Blanc', 'Sian Evans'],
] as const)('%s, row %i is about %s', (sheet, row, menteeName, mentorName) => {
  const world = programme();
  select(world, sheet, row);
  const view = valueIn(world, 'explain', LOOK);
  expect(view).toMatchObject({ menteeName, mentorName });
  expect(view.reasons).not.toEqual([]);
});

test.each([
  ['Matches', 1],
  ['Unmatched', 9],
  ['Mentor answers', 2],
])('%s, row %i names no mentee: said, with the way on', (sheet, row) => {
  const world = programme();
  select(world, sheet, row);
  const { answer } = askIn(world, 'explain', LOOK);
  expect(answer).toMatchObject({ ok: false, error: { what: 'No pair is selected.' } });
  expect(JSON.stringify(answer)).toContain('Unmatched');
});
