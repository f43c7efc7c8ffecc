// What is typed into a cell is read by the spreadsheet's locale, and a range may be named in R1C1 notation.
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { typed } from '../../src/local/typing.ts';
import { addSheet, emptyWorld } from '../../src/local/world.ts';
import { NOW } from '../workbench.ts';

const day = (year: number, month: number, date: number) => new Date(year, month - 1, date);

test.each([
  ['en_GB', '2/3/2026', day(2026, 3, 2)],
  ['en_US', '2/3/2026', day(2026, 2, 3)],
  ['en-US', '2/3/2026', day(2026, 2, 3)],
  ['fr_CA', '2/3/2026', day(2026, 3, 2)],
  ['en_GB', '3.5', 3.5],
  ['fr_FR', '3.5', '3.5'],
  ['de_DE', '3.5', day(2026, 5, 3)],
  ['de_CH', '3.5', 3.5],
  ['fr_CA', '3,5', 3.5],
  ['en_GB', '3,5', '3,5'],
  ['en_GB', '1,234', 1234],
  ['fr_FR', '1 234,5', 1234.5],
  ['de_DE', '1.234', 1234],
  ['da_DK', '12,5%', 0.125],
  ['fr_FR', '12 34', '12 34'],
  ['fr_FR', '0041', 41],
  ['it_IT', 'Vero', true],
  ['en_GB', 'Vero', 'Vero'],
  ['es_ES', '5 enero', day(2026, 1, 5)],
  ['es_ES', '5 de enero de 2027', day(2027, 1, 5)],
  ['it_IT', 'gennaio 2026', day(2026, 1, 1)],
  ['nl_NL', '3 maart', day(2026, 3, 3)],
  ['fr_FR', 'May 5', day(2026, 5, 5)],
  ['da_DK', 'Maja 5', 'Maja 5'],
])('%s reads %s as it does', (locale, text, read) => {
  expect(typed(text, locale, 2026)).toEqual(read);
});

test('R1C1 names the same cells as A1', () => {
  const world = emptyWorld('Book', NOW);
  addSheet(world, 'One', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const manifest = {
    timeZone: 'Europe/Zurich',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  };
  const code = `function go() {
    const s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('One');
    return [s.getRange('R2C1').getValues(), s.getRange('R1C2:R2C2').getValues(), s.getRange('r1c1:r2c2').getA1Notation()];
  }`;
  const { result, error } = execute(world, { code, manifest, pages: {} }, { entry: 'go' });
  expect(error).toBeNull();
  expect(result).toEqual([[['c']], [['b'], ['d']], 'A1:B2']);
});
