// From answers to figures through the bundle: the published headline, hand-computed files in two languages, repeated and odd
// answers, and what a large survey costs.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import { mulberry32 } from '../chance.ts';
import { finalSurvey } from '../survey-world.ts';
import { askIn, rowsOf, valueIn, worldOf } from '../workbench.ts';

const LOOK: SurveyRequest = { step: 'look', acceptGuesses: true, decisions: [] };
const WRITE: SurveyRequest = { ...LOOK, step: 'write' };

test('a hundred answers: 90, 84, 67, 12 and 55 per cent, with their intervals', () => {
  const { headline, base, questions } = valueIn(worldOf(finalSurvey()), 'survey', LOOK);
  const shown = headline.map(({ measure, percent, count, n, score }) => [
    measure,
    score ?? percent,
    count,
    n,
  ]);
  expect(shown).toEqual([
    ['satisfied', 90, 90, 100],
    ['matching appreciated', 84, 84, 100],
    ['goals achieved', 67, 67, 100],
    ['goals partly', 12, 12, 100],
    ['continue', 55, 55, 100],
    ['recommend', 30, 50, 100],
  ]);
  const bounds = headline.slice(0, 5).map(({ low, high }) => [Math.round(low!), Math.round(high!)]);
  expect(bounds).toEqual([
    [83, 94],
    [76, 90],
    [57, 75],
    [7, 20],
    [45, 64],
  ]);
  expect(base.map(({ role, answered }) => [role, answered])).toEqual([
    ['mentor', 34],
    ['mentee', 66],
  ]);
  const scale = questions.find(({ scope, type }) => scope === 'all' && type === 'scale')!;
  expect(scale.answers.map(({ value, count }) => [value, count])).toEqual([
    ['1', 0],
    ['2', null],
    ['3', null],
    ['4', 40],
    ['5', 50],
  ]);
  expect(scale.median).toBe(4.5);
  const boxes = questions.find(({ scope, type }) => scope === 'all' && type === 'checkboxes')!;
  expect(boxes.answers.map(({ value }) => value).sort()).toEqual([
    'CV, letters and interviews',
    'Career change',
    'Leadership',
    'Networking (events, contacts)',
  ]);
  const grid = questions.filter(({ type, scope }) => type === 'grid' && scope === 'all');
  expect(grid.map(({ question }) => question)).toEqual([
    'How far do you agree? [The match suited my needs]',
    'How far do you agree? [Expectations, on both sides, were clear]',
  ]);
  expect(grid[0]!.answers.map(({ count }) => count)).toEqual([null, null, 15, 50, 25]);
  expect(grid[0]!.topTwo).toMatchObject({ count: 75, percent: 75 });
});

test('51 answers give the same rounded headline', () => {
  const yes = (word: string, n: number, other: string) =>
    Array.from({ length: 51 }, (_, k) => (k < n ? word : other));
  const goals = Array.from({ length: 51 }, (_, k) => (k < 34 ? 'Yes' : k < 40 ? 'Partly' : 'No'));
  const columns = [yes('Very satisfied', 46, 'Neutral'), yes('Yes', 43, 'No'), goals, yes('Yes', 28, 'No')];
  const header = [
    'Email Address',
    'How satisfied are you with the programme?',
    'Are you glad that the organisers do the matching?',
    'Did you reach your goals?',
    'Will you go on meeting?',
  ];
  const rows = Array.from({ length: 51 }, (_, k) => [
    `p${k}@example.org`,
    ...columns.map((column) => column[k]!),
  ]);
  const { headline } = valueIn(worldOf({ 'Final survey': [header, ...rows] }), 'survey', LOOK);
  expect(headline.map(({ percent }) => Math.round(percent!))).toEqual([90, 84, 67, 12, 55]);
});

