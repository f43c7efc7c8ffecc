// Surveys as other makers hand them out: options with a column each, codes, marks between the points, trials and totals among the answers.
// No figure counts what nobody answered, and nothing is left out in silence.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import type { CellData } from '../../src/local/world.ts';
import { rowsOf, valueIn, worldOf } from '../workbench.ts';

const WRITE: SurveyRequest = { step: 'write', acceptGuesses: true, decisions: [] };
const SATISFIED = 'How satisfied are you with the programme? (1 = not at all, 5 = very)';

interface Asked {
  readonly header: string;
  readonly answer: (k: number) => CellData;
}

/** A survey of 24 people, and rows that stand below their answers. */
function survey(
  asked: readonly Asked[],
  below: readonly (readonly CellData[])[] = [],
  beside: Readonly<Record<string, CellData[][]>> = {},
) {
  const rows = Array.from({ length: 24 }, (_, k): CellData[] => [
    new Date(2027, 0, 5, 10, k),
    `person${k}@example.org`,
    k % 2 === 0 ? 'Mentor' : 'Mentee',
    ...asked.map(({ answer }) => answer(k)),
  ]);
  const header = ['Timestamp', 'Email address', 'I took part as', ...asked.map((one) => one.header)];
  return worldOf({ 'Final survey': [header, ...rows, ...below.map((row) => [...row])], ...beside });
}

const satisfied: Asked = { header: SATISFIED, answer: (k) => (k % 3 === 0 ? 4 : 5) };
const viewOf = (...asked: Asked[]) => valueIn(survey([satisfied, ...asked]), 'survey', WRITE);
const all = (view: ReturnType<typeof viewOf>, question: string) =>
  view.questions.find((one) => one.question === question && one.scope === 'all');
const countsOf = (view: ReturnType<typeof viewOf>, question: string) =>
  Object.fromEntries(all(view, question)!.answers.map(({ value, count }) => [value, count]));

const TOPICS = 'Which topics did you discuss?';
const third = (k: number, at: number) => k % 3 === at;

test.each<[string, (row: string) => string, CellData, CellData]>([
  ['the option itself', (row) => `${TOPICS} [${row}]`, 'own', ''],
  ['a cross', (row) => `${TOPICS} [${row}]`, 'X', ''],
  ['yes and no', (row) => `${TOPICS} [${row}]`, 'Ja', 'Nein'],
  ['1 and 0', (row) => `${TOPICS} [${row}]`, 1, 0],
  ['checked, and the option in brackets', (row) => `${TOPICS} (choice=${row})`, 'Checked', 'Unchecked'],
])('options with a column each are one question: ticked by %s', (_, header, yes, no) => {
  const options = ['Pay, leave', 'Leadership', 'Stress'];
  const view = viewOf(
    ...options.map((row, at) => ({
      header: header(row),
      answer: (k: number) => (third(k, at) || (at === 0 && k < 12) ? (yes === 'own' ? row : yes) : no),
    })),
  );
  expect(view.asked.find(({ question }) => question === TOPICS)).toMatchObject({
    type: 'checkboxes',
    options,
    sure: true,
  });
  expect(view.asked.map(({ question }) => question)).toEqual([SATISFIED, TOPICS]);
  expect(all(view, TOPICS)!.n).toBe(24);
  expect(countsOf(view, TOPICS)).toEqual({ 'Pay, leave': 16, Leadership: 8, Stress: 8 });
});

test('columns that repeat their own header are one question, and what stands beside “Other” is a tick', () => {
  const plain = viewOf(
    { header: 'Leadership', answer: (k) => (k % 2 ? 'Leadership' : '') },
    { header: 'Stress', answer: (k) => (k % 2 ? '' : 'Stress') },
  );
  expect(countsOf(plain, 'Leadership / Stress')).toEqual({ Leadership: 12, Stress: 12 });
  const world = survey([
    satisfied,
    { header: `${TOPICS} [Leadership]`, answer: (k) => (k < 12 ? 'Yes' : 'No') },
    { header: `${TOPICS} [Stress]`, answer: (k) => (k < 8 ? 'Yes' : 'No') },
    { header: `${TOPICS} [Other]`, answer: (k) => (k > 17 ? `the garden of number ${k}` : '') },
  ]);
  const other = valueIn(world, 'survey', WRITE);
  expect(countsOf(other, TOPICS)).toEqual({ Leadership: 12, Stress: 8, Other: 6 });
  expect(all(other, TOPICS)!.n).toBe(18);
  expect(JSON.stringify(rowsOf(world, 'Results'))).not.toContain('garden');
});

