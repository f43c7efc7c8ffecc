// A filter hides people from whoever looks at a sheet, and from nothing else.
import { expect, test } from 'vitest';
import { APPROVE, LOOK as MAILS, programme } from '../introduce-world.ts';
import { askIn, copyOf, rowsOf, TRY, valueIn, WRITE } from '../workbench.ts';

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

test('rows hidden by hand are said once, when the mails to these people are approved', () => {
  const world = programme(4);
  const sheetOf = (name: string) => world.sheets.find((one) => one.name === name)!;
  sheetOf('Mentee answers').hiddenRows = [3, 5, 900];
  const byHand = (
    issues: readonly { readonly sheet: string; readonly found: string; readonly remedy: string }[],
  ) => issues.filter(({ found }) => /hid/.test(found)).map(({ sheet, found }) => `${sheet}: ${found}`);
  const { answer, ledger } = askIn(copyOf(world), 'introduce', MAILS);
  expect(answer?.ok && byHand(answer.value.issues)).toEqual([]);
  expect(ledger.operations.map(({ name }) => name)).not.toContain('Sheet.isRowHiddenByUser');
  const view = valueIn(world, 'introduce', APPROVE);
  expect(view.queued).toBe(8);
  expect(byHand(view.issues)).toEqual([
    'Mentee answers: 2 people who get these mails are in hidden rows: 3, 5',
  ]);
  expect(byHand(valueIn(world, 'introduce', APPROVE).issues)).toEqual([]);
});

test('answers in a hidden tab take part, and Set up and Match say so', () => {
  const world = programme(2);
  world.sheets.find((one) => one.name === 'Mentor answers')!.isHidden = true;
  const said = ['answers in a sheet that is hidden: Mentor answers'];
  const hiddenIn = (issues: readonly { readonly found: string }[]) =>
    issues.map(({ found }) => found).filter((found) => /hidden/.test(found));
  expect(hiddenIn(valueIn(world, 'columns', LOOK).issues)).toEqual(said);
  const view = valueIn(world, 'match', TRY);
  expect(hiddenIn(view.issues)).toEqual(said);
  expect(view.pairs).toHaveLength(2);
});
