// A meeting or a date that somebody makes an all-day event in Google Calendar: Google then tells days without times. The sheet shows the whole
// day, nothing unreadable is written, and it can be moved back to a time.
import { expect, test } from 'vitest';
import { applyIcs } from '../../src/local/files/calendar-as-read.ts';
import { toIcs } from '../../src/local/files/ics.ts';
import type { World } from '../../src/local/world.ts';
import type { EventData } from '../../src/local/world-calendars.ts';
import { confirmed, kickedOff, LOOK, READ } from '../catch-up-world.ts';
import { table } from '../leaving-world.ts';
import { allRows, copyOf, NOW, valueIn } from '../workbench.ts';
import { offsetByIntl } from './programmes.ts';

const DAY = 24 * 60 * 60_000;
const ZONE = 'Europe/Zurich';

function midnightOf(moment: number): number {
  const ahead = offsetByIntl(ZONE);
  const wall = Math.floor((moment + ahead(moment) * 60_000) / DAY) * DAY;
  return wall - ahead(wall - ahead(wall) * 60_000) * 60_000;
}

function makeAllDay(event: EventData): void {
  event.start = midnightOf(event.start);
  event.end = midnightOf(event.start + 1.5 * DAY);
  event.isAllDay = true;
}

const isKickOff = ({ summary }: EventData) => summary.startsWith('Kick-off');
const unreadable = (world: World) =>
  Object.entries(allRows(world)).filter(([, rows]) =>
    /NaN|undefined|Invalid|null null/.test(JSON.stringify(rows)),
  );

test('a meeting for a whole day: read back as that day, with no cell that cannot be read, and once', () => {
  const world = kickedOff(2, 1);
  const event = confirmed(world).find((one) => !isKickOff(one))!;
  makeAllDay(event);
  valueIn(world, 'schedule', READ);
  const row = table(world, 'Catch-ups').find(({ State }) => State === 'moved')!;
  expect([(row['Starts'] as Date).getTime(), (row['Ends'] as Date).getTime()]).toEqual([
    event.start,
    event.end,
  ]);
  expect(unreadable(world)).toEqual([]);
  expect(row['For the mentor']).toMatch(/^\w{3} \d+ \w+ 2026, all day$/);
  const before = JSON.stringify(allRows(world)['Catch-ups']);
  valueIn(world, 'schedule', READ);
  expect(JSON.stringify(allRows(world)['Catch-ups'])).toBe(before);
  expect(valueIn(world, 'schedule', LOOK).differences).toEqual([]);
});

test('a whole day that is given a time in the sheet: moved there, and it is no whole day any more', () => {
  const world = kickedOff(2, 1);
  const event = confirmed(world).find((one) => !isKickOff(one))!;
  const { id } = event;
  makeAllDay(event);
  valueIn(world, 'schedule', READ);
  const { rows } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  const at = rows.findIndex((row) => row.includes('moved'));
  const wanted = new Date(event.start + DAY + 10 * 60 * 60_000);
  rows[at]![rows[0]!.indexOf('Starts')] = wanted;
  rows[at]![rows[0]!.indexOf('Ends')] = new Date(wanted.getTime() + 60 * 60_000);
  const { differences } = valueIn(world, 'schedule', LOOK);
  expect(differences).toHaveLength(1);
  expect(JSON.stringify(differences)).not.toMatch(/NaN|undefined/);
  expect(differences[0]!.says[0]).toMatch(
    /the calendar says \w{3} \d+ \w+ 2026, all day, the sheet says .*, 10:00 /,
  );
  valueIn(world, 'schedule', {
    ...LOOK,
    step: 'settle',
    settle: [{ ref: differences[0]!.ref, as: 'move' }],
  });
  const after = confirmed(world).find((one) => one.id === id)!;
  expect([after.start, after.end, after.isAllDay]).toEqual([
    wanted.getTime(),
    wanted.getTime() + 60 * 60_000,
    undefined,
  ]);
});

test('a kick-off for a whole day: said as it is, and kept by a press', () => {
  const world = kickedOff(2, 1);
  makeAllDay(confirmed(world).find(isKickOff)!);
  valueIn(world, 'schedule', READ);
  valueIn(copyOf(world), 'hub', null);
  expect(unreadable(world)).toEqual([]);
  const view = valueIn(world, 'schedule', LOOK);
  expect(JSON.stringify(view)).not.toMatch(/NaN/);
  expect(view.dates[0]!.shown).toMatch(/^\w{3} \d+ \w+ 2026, all day$/);
  const [row] = table(world, 'Dates');
  expect((row!['Starts'] as Date).getTime()).toBe(confirmed(world).find(isKickOff)!.start);
  world.clock = NOW;
});

test('the file of the local calendar keeps a whole day as one, and a time as a time', () => {
  const world = kickedOff(2, 1);
  const [calendar] = world.calendars;
  const events = confirmed(world);
  makeAllDay(events[0]!);
  const before = JSON.stringify(calendar);
  const file = toIcs(calendar!, NOW);
  expect(file.match(/DTSTART;VALUE=DATE:\d{8}\r\n/g)).toHaveLength(1);
  delete events[0]!.isAllDay;
  events[1]!.isAllDay = true;
  applyIcs(calendar!, file);
  expect(JSON.parse(JSON.stringify(calendar))).toEqual(JSON.parse(before));
});
