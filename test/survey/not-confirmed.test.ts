// A figure whose question was read by a guess says so wherever it stands, run after run, until a person says what the question asks.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import { readableDocuments } from '../profiles-world.ts';
import { copyOf, NOW, rowsOf, valueIn, worldOf } from '../workbench.ts';

const WRITE: SurveyRequest = { step: 'write', acceptGuesses: false, decisions: [] };
const LOOK: SurveyRequest = { ...WRITE, step: 'look' };
const HAPPY = 'How satisfied are you with the programme? (1-5)';
const TALKS = 'How useful were the talks?';

/** Twenty people; the second question names no ends. */
function counted(settings: readonly string[][] = []) {
  const rows = Array.from({ length: 20 }, (_, k) => [`p${k}@example.org`, 3 + (k % 2), 3 + (k % 2)]);
  const world = worldOf({
    'Final survey': [['Email Address', HAPPY, TALKS], ...rows],
    ...(settings.length > 0 && { Settings: [['Setting', 'Value'], ...settings] }),
  });
  const view = valueIn(world, 'survey', WRITE);
  world.clock = NOW;
  return { world, view };
}

type World = ReturnType<typeof counted>['world'];
const marks = (world: World, question: string) => {
  const [header, ...rows] = rowsOf(world, 'Results')!;
  const own = rows.filter((row) => row[header!.indexOf('Question')] === question);
  return [...new Set(own.map((row) => row[header!.indexOf('Please check')] ?? ''))];
};
const sheetIn = (world: World, called: string) => world.sheets.find(({ name }) => name === called)!;
const rowOf = (world: World, question: string) =>
  sheetIn(world, 'Survey questions').rows.find(([text]) => text === question)!;

test('in the sheet, the chart, the report and what comes back, and not beside what is sure', () => {
  const { world, view } = counted();
  expect(view).toMatchObject({ written: true, undecided: null, confirmed: false });
  expect(view.questions.map(({ question, sure, n }) => [question, sure, n])).toEqual([
    [HAPPY, true, 20],
    [TALKS, false, 20],
  ]);
  expect([marks(world, HAPPY), marks(world, TALKS)]).toEqual([[''], ['not confirmed']]);
  expect(rowsOf(world, 'Charts')!.map(([text]) => text)).toContain(`${TALKS} (not confirmed)`);
  valueIn(world, 'survey', { ...WRITE, step: 'report' });
  const { html } = readableDocuments(world)[0]!;
  expect(html).toContain(`${TALKS} (not confirmed)`);
  expect(html.match(/not confirmed/g)).toHaveLength(1);
});

test('writing is no confirmation: the next run says the same, and notes stay', () => {
  const { world } = counted();
  const row = () => sheetIn(world, 'Results').rows.find(([, question]) => question === TALKS)!;
  row()[9] = 'for the board';
  const again = valueIn(world, 'survey', WRITE);
  expect(again.asked.map(({ sure }) => sure)).toEqual([true, false]);
  expect(again).toMatchObject({ confirmed: false, asked: [{ doubt: '' }, { doubt: /begins and ends/ }] });
  expect(marks(world, TALKS)).toEqual(['not confirmed']);
  expect(row().slice(9)).toEqual(['for the board', 'not confirmed']);
});

test('a person says it, on the page or in the sheet, and the marks go', () => {
  const { world } = counted();
  const byHand = copyOf(world);
  rowOf(byHand, TALKS)[3] = '1–7';
  const emptied = copyOf(world);
  rowOf(emptied, TALKS)[6] = '';
  const { asked } = valueIn(world, 'survey', LOOK);
  const decisions = asked.map(({ question, when, reads, scale, headline }) => ({
    question,
    when,
    type: reads,
    scale,
    headline,
  }));
  valueIn(world, 'survey', { ...WRITE, step: 'confirm', decisions });
  for (const [k, one] of [world, byHand, emptied].entries()) {
    one.clock = NOW;
    expect(valueIn(one, 'survey', WRITE).confirmed, String(k)).toBe(true);
    expect(marks(one, TALKS), String(k)).toEqual(['']);
    expect(JSON.stringify(rowsOf(one, 'Charts'))).not.toContain('confirmed');
  }
});

