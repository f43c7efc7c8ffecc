// A side that was guessed and is acted upon is kept as the guess that it is; what a person says of the tab wins over it.
import { expect, test } from 'vitest';
import { askIn, rowsOf, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

const SIDES = ['Mentor', 'Mentee', 'Both'];
const HEADER = ['Timestamp', 'Email address', 'Full name', 'I would like to take part as', 'Topics'];
const NAMES = ['Ann Ahlo', 'Bob Burns', 'Cid Crane'];
const signUp = () =>
  worldOf({
    'Sign-up': [
      HEADER,
      ...NAMES.map((name, k) => [`2026-03-01 10:00:0${k}`, `p${k}@example.org`, name, SIDES[k]!, 'Career']),
    ],
  });
const GUESS = { decisions: [], accept: 'guess', write: true } as const;
const roleKept = (world: ReturnType<typeof signUp>) =>
  rowsOf(world, 'Columns')?.find(([, question]) => question === '(whole sheet)');
const people = (world: ReturnType<typeof signUp>) => valueIn(world, 'hub', null).participants;

test('columns that accepts guesses keeps the side of a tab, and everybody counts it from then on', () => {
  const world = signUp();
  expect(askIn(world, 'match', { ...TRY, acceptGuesses: false }).answer).toMatchObject({ kind: 'decide' });
  const [sheet] = valueIn(world, 'columns', GUESS).sheets;
  expect([sheet!.role, sheet!.sure]).toEqual(['both', true]);
  expect(roleKept(world)).toEqual(['Sign-up', '(whole sheet)', 'both', 'guess']);
  expect(people(world)).toEqual({ mentors: 2, mentees: 2 });
  const decisions = [{ sheet: 'Sign-up', header: '', field: 'mentees' }];
  valueIn(world, 'columns', { decisions, accept: null, write: true });
  expect(roleKept(world)).toEqual(['Sign-up', '(whole sheet)', 'mentees', 'coordinator']);
});

test('matching that accepts guesses keeps it too, and says so truly', () => {
  const world = signUp();
  const { issues, pairs } = valueIn(world, 'match', WRITE);
  expect(pairs.length).toBeGreaterThan(0);
  expect(roleKept(world)).toEqual(['Sign-up', '(whole sheet)', 'both', 'guess']);
  const remedies = issues
    .filter(({ wanted }) => wanted === 'whose answers these are')
    .map((one) => one.remedy);
  expect(remedies).toEqual(['We took what is likeliest. Check it in Set up.']);
  expect(people(world)).toEqual({ mentors: 2, mentees: 2 });
});

const PEOPLE = [
  'Ann Ahlo',
  'Bob Burns',
  'Cid Crane',
  'Dee Dunn',
  'Eve Eads',
  'Fay Frost',
  'Gus Gold',
  'Hal Hope',
];

test.each<[readonly string[], readonly string[]]>([
  [['Warteliste', 'bitte die zweite Antwort nehmen'], ['bitte die zweite Antwort nehmen']],
  [['Warteliste'], []],
])(
  'an office’s own column with %j: who takes part is taken by guess, and %j is asked in Match',
  (notes, open) => {
    const rows = (from: number) =>
      PEOPLE.slice(from, from + 4).map((name, k) => [
        `2026-03-0${k + 1} 10:00:00`,
        `${name.split(' ')[0]!.toLowerCase()}@example.org`,
        name,
        'Writing',
      ]);
    const header = ['Timestamp', 'Email address', 'Full name'];
    const world = worldOf({
      'Mentor form': [[...header, 'What can you help with?'], ...rows(0)],
      'Mentee form': [
        [...header, 'What would you like help with?', 'Büro'],
        ...rows(4).map((row, k) => [...row, notes[k] ?? '']),
      ],
    });
    const { asked, mentees } = { ...valueIn(world, 'match', WRITE), ...people(world) };
    const { undecided } = valueIn(world, 'columns', GUESS);
    const kept = rowsOf(world, 'Columns')?.find(([, question]) => question === 'Büro');
    expect([undecided, kept?.[2], kept?.[3]]).toEqual([null, 'status', 'guess']);
    expect(asked.map(({ note, now }) => [note, now])).toEqual(open.map((note) => [note, 'takes part']));
    expect(mentees).toBe(3);
  },
);
