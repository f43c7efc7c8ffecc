// Tables that most calls do without.
import { expect, test } from 'vitest';
import { late } from '../../src/ground/made-when-asked.ts';

test('what is late is made at the first question, once', () => {
  let made = 0;
  const table = late(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect([table(), table()].map(({ number }) => number)).toEqual([1, 1]);
});

test('nothing is not made again', () => {
  let made = 0;
  const table = late((): null => {
    made++;
    return null;
  });
  expect([table(), table(), made]).toEqual([null, null, 1]);
});