test('statements that people say yes or no to stay a grid', () => {
  const view = viewOf(
    { header: 'Looking back: [My mentor listened]', answer: (k) => (k % 2 ? 'Yes' : 'No') },
    { header: 'Looking back: [I felt rushed]', answer: (k) => (k % 3 ? 'No' : 'Yes') },
  );
  expect(view.asked.slice(1).map(({ type, reads }) => [type, reads])).toEqual([
    ['grid', 'yesno'],
    ['grid', 'yesno'],
  ]);
});

test('trials, totals, forms opened and left, and answers sent twice count nowhere, and each is said', () => {
  const words: Asked = {
    header: 'What went well?',
    answer: (k) => `Test drives with my mentor, number ${k}`,
  };
  const day = new Date(2027, 0, 6);
  const below: CellData[][] = [
    [day, 'coordinator@example.org', 'Mentor', 1, 'test'],
    [day, 'me@example.org', 'Mentee', 1, 'Testeintrag, bitte löschen'],
    [day, 'left@example.org', 'Mentee', '', ''],
    [day, '', 'Mentee', 1, 'The long walks by the river, every Friday'],
    [day, '', 'Mentee', 1, 'The long walks by the river, every Friday'],
    ['TOTAL', 29, '', 3.2, ''],
  ];
  const view = valueIn(survey([satisfied, words], below), 'survey', WRITE);
  expect(all(view, SATISFIED)!.n).toBe(25);
  expect(view.respondents).toBe(25);
  const said = view.issues.filter(({ row }) => row >= 26).map(({ row, found }) => [row, found]);
  expect(said).toEqual([
    [26, 'a trial of the survey'],
    [27, 'a trial of the survey'],
    [28, 'no answer to any question'],
    [30, 'the same answers as in an earlier row, word for word'],
    [31, 'a row of totals'],
  ]);
});

test('what the maker of the survey calls a preview is one', () => {
  const status: Asked = {
    header: 'Response Type',
    answer: (k) => (k === 3 ? 'Survey Preview' : 'IP Address'),
  };
  expect(all(viewOf(status), SATISFIED)!.n).toBe(23);
});

test('codes are read by the words of the question, also where a yes would be leave to quote', () => {
  const GO_ON = 'Would you like to continue? (1 = Yes, 2 = No, 3 = Unsure)';
  const view = viewOf({ header: GO_ON, answer: (k) => (k % 4 === 3 ? 3 : 1 + (k % 2)) });
  expect(view.asked[1]).toMatchObject({ type: 'yesno', scale: '' });
  expect(countsOf(view, GO_ON)).toEqual({ '1 = Yes': 12, '2 = No': 6, '3 = Unsure': 6 });
  expect(view.headline.find(({ measure }) => measure === 'continue')).toMatchObject({ percent: 50, n: 24 });
  const quoted = viewOf(
    { header: 'What went well?', answer: (k) => `The talks were good, number ${k}` },
    { header: 'May we quote you? (1 = No, 2 = Yes)', answer: (k) => (k < 10 ? 1 : 2) },
  );
  expect(quoted.quotable).toBe(14);
});

test('who does not know yet has answered a yes or no, and no scale', () => {
  const GO_ON = 'Souhaitez-vous continuer ?';
  const view = viewOf({
    header: GO_ON,
    answer: (k) => ['oui', 'oui', 'non', 'je ne sais pas'][k % 4]!,
  });
  expect(countsOf(view, GO_ON)).toEqual({ oui: 12, non: 6, 'je ne sais pas': 6 });
  expect(view.headline.find(({ measure }) => measure === 'continue')).toMatchObject({ percent: 50 });
  const agree = viewOf({ header: 'It helped', answer: (k) => (k % 4 ? 'Agree' : "Don't know") });
  expect(all(agree, 'It helped')!.n).toBe(18);
});

test('marks between the points are points of the scale, and have no upper two', () => {
  const MARK = 'Which mark do you give overall? (0–10)';
  const view = viewOf({ header: MARK, answer: (k) => ['8,5', '9', '9,5', '10'][k % 4]! });
  expect(view.asked[1]).toMatchObject({ type: 'scale', scale: '0–10' });
  expect(all(view, MARK)).toMatchObject({ n: 24, median: 9.25, topTwo: null });
  expect(countsOf(view, MARK)).toMatchObject({ '8.5': 6, '9': 6, '9.5': 6, '10': 6, '5': 0 });
});

