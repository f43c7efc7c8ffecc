// Mails that are true only later, and of some only: held with a day on the day of the introduction, due afterwards, with other words
// for whoever said that they had not met; a copy to the shared mailbox; a handbook for each role.
import { expect, test } from 'vitest';
import type { Occasion } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { introduced, kickedOff } from '../catch-up-world.ts';
import { APPROVE, DAY, LOOK, programme, sendAll } from '../introduce-world.ts';
import { NOW, rowsOf, valueIn } from '../workbench.ts';

const about = (world: World, occasion: Occasion) => valueIn(world, 'introduce', { ...LOOK, occasion });

test.each([
  ['reminder', 7],
  ['fit check', 14],
  ['mid-term', 30],
  ['closing', 30],
] as const)('%s: nobody on the day of the introduction, everybody %i days later', (occasion, days) => {
  const world = introduced(2);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 2, 2, 60],
  ]);
  const early = about(world, occasion);
  expect(early).toMatchObject({ groups: 0, due: 0 });
  expect(early.held.map(({ why }) => why)).toEqual(
    Array(2).fill(
      expect.stringMatching(
        /^introduced on 10 March 2026; this mail is for \d\d? (March|April) 2026 or later$/,
      ),
    ),
  );
  world.clock = NOW + (days - 1) * DAY;
  expect(about(world, occasion).due).toBe(0);
  world.clock = NOW + days * DAY;
  expect(about(world, occasion)).toMatchObject({ groups: 2, due: 4, held: [] });
});

test('a strand of six months: half way after three, closing in the last one', () => {
  const world = introduced(1);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 6, 6, 60],
  ]);
  const dueAfter = (occasion: Occasion, days: number) => {
    world.clock = NOW + days * DAY;
    return about(world, occasion).due;
  };
  expect([dueAfter('mid-term', 89), dueAfter('mid-term', 90)]).toEqual([0, 2]);
  expect([dueAfter('closing', 149), dueAfter('closing', 150)]).toEqual([0, 2]);
});

test('meetings begin long after the introduction: half way and closing count from then, other mails do not', () => {
  const world = introduced(1, [['Catch-ups from', '2026-09-01', '']]);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 6, 6, 60],
  ]);
  const dueOn = (occasion: Occasion, day: string) => {
    world.clock = Date.parse(`${day}T12:00:00Z`);
    return about(world, occasion).due;
  };
  expect([dueOn('mid-term', '2026-06-15'), dueOn('mid-term', '2026-11-30')]).toEqual([0, 2]);
  expect([dueOn('closing', '2026-11-30'), dueOn('closing', '2027-01-29')]).toEqual([0, 2]);
  expect([dueOn('fit check', '2026-03-24'), dueOn('reminder', '2026-11-30')]).toEqual([2, 2]);
});

test('the sheet was typed by hand and says another day: the mails that went are believed', () => {
  const world = introduced(1);
  const row = rowsOf(world, 'Matches')![1]!;
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  sheet.rows[1]![row.findIndex((cell) => cell instanceof Date)] = new Date(NOW - 90 * DAY);
  expect(about(world, 'fit check').due).toBe(0);
});

test('a reminder is true for whom it goes to', () => {
  const world = introduced(2);
  addSheet(world, 'Check-in', [
    ['Timestamp', 'Email Address', 'Have you met?', 'Are you the right match?'],
    ['2026-03-15 10:00:00', 'mentee0@example.org', 'Not yet', ''],
    ['2026-03-15 10:00:00', 'mentor0@example.org', 'Yes', 'A good fit'],
  ]);
  world.clock = NOW + 8 * DAY;
  const reminder = { ...APPROVE, occasion: 'reminder' } as const;
  valueIn(world, 'introduce', reminder);
  while (valueIn(world, 'introduce', { ...reminder, step: 'send' }).here.queued > 0);
  const text = Object.fromEntries(world.mails.slice(4).map(({ to, body }) => [to[0], body]));
  // Of the two whose mentor said yes nobody is reminded.
  expect(Object.keys(text).sort()).toEqual(['mentee0@example.org', 'mentor1@example.org']);
  expect(text['mentee0@example.org']).toContain(
    'on 10 March. You told us that you had not met yet: one short line',
  );
  expect(text['mentor1@example.org']).toContain('If you have not met yet, one short line');
});

test('a copy goes to the shared mailbox, counts in the allowance, and no test mail carries it', () => {
  const world = programme(1, [['Copy to', 'team@example.org', '']]);
  valueIn(world, 'introduce', { ...LOOK, step: 'test', testTo: 'me@example.org' });
  expect(world.mails.map(({ cc }) => cc)).toEqual(world.mails.map(() => []));
  const tests = world.mails.length;
  const { used } = world.mailDay;
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(world.mails.slice(tests).map(({ cc }) => cc)).toEqual([['team@example.org'], ['team@example.org']]);
  expect(world.mailDay.used - used).toBe(4);
});

