// Erasing somebody breaks no formula of the coordinator: what a formula fills is never written to, and is listed.
import { expect, test } from 'vitest';
import { readCell } from '../../src/local/cells.ts';
import type { Plain } from '../../src/local/sheet-parts.ts';
import { addSheet, type SheetData, type World } from '../../src/local/world.ts';
import { programme } from '../introduce-world.ts';
import { askIn, copyOf, valueIn, WRITE } from '../workbench.ts';

const PERSON = 'mentor0@example.org';
const NAME = 'Mara Amentor0';
const LIST = { person: PERSON, write: false, answers: true };
const ERASE = { ...LIST, write: true };

const sheetOf = (world: World, name: string) => world.sheets.find((one) => one.name === name)!;
const shownIn = (sheet: SheetData, rows: number, columns: number) =>
  Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_, c) => readCell(sheet, r + 1, c + 1)),
  );
const placesIn = (list: readonly { where: string; what: string }[], where: string) =>
  list.filter((one) => one.where === where).map(({ what }) => what);

/** A formula with what it shows, from A1 of a tab or from another cell. */
function fill(
  sheet: SheetData,
  row: number,
  column: number,
  formula: string,
  values: readonly (readonly Plain[])[],
) {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const line = sheet.rows[row - 1]!;
  while (line.length < column) line.push('');
  line[column - 1] = { formula, value: values[0]![0]! };
  if (values.length * values[0]!.length > 1)
    sheet.fillings = [...(sheet.fillings ?? []), { row, column, values }];
}

test('a list that a formula fills stays whole; what was typed beside it loses the name', () => {
  const world = programme(2);
  const list = addSheet(world, 'List', [[], [], [], ['', '', '', '']]);
  const shown = [
    ['Name', 'Room'],
    [NAME, `Hall of ${NAME}`],
    ['Mara Bmentor1', 'Hall 2'],
  ];
  fill(list, 1, 1, `=QUERY('Mentor answers'!A:K,"select C, B")`, shown);
  addSheet(world, 'Notes', [
    ['Who', 'What'],
    ['Hall', `${NAME} has the key`],
  ]);
  fill(sheetOf(world, 'Notes'), 1, 3, '=COUNTA(UNIQUE(A2:A))', [[1]]);
  fill(sheetOf(world, 'Notes'), 2, 3, '=VLOOKUP("x",List!A:B,2,FALSE)', [[NAME]]);
  const listed = valueIn(copyOf(world), 'erase', LIST);
  const done = valueIn(world, 'erase', ERASE);
  for (const view of [listed, done]) {
    expect(placesIn(view.left, 'List')).toEqual([
      '2 cells that a formula may fill (A1): row 2. Look at them afterwards: if they still name this person, correct them where the formula reads from.',
    ]);
    expect(placesIn(view.left, 'Notes')).toEqual([
      '1 cell that a formula may fill (C2): row 2. Look at it afterwards: if it still names this person, correct it where the formula reads from.',
    ]);
    expect(placesIn(view.places, 'Notes')).toEqual(['1 cell that names this person: row 2']);
  }
  expect(shownIn(list, 3, 2)).toEqual(shown);
  expect(readCell(sheetOf(world, 'Notes'), 2, 2)).toBe('[erased] has the key');
  expect(sheetOf(world, 'Notes').rows[1]![2]).toMatchObject({ formula: expect.stringMatching(/^=VLOOKUP/) });
});

test('an answer row in which a formula for everybody stands is emptied; the others are deleted', () => {
  const world = programme(3);
  const answers = sheetOf(world, 'Mentor answers');
  const width = answers.rows[0]!.length;
  answers.rows[0]!.push('Called');
  const called = answers.rows.slice(1).map((row) => [`${row[2]} *`]);
  fill(answers, 2, width + 1, '=ARRAYFORMULA(IF(C2:C="","",C2:C&" *"))', called);
  answers.rows.push(['2026-03-02 10:00:00', PERSON, NAME, ...answers.rows[1]!.slice(3, width)]);
  const before = answers.rows.length;
  const listed = valueIn(copyOf(world), 'erase', LIST);
  expect(placesIn(listed.places, 'Mentor answers')).toEqual([
    `row ${before}`,
    'row 2: emptied but not deleted, because of a formula in it',
  ]);
  valueIn(world, 'erase', ERASE);
  // Google works the formula out again: beside an empty row it shows nothing.
  Object.assign(answers.rows[1]!, { [width]: { ...(answers.rows[1]![width] as object), value: '' } });
  answers.fillings = answers.fillings!.map((one) => ({ ...one, values: [[''], ...one.values.slice(1)] }));
  expect(answers.rows).toHaveLength(before - 1);
  expect(answers.rows[1]!.slice(0, width)).toEqual(Array(width).fill(''));
  expect(answers.rows[1]![width]).toMatchObject({ formula: expect.stringMatching(/^=ARRAYFORMULA/) });
  expect(readCell(answers, 3, width + 1)).toBe(`${answers.rows[2]![2]} *`);
  const view = valueIn(world, 'match', WRITE);
  expect(view.pairs.map(({ mentor }) => mentor)).not.toContain(PERSON);
  expect(view.issues.filter(({ sheet, row }) => sheet === 'Mentor answers' && row === 2)).toEqual([]);
});

