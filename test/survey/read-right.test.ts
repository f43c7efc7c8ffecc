// What a question says of itself is believed: a scale whose lowest number is the best, a column of agreement that is no role, and
// fewer people invited than answered.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import type { CellData } from '../../src/local/world.ts';
import { rowsOf, valueIn, worldOf } from '../workbench.ts';

const WRITE: SurveyRequest = { step: 'write', acceptGuesses: true, decisions: [] };

function counted(header: string, answer: (k: number) => CellData, more: Record<string, CellData[][]> = {}) {
  const rows = Array.from({ length: 24 }, (_, k) => [
    new Date(2027, 0, 5, 10, k),
    `person${k}@example.org`,
    k % 2 === 0 ? 'Mentor' : 'Mentee',
    answer(k),
  ]);
  const world = worldOf({
    'Final survey': [['Timestamp', 'Email address', 'I took part as', header], ...rows],
    ...more,
  });
  return { world, view: valueIn(world, 'survey', WRITE) };
}

test('a scale on which one is the best is counted from there, with its median', () => {
  const { view } = counted(
    'How satisfied are you? (1 = very satisfied, 5 = not at all)',
    (k) => 1 + (k % 3 === 0 ? 1 : 0),
  );
  expect(view.headline[0]).toMatchObject({ measure: 'satisfied' });
  expect(view.headline[0]!.percent ?? view.headline[0]!.atLeast).toBeGreaterThan(75);
  expect(view.questions[0]).toMatchObject({ median: 1 });
});

/** Twelve of 24 in the best two of the marks, whichever end they stand at, and two thirds of all in the upper half of the numbers. */
const low = (k: number) => (k % 2 ? 1 : 5);
test.each([
  ['Note in Schulnoten (1 = sehr gut)', (k: number) => (k % 4 ? 1 + (k % 2) : 5), '6–1', 75],
  ['Wie zufrieden bist du? (1 = sehr gut, 6 = ungenügend)', (k: number) => (k % 4 ? 2 : 5), '6–1', 75],
  ['Overall mark, 1 = very satisfied', (k: number) => (k % 4 ? 2 : 5), '5–1', 75],
  ['How satisfied are you? (sehr gut = 1, mangelhaft = 5)', (k: number) => (k % 4 ? 2 : 5), '5–1', 75],
  ['Wie zufrieden bist du insgesamt? (1–6, 6 = super)', (k: number) => (k % 4 ? 6 : 1), '1–6', 75],
  ['How was it, from 1 (excellent) to 5 (very poor)?', (k: number) => (k % 4 ? 1 : 5), '5–1', 75],
  ['How was it, from 1 (very poor) to 5 (excellent)?', (k: number) => (k % 4 ? 5 : 1), '1–5', 75],
  ['How satisfied are you? (1 = not useful, 5 = useful)', (k: number) => (k % 4 ? 5 : 1), '1–5', 75],
  ['Satisfaction (1-5, 1 = unsatisfied)', (k: number) => (k % 4 ? 4 : 1), '1–5', 75],
])('“%s”: the end that the question calls good is the best', (header, answer, ends, percent) => {
  const { view } = counted(header, answer);
  expect(view.asked[0]).toMatchObject({ type: 'scale', scale: ends });
  expect(view.asked[0]!.doubt).not.toContain('which end is best');
  expect(view.questions[0]!.topTwo).toMatchObject({ percent });
});