test('each role has its own handbook, and whoever has none the one for all', () => {
  const world = programme(1, [
    ['Handbook link', 'https://example.org/all', ''],
    ['Handbook link for mentors', 'https://example.org/mentors', ''],
  ]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const body = (who: string) => world.mails.find(({ to }) => to[0] === who)!.body;
  expect(body('mentor0@example.org')).toContain('https://example.org/mentors');
  expect(body('mentee0@example.org')).toContain('https://example.org/all');
});

test('prepared now for a day to come: nothing goes before it, the hub says so, and on the day it is offered', () => {
  const world = introduced(2);
  const check = { ...APPROVE, occasion: 'fit check', sendOn: '30 March 2026' } as const;
  expect(valueIn(world, 'introduce', check)).toMatchObject({
    queued: 4,
    later: { n: 4, from: '2026-03-30', says: expect.any(String) },
  });
  const send = { ...LOOK, occasion: 'fit check', step: 'send' } as const;
  expect(valueIn(world, 'introduce', send)).toMatchObject({ stopped: 'later', queued: 4 });
  expect(world.mails).toHaveLength(4);
  const hub = () => valueIn(world, 'hub', null).steps.find(({ id }) => id === 'introduce');
  expect(hub()).toMatchObject({ state: 'done', line: '4 sent, 4 waiting until 30 March 2026 or later' });
  world.clock = NOW + 20 * DAY;
  expect(hub()).toMatchObject({ state: 'in progress', line: '4 sent, 4 waiting' });
  for (let k = 0; k < 3; k++) valueIn(world, 'introduce', send);
  expect(world.mails).toHaveLength(8);
});

test('for a day on which the mail would not be true yet nothing is prepared; no day is refused', () => {
  const world = introduced(1);
  const early = { ...APPROVE, occasion: 'fit check', sendOn: '20 March 2026' } as const;
  expect(valueIn(world, 'introduce', early)).toMatchObject({ queued: 0, due: 0 });
  expect(() => valueIn(world, 'introduce', { ...early, sendOn: 'tomorrow' })).toThrow(
    /no day that we can be sure of/,
  );
});

test('on its day the hub offers a mail, until it is approved or comes too late', () => {
  const world = introduced(2);
  const offered = () =>
    valueIn(world, 'hub', null).cards.find(({ title }) => title === 'Mails that are due')?.lines ?? [];
  expect(offered()).toEqual([]);
  world.clock = NOW + 14 * DAY;
  expect(offered()).toEqual(['“Is it a good fit?” for 2 pairs.']);
  const late = structuredClone(world);
  late.clock = NOW + 60 * DAY;
  expect(
    valueIn(late, 'hub', null)
      .cards.flatMap(({ lines }) => lines)
      .join(),
  ).not.toContain('good fit');
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'fit check' });
  expect(offered()).toEqual([]);
});

test('what speaks of the time ahead is held once months and meetings have passed; the closing is not', () => {
  const world = kickedOff(1, 3);
  const dueAfter = (days: number) => {
    world.clock = NOW + days * DAY;
    return (['reminder', 'fit check', 'mid-term', 'closing'] as const).map(
      (occasion) => about(world, occasion).due,
    );
  };
  const rows = world.sheets.find(({ name }) => name === 'Catch-ups')!.rows;
  const at = rows[0]!.indexOf('Starts');
  const last = Math.max(...rows.slice(1).map((row) => Number(row[at])));
  expect(dueAfter(85)).toEqual([2, 2, 2, 2]);
  const over = Math.ceil((Math.max(last, NOW + 90 * DAY) - NOW) / DAY) + 1;
  expect(dueAfter(over)).toEqual([0, 0, 0, 2]);
  expect(about(world, 'mid-term').held).toMatchObject([
    {
      why: expect.stringMatching(
        /^their time together ended on \d+ [A-Z][a-z]+ 2026, and this mail would not be/,
      ),
    },
  ]);
  expect(valueIn(world, 'hub', null).cards.flatMap(({ lines }) => lines)).not.toContain('Half way');
});

test('the hub counts a mail that is due as its page does, also for those who were to have it long ago', () => {
  const world = introduced(2);
  world.clock = NOW + 50 * DAY;
  const rows = world.sheets.find(({ name }) => name === 'Matches')!.rows;
  const outbox = world.sheets.find(({ name }) => name === 'Outbox')!.rows;
  const [pair, since] = ['Pair', 'Since'].map((header) => outbox[0]!.indexOf(header)) as [number, number];
  // The second pair came to know each other a month later.
  const [introducedAt] = [rows[0]!.indexOf('Introduced')];
  rows[2]![introducedAt] = new Date(NOW + 30 * DAY);
  for (const row of outbox.slice(1))
    if (row[pair] === outbox.at(-1)![pair]) row[since] = new Date(NOW + 30 * DAY);
  const { groups } = about(world, 'fit check');
  const lines = valueIn(world, 'hub', null).cards.find(({ title }) => title === 'Mails that are due')!.lines;
  expect([groups, lines]).toEqual([2, ['“Is it a good fit?” for 2 pairs.']]);
});
