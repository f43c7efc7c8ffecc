// Answers typed into a sheet by hand, from paper or the telephone, without addresses, times or a word of a survey: a person is asked whether
// the sheet is the survey, and a list of other things is none.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import { askIn, valueIn, worldOf } from '../workbench.ts';

const LOOK: SurveyRequest = { step: 'look', acceptGuesses: false, decisions: [] };
const WRITE: SurveyRequest = { ...LOOK, step: 'write' };

const header = [
  'No.',
  'Part of town',
  'Mark for the project (1-10)',
  'Did you click? (somewhat / well)',
  'Again?',
];
const typed = [
  ['Neighbours 2026'],
  header,
  ...Array.from({ length: 12 }, (_, k) => [
    k + 1,
    k % 2 ? 'Church field' : 'East quay',
    6 + (k % 4),
    k % 3 ? 'well' : 'somewhat',
    k % 4 ? 'yes' : 'no',
  ]),
];
const GUESSED = { ...WRITE, acceptGuesses: true };

test('a sheet typed by hand is asked about where no other is the survey, and counted by a guess', () => {
  expect(askIn(worldOf({ 'Round of June': typed }), 'survey', WRITE).answer).toMatchObject({
    ok: false,
    kind: 'decide',
    error: { where: 'Round of June', what: expect.stringContaining('may be it') },
  });
  const looked = valueIn(worldOf({ 'Round of June': typed }), 'survey', LOOK);
  expect(looked.respondents).toBe(0);
  expect(looked.issues).toContainEqual(
    expect.objectContaining({ sheet: 'Round of June', found: 'a sheet that may hold the survey' }),
  );
  const counted = valueIn(worldOf({ 'Round of June': typed }), 'survey', GUESSED);
  expect(counted.respondents).toBe(12);
  expect(counted.questions.map(({ question }) => question)).toContain('Mark for the project (1-10)');
  expect(counted.issues.map(({ remedy }) => remedy)).toContain(
    'We took it for the survey. Check it in Set up.',
  );
});

test('beside a survey, and once a person said it is nobody’s, nothing is asked; few rows and lists are none', () => {
  const survey = [
    ['Email Address', 'I took part as', 'How satisfied are you? (1-5)'],
    ...Array.from({ length: 6 }, (_, k) => [`p${k}@example.org`, 'Mentee', 4]),
  ];
  const both = valueIn(worldOf({ 'Final survey': survey, 'Round of June': typed }), 'survey', GUESSED);
  expect(both.respondents).toBe(6);
  expect(both.issues.map(({ sheet }) => sheet)).not.toContain('Round of June');
  const world = worldOf({ 'Round of June': typed });
  valueIn(world, 'columns', {
    write: true,
    accept: null,
    decisions: [{ sheet: 'Round of June', header: '', field: null }],
  });
  for (const none of [world, worldOf({ Short: typed.slice(0, 5) }), worldOf({ Dates: dates })])
    expect(askIn(none, 'survey', WRITE).answer).toMatchObject({
      error: { what: expect.stringContaining('No sheet holds survey answers') },
    });
});

test('a list whose cells come back but that asks nothing is asked about, and never counted by a guess', () => {
  const rooms = [
    ['Day', 'Room', 'Booked by', 'Equipment', 'Paid'],
    ...Array.from({ length: 8 }, (_, k) => [
      k % 2 ? 'Mon' : 'Tue',
      k % 3 ? 'A' : 'B',
      k % 4 ? 'Ana' : 'Bo',
      k % 2 ? 'Beamer' : 'None',
      k % 3 ? 'yes' : 'no',
    ]),
  ];
  expect(askIn(worldOf({ Rooms: rooms }), 'survey', GUESSED).answer).toMatchObject({
    ok: false,
    kind: 'decide',
    error: { where: 'Rooms' },
  });
});

/** Each row another: no answers that come back. */
const dates = [
  ['What', 'When', 'Where', 'Who brings it'],
  ...Array.from({ length: 9 }, (_, k) => [
    `Evening ${k}`,
    `2026-0${k + 1}-12`,
    `Room ${k}`,
    k % 2 ? 'Ana' : 'Bo',
  ]),
];