test('hours with a comma are counted as the numbers they are', () => {
  const HOURS = '¿Cuántas horas al mes os habéis visto?';
  const view = viewOf({ header: HOURS, answer: (k) => ['1,5', '2', '2,5'][k % 3]! });
  expect(view.asked[1]).toMatchObject({ type: 'choice', scale: '' });
  expect(countsOf(view, HOURS)).toEqual({ '1.5': 8, '2': 8, '2.5': 8 });
  expect(all(view, HOURS)).toMatchObject({ median: 2 });
});

test('one slip between the points leaves a scale as it is', () => {
  const view = viewOf({
    header: 'How useful was it? (1 = not, 5 = very)',
    answer: (k) => (k === 7 ? '4,5' : 4 + (k % 2)),
  });
  expect(view.asked[1]).toMatchObject({ type: 'scale', options: ['1', '2', '3', '4', '5'] });
  expect(view.questions.find(({ question }) => question.startsWith('How useful'))).toMatchObject({ n: 23 });
});

test('marks as at school are given alike in one survey', () => {
  const view = viewOf(
    {
      header: 'Welche Schulnote gibst du dem Programm? (1 = sehr gut, 6 = ungenügend)',
      answer: (k) => 1 + (k % 3),
    },
    { header: 'Welche Schulnote gibst du den Treffen?', answer: (k) => 1 + (k % 2) },
  );
  expect(view.asked.slice(1).map(({ scale }) => scale)).toEqual(['6–1', '6–1']);
});

test('a dash is no answer in words, and no quotation', () => {
  const view = viewOf(
    { header: 'What went well?', answer: (k) => (k % 4 ? `The talks were good, number ${k}` : '-') },
    { header: 'May we quote you without your name?', answer: () => 'Yes' },
  );
  expect(view.quotable).toBe(18);
});

test('who somebody’s mentor is called is neither counted nor quoted', () => {
  const world = survey([
    satisfied,
    { header: 'Wie heißt deine Patin oder dein Pate?', answer: (k) => `Dilara Feld${k}` },
    { header: 'What went well?', answer: (k) => `The talks were good, number ${k}` },
    { header: 'May we quote you without your name?', answer: () => 'Yes' },
  ]);
  const view = valueIn(world, 'survey', WRITE);
  expect(view.quotable).toBe(24);
  const written = ['Survey texts', 'Results'].map((sheet) => JSON.stringify(rowsOf(world, sheet)));
  expect(written.join()).not.toContain('Feld3');
});

test('codes that the file explains in a tab of its own are read in its words', () => {
  const TALKS = 'Q2_1. The talks helped me';
  const asked: Asked[] = [
    { header: 'Q1', answer: (k) => 1 + (k % 3) },
    { header: TALKS, answer: (k) => [1, 2, 4, 99][k % 4]! },
    { header: 'Q2_2', answer: (k) => [2, 4, 5, 5][k % 4]! },
    { header: 'Q3', answer: (k) => ['1,3', '2', '1'][k % 3]! },
    { header: 'Q4___1', answer: (k) => (k % 2 ? 1 : 0) },
    { header: 'Q4___2', answer: (k) => (k % 4 < 2 ? 1 : 0) },
  ];
  const agree = ['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree'];
  const book: CellData[][] = [
    ['Question', 'Value', 'Label'],
    ...['Leeds', 'York', 'Hull'].map((word, k) => ['Q1', k + 1, word]),
    ...agree.map((word, k) => ['Q2_1 to Q2_2', k + 1, word]),
    ['Q2_1 to Q2_2', 99, 'I was not there'],
    ...['Pay', 'Leave', 'Promotion'].map((word, k) => ['Q3', k + 1, word]),
    ...['Talks', 'Visits'].map((word, k) => ['Q4', k + 1, word]),
  ];
  const view = valueIn(survey([satisfied, ...asked], [], { Codes: book }), 'survey', {
    ...WRITE,
    acceptGuesses: false,
  });
  expect(view.asked.slice(1).map(({ reads }) => reads)).toEqual([
    'choice',
    'likert',
    'likert',
    'checkboxes',
    'checkboxes',
  ]);
  expect(countsOf(view, 'Q4')).toEqual({ Talks: 12, Visits: 12 });
  expect(countsOf(view, 'Q1')).toEqual({ Leeds: 8, York: 8, Hull: 8 });
  expect(all(view, TALKS)).toMatchObject({ n: 18 });
  expect(countsOf(view, 'Q2_2')).toMatchObject({
    '2 - Agree': 6,
    '4 - Disagree': 6,
    '5 - Strongly disagree': 12,
  });
  expect(countsOf(view, 'Q3')).toEqual({ Pay: 16, Leave: 8, Promotion: 8 });
});

