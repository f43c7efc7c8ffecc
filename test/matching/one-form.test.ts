// One form for both roles: what a run guessed and acted upon is remembered as the one form that it is.
import { expect, test } from 'vitest';
import { rowsOf, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

// In words that leave a doubt: a guess it has to be.
const ROLE = 'I am';
const person = (name: string, role: string, choice: string) => [
  '2026-03-01 10:00:00',
  `${name.toLowerCase().replace(' ', '.')}@example.org`,
  name,
  role,
  'Physics',
  'Leadership, Publishing',
  role === 'Mentor' ? 1 : '',
  choice,
  'English',
];

const world = () =>
  worldOf({
    'Sign-up': [
      [
        'Timestamp',
        'Email address',
        'Full name',
        ROLE,
        'Department',
        'Topics',
        'How many mentees could you take?',
        'First choice of mentor',
        'Languages you speak',
      ],
      person('Ada Alder', 'Mentor', ''),
      person('Bea Birk', 'Mentor', ''),
      person('Liv Lund', 'Mentee', 'Ada Alder'),
      person('Kaja Koch', 'Mentee', 'Bea Birk'),
    ],
  });

test('a guess that a match acted upon does not make everybody a mentor', () => {
  const one = world();
  expect(valueIn(one, 'match', WRITE).pairs).toHaveLength(2);
  const columns = rowsOf(one, 'Columns')!;
  const told = (question: string) => columns.filter((row) => row[1] === question).map((row) => row[2]);
  expect(told('(whole sheet)')).toEqual(['both']);
  expect(told(ROLE)).toEqual(['role']);
  expect(valueIn(one, 'match', TRY).pairs).toHaveLength(2);
});
