// One form for both roles: somebody who is mentor and mentee has one row of answers. It is listed once, handed on once and deleted once, and
// the row below it is somebody else's.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { rowsOf, valueIn, worldOf } from '../workbench.ts';

const ROWS = [
  ['Ann', 'Mentor'],
  ['Bert', 'Mentee'],
  ['Cleo', 'Both'],
  ['Dino', 'Mentee'],
  ['Emma', 'Mentor'],
  ['Fred', 'Mentee'],
];
const FAMILIES = ['Alder', 'Beck', 'Crane', 'Dahl', 'Eng', 'Fisk'];
const CLEO = 'cleo@example.org';

function oneForm(): World {
  const world = worldOf({
    Registration: [
      ['Timestamp', 'Email Address', 'Full name', 'I would like to be a', 'Topics', 'Languages'],
      ...ROWS.map(([name, role], k) => [
        `2026-09-0${k + 1} 10:00:00`,
        `${name!.toLowerCase()}@example.org`,
        `${name} ${FAMILIES[k]}`,
        role!,
        'Leadership',
        'English',
      ]),
    ],
  });
  const decisions = [
    { sheet: 'Registration', header: '', field: 'both' },
    { sheet: 'Registration', header: 'I would like to be a', field: 'role' },
  ];
  valueIn(world, 'columns', { decisions, accept: 'coordinator', write: true });
  return world;
}

const answered = (world: World) =>
  rowsOf(world, 'Registration')!
    .slice(1)
    .map((row) => String(row[1]));

test('erased: one row listed, one row gone, nobody else’s', () => {
  const world = oneForm();
  const others = answered(world).filter((address) => address !== CLEO);
  const listed = valueIn(world, 'erase', { person: CLEO, write: false, answers: true });
  expect(listed.places.filter(({ where }) => where === 'Registration').map(({ what }) => what)).toEqual([
    'row 4',
  ]);
  expect(listed.left.filter(({ where }) => where === 'Registration')).toEqual([]);
  valueIn(world, 'erase', { person: CLEO, write: true, answers: true });
  expect(answered(world)).toEqual(others);
});

test('handed on: every answer once', () => {
  const { rows } = valueIn(oneForm(), 'handOn', { list: 'person', person: CLEO, write: true });
  const given = rows.filter(([where]) => where === 'Registration').map(([, , what]) => what);
  expect(given).toEqual([...new Set(given)]);
  expect(given.length).toBeGreaterThan(4);
});
