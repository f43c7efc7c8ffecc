// A date that was invited to alone is the last invitation: no button takes out the meetings of an earlier run instead.
import { expect, test } from 'vitest';
import { addSheet } from '../../src/local/world.ts';
import { confirmed, createAll, introduced, LOOK, PROPOSE } from '../catch-up-world.ts';
import { NOW, valueIn } from '../workbench.ts';

const run = (k: number) => `2026-03-1${k}T09:00:00.000Z panel`;

test('after the kick-off nothing of the pairs is undone; its own row takes it out', () => {
  const world = introduced(2);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 1, 2, 60],
  ]);
  addSheet(world, 'Dates', [['What', 'Starts', 'Minutes', 'Who', 'Where', 'State']]);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world, { ...LOOK, step: 'create', run: run(0) });
  world.clock = NOW;
  expect(valueIn(world, 'schedule', LOOK).undoable).toBe(4);
  const { rows } = world.sheets.find(({ name }) => name === 'Dates')!;
  rows.push(['Kick-off', new Date(2026, 3, 27, 17), 90, 'all', 'Main hall', '']);
  expect(createAll(world, { ...LOOK, step: 'create', run: run(1) }).undoable).toBe(0);
  world.clock = NOW;
  expect(valueIn(world, 'schedule', LOOK).undoable).toBe(0);
  valueIn(world, 'schedule', { ...LOOK, step: 'undo' });
  expect(confirmed(world)).toHaveLength(5);
  rows.splice(1);
  const { differences } = valueIn(world, 'schedule', { ...LOOK, step: 'read back' });
  expect(differences).toMatchObject([{ can: expect.arrayContaining(['cancel']) }]);
});
