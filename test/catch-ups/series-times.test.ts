// When a series has its last time, by the rules that Google tells of it.
import { expect, test } from 'vitest';
import { timesIn } from '../../src/google/series-times.ts';

const HOUR = 60 * 60_000;
/** A Tuesday; the wall there is two hours ahead. */
const FIRST = Date.parse('2026-05-05T10:00:00Z');

function last(...lines: string[]): string | null {
  const { times, isEndless } = timesIn(lines, FIRST, (moment) => moment + 2 * HOUR);
  return isEndless ? null : new Date(Math.max(...times)).toISOString().slice(0, 16);
}

test.each([
  ['FREQ=WEEKLY', null],
  ['FREQ=WEEKLY;COUNT=1', '2026-05-05T10:00'],
  ['FREQ=WEEKLY;COUNT=3', '2026-05-19T10:00'],
  ['FREQ=WEEKLY;WKST=SU;INTERVAL=2;COUNT=3;BYDAY=TU', '2026-06-02T10:00'],
  ['FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH', '2026-05-14T10:00'],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=MO,TU', '2026-05-19T10:00'],
  ['FREQ=DAILY;INTERVAL=3;COUNT=4', '2026-05-14T10:00'],
  ['FREQ=MONTHLY;COUNT=3', '2026-07-05T10:00'],
  ['FREQ=MONTHLY;COUNT=2;BYMONTHDAY=-1', '2026-05-31T10:00'],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=1TU', '2026-07-07T10:00'],
  ['FREQ=MONTHLY;COUNT=2;BYDAY=-1TU', '2026-05-26T10:00'],
  ['FREQ=YEARLY;COUNT=2', '2027-05-05T10:00'],
  ['FREQ=WEEKLY;UNTIL=20260531', '2026-05-26T10:00'],
  ['FREQ=WEEKLY;UNTIL=20260519', '2026-05-19T10:00'],
  ['FREQ=WEEKLY;UNTIL=20260519T080000Z', '2026-05-19T10:00'],
  ['FREQ=WEEKLY;UNTIL=20260519T075959Z', '2026-05-12T10:00'],
  ['FREQ=WEEKLY;UNTIL=20260401', '2026-05-05T10:00'],
] as const)('%s', (rule, day) => {
  expect(last(`RRULE:${rule}`)).toBe(day);
});

test('days that are named one by one, and such as are left out', () => {
  expect(last('RDATE;TZID=Europe/Berlin:20260512T100000,20260520T110000')).toBe('2026-05-20T11:00');
  expect(last('RDATE:20260520T080000Z')).toBe('2026-05-20T10:00');
  expect(last('RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:20260519T100000')).toBe(
    '2026-05-12T10:00',
  );
});
