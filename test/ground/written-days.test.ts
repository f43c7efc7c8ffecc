// A day written with strokes is read by the day beside it, or by the coordinator's language; else it is asked about.
import { afterEach, expect, test } from 'vitest';
import { dayWritten, strokesIn } from '../../src/ground/written-days.ts';
import { beginIn, inLanguage } from '../../src/language/language.ts';
import { absenceIn } from '../../src/people/months-away.ts';
import { readClosedDays } from '../../src/programme/hours.ts';

afterEach(() => beginIn('en'));

test.each([
  ['12/11/2026', null, '2026-11-12'],
  ['01-02-2027', null, '2027-02-01'],
  ['31/07/2027', '2027-07-31', '2027-07-31'],
  ['07/31/2027', '2027-07-31', '2027-07-31'],
  ['12.11.2026', '2026-11-12', '2026-11-12'],
  ['12 novembre 2026', '2026-11-12', '2026-11-12'],
  ['2026-11-12', '2026-11-12', '2026-11-12'],
  ['31/02/2027', null, null],
  ['12/11', null, null],
])('%s: in English %s, in French %s', (text, english, french) => {
  expect(dayWritten(text)).toBe(english);
  beginIn('fr');
  expect(dayWritten(text)).toBe(french);
  // What is said to others meanwhile changes nothing.
  expect(inLanguage('en', () => dayWritten(text))).toBe(french);
});

test('the other day of a span says which number is the day', () => {
  expect(strokesIn('21/12/2026..03/01/2027')).toBe('day first');
  expect(strokesIn('12/21/2026 to 01/03/2027')).toBe('month first');
  expect(strokesIn('21/12/2026, 12/21/2026')).toBeNull();
  for (const text of ['21/12/2026..03/01/2027', '21/12/2026 au 03/01/2027', '12/21/2026 to 01/03/2027']) {
    const { days, unclear } = readClosedDays(text);
    expect([days.size, unclear]).toEqual([14, []]);
  }
  expect(readClosedDays('01/02/2027').unclear).toEqual(['01/02/2027']);
});

test('an absence in a status cell', () => {
  expect(absenceIn('en congé jusqu’au 01/02/2027')).toBe('unclear');
  beginIn('fr');
  expect(absenceIn('en congé jusqu’au 01/02/2027')).toEqual({ from: null, until: '2027-02-01' });
});
