// Whether two people are said to have no time in common: only where both said when they can and nothing of it meets.
import { expect, test } from 'vitest';
import { timesApartSaid } from '../../src/matching/domain/when-they-meet.ts';
import { programme, SEED } from './random-programme.ts';

const { people, settings } = programme({ mentees: 1, mentors: 1, seed: SEED });
const when = { bounds: { strands: people.strands }, input: { settings } } as unknown as Parameters<
  typeof timesApartSaid
>[2];
const OFFICE = '09:00-17:00';

test.each([
  ['', 'Tuesday', '', 'Monday, Friday', true],
  ['', 'Monday', '', 'Monday, Friday', false],
  ['', 'Monday mornings', '', 'Monday afternoons', true],
  ['', 'lundi soir', '', 'lundi', false],
  ['', 'lundi soir', '', 'mardi', true],
  [OFFICE, 'lundi', '', 'lundi soir', false],
  [OFFICE, 'evenings', OFFICE, 'evenings', false],
  [OFFICE, 'evenings', OFFICE, 'Monday', false],
  ['08:00-10:00', '', '14:00-16:00', '', true],
])('%j, %j and %j, %j: %j', (hours, times, otherHours, otherTimes, isApart) => {
  const mentee = { ...people.mentees[0]!, hours, times: [times] };
  const mentor = { ...people.mentors[0]!, hours: otherHours, times: [otherTimes] };
  expect(timesApartSaid(mentee, mentor, when) !== null).toBe(isApart);
});
