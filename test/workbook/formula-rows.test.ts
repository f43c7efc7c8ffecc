// Sheets of answers that formulas bring or prepare: while they show an error nobody is lost, and rows in which nobody answered are nobody.
import { expect, test } from 'vitest';
import type { CellData } from '../../src/local/world.ts';
import { LOOK, programme, SEND } from '../introduce-world.ts';
import { askIn, CONFIRM, copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

const SHEET = 'Mentor answers';
const whole = programme(3);
valueIn(whole, 'columns', CONFIRM);

function shows(rows: (before: CellData[][]) => CellData[][]) {
  const world = copyOf(whole);
  const sheet = world.sheets.find(({ name }) => name === SHEET)!;
  sheet.rows = rows(sheet.rows);
  return world;
}

test.each([
  ['the whole sheet', () => [['#REF!']]],
  ['all below the questions', ([header]: CellData[][]) => [header!, ['Loading...']]],
  ['more rows than hold people', (rows: CellData[][]) => [...rows.slice(0, 2), ['#REF!'], ['', '#REF!']]],
])('an error in place of %s: nothing is matched or mailed, and Matches stays', (_, rows) => {
  const world = shows(rows);
  const before = JSON.stringify(rowsOf(world, 'Matches'));
  for (const [question, request] of [
    ['match', WRITE],
    ['introduce', { ...LOOK, step: 'approve' }],
    ['introduce', SEND],
  ] as const) {
    const { answer } = askIn(world, question, request as never);
    expect(answer).toMatchObject({
      ok: false,
      error: { what: expect.stringContaining('an error in the sheet, in place of its people') },
    });
  }
  expect(JSON.stringify(rowsOf(world, 'Matches'))).toBe(before);
  expect(world.mails).toEqual([]);
  expect(askIn(world, 'hub', null).answer?.ok).toBe(true);
});

test('one row in error is left aside, and the others take part', () => {
  const world = shows(([header, ...rows]) => [header!, ...rows, ['#N/A', '#N/A', '#N/A']]);
  expect(valueIn(world, 'match', WRITE).pairs).toHaveLength(3);
});

test('rows that a formula prepares below the answers are nobody', () => {
  const world = shows((rows) => [...rows, ['', '', ' ()', '', ' - ', 0], ['', '', '', false, '', 0]]);
  const view = valueIn(world, 'match', WRITE);
  expect(view.issues.filter(({ sheet }) => sheet === SHEET)).toEqual([]);
  expect(view.pairs).toHaveLength(3);
});
