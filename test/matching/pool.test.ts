// The pool: counted by hand on a programme small enough to count.
import { expect, test } from 'vitest';
import { sampleWorld, TRY, valueIn } from '../workbench.ts';

test('the pool of the ADVANCE-like sample: strands, spread, what is crowded', async () => {
  const { pool } = valueIn(await sampleWorld('advance'), 'match', TRY);
  expect(pool.strands.map(({ strand, mentees, places }) => [strand, mentees, places])).toEqual([
    ['Faculty', 12, 10],
    ['Fellows', 20, 20],
    ['Circles', 10, 10],
  ]);
  expect(pool.spread.filter((part) => part.by === 'gender')).toEqual([]);
  const organisations = pool.spread.filter((part) => part.by === 'organisation');
  expect(organisations.length).toBe(5);
  for (const { named, places } of pool.crowded) expect(named).toBeGreaterThan(places);
});

test('genders of fewer than five people are never counted out loud', async () => {
  const world = await sampleWorld('cern');
  const { pool } = valueIn(world, 'match', TRY);
  for (const part of pool.spread.filter((p) => p.by === 'gender'))
    expect(Math.min(part.mentees, part.mentors)).toBeGreaterThanOrEqual(5);
});
