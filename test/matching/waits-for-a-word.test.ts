// A pair by hand that breaks a rule gets no mail before a person has said that it is meant so: until then the page of Match does
// not say that everybody gets a mentor.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { CONFIRM, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

const MENTORS = [
  'Email Address',
  'Your full name',
  'Topics you can help with',
  'Languages',
  'Mentees you could take',
];
const MENTEES = ['Email Address', 'Your full name', 'Topics you want', 'Languages'];

/** Mia and Nils speak nothing that the second mentor speaks. */
function programme(): World {
  const world = worldOf({
    'Mentor answers': [
      MENTORS,
      ['sian@example.org', 'Sian Evans', 'Leadership', 'English', 1],
      ['ada@example.org', 'Ada Fischer', 'Leadership', 'Swedish', 2],
    ],
    'Mentee answers': [
      MENTEES,
      ['hugo@example.org', 'Hugo Blanc', 'Leadership', 'English'],
      ['mia@example.org', 'Mia Roth', 'Leadership', 'German'],
      ['nils@example.org', 'Nils Berg', 'Leadership', 'German'],
    ],
  });
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  return world;
}

const matchesOf = (world: World) => world.sheets.find(({ name }) => name === 'Matches')!;
function pairByHand(world: World, mentee: string, mentor: string): void {
  const { rows } = matchesOf(world);
  rows.push(rows[0]!.map((column) => (column === 'Mentee' ? mentee : column === 'Mentor' ? mentor : '')));
}

test('what waits is counted, and nobody is said to be served before', () => {
  const world = programme();
  pairByHand(world, 'Mia Roth', 'Ada Fischer');
  expect(valueIn(world, 'match', TRY)).toMatchObject({
    waiting:
      '1 mentee without a mentor: Nils Berg. 1 kept pair waits for your word, see Please check below. Until then no mail goes to the two.',
  });
  pairByHand(world, 'Nils Berg', 'Ada Fischer');
  const view = valueIn(world, 'match', TRY);
  expect(view.quality.all).toMatchObject({ mentees: 3, matched: 3 });
  expect(view.waiting).toBe(
    '2 kept pairs wait for your word, see Please check below. Until then no mail goes to them.',
  );
  expect(view.proof).not.toContain('Everybody');
});

test('a ticked Lock is the word: the pair counts as every other', () => {
  const world = programme();
  pairByHand(world, 'Mia Roth', 'Ada Fischer');
  pairByHand(world, 'Nils Berg', 'Ada Fischer');
  const { rows } = matchesOf(world);
  for (const row of rows.slice(1)) row[rows[0]!.indexOf('Lock')] = true;
  expect(valueIn(world, 'match', TRY)).toMatchObject({
    waiting: '',
    proof: 'Everybody gets a mentor. Under your rules and locks no other pairs are better.',
  });
});
