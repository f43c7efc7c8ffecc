// A column whose answers are ways of meeting is asked about where no other column seems to hold them: it may forbid a pair.
import { expect, test } from 'vitest';
import type { Guess } from '../../src/reading/verdict.ts';
import { withWaysOfMeeting } from '../../src/reading/ways-of-meeting.ts';
import type { TabEvidence } from '../../src/reading/workbook-evidence.ts';

const nothing: Guess = { field: null, sure: true, candidates: [], odds: 0.9 };
const tab = (...shares: readonly number[]) =>
  ({ columns: shares.map((share) => new Map([['a:format', share]])) }) as unknown as TabEvidence;

test('the column with the most such answers is asked about', () => {
  const guesses = withWaysOfMeeting(tab(0.1, 0.7, 0.9), 'mentors', [nothing, nothing, nothing], []);
  expect(guesses.map(({ sure, candidates }) => [sure, candidates])).toEqual([
    [true, []],
    [true, []],
    [false, ['format']],
  ]);
});

test('nothing is asked where a column holds them, where a person decided, or where few answers are such', () => {
  const known: Guess = { field: 'format', sure: true, candidates: [], odds: 1 };
  expect(withWaysOfMeeting(tab(1, 1), 'mentors', [known, nothing], [])).toEqual([known, nothing]);
  expect(withWaysOfMeeting(tab(1), 'mentors', [nothing], [null])).toEqual([nothing]);
  expect(withWaysOfMeeting(tab(0.4), 'mentors', [nothing], [])).toEqual([nothing]);
});
