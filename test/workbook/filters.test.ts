// A filter hides people from whoever looks at a sheet, and from nothing else.
import { expect, test } from 'vitest';
import { programme } from '../introduce-world.ts';
import { copyOf, rowsOf, TRY, valueIn, WRITE } from '../workbench.ts';

const LOOK = { decisions: [], accept: null, write: false } as const;
const said = (issues: readonly { readonly sheet: string; readonly found: string }[]) =>
  issues.filter(({ found }) => /filter/.test(found)).map(({ sheet, found }) => `${sheet}: ${found}`);

test('people hidden by a filter take part, and Set up and Match say how many', () => {
  const plain = programme(4);
  const world = copyOf(plain);
  const sheetOf = (name: string) => world.sheets.find((one) => one.name === name)!;
  sheetOf('Mentee answers').filtered = [2, 4, 5, 900];
  sheetOf('Mentor answers').filtered = [];
  const found = ['Mentee answers: 3 people are hidden by a filter in Mentee answers'];
  expect(said(valueIn(world, 'columns', LOOK).issues)).toEqual(found);
  const view = valueIn(world, 'match', TRY);
  expect(said(view.issues)).toEqual(found);
  expect(view.pairs).toEqual(valueIn(copyOf(plain), 'match', TRY).pairs);
  valueIn(world, 'match', WRITE);
  valueIn(plain, 'match', WRITE);
  expect(rowsOf(world, 'Matches')).toEqual(rowsOf(plain, 'Matches'));
});

test('without a filter nothing is said', () => {
  const world = programme(2);
  expect(said(valueIn(world, 'columns', LOOK).issues)).toEqual([]);
  world.sheets.find((one) => one.name === 'Mentee answers')!.filtered = [1];
  expect(said(valueIn(world, 'columns', LOOK).issues)).toEqual([]);
});