test('a French survey of five dozen, counted by hand', () => {
  const header = [
    'Horodateur',
    'Adresse e-mail',
    'Vous êtes',
    'Êtes-vous satisfait(e) du programme dans son ensemble ?',
    'Avez-vous atteint vos objectifs ?',
    'Allez-vous continuer à vous rencontrer ?',
  ];
  const said = [
    'Très satisfait(e)',
    'Satisfait(e)',
    'Satisfait(e)',
    'Insatisfait(e)',
    'Très satisfait(e)',
    'Satisfait(e)',
    'Sans objet',
    'Satisfait(e)',
    '',
    'Satisfait(e)',
    'Très satisfait(e)',
    'Satisfait(e)',
  ];
  const goals = [
    'Oui',
    'En partie',
    'Oui',
    'Non',
    'Oui',
    'Oui',
    'Oui',
    'En partie',
    'Oui',
    'Oui',
    'Non',
    'Oui',
  ];
  const rows = [1, 2, 3, 4, 5].flatMap((time) =>
    said.map((word, k) => [
      `2027-01-${10 + k} 10:00:00`,
      `p${k}-${time}@example.org`,
      'Mentorée',
      word,
      goals[k]!,
      k < 9 ? 'Oui' : 'Non',
    ]),
  );
  const { headline, questions } = valueIn(worldOf({ 'Enquête finale': [header, ...rows] }), 'survey', LOOK);
  expect(headline.map(({ measure, count, n, percent }) => [measure, count, n, Math.round(percent!)])).toEqual(
    [
      ['satisfied', 45, 50, 90],
      ['goals achieved', 40, 60, 67],
      ['goals partly', 10, 60, 17],
      ['continue', 45, 60, 75],
    ],
  );
  const satisfied = questions.find(
    ({ scope, question }) => scope === 'all' && question.includes('satisfait'),
  )!;
  expect(satisfied).toMatchObject({ n: 50, blank: 5, notApplicable: 5, type: 'likert' });
});

test('start, middle and end are counted apart; mentors and mentees in two tabs together', () => {
  const question = 'How satisfied are you with the programme? (1-5)';
  const tab = (n: number, value: number, who: string) => [
    ['Email Address', question],
    ...Array.from({ length: n }, (_, k) => [`${who}${k}@example.org`, value]),
  ];
  const world = worldOf({
    'Mid-term survey': tab(12, 3, 'mentee'),
    'Final survey mentors': tab(10, 5, 'mentor'),
    'Final survey mentees': tab(20, 4, 'mentee'),
  });
  const { questions, headline, base } = valueIn(world, 'survey', LOOK);
  const all = questions.filter(({ scope }) => scope === 'all').map(({ wave, n }) => [wave, n]);
  expect(all).toEqual([
    ['middle', 12],
    ['end', 30],
  ]);
  expect(headline).toMatchObject([{ measure: 'satisfied', count: 30, n: 30 }]);
  expect(base.map(({ answered }) => answered)).toEqual([10, 20]);
});

test('a strand of three is merged or hidden, and why is said', () => {
  const header = ['Email Address', 'Which strand?', 'How satisfied are you? (1-5)'];
  const strand = (k: number) => (k < 20 ? 'Faculty' : k < 32 ? 'Fellows' : 'Circles');
  const rows = Array.from({ length: 35 }, (_, k) => [`p${k}@example.org`, strand(k), 3 + (k % 3)]);
  const strands = [
    ['Strand', 'Kind'],
    ['Faculty', 'one-to-one'],
    ['Fellows', 'one-to-one'],
    ['Circles', 'circle'],
  ];
  const { questions, suppressed } = valueIn(
    worldOf({ 'Final survey': [header, ...rows], Strands: strands }),
    'survey',
    LOOK,
  );
  expect(
    questions.map(({ scope, n }) => [scope, n]).filter(([scope]) => String(scope).startsWith('strand')),
  ).toEqual([
    ['strand:Circles + Fellows', 15],
    ['strand:Faculty', 20],
  ]);
  expect(suppressed).toContainEqual({
    what: 'by strand: Circles, Fellows',
    why: 'shown together, because one alone would be too small',
  });
});

test('the latest answer of a person counts; below ten there are counts and no per cent', () => {
  const header = ['Timestamp', 'Email Address', 'How satisfied are you? (1-5)'];
  const rows = [
    ['2027-01-05 10:00:00', 'ana@example.org', 1],
    ['2027-01-06 10:00:00', 'ANA@example.org', 5],
    ...Array.from({ length: 7 }, (_, k) => ['2027-01-07 10:00:00', `ben${k}@example.org`, 5]),
  ];
  const { questions, respondents, issues, headline } = valueIn(
    worldOf({ 'Final survey': [header, ...rows] }),
    'survey',
    LOOK,
  );
  expect(respondents).toBe(8);
  expect(questions[0]!.answers.map(({ count, percent, low }) => [count, percent, low])).toEqual([
    [0, null, null],
    [0, null, null],
    [0, null, null],
    [0, null, null],
    [8, null, null],
  ]);
  expect(headline[0]).toMatchObject({ count: 8, n: 8, percent: null });
  expect(issues).toContainEqual(
    expect.objectContaining({ row: 2, found: expect.stringContaining('answered again') }),
  );
});

