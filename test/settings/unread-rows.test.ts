// Rows of Settings that nobody would read are said at the first command, not on the day they are missed.
import { expect, test } from 'vitest';
import { programme } from '../introduce-world.ts';
import { TRY, valueIn } from '../workbench.ts';

test('a name that is none, a setting twice, an address and a zone that cannot be used', () => {
  const world = programme(2, [
    ['Reply to', 'the office', ''],
    ['Places per mentor', 1, ''],
    ['Places per mentor', 2, ''],
    ['Smallest group', 4, ''],
    ['Time zone', 'CET', ''],
    ['', 'a remark of ours', ''],
  ]);
  const { issues } = valueIn(world, 'match', TRY);
  const told = issues.filter(({ sheet }) => sheet === 'Settings').map(({ row, found }) => [row, found]);
  expect(told.sort()).toEqual([
    [4, 'the office'],
    [5, 'Places per mentor is there twice'],
    [7, 'Smallest group'],
    [8, 'CET'],
  ]);
});
