// On which days meetings may be: none over a date of the programme, and a true word where there are more meetings than days.
import { expect, test } from 'vitest';
import { addSheet } from '../../src/local/world.ts';
import { introduced, PROPOSE } from '../catch-up-world.ts';
import { valueIn } from '../workbench.ts';

test('more meetings than days: said as it is, and not as hours that never meet', () => {
  const world = introduced(1);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', 1, 40, 60],
  ]);
  const { unscheduled } = valueIn(world, 'schedule', PROPOSE);
  expect(unscheduled.length).toBeGreaterThan(5);
  expect(unscheduled.map(({ why }) => why).join()).not.toContain('never meet');
  expect(unscheduled[0]!.why).toContain('No working day lies in the few days that this meeting has.');
});

test('no meeting is put over a date of the programme to which both are invited', () => {
  const free = valueIn(introduced(1), 'schedule', PROPOSE).meetings[0]!;
  const day = free.start.slice(0, 10);
  const world = introduced(1);
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', `${day} 08:00`, 720, 'all', '', ''],
  ]);
  const { meetings } = valueIn(world, 'schedule', PROPOSE);
  expect(meetings).toHaveLength(6);
  expect(meetings.map(({ start }) => start.slice(0, 10))).not.toContain(day);
});