test('answers that a formula brings stay where they are, and the person is kept out of the matching', () => {
  const world = programme(2);
  const answers = sheetOf(world, 'Mentor answers');
  const values = answers.rows.map((row) => row.map((cell) => cell as Plain));
  answers.rows = [];
  fill(answers, 1, 1, '=IMPORTRANGE("https://docs.google.com/spreadsheets/d/x","Answers!A:K")', values);
  for (const view of [valueIn(copyOf(world), 'erase', LIST), valueIn(world, 'erase', ERASE)]) {
    expect(placesIn(view.places, 'Mentor answers')).toEqual([]);
    expect(placesIn(view.left, 'Mentor answers')).toEqual([
      'row 2: brought here by a formula (A1). Delete the answer where it comes from.',
    ]);
  }
  expect(shownIn(answers, values.length, values[0]!.length)).toEqual(values);
  expect(valueIn(world, 'match', WRITE).pairs.map(({ mentor }) => mentor)).not.toContain(PERSON);
});

test.each([
  ['left of the answers', 'https://docs.google.com/forms/d/x/edit', []],
  [
    'and no form is linked',
    null,
    ['row 2: brought here by a formula (A1). Delete the answer where it comes from.'],
  ],
])('numbers that a formula writes %s: what a form sent is erased', (_, formUrl, left) => {
  const world = programme(2);
  const answers = sheetOf(world, 'Mentor answers');
  for (const row of answers.rows) row.unshift('');
  const numbers = [['Nr'], [1], [2]];
  fill(answers, 1, 1, '={"Nr";ARRAYFORMULA(IF(B2:B="","",ROW(B2:B)-1))}', numbers);
  answers.formUrl = formUrl;
  expect(placesIn(valueIn(world, 'erase', ERASE).left, 'Mentor answers')).toEqual(left);
  expect(JSON.stringify(answers.rows).includes(PERSON)).toBe(left.length > 0);
});

test.each([
  ['a form sent is emptied', 'https://docs.google.com/forms/d/x/edit', []],
  [
    'a formula may fill stays, and is listed',
    null,
    [expect.stringMatching(/cells that a formula .*\(F2\): row 2/)],
  ],
])('right of a formula in the row, what %s', (_, formUrl, left) => {
  const world = programme(2);
  const answers = sheetOf(world, 'Mentor answers');
  for (const [k, row] of answers.rows.entries())
    row.splice(5, 0, k === 0 ? 'Called' : '', k === 0 ? 'Why' : 'To help');
  fill(answers, 2, 6, '=ARRAYFORMULA(IF(C2:C="","",C2:C&" *"))', [[`${NAME} *`], ['Mara Bmentor1 *']]);
  answers.formUrl = formUrl;
  expect(placesIn(valueIn(world, 'erase', ERASE).left, 'Mentor answers')).toEqual(left);
  expect(answers.rows[1]!.includes('To help')).toBe(left.length > 0);
  expect(answers.rows[1]!.slice(0, 5)).toEqual(Array(5).fill(''));
});

test('of a list that nobody has said anything about the cells lose the person, and the rest of the row stays', () => {
  const world = programme(2);
  addSheet(world, 'List', [
    ['Name', 'Email', 'Mentor', 'Room'],
    [NAME, PERSON, 'Mara Bmentor1', 'Hall 1'],
    ['Mara Bmentor1', 'mentor1@example.org', '', 'Hall 2'],
  ]);
  const cells = ['2 cells that name this person: row 2'];
  expect(placesIn(valueIn(copyOf(world), 'erase', { ...LIST, answers: false }).left, 'List')).toEqual(cells);
  expect(placesIn(valueIn(world, 'erase', ERASE).places, 'List')).toEqual(cells);
  expect(sheetOf(world, 'List').rows[1]).toEqual(['[erased]', '[erased]', 'Mara Bmentor1', 'Hall 1']);
});

test('formulas are asked for only where something of the person would be written to', () => {
  const world = programme(3);
  addSheet(world, 'Shopping', [['What'], ['Biscuits']]);
  const asked = (person: string) =>
    askIn(copyOf(world), 'erase', { ...LIST, person }).ledger.operations.filter(
      ({ name }) => name === 'Range.getFormulas',
    ).length;
  expect(asked(PERSON)).toBe(1);
  const { ledger } = askIn(copyOf(world), 'hub', null);
  expect(ledger.operations.map(({ name }) => name)).not.toContain('Range.getFormulas');
});
