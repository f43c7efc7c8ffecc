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
