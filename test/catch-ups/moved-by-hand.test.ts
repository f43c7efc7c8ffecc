// A meeting that somebody moved in the sheet or in the calendar: the times beside it, and what is said of it, are about its time now.
import { expect, test } from 'vitest';
import { confirmed, createAll, LOOK, proposed } from '../catch-up-world.ts';
import { NOW, rowsOf, valueIn } from '../workbench.ts';

const DAY = 24 * 60 * 60 * 1000;

test('Starts written over and created, and an event moved in the calendar', () => {
  const world = proposed();
  const { rows } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  const at = (column: string) => rows[0]!.indexOf(column);
  expect(rows[1]![at('For the mentor')]).not.toContain('22:00');
  const day = rows[1]![at('Starts')] as Date;
  rows[1]![at('Starts')] = new Date(day.getFullYear(), day.getMonth(), day.getDate(), 22);
  expect(String(rows[1]![at('Please check')])).toContain('inside their working hours');
  createAll(world);
  world.clock = NOW;
  const now = () => rowsOf(world, 'Catch-ups')!;
  for (const column of ['For the mentor', 'For the mentee']) expect(now()[1]![at(column)]).toContain('22:00');
  expect(now()[1]![at('Please check')]).toBe('');
  const other = String(now()[2]![at('For the mentee')]);
  const event = confirmed(world).find(({ id }) => id === now()[2]![at('Event id')])!;
  event.start += DAY;
  event.end += DAY;
  valueIn(world, 'schedule', { ...LOOK, step: 'read back' });
  expect(now()[2]![at('For the mentee')]).not.toBe(other);
});

test.each([
  'One calendar cannot be seen: inside the working hours, perhaps not free.',
  'Not every calendar can be seen: inside the working hours, perhaps not free.',
  'Un agenda au moins n’est pas visible\u00a0: dans les heures de travail, mais peut-être pas libre.',
  'Un agenda n’est pas visible\u00a0: dans les heures de travail, mais peut-être pas libre.',
])('what an earlier version or another coordinator’s said of our own time goes too: %s', (said) => {
  const world = proposed();
  const { rows } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  const [starts, check] = [rows[0]!.indexOf('Starts'), rows[0]!.indexOf('Please check')];
  const day = rows[1]![starts] as Date;
  rows[1]![starts] = new Date(day.getFullYear(), day.getMonth(), day.getDate(), 22);
  rows[1]![check] = said;
  createAll(world);
  expect(rowsOf(world, 'Catch-ups')![1]![check]).toBe('');
});
