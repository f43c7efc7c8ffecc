// Whoever does not know yet is asked and takes no side; whoever answers again with another role has that one.
import { expect, test } from 'vitest';
import { fitOf, metOf } from '../../src/pairs/follow-up.ts';
import { sidesSaid } from '../../src/reading/sides-said.ts';
import { TRY, valueIn, worldOf } from '../workbench.ts';

const UNSURE = [
  'Ich weiß noch nicht',
  'Weiß nicht, Mentor oder Mentee',
  'no sé',
  'No sé aún',
  'todavía no lo sé, no estoy segura',
  'not sure',
  'Not sure yet (mentor or mentee)',
  "I don't know yet",
  'Je ne sais pas encore',
  'pas encore décidée',
  'unentschlossen',
  'non lo so ancora',
  'weet ik nog niet',
  'não sei',
  '?',
];

const HEADER = ['Timestamp', 'Email address', 'Full name', 'Role: mentor or mentee?', 'Topics'];
const ASKED = ['Why do you apply for a mentor?', 'How many mentees could you take?'];
const row = (day: number, name: string, role: string, why = 'To grow.', places: string | number = '') => [
  `2026-03-0${day} 10:00:00`,
  `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  ...[name, role, 'Leadership', why, places],
];
const START = [
  row(1, 'Ada Alder', 'Mentor', '', 1),
  row(1, 'Bea Birk', 'Mentor', '', 1),
  row(1, 'Cleo Cox', 'Mentor', '', 1),
  row(1, 'Liv Lund', 'Mentee'),
];
const matched = (...rows: ReturnType<typeof row>[]) => {
  const { pairs, issues, unmatched, freeMentors } = valueIn(
    worldOf({ 'Sign-up': [[...HEADER, ...ASKED], ...START, ...rows] }),
    'match',
    TRY,
  );
  const mentees = [...pairs, ...unmatched].map(({ mentee }) => mentee);
  return { mentees, mentors: [...pairs, ...freeMentors].map(({ mentor }) => mentor), issues };
};

test.each(UNSURE)('“%s” names no side, however many say it', (said) => {
  expect(sidesSaid(said)).toEqual([]);
  const { mentees, mentors, issues } = matched(
    ...['Ida Ides', 'Kim Koe', 'Pia Pohl'].map((name) => row(2, name, said)),
  );
  expect(mentees).toEqual(['liv.lund@example.org']);
  expect(new Set(mentors).size).toBe(3);
  const asked = issues.filter(({ severity, wanted }) => {
    return severity === 'holds' && wanted === 'mentor, mentee or both';
  });
  expect(asked.map((one) => one.row)).toEqual([6, 7, 8]);
});

test('a mentor who later answers as a mentee is a mentee alone, and that is said; both later is both', () => {
  const late = matched(row(5, 'Ada Alder', 'Mentee'));
  expect(late.mentees.sort()).toEqual(['ada.alder@example.org', 'liv.lund@example.org']);
  expect(late.mentors).not.toContain('ada.alder@example.org');
  expect(late.issues.find(({ row: at, column }) => at === 2 && column === HEADER[3])).toMatchObject({
    severity: 'warns',
    found: 'Mentor; in row 6, later: Mentee',
    remedy: 'The later answer counts. If both are meant, write both into row 6.',
  });
  const both = matched(row(5, 'Ada Alder', 'Both', 'To grow.', 1));
  expect(both.mentees).toContain('ada.alder@example.org');
  expect(both.mentors).toContain('ada.alder@example.org');
});

test('in a check-in, not to know is neither a no nor a bad match', () => {
  for (const said of UNSURE.slice(2)) expect([said, fitOf(said)]).toEqual([said, 'undecided']);
  expect(['no', 'No, not a good match; I do not know why', 'nein'].map(fitOf)).toEqual(
    Array(3).fill('not good'),
  );
  expect(['no sé aún', 'je ne sais pas'].map(metOf)).toEqual([null, null]);
  expect(['no', 'not yet', 'noch nicht'].map(metOf)).toEqual([false, false, false]);
});
