// A pair that is introduced after the first day of the meetings begins with its first meeting; an example shows what takes place.
import { expect, test } from 'vitest';
import { addSheet } from '../../src/local/world.ts';
import { introduced, kickedOff, LOOK, PROPOSE } from '../catch-up-world.ts';
import { rowsOf, valueIn } from '../workbench.ts';

test.each(['2026-01-05', '2026-03-09', ''])(
  'Catch-ups from “%s”, before the introduction: no meeting is missing',
  (day) => {
    const world = introduced(2, [['Catch-ups from', day]]);
    addSheet(world, 'Strands', [
      ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
      ['Programme', 'one-to-one', '', 6, 6, 60],
    ]);
    const { meetings, unscheduled } = valueIn(world, 'schedule', PROPOSE);
    expect(unscheduled).toEqual([]);
    expect(meetings.map(({ k }) => k).sort()).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  },
);

test('a first day still to come is kept', () => {
  const world = introduced(1, [['Catch-ups from', '2026-06-01']]);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 2, 2, 60],
  ]);
  const { meetings } = valueIn(world, 'schedule', PROPOSE);
  expect(meetings).toHaveLength(2);
  for (const { start } of meetings) expect(Date.parse(start)).toBeGreaterThan(Date.parse('2026-06-01'));
});

test('what is left out, and a pair that meets no more, is no example', () => {
  const world = kickedOff(2);
  const { rows } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  const at = (column: string) => rows[0]!.indexOf(column);
  const shown = () => valueIn(world, 'schedule', { ...LOOK, step: 'read back' }).examples;
  const [first] = shown();
  const out = rows.find((row) => row[at('Pair')] === first!.pair && Number(row[at('Meeting')]) === first!.k)!;
  out[at('State')] = 'left out';
  expect(shown().map(({ pair, k }) => `${k} ${pair}`)).not.toContain(`${first!.k} ${first!.pair}`);
  const matches = rowsOf(world, 'Matches')!;
  const of = matches.findIndex((row) => row.some((cell) => String(cell) === first!.pair.split(' > ')[0]));
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  sheet.rows[of]![matches[0]!.indexOf('Status')] = 'ended';
  const examples = shown();
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.map(({ pair }) => pair)).not.toContain(first!.pair);
});
