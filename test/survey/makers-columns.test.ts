// What a survey's maker wrote beside the answers is known where a line of means stands below, and where a few wrote something of their own
// beside the options that have columns.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import { type Cell, tableOf } from '../../src/ground/table.ts';
import type { CellData } from '../../src/local/world.ts';
import type { Form } from '../../src/people/columns.ts';
import { headersAt } from '../../src/reading/header-stack.ts';
import { isMachineMade } from '../../src/survey/domain/machine-made.ts';
import { withoutMarks } from '../../src/survey/domain/makers-marks.ts';
import { valueIn, worldOf } from '../workbench.ts';

const WRITE: SurveyRequest = { step: 'write', acceptGuesses: true, decisions: [] };
const HAPPY = 'Hoe tevreden ben je over het project? (1 = niet, 5 = heel)';
const TOPICS = 'What did you talk about?';
const PEOPLE = 20;

/** Twenty people, and what stands below them. */
function viewOf(header: readonly string[], answers: (k: number) => CellData[], below: CellData[][] = []) {
  const rows = Array.from({ length: PEOPLE }, (_, k) => answers(k));
  return valueIn(worldOf({ 'Final survey': [[...header], ...rows, ...below] }), 'survey', WRITE);
}

test('a line of means in another form of the word makes no question of what was written beside', () => {
  const view = viewOf(
    ['Id', 'Begintijd', 'Adres', 'Totaal', HAPPY],
    (k) => [k + 2, `${k + 1}-4-2026 08:47:01`, 'anonymous', '', 3 + (k % 3)],
    [['Gemiddelde', '', '', '', '4,1']],
  );
  expect(view.asked.map(({ question }) => question)).toEqual([HAPPY]);
  expect(view.respondents).toBe(PEOPLE);
  expect(view.issues.map(({ row, found }) => [row, found])).toContainEqual([22, 'a row of totals']);
});

test('between two moments with their hours and the questions stands what a program wrote', () => {
  const view = viewOf(['Begin', 'Einde', 'E-mail', 'Naam', HAPPY], (k) => [
    new Date(2027, 0, 5, 10, k),
    new Date(2027, 0, 5, 11, k),
    'anonymous',
    '',
    3 + (k % 3),
  ]);
  expect(view.asked.map(({ question }) => question)).toEqual([HAPPY]);
  const one = viewOf(['Timestamp', 'Site', HAPPY], (k) => [
    new Date(2027, 0, 5, 10, k),
    'Berne',
    3 + (k % 3),
  ]);
  expect(one.asked.map(({ question }) => question)).toEqual(['Site', HAPPY]);
});

/** What is left of the questions of a form, without what was read before. */
function leftOf(headers: readonly string[], answers: (k: number) => Cell[]): string[] {
  const rows = Array.from({ length: PEOPLE }, (_, k) => answers(k));
  const columns = headers.map((header, at) => ({
    header,
    at,
    field: 'question',
    sure: true,
    candidates: [],
  }));
  const table = tableOf('Final survey', [[...headers], ...rows]);
  const form: Form = {
    role: 'survey',
    table,
    columns: columns.map((one) => ({ ...one, by: 'question' })),
    by: 'question',
  };
  return withoutMarks(form).columns.flatMap(({ header, field }) => (field === null ? [] : [header]));
}

const at = (day: number, hour: number, k: number) => new Date(2027, 0, day, hour, k + 1);
const hourOf = (hour: number, k: number) => new Date(1899, 11, 30, hour, k + 1);

test.each<[string, string, (k: number) => [Date, Date]]>([
  ['From what time?', 'Until what time?', (k) => [hourOf(9, k), hourOf(17, k)]],
  ['Free from', 'Free until', (k) => [hourOf(9, k), hourOf(17, k)]],
  ['First meeting', 'Last meeting', (k) => [at(5, 9, k), at(150, 9, k)]],
  ['When did you begin?', 'When did you end?', (k) => [at(5, 9, k), at(5, 10, k)]],
])('%s and %s are asked, and what stands beside them stays', (first, second, moments) => {
  const headers = [first, second, 'Site', 'Happy'];
  expect(leftOf(headers, (k) => [...moments(k), 'Berne', 3 + (k % 3)])).toEqual(headers);
});

test('a box that all ticked stays beside moments, and how we may call somebody is asked', () => {
  const headers = ['Begin', 'Einde', 'Took part', 'How may we call you – by phone or online?'];
  const left = leftOf(headers, (k) => [at(5, 9, k), at(5, 10, k), 'TRUE', k % 2 ? 'By phone' : 'Online']);
  expect(left).toEqual(headers.slice(2));
});