test('where no word says which end is best it is asked, and what a person writes is believed', () => {
  const header = 'The programme as a whole (1-5)';
  const { view, world } = counted(header, low);
  expect(view.asked[0]).toMatchObject({
    scale: '1–5',
    sure: false,
    doubt: 'It does not say which end is best: we take 5. If 1 is best, write 5–1.',
  });
  const decided = { question: header, when: 'end', type: 'scale', scale: '5–1', headline: '' } as const;
  const told = valueIn(world, 'survey', { ...WRITE, step: 'confirm', decisions: [decided] });
  expect(told.asked[0]).toMatchObject({ scale: '5–1', sure: true, doubt: '' });
  const again = valueIn(world, 'survey', { ...WRITE, step: 'look' });
  expect(again.asked[0]).toMatchObject({ scale: '5–1', sure: true });
  expect(again.questions[0]!.answers.map(({ value }) => value)).toEqual(['5', '4', '3', '2', '1']);
});

test.each([
  ['Combien de fois vous êtes-vous rencontrés ?'],
  ['How many times did you meet?'],
  ['Wie oft habt ihr euch getroffen?'],
  ['¿Cuántas veces os habéis visto?'],
])('“%s” asks for a number: each is counted, with the middle one', (header) => {
  const { view } = counted(header, (k) => [2, 3, 3, 5][k % 4]!);
  expect(view.asked[0]).toMatchObject({ type: 'choice', scale: '', options: ['2', '3', '5'] });
  expect(view.questions[0]).toMatchObject({ median: 3, topTwo: null, n: 24 });
  expect(view.questions[0]!.answers.map(({ value, count }) => [value, count])).toEqual([
    ['2', 6],
    ['3', 12],
    ['5', 6],
  ]);
});

test('numbers that few gave stay away, and are no “Other” of everybody', () => {
  const { view } = counted('Combien de fois vous êtes-vous rencontrés ?', (k) => 1 + (k % 6));
  expect(view.questions[0]!.answers.map(({ value, count }) => [value, count])).toEqual(
    ['1', '2', '3', '4', '5', '6'].map((value) => [value, null]),
  );
});

test('what another maker of surveys writes beside the answers is no question and is never quoted', () => {
  const marks = ['Response ID', 'Last page', 'Seed', 'Token', 'Start language'];
  const rows = Array.from({ length: 24 }, (_, k): CellData[] => [
    ...[101 + k, 4, 90_000_001 + 7 * k, `tk${k}x9`, 'en'],
    new Date(2027, 0, 5, 10, k),
    `person${k}@example.org`,
    k % 2 === 0 ? 'Mentor' : 'Mentee',
    k % 3 === 0 ? 'Disagree' : 'Agree',
    'Yes',
    `It went well, number ${k}.`,
  ]);
  const asked = ['Overall, I am satisfied', 'May we quote you without your name?', 'What went well?'];
  const header = [...marks, 'Timestamp', 'Email address', 'I took part as', ...asked];
  const world = worldOf({ 'Final survey': [header, ...rows] });
  const { asked: read, quotable } = valueIn(world, 'survey', WRITE);
  expect(read.map(({ question }) => question)).toContain('Overall, I am satisfied');
  expect(read.filter(({ question }) => marks.includes(question))).toEqual([]);
  expect(quotable).toBe(24);
  expect(JSON.stringify(rowsOf(world, 'Survey texts'))).not.toMatch(/tk\d|90000/);
});

test('agree and disagree are no role: the question is counted, guesses accepted or not', () => {
  const { view } = counted('Overall, I am satisfied', (k) => (k % 4 < 2 ? 'Agree' : 'Disagree'));
  expect(view.questions.map(({ question }) => question)).toContain('Overall, I am satisfied');
  expect(view.headline[0]).toMatchObject({ measure: 'satisfied', percent: 50 });
});

test('fewer invited than answered is said, and no share is made of it', () => {
  const settings = {
    Settings: [
      ['Setting', 'Value'],
      ['Invited mentors', 5],
    ],
  };
  const { view, world } = counted(
    'Overall, I am satisfied',
    (k) => (k % 4 < 2 ? 'Agree' : 'Disagree'),
    settings,
  );
  expect(
    view.issues.filter(({ sheet, column }) => sheet === 'Settings' && column === 'Invited mentors'),
  ).toMatchObject([{ found: '5', wanted: 'at least 12, as many as answered' }]);
  expect(
    rowsOf(world, 'Results')!.find((row) => row[2] === 'role:mentor' && row[0] === 'Base')![6] ?? '',
  ).toBe('');
});

