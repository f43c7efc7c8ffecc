// Somebody makes a series of a meeting in Google Calendar, moves one of its times, or splits it: nothing is doubled, nothing is taken for deleted,
// and what we do not see is said.
import { expect, test } from 'vitest';
import { daySaid } from '../../src/ground/days-in-words.ts';
import { applyIcs } from '../../src/local/files/calendar-as-read.ts';
import { toIcs } from '../../src/local/files/ics.ts';
import type { World } from '../../src/local/world.ts';
import type { EventData } from '../../src/local/world-calendars.ts';
import { minutesIn } from '../../src/local/zone.ts';
import { confirmed, kickedOff, LOOK, READ } from '../catch-up-world.ts';
import { LEAVE, table } from '../leaving-world.ts';
import { copyOf, NOW, valueIn } from '../workbench.ts';

const DAY = 24 * 60 * 60_000;
const start = kickedOff(2);
const isKickOff = ({ summary }: EventData) => summary.startsWith('Kick-off');
const first = (world: World) => confirmed(world).find((event) => !isKickOff(event))!;
const stamp = (at: number) => `${new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
/** So many weeks later at the same hour, also where clocks are changed between. */
const weeksAfter = ({ start: at, timeZone }: EventData, k: number) => {
  const then = at + k * 7 * DAY;
  return then + (minutesIn(timeZone, at) - minutesIn(timeZone, then)) * 60_000;
};
const today = ({ clock }: World) =>
  expect.stringMatching(new RegExp(`^RRULE:FREQ=WEEKLY;UNTIL=${stamp(clock).slice(0, 8)}T\\d{6}Z$`));
const SERIES = 'a series: somebody made it repeat in Google Calendar';

/** Weekly, without an end unless `rule` says one; `moved` are moved by so many days each, counted from 0. */
function repeat(
  world: World,
  event: EventData,
  moved: Readonly<Record<number, number>> = {},
  rule = 'FREQ=WEEKLY',
): void {
  event.recurrence = [`RRULE:${rule}`];
  for (const [k, days] of Object.entries(moved)) {
    const was = weeksAfter(event, Number(k));
    world.calendars[0]!.events.push({
      ...event,
      id: `${event.id}_${stamp(was)}`,
      attendees: event.attendees.map((guest) => ({ ...guest })),
      start: was + days * DAY,
      end: was + days * DAY + (event.end - event.start),
      timeOf: { event: event.id, start: was },
    });
    delete world.calendars[0]!.events.at(-1)!.recurrence;
  }
}

/** “This and following”: the first ends before the second time, and the rest is an event of its own. */
function split(world: World, event: EventData): EventData {
  const at = weeksAfter(event, 1);
  event.recurrence = [`RRULE:FREQ=WEEKLY;UNTIL=${stamp(at - 1000)}`];
  const rest = {
    ...event,
    id: `${event.id}_R${stamp(at)}`,
    start: at + DAY,
    end: at + DAY + (event.end - event.start),
  };
  world.calendars[0]!.events.push({ ...rest, recurrence: ['RRULE:FREQ=WEEKLY'] });
  return rest;
}

const look = (world: World) => valueIn(world, 'schedule', LOOK);
const leaving = (world: World) => valueIn(world, 'leaving', { ...LEAVE, step: 'look' });
const aboutSeries = (world: World) => look(world).issues.filter(({ found }) => found === SERIES);
const rows = (world: World) => JSON.stringify(table(world, 'Catch-ups'));

test('a meeting and a date that repeat: said beside their rows, one row each, and no row changes', () => {
  const world = copyOf(start);
  const before = rows(world);
  repeat(world, first(world), { 1: 1, 2: 2 });
  repeat(world, confirmed(world).find(isKickOff)!, { 3: 1 });
  valueIn(world, 'schedule', READ);
  expect(rows(world)).toBe(before);
  const view = look(world);
  expect([view.differences, view.lost, view.asked, view.toCancel]).toEqual([[], [], [], []]);
  expect(view.meetings).toHaveLength(4);
  expect(aboutSeries(world)).toMatchObject([
    { sheet: 'Catch-ups', column: 'Starts' },
    { sheet: 'Dates', row: 2 },
  ]);
  expect(table(world, 'Log').map((row) => row['Counts'])).toContain('4 meetings in calendars');
  world.clock = confirmed(world).find(isKickOff)!.end + DAY;
  expect(leaving(world).says.join()).toContain('1 date of the programme still to come has ');
});

test('its first time is moved alone: the row follows; the whole is moved from the sheet, and so it is said', () => {
  const world = copyOf(start);
  repeat(world, first(world), { 0: 2 });
  valueIn(world, 'schedule', READ);
  const row = table(world, 'Catch-ups').find(({ State }) => State === 'moved')!;
  expect((row['Starts'] as Date).getTime()).toBe(first(world).start + 2 * DAY);
  const sheet = world.sheets.find(({ name }) => name === 'Catch-ups')!.rows;
  const at = sheet.findIndex((cells) => cells.includes('moved'));
  sheet[at]![sheet[0]!.indexOf('Starts')] = new Date((row['Starts'] as Date).getTime() + DAY);
  const { differences } = look(world);
  expect(differences.map(({ says }) => says[0])).toEqual([
    expect.stringMatching(
      /It repeats in the calendar: whatever is done to it here is done to all its times\.$/,
    ),
  ]);
});

test('a series that is split: its first time is single again, the rest is said with its day and can be cancelled', () => {
  const world = copyOf(start);
  const rest = split(world, first(world));
  expect(aboutSeries(world)).toEqual([]);
  const { differences, lost } = look(world);
  expect(lost).toEqual([]);
  expect(differences).toMatchObject([{ can: ['cancel'], tells: 2 }]);
  expect(differences[0]!.says[0]).toMatch(
    /, meeting 1: somebody made a series of it and split it\. The rest begins on .*, and has no row in Catch-ups\. It repeats/,
  );
  const cancel = (one: World) => {
    const [found] = look(one).differences;
    const settle = [{ ref: found!.ref, as: 'cancel' as const }];
    return valueIn(one, 'schedule', { ...LOOK, step: 'settle', settle }).settled;
  };
  // Once the rest has begun, it ends today, and what has been of it stays.
  const begun = copyOf(world);
  begun.clock = rest.end + DAY;
  expect(cancel(begun)).toEqual([
    'Cancelled; Google told 2 people.',
    '1 repeating meeting ends today: its later dates are out of the calendars, and the past ones stay.',
  ]);
  expect(confirmed(begun).find(({ id }) => id === rest.id)!.recurrence).toEqual([today(begun)]);
  cancel(world);
  expect(confirmed(world).map(({ id }) => id)).not.toContain(rest.id);
  expect(confirmed(world)).toHaveLength(5);
});

const ENDS =
  '1 repeating meeting ends today: its later dates are out of the calendars, and the past ones stay.';
const WHOLE =
  '1 repeating meeting goes with its past dates: single dates were added to it, so the later ones cannot go alone.';

/** The first meeting repeats, and its first time has passed. */
function begun(added: readonly string[] = []): { readonly world: World; readonly event: EventData } {
  const world = copyOf(start);
  const event = first(world);
  repeat(world, event);
  event.recurrence = [...event.recurrence!, ...added];
  world.clock = event.end + DAY;
  return { world, event };
}

const eventNow = (world: World, { id }: EventData) => {
  const { status, recurrence } = world.calendars[0]!.events.find((one) => one.id === id)!;
  return [status, recurrence];
};

function cancelShown(world: World) {
  const { differences } = look(world);
  const { settled } = valueIn(world, 'schedule', {
    ...LOOK,
    step: 'settle',
    settle: differences.map(({ ref }) => ({ ref, as: 'cancel' as const })),
  });
  return { says: differences.map(({ says }) => says[0]), settled };
}

const byHand: Readonly<Record<string, (world: World, event: EventData) => void>> = {
  'row deleted': (world, { id }) => {
    const sheet = world.sheets.find(({ name }) => name === 'Catch-ups')!;
    sheet.rows = sheet.rows.filter((row) => !row.includes(id));
  },
  'left out': (world, { id }) => {
    const { rows: cells } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
    cells.find((row) => row.includes(id))![cells[0]!.indexOf('State')] = 'left out';
  },
};

test.each(Object.keys(byHand))(
  '%s: of a series that has begun what has been stays when it is cancelled',
  (how) => {
    const { world, event } = begun();
    byHand[how]!(world, event);
    const { says, settled } = cancelShown(world);
    expect(says).toEqual([
      expect.stringMatching(/: cancelling takes out its later dates, and the past ones stay\.$/),
    ]);
    expect(settled).toEqual(['Cancelled; Google told 2 people.', ENDS]);
    expect(eventNow(world, event)).toEqual(['confirmed', [today(world)]]);
    expect(look(world).differences).toEqual([]);
  },
);

test('single dates were added to a series: its past goes as well, and that is said before and afterwards', () => {
  const { world, event } = begun([`RDATE:${stamp(first(start).start + 100 * DAY)}`]);
  byHand['row deleted']!(world, event);
  const { says, settled } = cancelShown(world);
  expect(says).toEqual([expect.stringMatching(/: cancelling takes out the past ones as well\.$/)]);
  expect(settled).toEqual(['Cancelled; Google told 2 people.', WHOLE]);
  expect(eventNow(world, event)[0]).toBe('cancelled');
});

test('erasing somebody ends a series that has begun, and lists the day that has been', () => {
  const { world, event } = begun();
  const { email: person } = event.attendees.find(({ email }) => email.startsWith('mentee'))!;
  const places = (write: boolean) => {
    const { places: goes, left } = valueIn(world, 'erase', { person, write, answers: true });
    return [...goes, ...left].filter(({ where }) => where === 'Calendar').map(({ what }) => what);
  };
  const passed = `1 meeting that has passed: ${daySaid(new Date(event.start).toISOString().slice(0, 10), 'en')}`;
  expect(places(false)).toContain(passed);
  expect(places(true)).toEqual(expect.arrayContaining([passed, ENDS]));
  expect(eventNow(world, event)).toEqual(['confirmed', [today(world)]]);
});

test('a series of two who part goes on after its first time has passed: it is offered, and ends today', () => {
  const world = copyOf(start);
  const ofMentor = () =>
    confirmed(world).filter(
      (one) => !isKickOff(one) && one.attendees.some(({ email }) => email === 'mentor0@example.org'),
    );
  const [event] = ofMentor();
  repeat(world, event!, { 5: 1 });
  world.clock = event!.end + DAY;
  expect(leaving(world).meetings.map(({ n }) => n)).toEqual([2]);
  valueIn(world, 'leaving', LEAVE);
  const own = ofMentor();
  expect(look(world).toCancel.map(({ meetings }) => meetings)).toEqual([2]);
  const { settled } = valueIn(world, 'schedule', { ...LOOK, step: 'cancel' });
  expect(settled).toEqual([ENDS]);
  const gone = own.filter(({ id }) => id !== event!.id);
  expect(gone.map(({ status }) => status)).toEqual(gone.map(() => 'cancelled'));
  const [series, ...others] = ofMentor();
  expect([series!.recurrence, series!.start, others]).toEqual([[today(world)], event!.start, []]);
  expect(look(world).toCancel).toEqual([]);
});

test('closing ends a series that has begun, and its first time is not said to be cancelled', () => {
  const world = copyOf(start);
  const event = first(world);
  repeat(world, event);
  world.clock = event.end + DAY;
  const count = () => valueIn(world, 'close', { step: 'list' }).open.events;
  const n = count()!;
  expect(valueIn(world, 'close', { step: 'settle' })).toMatchObject({
    taken: n,
    ended: 1,
    open: { events: 0 },
  });
  expect(count()).toBe(0);
  const ended = world.calendars[0]!.events.find(({ id }) => id === event.id)!;
  expect([ended.status, ended.recurrence]).toEqual(['confirmed', [today(world)]]);
  const state = (starts: number) =>
    table(world, 'Catch-ups').find(({ Starts }) => (Starts as Date).getTime() === starts)!['State'];
  expect(state(event.start)).toBe('created');
  expect(table(world, 'Catch-ups').filter(({ State }) => State === 'cancelled')).toHaveLength(n - 2);
});

test('a room that was booked with a meeting is nobody whom Google tells', () => {
  const world = copyOf(start);
  const says = () => valueIn(world, 'close', { step: 'list' }).open.says[0];
  const before = says();
  for (const event of confirmed(world))
    event.attendees.push({
      email: 'c_1883abc@resource.calendar.google.com',
      displayName: 'Room 4',
      responseStatus: 'accepted',
    });
  expect(says()).toBe(before);
});

test('a series that is over is no meeting to come: after so many times, or with the last time before its last day', () => {
  for (const ends of ['COUNT=3', `UNTIL=${stamp(first(start).start + 20 * DAY)}`]) {
    const world = copyOf(start);
    const ofMentor = () =>
      confirmed(world).filter(({ attendees }) =>
        attendees.some(({ email }) => email === 'mentor0@example.org'),
      );
    const [event, other] = ofMentor().filter((one) => !isKickOff(one)) as [EventData, EventData];
    repeat(world, event, {}, `FREQ=WEEKLY;${ends}`);
    other.status = 'cancelled';
    valueIn(world, 'leaving', LEAVE);
    world.clock = event.start + 13 * DAY;
    expect(look(world).toCancel.map(({ meetings }) => meetings)).toEqual([1]);
    world.clock = event.start + 15 * DAY;
    expect(look(world).toCancel).toEqual([]);
    valueIn(world, 'schedule', { ...LOOK, step: 'cancel' });
    expect(event.status).toBe('confirmed');
  }
});

test('the first time of a series deleted alone: the row shows the next that stands, and no hour at which nothing is', () => {
  const world = copyOf(start);
  const event = first(world);
  repeat(world, event, { 0: 0, 1: 2 });
  const [, second] = world.calendars[0]!.events.slice(-2);
  world.calendars[0]!.events.slice(-2)[0]!.status = 'cancelled';
  const moved = () => table(world, 'Catch-ups').filter(({ State }) => State === 'moved');
  const starts = () => {
    valueIn(world, 'schedule', READ);
    return moved().map((row) => (row['Starts'] as Date).getTime());
  };
  expect(starts()).toEqual([weeksAfter(event, 1) + 2 * DAY]);
  expect(aboutSeries(world)).toHaveLength(1);
  second!.status = 'cancelled';
  expect(starts()).toEqual([weeksAfter(event, 2)]);
  event.recurrence = ['RRULE:FREQ=WEEKLY;COUNT=2'];
  valueIn(world, 'schedule', READ);
  expect([
    moved().length,
    table(world, 'Catch-ups').filter(({ State }) => State === 'deleted').length,
  ]).toEqual([0, 1]);
});

test('the file of the local calendar keeps a series, its times and its rest; what somebody makes of them there is read', () => {
  const world = copyOf(start);
  const [calendar] = world.calendars;
  repeat(world, first(world), { 1: 1 });
  split(world, confirmed(world).find(isKickOff)!);
  const before = JSON.stringify(calendar);
  const file = toIcs(calendar!, NOW);
  expect(file.match(/RRULE:FREQ=WEEKLY/g)).toHaveLength(3);
  expect(file.match(/RECURRENCE-ID:/g)).toHaveLength(1);
  applyIcs(calendar!, file);
  expect(JSON.parse(JSON.stringify(calendar))).toEqual(JSON.parse(before));
  const other = copyOf(start);
  applyIcs(other.calendars[0]!, file);
  expect(JSON.parse(JSON.stringify(other.calendars[0]))).toEqual(JSON.parse(before));
});
