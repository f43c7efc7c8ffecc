// What is said once for several rows is true of each of them.
import { expect, test } from 'vitest';
import { eachKindOnce, type Issue } from '../../src/ground/issue.ts';

const issue = (row: number, remedy: string): Issue => ({
  severity: 'warns',
  sheet: 'Mentee answers',
  row,
  column: 'Conflicts',
  found: 'somebody',
  wanted: 'a full name',
  remedy,
});

test('rows for which something else is to be done are said apart', () => {
  const said = eachKindOnce([
    issue(3, 'We take this for A.'),
    issue(8, 'We take this for B.'),
    issue(9, 'We take this for A.'),
  ]);
  expect(said.map(({ row, rows, remedy }) => [row, rows, remedy])).toEqual([
    [3, [3, 9], 'We take this for A.'],
    [8, undefined, 'We take this for B.'],
  ]);
});
