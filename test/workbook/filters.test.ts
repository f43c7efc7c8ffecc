// A filter hides people from whoever looks at a sheet, and from nothing else.
import { afterEach, expect, test, vi } from 'vitest';
import { rowsHidden, rowsHiddenByHand } from '../../src/google/filters.ts';
import { runIntroduce } from '../../src/local/introduce.ts';
import { readOptions } from '../../src/local/options.ts';
import { addSheet } from '../../src/local/world.ts';
import type { Tab } from '../../src/ports/workbook.ts';
import { hiddenByHand } from '../../src/workbook/hidden-people.ts';
import { APPROVE, LOOK as MAILS, programme } from '../introduce-world.ts';
import { askIn, bundle, CONFIRM, copyOf, rowsOf, TRY, valueIn, WRITE } from '../workbench.ts';

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

afterEach(() => void vi.restoreAllMocks());

test('desk introduce says who is in a hidden row before the first mail goes, and a dry run says it as well', () => {
  const world = programme(2);
  world.sheets.find((one) => one.name === 'Mentee answers')!.hiddenRows = [3];
  const found = '1 person who gets one of these mails is in a hidden row: 3';
  const said: (readonly [string, number])[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push([String(text), world.mails.length]);
    return true;
  });
  const run = (...more: readonly string[]) =>
    runIntroduce(world, bundle, readOptions(['introduce', '--workspace', 'x', '--yes', '--json', ...more]));
  const issuesIn = ({ json }: ReturnType<typeof run>) =>
    (json['issues'] as { readonly found: string }[]).filter((one) => one.found === found).length;
  expect([issuesIn(run('--dry-run')), said.splice(0).length, world.mails.length]).toEqual([1, 1, 0]);
  const outcome = run();
  expect([issuesIn(outcome), outcome.json['hidden'], world.mails.length]).toEqual([1, undefined, 4]);
  expect(said.filter(([text]) => text.includes(found)).map(([, mails]) => mails)).toEqual([0]);
});

test('rows that were not looked at any more are said, and do not read as not hidden', () => {
  let at = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => at);
  const slow = (row: number) => {
    at += 2000;
    return row === 3;
  };
  const sheet = { getFilter: () => ({}), isRowHiddenByUser: slow, isRowHiddenByFilter: slow };
  const asked = sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  const byHand = (rows: readonly number[]) => rowsHiddenByHand(asked, rows);
  expect(byHand([2, 3, 4, 5])).toEqual({ hidden: [3], looked: 3 });
  expect(rowsHidden(asked, 2)).toEqual({ hidden: [], looked: 2 });
  expect(rowsHidden(asked, 1200)).toEqual({ hidden: [3], looked: 3 });
  const tabOf = new Map([['Answers', { rowsHiddenByHand: byHand } as Tab]]);
  const issuesOf = (rows: readonly number[]) =>
    hiddenByHand(
      { tabOf },
      rows.map((row) => ({ sheet: 'Answers', row })),
    ).map(({ row, found }) => [row, found]);
  expect(issuesOf([5, 2, 4, 6])).toEqual([[6, 'rows looked at for hidden people: 3 of 4, in Answers']]);
  expect(issuesOf([2, 4])).toEqual([]);
});

test('a filter or a hidden tab of a survey hides nobody who takes part', () => {
  const world = programme(2);
  addSheet(world, 'Check-in', [
    ['Timestamp', 'Email address', 'Have you met your mentor or mentee?'],
    ['2026-03-20 10:00:00', 'mentee0@example.org', 'Yes, twice'],
  ]);
  const decisions = [{ sheet: 'Check-in', header: '', field: 'check-in' }];
  valueIn(world, 'columns', { ...CONFIRM, decisions });
  Object.assign(world.sheets.find((one) => one.name === 'Check-in')!, { filtered: [2], isHidden: true });
  const { issues } = valueIn(world, 'columns', LOOK);
  expect(issues.filter(({ found }) => /hidden/.test(found))).toEqual([]);
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