test('a draft that nobody sent counts nowhere, and is said', () => {
  const draft: Asked = { header: 'Brouillon', answer: (k) => (k === 5 ? 1 : 0) };
  const view = viewOf({ header: 'SID', answer: (k) => 100 + k }, draft);
  expect(all(view, SATISFIED)!.n).toBe(23);
  expect(view.asked.map(({ question }) => question)).toEqual([SATISFIED]);
  expect(view.issues.map(({ row, found }) => [row, found])).toContainEqual([7, 'a draft that was not sent']);
});

test('what a person says of a question is counted: also the numbers of what looked like words', () => {
  const HOURS = 'Hours';
  const world = survey([satisfied, { header: HOURS, answer: (k) => `${100 + 7 * ((k * 5) % 24)}` }]);
  expect(valueIn(world, 'survey', WRITE).asked[1]).toMatchObject({ reads: 'text', sure: false });
  const decided = { question: HOURS, when: 'end', type: 'number', scale: '', headline: '' } as const;
  const told = valueIn(world, 'survey', { ...WRITE, step: 'confirm', decisions: [decided] });
  expect(told.asked[1]).toMatchObject({ type: 'choice', reads: 'number', sure: true });
  expect(all(valueIn(world, 'survey', WRITE), HOURS)).toMatchObject({ n: 24, median: null });
});

test('an export that names its columns is shown in the words of the tab that explains them', () => {
  const asked: Asked[] = [
    { header: 'overall_sat', answer: (k) => 1 + (k % 3) },
    { header: 'hours_met', answer: (k) => 4 + (k % 4) },
    { header: 'topics___1', answer: (k) => (k % 2 ? 1 : 0) },
    { header: 'topics___2', answer: (k) => (k % 4 < 2 ? 1 : 0) },
  ];
  const dictionary: CellData[][] = [
    ['Variable / Field Name', 'Form Name', 'Field Type', 'Field Label', 'Choices'],
    [
      'overall_sat',
      'exit',
      'radio',
      'How satisfied are you overall?',
      '1, Dissatisfied | 2, Neutral | 3, Satisfied',
    ],
    ['hours_met', 'exit', 'text', 'About how many hours did you meet?', ''],
    ['topics', 'exit', 'checkbox', 'Which topics did you discuss?', '1, Pay | 2, Leave'],
    ['go_on', 'exit', 'radio', 'Will you go on meeting?', '1, Yes | 2, No'],
  ];
  const view = valueIn(survey([satisfied, ...asked], [], { Dictionary: dictionary }), 'survey', WRITE);
  expect(view.asked.slice(1).map(({ question, where }) => [question, where])).toEqual([
    ['How satisfied are you overall?', 'Final survey!overall_sat'],
    ['About how many hours did you meet?', 'Final survey!hours_met'],
    ['Which topics did you discuss?', 'Final survey!Which topics did you discuss?'],
  ]);
  expect(countsOf(view, 'Which topics did you discuss?')).toEqual({ Pay: 12, Leave: 12 });
});

test('a tick beside ticks is an option of its question, also where it was taken for a role', () => {
  const options = ['Mentor training', 'Mentee library', 'Talks'];
  const view = viewOf(
    ...options.map((header, at) => ({
      header,
      answer: (k: number) => (third(k, at) || k < 6 ? header : ''),
    })),
  );
  expect(view.asked[1]).toMatchObject({ type: 'checkboxes', options });
});

test('what a sheet shows for an error is no answer, is warned about, and becomes no option', () => {
  const error = (k: number, shown: string, answer: CellData) => (k < 6 ? shown : answer);
  const view = viewOf(
    { header: 'Would you do it again?', answer: (k) => error(k, '#N/A', k % 2 ? 'Yes' : 'No') },
    { header: 'What did you use?', answer: (k) => error(k, 'Loading...', k % 2 ? 'Talks, Visits' : 'Talks') },
  );
  expect(countsOf(view, 'Would you do it again?')).toEqual({ Yes: 9, No: 9 });
  expect(countsOf(view, 'What did you use?')).toEqual({ Talks: 18, Visits: 9 });
  const warned = view.issues.filter(({ found }) => /N\/A|Loading/.test(found));
  expect(warned.map(({ severity, row }) => [severity, row])).toHaveLength(12);
});

