// Which formulas fill more than their own cell, and how far they may reach.
import { expect, test } from 'vitest';
import { filledBy, mayFillMore } from '../../src/people-data/domain/filled-by-formula.ts';

test.each([
  ['=QUERY(A:K,"select C")', true],
  ['=IFERROR(FILTER(A2:B,C2:C="yes"),"")', true],
  ['=ARRAYFORMULA(COUNTIF(A:A,A2:A))', true],
  ['={A1:A5;B1:B5}', true],
  ['=MY_OWN(A1)', true],
  ['=SUMME.VON.MIR(A1)', true],
  ['=COUNTA(UNIQUE(A2:A))-1', false],
  ['=TEXTJOIN(", ",TRUE,FILTER(A:A,B:B="{x}"))', false],
  ['=A2&" "&B2', false],
  ["='FILTER (old)'!A2", false],
  ['=IF(A2="QUERY(",VLOOKUP(A2,B:C,2,FALSE),"")', false],
  ['=TODAY()', false],
  ['=INDEX(Units!B:B,MATCH(B2,Units!A:A,0))', false],
  ['=INDEX(Units!A:C,2,3)', false],
  ['=INDEX(Units!A:C,2)', true],
  ['=INDEX(IF(B2:B="","",ROW(B2:B)))', true],
  ['=INDEX(Units!A:A,0)', true],
  ['=XLOOKUP(B2,Units!$A:$A,Units!$B:$B,"")', false],
  ['=XLOOKUP(B2,Units!A:A,Units!B:D)', true],
  ['=REGEXEXTRACT(B2,"@(.*)")', false],
  ['=REGEXEXTRACT(B2,"(.*)@(.*)")', true],
  ['=REGEXEXTRACT(B2,C2)', true],
  ['=GOOGLETRANSLATE(E2,"fr","en")', false],
  ['=IF(ISEMAIL(B2),SUBTOTAL(103,B2:B9),"")', false],
])('%s fills other cells: %s', (formula, fills) => {
  expect(mayFillMore(formula)).toBe(fills);
});

test('a formula reaches right and down, as far as no other formula stands between, and nowhere while it is in error', () => {
  const formulas = [
    ['', '=QUERY(X!A:B)', '', '=LEFT(B1)'],
    ['', '', '', ''],
    ['=SORT(X!A:A)', '', '', ''],
  ];
  const grid = formulas.map((row) => row.map(() => 'text'));
  const by = filledBy(formulas, grid);
  expect([1, 2, 3].map((row) => [1, 2, 3, 4].map((column) => by(row, column)))).toEqual([
    [null, 'B1', 'B1', 'D1'],
    [null, 'B1', 'B1', null],
    ['A3', 'B1', 'B1', 'A3'],
  ]);
  expect(filledBy(formulas, [['', '#REF!']])(2, 2)).toBe(null);
});
