// What somebody said of an earlier pair is not said of the one they are in now, and a reminder goes to pairs that have not met.
import { expect, test } from 'vitest';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { APPROVE, DAY, LOOK, programme, sendAll } from '../introduce-world.ts';
import { CONFIRM, NOW, rowsOf, valueIn } from '../workbench.ts';

const REMINDER = { ...LOOK, occasion: 'reminder' } as const;

/** Pairs introduced on 10 March, with these answers to a check-in, on 30 March. */
function answered(pairs: number, rows: readonly (readonly CellData[])[]): World {
  const world = programme(pairs);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  addSheet(world, 'Check-in', [
    ['Timestamp', 'Email Address', 'Have you met?', 'Is it a good fit for you?'],
    ...rows.map((row) => [...row]),
  ]);
  const decisions = [{ sheet: 'Check-in', header: '', field: 'check-in' }];
  valueIn(world, 'columns', { ...CONFIRM, decisions });
  world.clock = NOW + 20 * DAY;
  return world;
}

const cards = (world: World) =>
  valueIn(world, 'hub', null).cards.filter(({ title }) => /not met, as one/.test(title));

const partnerOf = (world: World, mentee: string) => {
  const row = rowsOf(world, 'Matches')!.find((one) => one[11] === mentee)!;
  return String(row[12]);
};

test.each<[string, (text: string) => CellData]>([
  ['a text', (text) => text],
  ['a moment', (text) => new Date(text.replace(' ', 'T'))],
])('an answer of before the introduction is about nobody of today, written as %s', (_, written) => {
  const world = answered(3, [
    [written('2026-03-06 10:00:00'), 'mentee0@example.org', 'Not yet', 'Not a good fit'],
    [written('2026-03-06 10:00:00'), 'mentee1@example.org', 'Yes', 'A good fit'],
  ]);
  expect(cards(world)).toEqual([]);
  const { followUp, due } = valueIn(world, 'introduce', REMINDER);
  expect(followUp.filter(({ met, fit }) => met !== null || fit !== null)).toEqual([]);
  expect(due).toBe(6);
  const reasons = valueIn(world, 'handOn', { list: 'not met', person: null, write: false }).rows;
  expect(reasons.map((row) => row[2])).not.toContain('one of them said that they have not met');
});

test('the hub names who said no, counts the silent, and nobody of a pair that met is reminded', () => {
  const world = answered(3, [['2026-03-16 10:00:00', 'mentee0@example.org', 'Not yet', '']]);
  const mentor = partnerOf(world, 'mentee1@example.org');
  const { rows } = world.sheets.find(({ name }) => name === 'Check-in')!;
  rows.push(['2026-03-16 10:00:00', mentor, 'Yes', '']);
  const [card] = cards(world);
  expect(card!.lines).toContain('It also goes to 1 pair of which nobody said whether they met.');
  expect(valueIn(world, 'introduce', REMINDER).due).toBe(4);
  rows.pop();
  expect(cards(world)[0]!.lines).toContain('It also goes to 2 pairs of which nobody said whether they met.');
  expect(valueIn(world, 'introduce', REMINDER).due).toBe(6);
});
