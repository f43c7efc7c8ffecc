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
