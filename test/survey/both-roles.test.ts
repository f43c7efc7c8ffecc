// The report of a programme in which some are mentor and mentee: they are one person each among those asked, and count once, by the
// pair in which they are the mentee.
import { expect, test } from 'vitest';
import type { CellData } from '../../src/local/world.ts';
import { readableDocuments } from '../profiles-world.ts';
import { NOW, rowsOf, valueIn, WRITE, worldOf } from '../workbench.ts';

const QUESTIONS = [
  'How satisfied are you with the programme as a whole? (1 = not at all, 5 = very)',
  'Are you glad that the organisers do the matching?',
  'Did you reach your goals?',
];

const PEOPLE = [...Array(9).fill('Mentor'), ...Array(8).fill('Mentee'), ...Array(6).fill('Both')].map(
  (role: string, k) => ({
    role,
    email: `person${k}@example.org`,
    name: `Nils ${'ABCDEFGHIJKLMNOPQRSTUVW'[k]}berg`,
  }),
);

function introducedInBoth() {
  const world = worldOf({
    Registration: [
      ['Timestamp', 'Email Address', 'Full name', 'I would like to be a', 'Topics', 'Languages'],
      ...PEOPLE.map(({ role, email, name }): CellData[] => [
        '2026-01-05 10:00:00',
        email,
        name,
        role,
        'Leadership',
        'English',
      ]),
    ],
    'Final survey': [
      ['Timestamp', 'Email Address', ...QUESTIONS],
      ...PEOPLE.map(({ email }, k): CellData[] => [
        '2026-03-05 10:00:00',
        email,
        5 - (k % 2),
        k % 2 ? 'Yes' : 'No',
        k % 2 ? 'Yes' : 'No',
      ]),
    ],
  });
  const decisions = [
    { sheet: 'Registration', header: '', field: 'both' },
    { sheet: 'Registration', header: 'I would like to be a', field: 'role' },
  ];
  valueIn(world, 'columns', { decisions, accept: 'coordinator', write: true });
  valueIn(world, 'match', WRITE);
  const matches = world.sheets.find(({ name }) => name === 'Matches')!;
  const status = matches.rows[0]!.indexOf('Status');
  for (const row of matches.rows.slice(1)) row[status] = 'introduced';
  world.clock = NOW;
  return world;
}

test('people in both roles are asked once, and a pair is counted by its mentee alone', () => {
  const world = introducedInBoth();
  const [header, ...pairs] = rowsOf(world, 'Matches')!;
  expect(new Set(pairs.map((row) => row[header!.indexOf('Mentee')])).size).toBe(14);
  valueIn(world, 'survey', { step: 'report', acceptGuesses: true, decisions: [] });
  const text = readableDocuments(world)[0]!
    .html.replace(/<[^>]+>/g, '|')
    .replace(/\s*\|[\s|]*/g, '|');
  expect(text).toContain('23 of 23 people answered (100 %).');
  expect(text).toMatch(/\|Applied\|Matched\|Introduced\|.*?\|14\|14\|14\|/);
});
