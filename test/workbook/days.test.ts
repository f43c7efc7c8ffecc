// Days belong to the spreadsheet's zone: what people type into cells is the day they mean, wherever the script's own zone is
// (Zurich, as the manifest says), and what we show is the spreadsheet's time.
import { expect, test } from 'vitest';
import { daySaid } from '../../src/ground/days-in-words.ts';
import type { World } from '../../src/local/world.ts';
import { fromWall } from '../../src/local/zone.ts';
import { PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, sendAll } from '../introduce-world.ts';
import { valueIn, WRITE } from '../workbench.ts';

const ZONES = ['Europe/Zurich', 'Europe/Helsinki', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland'];

/** A date as a person types it into a cell of this spreadsheet. */
const typed = (world: World, year: number, month: number, day: number, hour = 0, minute = 0) =>
  fromWall(new Date(year, month - 1, day, hour, minute), world.timeZone);

function worldIn(zone: string, settings: (world: World) => readonly (readonly unknown[])[]): World {
  const world = programme(2);
  world.timeZone = zone;
  world.sheets.find(({ name }) => name === 'Settings')!.rows.push(...(settings(world) as never[]));
  return world;
}

const near = (world: World, moment: number) => {
  world.clock = moment;
  return valueIn(world, 'hub', null);
};

test.each(ZONES)('%s: the retention date is the day that stands there', (zone) => {
  const world = worldIn(zone, (own) => [['Retention date', typed(own, 2026, 5, 4), '']]);
  expect(near(world, Date.parse('2026-04-20T10:00:00Z')).cards.map(({ title }) => title)).toEqual([
    'Names have to go by 4 May 2026',
  ]);
});

test.each(ZONES)('%s: a closed day is closed there, and the first day is the first', (zone) => {
  const world = worldIn(zone, (own) => [
    ['Catch-ups from', typed(own, 2026, 5, 4), ''],
    ['Closed days', typed(own, 2026, 5, 5), ''],
    ['Time zone', zone, ''],
  ]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const { meetings } = valueIn(world, 'schedule', PROPOSE);
  const days = meetings.map(({ start }) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(start)),
  );
  expect(days.length).toBeGreaterThan(0);
  expect([...days].sort()[0]! >= '2026-05-04').toBe(true);
  expect(days).not.toContain('2026-05-05');
});

test.each(ZONES)('%s: the end of a contract is the day that was answered', (zone) => {
  const world = programme(2);
  world.timeZone = zone;
  const sheet = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  sheet.rows[0]!.push('When does your contract end?');
  sheet.rows.slice(1).forEach((row) => void row.push(typed(world, 2027, 3, 1)));
  const { sheets } = valueIn(world, 'columns', { decisions: [], accept: null, write: false } as never);
  const column = sheets
    .find((one) => one.sheet === 'Mentee answers')!
    .columns.find(({ header }) => header.startsWith('When does'))!;
  expect(JSON.stringify(column.sample)).toContain('2027-03-01');
});

test.each(ZONES)('%s: a date of the programme is at its hour there, and the Log shows that clock', (zone) => {
  const world = worldIn(zone, () => []);
  world.sheets.push({
    ...structuredClone(world.sheets[0]!),
    id: world.nextSheetId++,
    name: 'Dates',
    rows: [
      ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
      ['Kick-off', typed(world, 2026, 5, 4, 17, 30), 60, 'all', '', ''],
    ],
  });
  valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true } as never);
  valueIn(world, 'match', WRITE);
  const { dates } = valueIn(world, 'schedule', { ...PROPOSE, step: 'look' });
  const at = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  expect(at.format(new Date(dates[0]!.start))).toBe('2026-05-04 17:30');
  const said = valueIn(world, 'hub', null).notes.at(-1)!;
  const when = world.sheets.find(({ name }) => name === 'Log')!.rows.at(-1)![0] as Date;
  expect(said).toContain(daySaid(at.format(when), 'en'));
});

test('the year of an edition that nobody wrote down is the spreadsheet’s', () => {
  for (const [zone, year] of [
    ['Pacific/Auckland', '2027'],
    ['Europe/Zurich', '2026'],
    ['America/New_York', '2026'],
  ] as const) {
    const world = programme(1);
    world.timeZone = zone;
    const settings = world.sheets.find(({ name }) => name === 'Settings')!;
    settings.rows = settings.rows.filter(([name]) => name !== 'Edition');
    world.properties.document = {};
    world.clock = Date.parse('2026-12-31T16:00:00Z');
    const view = valueIn(world, 'close', { step: 'list' });
    expect(view.edition, zone).toBe(year);
  }
});
