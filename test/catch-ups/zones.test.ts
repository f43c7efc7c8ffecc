// Wall clocks against Temporal, zone names that only look like names, hours and closed days as people write them.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayWritten } from '../../src/ground/written-days.ts';
import { zoneNames } from '../../src/ground/zones/names.ts';
import { momentOf, wallOf } from '../../src/ground/zones/offsets.ts';
import { readZone } from '../../src/ground/zones/zone-name.ts';
import { readClosedDays, readHours } from '../../src/programme/hours.ts';
import { offsetsIn } from './programmes.ts';

const ZONES = [
  'Europe/Zurich',
  'Europe/London',
  'Europe/Helsinki',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'UTC',
];
const MINUTE = 60_000;
const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2027, 6, 1);

function temporalMoment(zone: string, wall: number): number {
  const date = new Date(wall);
  return Temporal.PlainDateTime.from(date.toISOString().slice(0, 16)).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
}

test('walls and moments as Temporal has them, around every change of the clock and anywhere else', () => {
  let compared = 0;
  for (const zone of ZONES) {
    const offsets = offsetsIn(zone, FROM, TO);
    const changes = offsets.changes.slice(1).map(({ at }) => at);
    const near = changes.flatMap((at) => Array.from({ length: 60 }, (_, k) => at + (k - 30) * 10 * MINUTE));
    const spread = Array.from({ length: 400 }, (_, k) => FROM + k * 1_350 * MINUTE);
    for (const moment of [...near, ...spread]) {
      const told = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
      const wall = moment + told.offsetNanoseconds / 1_000_000;
      expect(wallOf(offsets, moment), `${zone} ${moment}`).toBe(wall);
      for (const shown of [wall, wall + 30 * MINUTE])
        expect(momentOf(offsets, shown), `${zone} wall ${new Date(shown).toISOString()}`).toBe(
          temporalMoment(zone, shown),
        );
      compared += 3;
    }
  }
  console.log(`wall clocks: ${compared} comparisons in ${ZONES.length} zones`);
  expect(compared).toBeGreaterThan(15_000);
});

test('every name on our list is a zone that the platform knows', () => {
  for (const zone of zoneNames())
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow();
  expect(zoneNames().length).toBeGreaterThan(400);
});

test.each([
  ['Europe/Zurich', 'Europe/Zurich'],
  [' europe / zurich ', 'Europe/Zurich'],
  ['(GMT+01:00) Europe/Zurich', 'Europe/Zurich'],
  ['America/New York', 'America/New_York'],
  ['utc', 'UTC'],
])('%s is %s', (text, zone) => {
  expect(readZone(text)).toEqual({ zone });
});

test.each([
  ['EST', 'America/New_York'],
  ['GMT+2', 'Europe/Helsinki'],
  ['UTC+01:00', 'Europe/Zurich'],
  ['UTC+5:30', 'Asia/Kolkata'],
  ['CET', 'Europe/Zurich'],
  ['Zurich', 'Europe/Zurich'],
  ['Heure de Paris', 'Europe/Paris'],
  ['Central European Time', 'Europe/Zurich'],
])('%s only looks like a zone: %s is offered', (text, offered) => {
  const read = readZone(text);
  expect('offers' in read && read.offers).toContain(offered);
});

test('whatever is written, a zone or an offer comes back', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const read = readZone(text);
      if ('zone' in read) expect(['UTC', ...zoneNames()]).toContain(read.zone);
      else for (const name of read.offers) expect(['UTC', ...zoneNames()]).toContain(name);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['09:00–17:00', 540, 1020],
  ['9-17', 540, 1020],
  ['9 to 5', 540, 1020],
  ['8h30 – 16h30', 510, 990],
  ['de 9h à 17h', 540, 1020],
  ['8 am - 4 pm', 480, 960],
  ['von 8 bis 16 Uhr', 480, 960],
  ['08.15-12.00', 495, 720],
])('%s', (text, from, to) => {
  expect(readHours(text)).toEqual({ from, to });
});

test.each(['', 'any time', '17:00–09:00', '22:00-06:00', '25-30', '9:75-10', 'mornings'])(
  'no hours: %s',
  (text) => {
    expect(readHours(text)).toBe(null);
  },
);

test('closed days and spans; what is none is named', () => {
  const { days, unclear } = readClosedDays('2026-12-25, 2026-12-30..2027-01-02; 2026-02-30, Christmas');
  expect([...days]).toEqual(['2026-12-25', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
  expect(unclear).toEqual(['2026-02-30', 'Christmas']);
  const written = readClosedDays('25 décembre 2026, July 3, 2026; 24.12.2026 – 26.12.2026, 01/04/2026');
  expect([...written.days].sort()).toEqual(['2026-07-03', '2026-12-24', '2026-12-25', '2026-12-26']);
  expect(written.unclear).toEqual(['01/04/2026']);
});

test.each([
  ['1er avril 2026', '2026-04-01'],
  ['31 juillet 2027', '2027-07-31'],
  ['31/07/2027', '2027-07-31'],
  ['7/31/2027', '2027-07-31'],
  ['04/04/2027', '2027-04-04'],
  ['4. Mai 2026', '2026-05-04'],
  ['May 4, 2026', '2026-05-04'],
  ['2026-5-4', '2026-05-04'],
  ['01/04/2026', null],
  ['31 juin 2026', null],
  ['4 May', null],
  ['mai 2026', null],
  ['30.2.2026', null],
  ['4 mayor 2026', null],
])('a day as people write it: %s', (text, day) => {
  expect(dayWritten(text)).toBe(day);
});

test('every day of three years is found again in each way of writing it', () => {
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2029, 0, 1); at += 24 * 60 * 60 * 1000) {
    const day = new Date(at).toISOString().slice(0, 10);
    for (const [language, style] of [
      ['fr', 'long'],
      ['de', 'medium'],
      ['de', 'long'],
      ['en-GB', 'long'],
      ['en-US', 'long'],
    ] as const) {
      const written = new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' }).format(at);
      expect(dayWritten(written), written).toBe(day);
    }
  }
});
