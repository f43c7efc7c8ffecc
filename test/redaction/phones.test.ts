// Years are no telephone numbers, whatever stands before them; a number that is announced is one.
import { expect, test } from 'vitest';
import { phonesIn } from '../../src/redaction/layers/phones.ts';

const found = (text: string) => phonesIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  'Mentoring',
  'Advance Mentoring',
  'PhD mentoring, edition',
  'Offering',
  'Recall',
  'The national',
  'My number one was',
])('%s: an edition of two years stays', (before) => {
  for (const years of ['2026–27', '2026-27', '2026/27', '2026–2027', '2026 / 2027', '2026-04-12'])
    expect(found(`${before} ${years}`)).toEqual([]);
});

test.each([
  ['Please ring 227 671 before noon', '227 671'],
  ['Telefonnummer 227671', '227671'],
  ['my handy: 079 123 45 67', '079 123 45 67'],
  ['Diensthandy 16 31 22', '16 31 22'],
  ['call +41 22 767 61 11', '+41 22 767 61 11'],
])('%s', (text, number) => {
  expect(found(text)).toEqual([number]);
});
