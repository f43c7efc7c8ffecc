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
      error: { what: expect.stringContaining('an error where the people should be') },
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

test.each([
  ['below three answers', (rows: CellData[][]) => rows],
  ['before anybody has answered', ([header]: CellData[][]) => [header!]],
])('a column worked out beside the answers and dragged down, %s, is nobody', (_, those) => {
  const world = shows((rows) => {
    const [header, ...answered] = those(rows);
    const beside = answered.map((row) => [...row, 'Paris']);
    const below = Array.from({ length: 20 }, () => [...header!.map(() => ''), '#N/A']);
    return [[...header!, 'Room of the unit'], ...beside, ...below];
  });
  const { answer } = askIn(world, 'match', WRITE);
  expect(JSON.stringify(answer)).not.toContain('Wait a minute');
  expect(answer?.ok === true ? answer.value.pairs.length : 0).toBe(those([[], [], [], []]).length - 1);
});

test('while a tab shows an error nobody is erased, and no profiles are published', () => {
  const world = shows((rows) => [...rows.slice(0, 2), ['#REF!'], ['', '#REF!']]);
  const before = JSON.stringify(world.sheets);
  const gone = { person: 'mentor2@example.org', answers: true };
  const profiles = { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null };
  for (const [question, request] of [
    ['erase', { ...gone, write: false }],
    ['erase', { ...gone, write: true }],
    ['profiles', profiles],
  ] as const)
    expect(askIn(world, question, request as never).answer).toMatchObject({
      ok: false,
      error: { where: expect.stringContaining(SHEET), remedy: expect.stringContaining('Wait a minute') },
    });
  expect(JSON.stringify(world.sheets)).toBe(before);
});

test('while a tab shows an error the hub tells the tab, and calls no pair incomplete', () => {
  const told = copyOf(whole);
  valueIn(told, 'match', WRITE);
  valueIn(told, 'introduce', { ...LOOK, step: 'approve' });
  valueIn(told, 'introduce', SEND);
  const sheet = told.sheets.find(({ name }) => name === SHEET)!;
  sheet.rows = [sheet.rows[0]!, ['Loading...']];
  const said = JSON.stringify(valueIn(told, 'hub', null));
  expect(said).toContain(`${SHEET}: an error`);
  expect(said).not.toMatch(/incomplete/);
});
