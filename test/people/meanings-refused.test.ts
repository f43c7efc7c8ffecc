// A meaning that a column of its side cannot have is refused, also where nobody has said yet whose answers the tab holds.
import { expect, test } from 'vitest';
import { askIn, rowsOf, worldOf } from '../workbench.ts';

const HEADER = ['Timestamp', 'Email address', 'Full name', 'Topics'];

test('a meaning that does not exist is refused the first time too, and nothing is written', () => {
  const world = worldOf({
    'Mentor answers': [HEADER, ['2026-03-01', 'm@example.org', 'Mia Moss', 'Career']],
    'Mentee answers': [
      [...HEADER, 'First choice'],
      ['2026-03-01', 'e@example.org', 'Eli Eck', 'Career', 'Mia Moss'],
    ],
  });
  for (const field of ['banana', 'choice 1']) {
    const decisions = [{ sheet: 'Mentor answers', header: 'Full name', field }];
    const { answer } = askIn(world, 'columns', { decisions, accept: null, write: true });
    expect(answer).toMatchObject({
      ok: false,
      kind: 'refused',
      error: { where: 'Mentor answers!Full name' },
    });
  }
  expect(rowsOf(world, 'Columns')).toBeNull();
});