const answer = (world: World, from: number, said: number) => {
  const rows = Array.from({ length: 6 }, (_, k) => [`p${from + k}@example.org`, 3, said]);
  sheetIn(world, 'Final survey').rows.push(...rows);
  world.clock = NOW;
};

test('more answers that the guess cannot hold: it is read anew, and no answer is left out', () => {
  const { world } = counted();
  const isNewFile = copyOf(world);
  answer(world, 20, 7);
  for (const n of [26, 32]) {
    const view = valueIn(world, 'survey', WRITE);
    expect(view.confirmed).toBe(false);
    expect(view.asked[1]).toMatchObject({ scale: '1–7', sure: false });
    expect(view.questions.find(({ question }) => question === TALKS)).toMatchObject({ n, sure: false });
    expect(marks(world, TALKS)).toEqual(['not confirmed']);
    answer(world, n, 6);
  }
  rowOf(isNewFile, TALKS)[3] = '1–10';
  answer(isNewFile, 20, 7);
  const byHand = valueIn(isNewFile, 'survey', WRITE);
  expect(byHand.asked[1]).toMatchObject({ scale: '1–10', sure: true });
});

test('what a file without memory holds is counted as it stands there, and not called confirmed', () => {
  const { world } = counted();
  for (const name of Object.keys(world.properties.document).filter((one) => one.includes('survey guesses')))
    delete world.properties.document[name];
  rowOf(world, TALKS)[3] = '1–10';
  const view = valueIn(world, 'survey', WRITE);
  expect(view.asked[1]).toMatchObject({ scale: '1–10', sure: false, doubt: /begins and ends/ });
});

test('a headline that was accepted unseen is one, and says what it is', () => {
  const { world } = counted();
  sheetIn(world, 'Final survey').rows[0]![1] = HAPPY.replace(' (1-5)', '');
  world.sheets = world.sheets.filter(({ name }) => name === 'Final survey');
  expect(valueIn(world, 'survey', WRITE)).toMatchObject({ written: false, headline: [] });
  valueIn(world, 'survey', { ...WRITE, acceptGuesses: true });
  world.clock = NOW;
  expect(valueIn(world, 'survey', WRITE)).toMatchObject({ undecided: null, headline: [{ sure: false }] });
  expect(marks(world, HAPPY.replace(' (1-5)', ''))).toEqual(['not confirmed']);
});

test('a headline found in other words is asked about first, is not called confirmed, and stays empty', () => {
  const { world } = counted();
  const goals = 'I got where I had set out to go';
  sheetIn(world, 'Final survey').rows[0]![2] = goals;
  const without = (one: World) => {
    one.clock = NOW;
    for (const row of sheetIn(one, 'Survey questions').rows.slice(1)) row[5] = '';
  };
  const beside = copyOf(world);
  world.sheets = world.sheets.filter(({ name }) => name === 'Final survey');
  without(beside);
  const said = { measure: 'satisfied', sure: true };
  const undecided = { says: /headline/ };
  // Also beside rows of before that name none.
  for (const one of [world, beside])
    expect(valueIn(one, 'survey', WRITE)).toMatchObject({ written: false, headline: [said], undecided });
  expect(valueIn(world, 'survey', { ...WRITE, acceptGuesses: true })).toMatchObject({
    headline: [said, { question: goals, sure: false }],
  });
  expect(marks(world, goals)).toEqual(['not confirmed']);
  without(world);
  expect(valueIn(world, 'survey', WRITE)).toMatchObject({ undecided: null, headline: [said] });
});

test('in French, and a file of an earlier version is told of no lost column', () => {
  const { world } = counted([['Panel language', 'French']]);
  expect(marks(world, TALKS)).toEqual(['non confirmé']);
  for (const row of sheetIn(world, 'Results').rows) row.length = 10;
  const { issues } = valueIn(world, 'survey', LOOK);
  expect(issues.filter(({ sheet }) => sheet === 'Results')).toEqual([]);
  valueIn(world, 'survey', WRITE);
  expect(marks(world, TALKS)).toEqual(['non confirmé']);
});