test.each([
  ['all blank', Array.from({ length: 12 }, (_, k) => [`p${k}@example.org`, '', ''])],
  ['one respondent', [['p@example.org', 'Mentor', 4]]],
])('%s: figures without a crash', (_, rows) => {
  const view = valueIn(
    worldOf({
      'Final survey': [['Email Address', 'I took part as', 'How satisfied are you? (1-5)'], ...rows],
    }),
    'survey',
    WRITE,
  );
  expect(view.written).toBe(true);
  for (const { scope } of view.questions) expect(scope).toBe('all');
});

test('no respondents, a text in a scale, an unknown role, a survey of another year: what, where, remedy', () => {
  const header = ['Email Address', 'I took part as', 'How satisfied are you? (1-5)'];
  const { answer } = askIn(worldOf({ Answers: [['A', 'B']] }), 'survey', WRITE);
  expect(answer).toMatchObject({
    ok: false,
    error: { what: expect.stringContaining('No sheet holds survey answers') },
  });
  const empty = valueIn(worldOf({ 'Final survey': [header] }), 'survey', LOOK);
  expect(empty).toMatchObject({ respondents: 0, headline: [] });
  const rows = Array.from({ length: 12 }, (_, k) => [
    `p${k}@example.org`,
    k === 3 ? 'Coordinator' : 'Mentee',
    k === 5 ? 'great' : 4,
  ]);
  const old = [header, ['x@example.org', 'Mentee', 1]];
  const world = worldOf({
    'Final survey': [header, ...rows],
    'Survey 2019': old,
    Settings: [
      ['Setting', 'Value'],
      ['Edition', '2026'],
    ],
  });
  const { issues, questions } = valueIn(world, 'survey', LOOK);
  expect(issues).toContainEqual(expect.objectContaining({ row: 7, wanted: 'a number from 1 to 5' }));
  expect(issues).toContainEqual(
    expect.objectContaining({ row: 5, found: 'Coordinator', wanted: 'mentor or mentee' }),
  );
  expect(issues).toContainEqual(expect.objectContaining({ sheet: 'Survey 2019', severity: 'holds' }));
  expect(questions[0]!.n).toBe(11);
  expect(JSON.stringify(issues)).not.toContain('great');
});

test('a scale without ends is asked about before anything is written; a person’s answer is remembered', () => {
  const header = ['Email Address', 'How satisfied are you with the programme?'];
  const rows = Array.from({ length: 20 }, (_, k) => [`p${k}@example.org`, 3 + (k % 2)]);
  const world = worldOf({ 'Final survey': [header, ...rows] });
  const asked = valueIn(world, 'survey', { ...WRITE, acceptGuesses: false });
  expect(asked).toMatchObject({
    written: false,
    undecided: { where: `Final survey!${header[1]}`, says: expect.stringContaining('begins and ends') },
  });
  expect(rowsOf(world, 'Results')).toBe(null);
  const decisions = [
    { question: header[1]!, when: 'end', type: 'scale', scale: '1–4', headline: 'satisfied' },
  ] as const;
  valueIn(world, 'survey', { step: 'confirm', acceptGuesses: false, decisions });
  const written = valueIn(world, 'survey', { ...WRITE, acceptGuesses: false });
  expect(written).toMatchObject({ written: true, undecided: null, headline: [{ count: 20, n: 20 }] });
  expect(written.questions[0]!.answers.map(({ value }) => value)).toEqual(['1', '2', '3', '4']);
});

test('5,000 answers to 60 questions: under five seconds here, and no more calls than for ten', () => {
  const survey = (people: number) => {
    const random = mulberry32(people);
    const header = [
      'Email Address',
      'I took part as',
      ...Array.from({ length: 60 }, (_, k) => `Statement ${k} (1-5)`),
    ];
    const rows = Array.from({ length: people }, (_, k) => [
      `p${k}@example.org`,
      k % 3 === 0 ? 'Mentor' : 'Mentee',
      ...Array.from({ length: 60 }, () => 1 + Math.floor(5 * random())),
    ]);
    return worldOf({ 'Final survey': [header, ...rows] });
  };
  const small = askIn(survey(10), 'survey', WRITE);
  const large = survey(5000);
  const before = performance.now();
  const first = askIn(large, 'survey', WRITE);
  const seconds = (performance.now() - before) / 1000;
  console.log(
    `5,000 answers to 60 questions: ${seconds.toFixed(1)} s; ${first.ledger.calls} service calls, ${small.ledger.calls} for ten people`,
  );
  expect(first.answer?.ok && first.answer.value.respondents).toBe(5000);
  expect(first.ledger.calls).toBeLessThanOrEqual(small.ledger.calls + 12);
});
