// A survey asks about tasks, bodies and tracks. What the reader takes for the strand without being sure is a strand only where
// its answers name one of the programme's; else it is one more question, and nothing that was asked is lost.
import { expect, test } from 'vitest';
import type { CellData } from '../../src/local/world.ts';
import { valueIn, worldOf } from '../workbench.ts';

const LOOK = { step: 'look', acceptGuesses: true, decisions: [] } as const;
const COUNT = 30;

function surveyAsking(header: string, answers: readonly string[], strands: readonly string[] = []) {
  const rows = Array.from({ length: COUNT }, (_, k): CellData[] => [
    '2026-03-01 10:00:00',
    k % 2 ? 'Mentor' : 'Mentee',
    ['Excellent', 'Good', 'Fair'][k % 3]!,
    answers[k % answers.length]!,
  ]);
  const own = strands.map((name): CellData[] => [name, 'one-to-one', '', 6, 6, 60]);
  return worldOf({
    'Final survey': [['Timestamp', 'I took part as', 'How was the kick-off?', header], ...rows],
    ...(own.length === 0
      ? {}
      : { Strands: [['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'], ...own] }),
  });
}

function figuresOf(header: string, world: ReturnType<typeof surveyAsking>) {
  const { questions } = valueIn(world, 'survey', LOOK);
  const of = questions.find(({ question, scope }) => question === header && scope === 'all');
  return {
    counts: of && Object.fromEntries(of.answers.map(({ value, count }) => [value, count])),
    scopes: new Set(questions.map(({ scope }) => scope)),
  };
}

test.each([
  ['Which task fits you best?', ['Plan, write and review', 'Teach', 'Lead']],
  ['Which track of the conference did you like?', ['Research', 'Industry', 'Policy']],
  ['Which programme would you choose next?', ['Coaching', 'Sponsoring', 'Peer groups']],
  ['Quel volet vous a plu ?', ['Ateliers', 'Conférences', 'Visites']],
])('“%s” is counted', (header, answers) => {
  const { counts } = figuresOf(header, surveyAsking(header, answers));
  expect(counts).toEqual(Object.fromEntries(answers.map((value) => [value, COUNT / answers.length])));
});

test('where the answers name the strands of the programme, figures come by strand', () => {
  const strands = ['Law', 'Medicine'];
  const { counts, scopes } = figuresOf('Strand', surveyAsking('Strand', strands, strands));
  expect(counts).toBeUndefined();
  expect([...scopes]).toEqual(expect.arrayContaining(['strand:Law', 'strand:Medicine']));
});

test('a person who says that it is the strand is believed', () => {
  const header = 'Which task fits you best?';
  const world = surveyAsking(header, ['Teach', 'Lead']);
  valueIn(world, 'columns', {
    decisions: [{ sheet: 'Final survey', header, field: 'strand' }],
    accept: 'coordinator',
    write: true,
  });
  expect(figuresOf(header, world).counts).toBeUndefined();
});

test.each([
  [12, 12, 8, ['all', 'role:mentee', 'role:mentor']],
  [20, 12, 2, ['all', 'role:mentor']],
  [20, 2, 4, ['all', 'role:mentor']],
  [0, 12, 8, ['all', 'role:mentee']],
])(
  '%i mentors, %i mentees and %i who do not say: scopes are roles, never several together',
  (mentors, mentees, silent, scopes) => {
    const said = [
      ...Array(mentors).fill('Mentor'),
      ...Array(mentees).fill('Mentee'),
      ...Array(silent).fill(''),
    ];
    const world = worldOf({
      'Final survey': [
        ['Timestamp', 'I took part as', 'How was the kick-off?'],
        ...said.map((role: string, k): CellData[] => [
          '2026-03-01 10:00:00',
          role,
          ['Excellent', 'Good', 'Fair'][k % 3]!,
        ]),
      ],
    });
    const { questions, suppressed } = valueIn(world, 'survey', LOOK);
    expect([...new Set(questions.map(({ scope }) => scope))].sort()).toEqual(scopes);
    const isMerged = silent < 5;
    expect(suppressed.some(({ what }) => what.startsWith('by role: '))).toBe(isMerged);
  },
);

test('answers that may be strands of which the programme has none: the sheet says why nothing is split by them', () => {
  const header = 'Which strand were you in?';
  const { issues } = valueIn(surveyAsking(header, ['North', 'South']), 'survey', LOOK);
  expect(issues).toContainEqual(
    expect.objectContaining({ column: header, found: 'no answer names a strand of this programme' }),
  );
});

test('what counts as no question after all is not said to be one', () => {
  const header = 'Track';
  const { issues, asked } = valueIn(surveyAsking(header, ['2026-A']), 'survey', LOOK);
  expect(asked.map(({ question }) => question)).not.toContain(header);
  expect(issues.map(({ found }) => found)).not.toContain('no answer names a strand of this programme');
});
