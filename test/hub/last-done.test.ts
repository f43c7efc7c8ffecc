// “Last done” on the first page: what goes in slices is not said with the number of its last slice.
import { expect, test } from 'vitest';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { rowsOf, valueIn } from '../workbench.ts';

test('mails that went in several slices are not counted by the last of them', () => {
  const world = programme(4);
  valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true });
  valueIn(world, 'introduce', APPROVE);
  // A slice of one pair each: the same number four times over.
  for (let slice = 0; slice < 4; slice++) {
    valueIn(world, 'introduce', { ...SEND, firstOnly: true });
    world.clock += 30_000;
  }
  const log = rowsOf(world, 'Log')!.filter((row) => row.includes('Introduce'));
  const sent = log.map((row) => Number(/(\d+) mails? sent/.exec(row.join(' '))?.[1] ?? 0));
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.reduce((sum, n) => sum + n, 0)).toBe(world.mails.length);
  const last = valueIn(world, 'hub', null).notes.at(-1)!;
  expect(last).toMatch(/^Last done, \d+ \w+ \d{4}, \d\d:\d\d: Introduce$/);
});
