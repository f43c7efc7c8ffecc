// Times that people of a circle named, and days on which many are away: others are preferred where there are any, and where there are none
// it is said beside the proposal. What the platform says of each day is the oracle.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { introduced, PROPOSE } from '../catch-up-world.ts';
import { circlesMatched } from '../circle-world.ts';
import { APPROVE, sendAll } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { CONFIRM, NOW, valueIn } from '../workbench.ts';

const OUTSIDE = 'Outside times that somebody named as possible.';
const UNREAD = 'Somebody’s possible times could not be read: this may lie outside them.';
const FEAST = 'Around Christmas or New Year, when many are away.';

/** One circle of three mentees, introduced; each person names possible times, the mentors first. */
function circleNaming(times: readonly string[], at = NOW, closedDays = ''): World {
  const world = circlesMatched(3, [
    ['Time zone', 'UTC', ''],
    ['Closed days', closedDays, ''],
  ]);
  let k = 0;
  for (const name of ['Mentor answers', 'Mentee answers']) {
    const { rows } = world.sheets.find((sheet) => sheet.name === name)!;
    for (const [n, row] of rows.entries())
      row.push(n === 0 ? 'Times that would suit a circle' : (times[k++ % times.length] ?? ''));
  }
  const decisions = ['Mentor answers', 'Mentee answers'].map((sheet) => ({
    sheet,
    header: 'Times that would suit a circle',
    field: 'times',
  }));
  valueIn(world, 'columns', { ...CONFIRM, decisions });
  world.clock = at;
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = at;
  valueIn(world, 'schedule', PROPOSE);
  return world;
}

/** Day and hour as the people concerned read them. */
const meetingsIn = (world: World) =>
  table(world, 'Catch-ups').map((row) => {
    const [, day, hour] = /^(\w+) .* (\d+):\d+ /.exec(String(row['For the mentor']))!;
    return { day, hour: Number(hour), check: String(row['Please check']) };
  });

test('where all named a day, the circle meets on it, and nothing is said of it', () => {
  const found = meetingsIn(circleNaming(['Tuesday 14:00-16:00']));
  expect(found).not.toEqual([]);
  for (const { day, hour, check } of found) {
    expect([day, hour >= 14 && hour < 16]).toEqual(['Tue', true]);
    expect(check).not.toContain(OUTSIDE);
  }
});

test('a named evening is possible although nobody works then, where no working hours are given', () => {
  for (const { day, hour } of meetingsIn(circleNaming(['Dienstag 18-20 Uhr'])))
    expect([day, hour >= 18]).toEqual(['Tue', true]);
});

test.each([[['Mondays 9-12', 'jeudi 14h-17h']], [['Friday 9-12', 'Wed 9-12', 'martes de 10 a 12']]])(
  'named times that never meet, %j: a time is proposed all the same, and it is said',
  (times) => {
    const found = meetingsIn(circleNaming(times));
    expect(found.length).toBeGreaterThan(0);
    for (const { check } of found) expect(check).toContain(OUTSIDE);
  },
);

test('times that nobody can read are said beside the proposal, and not taken for a day', () => {
  for (const { check } of meetingsIn(circleNaming(['when the moon is full']))) {
    expect(check).toContain(UNREAD);
    expect(check).not.toContain(OUTSIDE);
  }
});

test('who named nothing has no remark about times', () => {
  for (const { check } of meetingsIn(circleNaming(['']))) {
    expect(check).not.toContain(OUTSIDE);
    expect(check).not.toContain(UNREAD);
  }
});

test('pairs and circles rather meet on another day than on 24 December or New Year', () => {
  const worlds = Array.from({ length: 12 }, (_, k) =>
    circleNaming([''], Date.parse('2026-12-03T09:00:00Z') + k * 86_400_000),
  );
  const pairs = introduced(2);
  pairs.clock = Date.parse('2026-12-01T09:00:00Z');
  valueIn(pairs, 'schedule', PROPOSE);
  for (const world of [...worlds, pairs]) {
    const rows = table(world, 'Catch-ups');
    expect(rows).not.toEqual([]);
    for (const row of rows) {
      const day = new Date(row['Starts'] as unknown as Date).toISOString().slice(5, 10);
      expect(['12-24', '12-25', '12-26', '12-31', '01-01']).not.toContain(day);
      expect(String(row['Please check'])).not.toContain(FEAST);
    }
  }
});

test('where nothing but such a day is left, it is proposed with a word about it', () => {
  const closed = '2026-12-01..2026-12-23, 2026-12-25..2027-03-31';
  const found = meetingsIn(circleNaming([''], Date.parse('2026-12-05T09:00:00Z'), closed));
  expect(found.map(({ day }) => day)).toEqual(['Thu']);
  expect(found[0]!.check).toContain(FEAST);
});
