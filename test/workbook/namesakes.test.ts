// The coordinator has a sheet that is called like one of ours: it stays as it is, nothing stops, and a sentence says what to do.
import { expect, test } from 'vitest';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { introduced, LOOK } from '../catch-up-world.ts';
import { askIn, copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

const THEIRS: Readonly<Record<string, readonly (readonly CellData[])[]>> = {
  Dates: [
    ['Day', 'Speaker', 'Room'],
    ['4 May', 'Lina Borg', 'Library'],
  ],
  Log: [
    ['Call', 'With', 'About'],
    ['3 May', 'the dean', 'money'],
  ],
  Results: [
    ['Team', 'Points'],
    ['Red', 3],
  ],
};
const DATE = {
  what: 'Kick-off',
  day: '2026-05-12',
  time: '17:00',
  minutes: 60,
  who: 'all',
  where: 'Library',
};
const added = (world: World) =>
  askIn(world, 'schedule', { ...LOOK, step: 'add date', date: DATE }).answer as { ok: boolean };
const saidOf = (world: World, sheet: string) =>
  valueIn(copyOf(world), 'hub', null).issues.filter((one) => one.sheet === sheet);

test.each(Object.keys(THEIRS))(
  'a sheet %s of their own is neither read nor written into, and that is said once',
  (name) => {
    const world = introduced(2);
    world.sheets = world.sheets.filter((sheet) => sheet.name !== name);
    addSheet(
      world,
      name,
      THEIRS[name]!.map((row) => [...row]),
    );
    const said = saidOf(world, name);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({
      severity: 'warns',
      found: `a sheet called like our ${name}, with other columns`,
    });
    expect(said[0]!.remedy).toContain(`Ours is called ${name} 2.`);
    valueIn(world, 'match', WRITE);
    expect(added(world)).toMatchObject({ ok: true });
    expect(rowsOf(world, name)).toEqual(THEIRS[name]);
    if (name === 'Results') return;
    expect(rowsOf(world, `${name} 2`)!.length).toBeGreaterThan(1);
    expect(saidOf(world, name)[0]!.remedy).toContain(`Ours is called ${name} 2.`);
  },
);

test('their own Dates with some of our words: nothing is written, and the way out is said', () => {
  const world = introduced(2);
  const theirs = [
    ['What', 'When', 'Where', 'Minutes'],
    ['Lunch', 'noon', 'Canteen', '60'],
  ];
  addSheet(world, 'Dates', theirs);
  expect(saidOf(world, 'Dates')).toMatchObject([
    { remedy: expect.stringContaining('If the sheet is something else, give it another name.') },
  ]);
  expect(added(world)).toMatchObject({
    ok: false,
    error: { remedy: expect.stringContaining('give it another name') },
  });
  expect(rowsOf(world, 'Dates')).toEqual(theirs);
  world.sheets.find(({ name }) => name === 'Dates')!.name = 'Canteen';
  expect(added(world)).toMatchObject({ ok: true });
  expect(saidOf(world, 'Canteen')).toEqual([]);
});

test('answers in a sheet that bears our name are no namesake', () => {
  const world = introduced(2);
  world.sheets = world.sheets.filter(({ name }) => name !== 'Mentors');
  world.sheets.find(({ name }) => name === 'Mentor answers')!.name = 'Mentors';
  expect(valueIn(world, 'hub', null).issues.filter(({ found }) => found.includes('called like our'))).toEqual(
    [],
  );
});