test.each<[string, CellData[], string]>([
  ['points', [1, 2, 3, 4, 5], 'scale'],
  ['degrees', ['Agree', 'Disagree', 'Strongly agree'], 'likert'],
])('below “How useful___talks” stand %s, and no tick', (_, said, reads) => {
  const headers = ['How_useful___talks', 'How_useful___visits'];
  const view = viewOf(
    ...headers.map((header, at) => ({
      header,
      answer: (k: number) => said[(k + at) % said.length]!,
    })),
  );
  expect(view.asked.slice(1).map((one) => [one.question, one.reads])).toEqual(
    headers.map((header) => [header, reads]),
  );
  expect(headers.map((header) => all(view, header)!.n)).toEqual([24, 24]);
});

test('a tab of remarks about columns is no dictionary of theirs', () => {
  const asked: Asked[] = ['q1', 'q2', 'q3'].map((header) => ({ header, answer: (k) => 1 + (k % 5) }));
  const remarks: CellData[][] = [
    ['Column', 'Remark'],
    ['q1', 'Karl Weber asked about this'],
    ['q2', 'Ask the board again in May'],
    ['q3', 'Looks odd to me this year'],
  ];
  const view = valueIn(survey([satisfied, ...asked], [], { Remarks: remarks }), 'survey', WRITE);
  expect(view.asked.slice(1).map(({ question }) => question)).toEqual(['q1', 'q2', 'q3']);
});

test('whoever says the role in columns of ticks is still counted by it', () => {
  const rows = Array.from({ length: 14 }, (_, k): CellData[] => [
    new Date(2027, 0, 5, 10, k),
    4 + (k % 2),
    k % 2 ? 'Mentor' : '',
    k % 2 ? '' : 'Mentee',
  ]);
  const world = worldOf({ 'Final survey': [['Timestamp', SATISFIED, 'Mentor', 'Mentee'], ...rows] });
  const view = valueIn(world, 'survey', WRITE);
  expect(view.base.map(({ answered }) => answered)).toEqual([7, 7]);
});

test('what is like the marks of a maker is asked about beside them, and is not gone', () => {
  const every =
    (...words: string[]) =>
    (k: number) =>
      words[k % words.length]!;
  const asked: Asked[] = [
    { header: 'Response ID', answer: (k) => 100 + k },
    { header: 'Date submitted', answer: (k) => new Date(2027, 0, 5, 10, k) },
    { header: 'Start language', answer: () => 'en' },
    { header: 'Browser', answer: every('Chrome 126', 'Firefox 127') },
    { header: 'How you work', answer: every('Desktop', 'Mobile', 'Tablet') },
    { header: 'Preferred contact', answer: every('Email', 'Web', 'SMS') },
    { header: 'Where we met', answer: every('Website', 'Email', 'Social') },
    { header: 'Status of your project', answer: every('completed', 'in progress', 'started') },
    { header: 'Platform used', answer: every('Windows', 'Linux', 'macOS') },
    { header: 'Hours spent', answer: (k) => 10.25 + k * 1.25 },
    { header: 'Hours with mentor', answer: (k) => 1.125 + k * 0.125 },
  ];
  const view = viewOf(...asked);
  const open = view.asked.slice(1).map(({ question, sure }) => [question, sure]);
  expect(open).toEqual(asked.slice(4).map(({ header }) => [header, false]));
  const aside = view.issues.filter(({ found }) => found === 'what looks written by the survey’s maker');
  expect(aside.map(({ severity, row, column }) => [severity, row, column])).toEqual([
    ['warns', 1, 'Browser'],
  ]);
});

test('a question without brackets beside the same with a time in them is counted', () => {
  const headers = ['', ' (before)', ' (after)'].map((when) => `How useful was the mentoring${when}`);
  const view = viewOf(
    ...headers.map((header, at) => ({ header, answer: (k: number) => 1 + ((k + at) % 5) })),
  );
  expect(view.asked.map(({ question }) => question)).toContain(headers[0]);
  expect(all(view, headers[0]!)!.n).toBe(24);
});
