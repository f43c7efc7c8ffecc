// A time is shown by the clock of its own day, whatever season it is when somebody looks: in the panel, and in what one person is given of
// their data. What a clock shows is taken from Intl, which the product does not ask.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf, wallOf } from '../../src/ground/zones/offsets.ts';
import { introduced, LOOK, PROPOSE } from '../catch-up-world.ts';
import { zoneOfFile } from '../files-elsewhere.ts';
import { rowsOf, valueIn } from '../workbench.ts';
import { offsetsIn } from './programmes.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ZONES = [
  'Europe/Lisbon',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  'UTC',
];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** As year, month, day, hours and minutes on a clock of the zone. */
function shownBy(zone: string, moment: number | Date): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock.format(moment);
}

test('a moment years before or after the days that were worked out is shown as Intl shows it', () => {
  const now = Date.UTC(2026, 8, 28);
  const offsets = new Map(ZONES.map((zone) => [zone, offsetsIn(zone, now - 31 * DAY, now + 270 * DAY)]));
  const minutes = fc.integer({ min: Date.UTC(1995, 0, 1) / MINUTE, max: Date.UTC(2036, 0, 1) / MINUTE });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), minutes, (zone, minute) => {
      const wall = wallOf(offsets.get(zone)!, minute * MINUTE);
      expect(new Date(wall).toISOString().slice(0, 16).replace('T', ' ')).toBe(
        shownBy(zone, minute * MINUTE),
      );
      const back = momentOf(offsets.get(zone)!, wall);
      expect(shownBy(zone, back)).toBe(shownBy(zone, minute * MINUTE));
    }),
    { numRuns: 3000, seed: 20261201 },
  );
});

test('what is no moment is no reason to ask for one', () => {
  const asked: number[] = [];
  const offsets = offsetsIn('Europe/Lisbon', 0, DAY);
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 9e15])
    asked.push(wallOf(offsets, odd));
  expect(asked).toHaveLength(4);
});

const SEEN = ['2026-03-10', '2026-07-15', '2026-12-20', '2027-07-15', '2029-01-10', '2029-08-01'];

test.each(['Europe/Lisbon', 'America/New_York', 'Pacific/Auckland', 'Africa/Casablanca', 'Europe/Zurich'])(
  'a file in %s: the panel and the data of one person say what the cells show, in every season',
  (zone) => {
    const world = zoneOfFile(introduced(1, [['Time zone', zone, '']]), zone);
    valueIn(world, 'schedule', PROPOSE);
    const [header = [], ...rows] = rowsOf(world, 'Catch-ups')!;
    const starts = rows.map((row) => row[header.indexOf('Starts')]).filter((cell) => cell instanceof Date);
    const expected = starts.map((cell) => shownBy(zone, cell));
    expect(new Set(expected).size).toBeGreaterThan(3);
    const person = String(rows[0]![header.indexOf('Pair')]).split(' > ')[0]!;
    for (const day of SEEN) {
      world.clock = Date.parse(`${day}T10:00:00Z`);
      const { examples } = valueIn(world, 'schedule', LOOK);
      expect(examples.map(({ start }) => shownBy(zone, new Date(start)))).toEqual(expected);
      for (const [k, { forMentee }] of examples.entries())
        expect(forMentee, `${zone} seen on ${day}`).toContain(`${expected[k]!.slice(11)} (${zone})`);
      const own = valueIn(world, 'handOn', { list: 'person', person, write: false });
      const said = own.rows.filter(([, , what]) => what === 'Starts').map(([, , , says]) => says);
      expect(said, `${zone} seen on ${day}`).toEqual(expected);
    }
  },
);
