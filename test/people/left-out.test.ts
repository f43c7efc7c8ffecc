// Who is left out, and why that is said: a box of consent that others ticked and one did not. And who is not: a question replaced in
// mid-season; a word about taking part that nobody understands, which is listed, counts, and is not mailed.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { hasConsented } from '../../src/people/consent-given.ts';
import type { Entry } from '../../src/people/entries.ts';
import { LeaveReader } from '../../src/people/leave-given.ts';
import { addressOf, office, read } from './one-form.ts';

const both = ['I agree', 'I agree', ''] as const;
/** The question of before, and the one that took its place. */
const AGREED = [
  ['I agree', ''],
  ['', 'I agree'],
];

test('a box that most others ticked is missing: the row waits, and the box is named', () => {
  const { isIn, held } = read([both, both, ['I agree', '', ''], ['', 'I agree', ''], both]);
  expect(isIn).toEqual(['in', 'in', 'out', 'out', 'in']);
  expect(held).toMatchObject([
    { row: 4, column: '10b. Our code', found: 'no consent' },
    { row: 5, column: '10a. Our notice', found: 'no consent' },
  ]);
});

test('a question that was replaced in mid-season is answered in one of its two columns', () => {
  const before = ['I agree', '', ''] as const;
  const after = ['', 'I agree', ''] as const;
  expect(read([before, before, both, after, after]).isIn).toEqual(['in', 'in', 'in', 'in', 'in']);
});

test('a second box that came later takes out nobody of whose pair others know; whoever was only asked for it waits', () => {
  const early = ['I agree', '', ''] as const;
  const { isIn, held, warned } = read(
    [early, early, both, both, both, ['', '', '']],
    [addressOf(0), addressOf(5)],
    [addressOf(1)],
  );
  expect(isIn).toEqual(['in', 'out', 'in', 'in', 'in', 'out']);
  expect(held).toMatchObject([{ row: 3, column: '10b. Our code' }, { row: 7 }]);
  expect(warned).toMatchObject([{ row: 2, column: '10b. Our code', found: 'no consent' }]);
});

test('whoever is out by words that were put together, by a bare no or by a list is said', () => {
  const { isIn, warned } = read(
    office('active', 'accepted, then withdrew', 'her mentee withdrew, she stays', 'active'),
  );
  expect(isIn).toEqual(['in', 'out', 'in', 'in']);
  expect(warned).toMatchObject([{ row: 3, wanted: 'active, for whoever takes part' }]);
  const waiting = read(office('no', 'yes', ''), [], [], 'On waiting list?');
  expect(waiting.isIn).toEqual(['in', 'out', 'in']);
  expect(waiting.warned).toMatchObject([{ row: 3, wanted: 'active, once there is a place' }]);
  const decided = read(office('Yes', 'No', ''), [], [], 'Decision');
  expect(decided.isIn).toEqual(['in', 'out', 'in']);
  expect(decided.warned).toMatchObject([{ row: 3, found: 'No' }]);
});

test('who was refused as a mentor is no mentor, whatever else they are', () => {
  const { isIn, warned } = read(office('accepted as mentor', 'rejected as mentor, takes part as mentee'));
  expect(isIn).toEqual(['in', 'out']);
  expect(warned).toMatchObject([{ row: 3, wanted: 'active, for whoever takes part' }]);
});

test.each([['see letter'], ['lomalla'], ['withdrawn?']])(
  '“%s”, which nobody else has: listed with its cell, counted, and mailed only once somebody has said what it means',
  (word) => {
    const { isIn, held, warned, undecided } = read(office('active', 'active', 'on hold', word, '', 'active'));
    expect(isIn).toEqual(['in', 'in', 'out', 'in', 'in', 'in']);
    expect(held).toEqual([]);
    expect(warned).toMatchObject([{ row: 5, column: 'Office', found: word }]);
    expect([...undecided]).toEqual([addressOf(3)]);
  },
);

test.each([
  ['words of which nobody understands any', ['seen', 'seen', 'Thursday', '', '']],
  ['notes about everybody', ['ok', 'ok', 'called 3 May', 'prefers mornings', 'two children']],
  ['a note and nothing else', ['see letter', '', '', '', '']],
  ['a word that two have', ['ok', 'ok', 'see letter', 'see letter', '']],
  ['a word of one alone', ['seen', 'seen', 'active', 'see letter', 'seen']],
])('%s hold nobody', (_, words) => {
  const { isIn, held } = read(office(...words));
  expect(isIn).toEqual(words.map(() => 'in'));
  expect(held).toEqual([]);
});

test('after a replaced question four times the people are not read sixteen times as often', () => {
  const timesRead = (people: number) => {
    const rows = Array.from({ length: people }, (_, k) => [addressOf(k), 'Ada Alder', ...AGREED[k % 2]!]);
    const table = tableOf('In', [['Email', 'Full name', 'Our notice', 'Our code'], ...rows]);
    let times = 0;
    const counted = table.rows.map(({ number, cells }) => ({
      number,
      get cells() {
        times++;
        return cells;
      },
    }));
    const columns = ['email', 'name', 'consent', 'consent'].map((field, at) => ({
      at,
      header: table.header[at],
      field,
    }));
    const form = { role: 'mentors', table: { ...table, rows: counted }, columns } as unknown as Form;
    const consents = { reader: new LeaveReader('consent'), told: new Set<string>() };
    const given = counted.map((row) => hasConsented({ form, row } as unknown as Entry, consents, []));
    expect(given).toEqual(counted.map(() => true));
    return times;
  };
  expect(timesRead(160)).toBeLessThan(5 * timesRead(40));
});
