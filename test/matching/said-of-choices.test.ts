// What is said of choices that came to nothing, and of somebody who has no mentor because a person wrote so.
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { bundle, CONFIRM, rowsOf, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

const MENTORS = [
  ['Email Address', 'Your full name', 'Topics you can help with', 'Mentees you could take', 'Status'],
  ['sian@example.org', 'Sian Evans', 'Leadership', 1, ''],
  ['ada@example.org', 'Ada Fischer', 'Leadership', 1, ''],
  ['daniel@example.org', 'Daniel Achebe', 'Leadership', 1, 'withdrawn'],
];
const HEADER = ['Email Address', 'Your full name', 'Topics you want', 'First choice', 'Second choice'];

function programme(mentees: readonly string[][]): World {
  const world = worldOf({
    'Mentor answers': MENTORS,
    'Mentee answers': [HEADER, ...mentees],
    'Never pair': [
      ['Person', 'Other person', 'Reason'],
      ['Rosa Lind', 'Sian Evans', ''],
    ],
  });
  valueIn(world, 'columns', CONFIRM);
  return world;
}

const saidOf = (world: World, row: number) =>
  valueIn(world, 'match', TRY)
    .issues.filter((issue) => issue.sheet === 'Mentee answers' && issue.row === row)
    .map(({ found }) => found);

test('every choice that was made is counted, also one of somebody who takes no part', () => {
  const world = programme([
    ['rosa@example.org', 'Rosa Lind', 'Leadership', 'Daniel Achebe', 'Sian Evans'],
    ['hugo@example.org', 'Hugo Blanc', 'Leadership', 'Prof Achebe', ''],
    ['mia@example.org', 'Mia Roth', 'Leadership', 'Daniel Achebe', 'Ada Fischer'],
  ]);
  expect(saidOf(world, 2)).toContain('none of 2 choices can count');
  expect(saidOf(world, 3)).toContain('the only choice cannot count');
  expect(saidOf(world, 4).filter((found) => /can(not)? count/.test(found))).toEqual([]);
});

test('a choice that a rule makes void is counted on the page and listed for whoever computes; who gets nobody is named', () => {
  const world = programme([
    ['rosa@example.org', 'Rosa Lind', 'Leadership', 'Sian Evans', 'Ada Fischer'],
    ['hugo@example.org', 'Hugo Blanc', 'Leadership', 'Ada Fischer', 'Sian Evans'],
    ['mia@example.org', 'Mia Roth', 'Leadership', 'Sian Evans', 'Daniel Achebe'],
  ]);
  const { unmatched, issues, lost, waiting } = valueIn(world, 'match', TRY);
  const isLost = ({ found }: { found: string }) => found.includes('not possible because');
  expect(issues.filter(isLost)).toHaveLength(1);
  expect(lost).toMatch(/^1 choice cannot count: /);
  const [left] = unmatched;
  const named = {
    'rosa@example.org': 'Rosa Lind',
    'hugo@example.org': 'Hugo Blanc',
    'mia@example.org': 'Mia Roth',
  };
  expect(waiting).toBe(`1 mentee without a mentor: ${named[left!.mentee as keyof typeof named]}.`);
  const call = { entry: 'ask', args: [{ question: 'match', request: TRY, page: true }], isWarm: true };
  const page = (execute(world, bundle, call).result as { value: { issues: { found: string }[] } }).value
    .issues;
  expect(page.filter(isLost)).toEqual([]);
  expect(page.map(({ found }) => found)).toContain('Daniel Achebe');
});

test('without a mentor on purpose: nothing of the former pair stays in the row, and the page says it', () => {
  const world = programme([
    ['hugo@example.org', 'Hugo Blanc', 'Leadership', 'Sian Evans', ''],
    ['mia@example.org', 'Mia Roth', 'Leadership', 'Ada Fischer', ''],
  ]);
  expect(valueIn(world, 'match', WRITE).alone).toBe('');
  const matches = world.sheets.find(({ name }) => name === 'Matches')!;
  const at = (column: string) => matches.rows[0]!.indexOf(column);
  matches.rows.find((row) => row.includes('Hugo Blanc'))![at('Mentor')] = 'No mentor on purpose';
  expect(valueIn(world, 'match', WRITE).alone).toContain('1 mentee has no mentor on purpose');
  const row = rowsOf(world, 'Matches')!.find((cells) => cells.includes('Hugo Blanc'))!;
  expect(row[at('Mentor')]).toBe('No mentor on purpose');
  for (const column of ['Fit', 'Choice', 'Why', 'Status']) expect(row[at(column)] ?? '', column).toBe('');
});

test('whatever a remedy sends somebody to is there once Set up is confirmed', () => {
  const world = programme([['hugo@example.org', 'Hugo Blanc', 'Leadership', 'Sian Evans', '']]);
  const names = world.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Mentors', 'Mentees', 'Never pair']));
});