test('a statement about mails or names with numbers as answers is a question, not an address or a name', () => {
  for (const header of [
    'Contact by e-mail worked well (1 = not at all, 5 = very)',
    'Calling each other by first name was fine (1-5)',
    'Die Namen der Beteiligten kannte ich (1 = nein, 5 = ja)',
  ]) {
    const { view } = counted(header, (k) => 3 + (k % 3));
    expect(
      view.questions.map(({ question }) => question),
      header,
    ).toContain(header);
  }
});

test('a sentence of one person beside short answers is no option: it is listed with its row, and hides no other count', () => {
  const own = 'I left in May, after a row with the head of unit 7';
  const { view } = counted('Which body employs you?', (k) =>
    k === 23 ? own : (['Hospital', 'Company'][k % 2] as string),
  );
  const asked = view.questions.find(({ scope }) => scope === 'all')!;
  expect(asked.answers.map(({ value, count }) => [value, count])).toEqual([
    ['Hospital', 12],
    ['Company', 11],
  ]);
  expect(JSON.stringify([view.questions, view.asked])).not.toContain('head of unit');
  expect(view.issues.map(({ row, column }) => [row, column])).toContainEqual([25, 'Which body employs you?']);
});

test('a short answer of one person still counts among others', () => {
  const { view } = counted('Which body employs you?', (k) =>
    k === 23 ? 'Freelance' : (['Hospital', 'Company'][k % 2] as string),
  );
  const asked = view.questions.find(({ scope }) => scope === 'all')!;
  expect(asked).toMatchObject({ n: 24 });
  expect(asked.answers.map(({ value }) => value)).toContain('Other');
});

/** The two sides of a programme in which names are like everyday words. */
const people: Record<string, CellData[][]> = {
  'Mentor answers': [
    [
      'Timestamp',
      'Email Address',
      'Your full name',
      'Topics you can support',
      'How many mentees could you take?',
    ],
    [new Date(2027, 0, 1), 'thi@example.org', 'Nguyễn Thị Thu Hà', 'Leadership', 1],
    [new Date(2027, 0, 1), 'paul@example.org', 'Paul Müller', 'Leadership', 1],
  ],
  'Mentee answers': [
    ['Timestamp', 'Email Address', 'Your full name', 'Topics, up to three'],
    [new Date(2027, 0, 1), 'ines@example.org', 'Inés Gil', 'Leadership'],
    [new Date(2027, 0, 1), 'leonie@example.org', 'Leonie Groß', 'Leadership'],
  ],
};

test('our own words in the report name nobody, however somebody is called', () => {
  const { world } = counted('Overall, I am satisfied', (k) => (k % 4 < 2 ? 'Agree' : 'Disagree'), people);
  expect(valueIn(world, 'survey', { ...WRITE, step: 'report' }).report).toMatch(/^https:/);
});

test('answers that name people are words of people, never options with a count', () => {
  const said = ['The training', 'The webinar', 'Coffee with Paul Müller'];
  const { view, world } = counted('What helped you most?', (k) => said[k % 3]!, people);
  expect(view.asked).toMatchObject([{ question: 'What helped you most?', reads: 'text', options: [] }]);
  expect(JSON.stringify(rowsOf(world, 'Results'))).not.toMatch(/Paul/);
});

test('a choice whose options name nobody is counted, also where people of the programme are called alike', () => {
  const { view } = counted('Wo habt ihr euch getroffen?', (k) => ['Mensa', 'Aula'][k % 2]!, people);
  expect(view.asked.find(({ question }) => question === 'Wo habt ihr euch getroffen?')).toMatchObject({
    reads: 'choice',
  });
});