test('somebody who answers with an average something is no row of means', () => {
  const view = viewOf(['Wie war es?', HAPPY], (k) => [
    k === 4 ? 'durchschnittlich' : 'gut',
    k === 4 ? '' : 3 + (k % 3),
  ]);
  expect(view.respondents).toBe(PEOPLE);
});

test('how somebody came to the survey, and what they want to be called, are no questions', () => {
  const view = viewOf(['Submission ID', 'Hi! What should we call you?', HAPPY, 'utm_source'], (k) => [
    `a${k}Bc${k}`,
    `Kim${k}`,
    3 + (k % 3),
    k % 2 ? 'mail' : '',
  ]);
  expect(view.asked.map(({ question }) => question)).toEqual([HAPPY]);
});

test('all ticks in one cell are no second question, also where a few wrote something of their own', () => {
  const options = ['Pay, leave', 'Stress', 'Other'];
  const ticked = (k: number) => [k % 2 === 0, k % 3 === 0, k % 7 === 6];
  const view = viewOf([HAPPY, TOPICS, ...options.map((option) => `${TOPICS} (${option})`)], (k) => {
    const [pay, stress, other] = ticked(k);
    const listed = [pay && options[0], stress && options[1], other && `the garden ${k}`].filter(Boolean);
    return [3 + (k % 3), listed.join(', '), ...ticked(k).map((is) => (is ? 'TRUE' : 'FALSE'))];
  });
  expect(view.asked.map(({ question, type }) => [question, type])).toEqual([
    [HAPPY, 'scale'],
    [TOPICS, 'checkboxes'],
  ]);
  expect(view.issues.map(({ column }) => column)).toContain(TOPICS);
});

test('free words in rows where the other option is not ticked stay a question', () => {
  const options = ['Pay', 'Stress', 'Other'];
  const view = viewOf([HAPPY, TOPICS, ...options.map((option) => `${TOPICS} (${option})`)], (k) => [
    3 + (k % 3),
    k % 5 === 4 ? `the garden ${k}` : 'Pay',
    ...[k % 5 !== 4, false, k === 1].map((is) => (is ? 'TRUE' : 'FALSE')),
  ]);
  expect(view.asked.filter(({ question }) => question === TOPICS)).toHaveLength(2);
});

test('more than three columns of ticks say no role', () => {
  const options = ['Founding', 'Pay, leave', 'Customers', 'Law'];
  const view = viewOf([HAPPY, ...options], (k) => [
    3 + (k % 3),
    ...options.map((option, at) => (k % 4 === at || k % 5 === at ? option : '')),
  ]);
  expect(view.asked.map(({ type }) => type)).toEqual(['scale', 'checkboxes']);
  expect(view.asked[1]!.options).toEqual(options);
});

test('moments with a dash before the hour are a program’s, also where some rows have none', () => {
  const cells = Array.from({ length: 9 }, (_, k) => (k % 5 ? `${10 + k}/06/2026 - 02:${10 + k}` : ''));
  expect(isMachineMade({ header: 'Terminé', cells })).toBe(true);
});

test('what people write beside the last option belongs to the question above', () => {
  const answers = Array.from({ length: 12 }, (_, k) => [
    k % 2 ? 'X' : '',
    k % 3 ? 'X' : '',
    k === 5 ? 'the garden' : '',
    k % 4,
  ]);
  const grid = [
    ['', '', '', ''],
    ['Which topics?', '', '', ''],
    ['Pay', 'Stress', 'Other…', 'How often?'],
  ];
  expect(headersAt([...grid, ...answers], 3).asked).toEqual([
    'Which topics? [Pay]',
    'Which topics? [Stress]',
    'Which topics? [Other…]',
    'How often?',
  ]);
});

test('statements without a question stay a grid beside a program’s names of options', () => {
  const rows = ['I had time', 'We were a good pair', 'I have grown'];
  const view = viewOf([...rows, 'topics___1', 'topics___2'], (k) => [
    ...rows.map((_, at) => ['Hardly', 'Mostly', 'Yes'][(k + at) % 3]!),
    k % 2,
    Number(k % 3 === 0),
  ]);
  expect(view.asked.slice(0, 3).map(({ type }) => type)).toEqual(['grid', 'grid', 'grid']);
});
