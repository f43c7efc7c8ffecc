// Times in Catch-ups and Dates are those of the zone that stands beside them: neither the file's zone nor the script's (Zurich, as the
// manifest says) shifts them, and a file whose zone is changed afterwards differs from its calendar in nothing.
import { expect, test } from 'vitest';
import { dateFor, timeIn } from '../../src/catch-ups/domain/typed-times.ts';
import { findOffsets, type ZoneOffsets } from '../../src/ground/zones/offsets.ts';
import type { CellData, World } from '../../src/local/world.ts';
import { addSheet } from '../../src/local/world.ts';
import { fromWall, minutesIn } from '../../src/local/zone.ts';
import { confirmed, createAll, introduced, LOOK, PROPOSE } from '../catch-up-world.ts';
import { zoneOfFile } from '../files-elsewhere.ts';
import { copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

const ZONES = ['Europe/Zurich', 'Europe/Helsinki', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland'];
const SEED = 20261129;
const TWO_DAYS = 48 * 60 * 60_000;

const clockIn = (zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
/** What a cell of this file shows. */
const shows = (world: World, cell: CellData | undefined) => clockIn(world.timeZone).format(cell as Date);

function rowsIn(world: World, sheet: string): Record<string, CellData>[] {
  const [header = [], ...rows] = rowsOf(world, sheet)!;
  return rows
    .filter((row) => row[1] !== '')
    .map((row) => Object.fromEntries(header.map((name, k) => [String(name), row[k]!])));
}

const introducedOn = (world: World) => rowsIn(world, 'Matches').map((row) => shows(world, row['Introduced']));

/** Pairs with meetings and a kick-off at 17:30, in a file of one zone and a programme of another. */
function made(file: string, programme: string): World {
  const world = introduced(1, [['Time zone', programme, '']]);
  zoneOfFile(world, file);
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', fromWall(new Date(2026, 3, 27, 17, 30), file), 90, 'all', 'Main hall', ''],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  return world;
}

/** Each file with a programme of its own zone, and with one of another. */
const files = ZONES.flatMap((file, k) =>
  [0, 2].map((on) => [file, ZONES[(k + on) % ZONES.length]!] as const),
);

test.each(files)(
  'a file in %s, a programme in %s: cells show the zone beside them, and nothing differs',
  (file, programme) => {
    const world = made(file, programme);
    const shown = clockIn(programme);
    for (const row of rowsIn(world, 'Catch-ups')) {
      const event = confirmed(world).find(({ id }) => id === row['Event id'])!;
      expect(row['Time zone']).toBe(programme);
      expect(shows(world, row['Starts'])).toBe(shown.format(new Date(event.start)));
      expect(shows(world, row['Ends'])).toBe(shown.format(new Date(event.end)));
    }
    const kickOff = confirmed(world).find(({ summary }) => summary.startsWith('Kick-off'))!;
    expect(shown.format(new Date(kickOff.start))).toBe('2026-04-27 17:30');
    const other = ZONES[(ZONES.indexOf(file) + 2) % ZONES.length]!;
    for (const there of [world, zoneOfFile(copyOf(world), other)]) {
      expect(valueIn(there, 'schedule', LOOK).differences).toEqual([]);
      valueIn(there, 'schedule', { ...LOOK, step: 'read back' });
      valueIn(there, 'match', WRITE);
      expect(introducedOn(there)).toEqual(introducedOn(world));
      expect(valueIn(there, 'schedule', LOOK).differences).toEqual([]);
      expect(rowsIn(there, 'Catch-ups').map((row) => shows(there, row['Starts']))).toEqual(
        rowsIn(world, 'Catch-ups').map((row) => shows(world, row['Starts'])),
      );
    }
  },
);

test('written over by hand, a time is that of the zone beside it; another zone there is another time', () => {
  const world = made('America/New_York', 'Pacific/Auckland');
  const { rows } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  const at = (column: string) => rows[0]!.indexOf(column);
  rows[1]![at('Starts')] = fromWall(new Date(2026, 5, 2, 10, 0), world.timeZone);
  const [found] = valueIn(world, 'schedule', LOOK).differences;
  expect(found!.says[0]).toContain('2 Jun 2026, 10:00 (Pacific/Auckland)');
  rows[1]![at('Time zone')] = 'Auckland time';
  expect(
    valueIn(world, 'schedule', LOOK).issues.filter(({ column }) => column === 'Time zone'),
  ).toMatchObject([{ row: 2, severity: 'warns', found: 'Auckland time' }]);
});

/** From two years before to two years after; changes of summer time among them. */
const offsets = new Map<string, ZoneOffsets>(
  ZONES.map((zone) => [
    zone,
    findOffsets(zone, Date.UTC(2025, 0, 1), Date.UTC(2028, 0, 1), (at) => minutesIn(zone, at)),
  ]),
);

test('any moment in any two zones comes back as it was, through every change of summer time', () => {
  let state = SEED;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  for (const meant of offsets.values())
    for (const file of offsets.values()) {
      const clock = { meant: () => meant, file: () => (meant === file ? null : file) };
      const edges = [...meant.changes, ...file.changes].map(({ at }) => at);
      for (let k = 0; k < 400; k++) {
        const near = edges[random(edges.length)]! + (random(480) - 240) * 15 * 60_000;
        const moment = k % 2 === 0 ? near : Date.UTC(2025, 6, 1) + random(50_000) * 15 * 60_000;
        const cell = dateFor(moment, clock);
        expect(timeIn(cell, clock, moment), `${meant.zone} in ${file.zone}, seed ${SEED}: ${moment}`).toBe(
          moment,
        );
        // Away from such a change nothing has to be remembered.
        if (edges.every((at) => Math.abs(at - moment) > TWO_DAYS)) expect(timeIn(cell, clock)).toBe(moment);
      }
    }
});
