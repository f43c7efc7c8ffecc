// A programme without a calendar of its own: the dates travel with the introduction, as a list and as a file.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { CREATE, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, LOOK, nobodyTwice, programme, SEND, sendAll } from '../introduce-world.ts';
import { rowsOf, valueIn } from '../workbench.ts';

const BY_MAIL = [
  ['Calendar', 'mail', ''],
  ['Contact', 'desk@example.org', ''],
];

function eventsIn(text: string): { start: number; uid: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { start: event.startDate.toJSDate().getTime(), uid: event.uid };
  });
}

const states = (world: World) =>
  rowsOf(world, 'Catch-ups')!
    .slice(1)
    .map((row) => row[9]);

test('each mail lists the meetings and carries their file; nobody is invited by Google', () => {
  const world = programme(2, BY_MAIL);
  const { meetings } = valueIn(world, 'schedule', PROPOSE);
  expect(meetings).toHaveLength(12);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  nobodyTwice(world);
  expect(world.mails).toHaveLength(4);
  for (const mail of world.mails) {
    expect(mail.body).toContain('Your meetings\n- ');
    const [file, ...others] = mail.attachments!;
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      name: 'meetings.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    });
    const own = meetings.filter(({ pair }) => pair.includes(mail.to[0]!));
    expect(eventsIn(file!.text).map(({ start }) => start)).toEqual(own.map(({ start }) => Date.parse(start)));
    expect(file!.text).not.toContain('ATTENDEE');
  }
  expect(states(world)).toEqual(Array(12).fill('mailed'));
  expect(valueIn(world, 'schedule', CREATE)).toMatchObject({ by: 'mail', created: 0 });
  expect(world.calendars).toEqual([]);
});

test('a date changed after the approval waits for a new one', () => {
  const world = programme(1, BY_MAIL);
  valueIn(world, 'schedule', PROPOSE);
  valueIn(world, 'introduce', APPROVE);
  const sheet = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  sheet.rows[1]![3] = new Date((sheet.rows[1]![3] as Date).getTime() + 60 * 60_000);
  expect(valueIn(world, 'introduce', SEND)).toMatchObject({ stopped: 'changed', thisRun: { sent: 0 } });
  valueIn(world, 'introduce', APPROVE);
  expect(sendAll(world).sent).toBe(2);
});

test('who was introduced before gets the dates in a mail of their own, once', () => {
  const world = programme(2, BY_MAIL);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(world.mails.every(({ attachments }) => attachments!.length === 0)).toBe(true);
  valueIn(world, 'schedule', PROPOSE);
  const dates = { ...LOOK, occasion: 'meetings' } as const;
  expect(valueIn(world, 'introduce', { ...dates, step: 'approve' }).queued).toBe(4);
  for (let k = 0; k < 3; k++) valueIn(world, 'introduce', { ...dates, step: 'send' });
  expect(world.mails).toHaveLength(8);
  expect(world.mails.slice(4).every(({ attachments }) => attachments!.length === 1)).toBe(true);
  expect(states(world)).toEqual(Array(12).fill('mailed'));
});

test('what went as a file is never said to stand in a calendar, nor to be created', () => {
  const world = programme(2, BY_MAIL);
  const hub = () => valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups');
  const { says } = valueIn(world, 'schedule', PROPOSE);
  expect(says.lead).toBe('2 pairs. 12 meetings proposed.');
  expect(says.proposed).not.toContain('Create');
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(valueIn(world, 'schedule', { ...PROPOSE, step: 'look' }).says).toMatchObject({
    lead: '2 pairs. 12 meetings sent with mails.',
    note: expect.stringContaining('Nothing is put into a calendar for you.'),
  });
  expect(hub()).toMatchObject({ state: 'done', line: '12 meetings sent with mails' });
});

const sheetOf = (world: World) => world.sheets.find(({ name }) => name === 'Catch-ups')!;
/** The first meeting of the first pair, a day later; its end stays as it was. */
function moveFirst(world: World, days = 1) {
  const row = sheetOf(world).rows[1]!;
  row[3] = new Date((row[3] as Date).getTime() + days * 24 * 60 * 60_000);
  return { pair: String(row[1]), start: (row[3] as Date).getTime() };
}
const DATES = { ...LOOK, occasion: 'meetings' } as const;
const dueCard = (world: World) =>
  valueIn(world, 'hub', null).cards.flatMap(({ lines, buttons }) =>
    buttons.some(({ about }) => about === 'meetings') ? lines : [],
  );

test('a date moved after its mail is told to those concerned only, with the new date, each time it is moved', () => {
  const world = programme(3, BY_MAIL);
  valueIn(world, 'schedule', PROPOSE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(valueIn(world, 'introduce', DATES)).toMatchObject({ due: 0 });
  expect(dueCard(world)).toEqual([]);
  for (const round of [1, 2]) {
    const before = world.mails.length;
    const { pair, start } = moveFirst(world);
    expect(dueCard(world)).toEqual([
      '1 pair has a date that was moved after its mail: tell the people concerned.',
    ]);
    expect(valueIn(world, 'schedule', { ...PROPOSE, step: 'look' }).says.lead).toContain(
      '1 pair has a date that was moved after its mail.',
    );
    expect(valueIn(world, 'introduce', { ...DATES, step: 'approve' }).queued).toBe(2);
    valueIn(world, 'introduce', { ...DATES, step: 'send', firstOnly: true });
    expect(valueIn(world, 'introduce', { ...DATES, step: 'approve' }).due).toBe(0);
    for (let k = 0; k < 3; k++) valueIn(world, 'introduce', { ...DATES, step: 'send' });
    const sent = world.mails.slice(before);
    expect(sent).toHaveLength(2);
    for (const { to, body, attachments } of sent) {
      expect(pair).toContain(to[0]);
      expect(body).toContain(', instead of ');
      expect(eventsIn(attachments![0]!.text).map((one) => one.start)).toContain(start);
      expect(attachments![0]!.text).toContain(`SEQUENCE:${round}`);
    }
    expect(dueCard(world)).toEqual([]);
    expect(states(world)).toEqual(Array(18).fill('mailed'));
  }
});

test('times that are proposed after the introduction are not called sent by another introduction', () => {
  const world = programme(2, BY_MAIL);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  valueIn(world, 'schedule', PROPOSE);
  valueIn(world, 'introduce', SEND);
  expect(states(world)).toEqual(Array(12).fill('proposed'));
  expect(dueCard(world)).toEqual([]);
});
