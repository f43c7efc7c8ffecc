// A matching says into which sheets it went by the names that their tabs have.
import { expect, test } from 'vitest';
import { copyOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

test('a sheet that was renamed is named as its tab; nothing is said where nothing was written', async () => {
  const world = await sampleWorld('phd');
  valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true });
  expect(valueIn(world, 'match', { ...WRITE, write: false }).wrote).toBeUndefined();
  const first = valueIn(world, 'match', WRITE).wrote ?? '';
  expect(first).toMatch(/^Written to the sheets Matches, Unmatched(, Circles)? and Match proof\.$/);
  const renamed = copyOf(world);
  renamed.sheets.find(({ name }) => name === 'Matches')!.name = 'Duos 2031';
  expect(valueIn(renamed, 'match', WRITE).wrote).toBe(first.replace('Matches', '“Duos 2031”'));
});
