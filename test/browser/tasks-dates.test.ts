// Everyday tasks about dates and meetings that were changed after they were created, as in docs/tasks.md: each in a copy of the same
// programme of two pairs, two meetings each and a kick-off.
import { beforeAll, expect, test } from 'vitest';
import { confirmed, introduced, kickedOff, PROPOSE } from '../catch-up-world.ts';
import { DAY } from '../introduce-world.ts';
import { applies, LEAVE, table } from '../leaving-world.ts';
import { CONFIRM, copyOf, NOW, valueIn } from '../workbench.ts';
import { type Walk, walks } from './walk.ts';

const open = await walks();
let walk: Walk;

const start = kickedOff(2);
valueIn(start, 'columns', CONFIRM);
start.clock = NOW;
const kickOff = () => confirmed(walk.world).find(({ summary }) => /^(Kick-off|Opening)/.test(summary));
const told = (kind: string) =>
  walk.world.invitations.filter((one) => one.kind === kind).map(({ to }) => to.length);
const sheetRows = (name: string) => walk.world.sheets.find((sheet) => sheet.name === name)!.rows;

function writes(sheet: string, column: string, value: string | Date | number): void {
  const rows = sheetRows(sheet);
  rows[1]![rows[0]!.indexOf(column)] = value;
}

/** The world as it was before; then what a person did, said by the hub, and the page Catch-ups. */
async function after(change: () => void, says: string | RegExp): Promise<void> {
  Object.assign(walk.world, copyOf(start));
  await walk.hub(change);
  await walk.reads(says);
  await walk.press(/^\d\. Catch-ups/);
  await walk.reads(says);
}

/** Nothing is left to settle, as the page and the hub say. */
async function agrees(line: string): Promise<void> {
  await walk.hidden(/differences? between sheet and calendar/);
  await walk.hub();
  await walk.reads(line);
}

beforeAll(async () => {
  walk = await open(copyOf(start));
});

const MOVED =
  /^Kick-off \(4 guests\): the calendar says Mon 27 Apr 2026, 17:00 .*, the sheet says Wed 29 Apr 2026, 17:00/;
const isMoved = () => writes('Dates', 'Starts', new Date(2026, 3, 29, 17));

test('the kick-off moves quietly: the event moves, nobody is told', async () => {
  await after(isMoved, MOVED);
  await walk.desk.picture('d1-moved');
  await walk.press(/^Move without telling/);
  await walk.reads('Moved; nobody was told.');
  expect(kickOff()!.start).toBe(Date.parse('2026-04-29T15:00:00Z'));
  expect(told('update')).toEqual([]);
  expect(walk.rows('Dates')[0]).toMatchObject({ State: 'created' });
  await agrees('4 meetings in calendars');
});

test('the sheet was wrong: the row says what the calendar says, and nobody is told', async () => {
  await after(isMoved, MOVED);
  await walk.press(/^Keep what the calendar says/);
  await agrees('4 meetings in calendars');
  expect(walk.rows('Dates')[0]).toMatchObject({ Starts: new Date(2026, 3, 27, 17) });
  expect(told('update')).toEqual([]);
});

test('the kick-off was moved in Google Calendar: the row follows', async () => {
  Object.assign(walk.world, copyOf(start));
  kickOff()!.start += DAY;
  kickOff()!.end += DAY;
  await walk.hub();
  await walk.press(/^\d\. Catch-ups/);
  await walk.press('Read answers');
  await walk.reads('Moved meetings and answers are in the sheet Catch-ups.');
  expect(walk.rows('Dates')[0]).toMatchObject({ Starts: new Date(2026, 3, 28, 17), State: 'moved' });
  await agrees('4 meetings in calendars');
});

test('the kick-off was deleted in Google Calendar: asked about, and made again or left out by a press', async () => {
  const says = 'Kick-off was deleted in the calendar.';
  const isDeleted = () => {
    kickOff()!.status = 'cancelled';
  };
  await after(isDeleted, says);
  await walk.press(/^Leave it/);
  await agrees('4 meetings in calendars');
  expect(walk.rows('Dates')[0]).toMatchObject({ State: 'left out' });
  await after(isDeleted, says);
  await walk.press(/^Create again/);
  await walk.press('Create 1');
  await walk.press('Invite to 1 event');
  await walk.reads('1 event created. Google has invited the people.');
  expect(kickOff()!.attendees).toHaveLength(4);
  await agrees('4 meetings in calendars');
});

test('another room, another name: one event with the new ones', async () => {
  await after(() => {
    writes('Dates', 'What', 'Opening');
    writes('Dates', 'Where', 'Room 2');
  }, /^(.*2 differences between sheet and calendar|Place of Opening: “Main hall” in the calendar, “Room 2” in the sheet\.)$/);
  await walk.desk.picture('d2-place');
  await walk.press(/^Move without telling/);
  await walk.reads('Changed in the calendar.');
  expect(kickOff()).toMatchObject({ summary: 'Opening – Test programme 2026', location: 'Room 2' });
  expect(confirmed(walk.world)).toHaveLength(5);
  await agrees('4 meetings in calendars');
});

test('a mentor who came late is not invited: one guest more, the answers of the others stay', async () => {
  await after(() => {
    applies(walk.world, 'mentor', 'Lea Late', 'late@example.org');
    kickOff()!.attendees[0]!.responseStatus = 'accepted';
  }, /^1 person who takes part is not invited to Kick-off: Lea Late\. 1 of them has not been introduced to anybody yet\.$/);
  await walk.press(/^Invite them too/);
  await agrees('4 meetings in calendars');
  expect(kickOff()!.attendees.filter(({ responseStatus }) => responseStatus === 'accepted')).toHaveLength(1);
  expect(kickOff()!.attendees.map(({ email }) => email)).toContain('late@example.org');
});

test('whoever left is still invited to the kick-off: taken off, and told alone', async () => {
  await after(() => {
    valueIn(walk.world, 'leaving', LEAVE);
    const request = { ...PROPOSE, step: 'cancel' } as const;
    valueIn(walk.world, 'schedule', request);
  }, /1 person who .* Kick-off/);
  await walk.desk.look('d3-left');
  await walk.press(/^Take them off the guests/);
  await walk.hidden(/differences? between sheet and calendar/);
  expect(kickOff()!.attendees.map(({ email }) => email)).not.toContain('mentor0@example.org');
  expect(kickOff()!.attendees).toHaveLength(3);
  const off = walk.world.invitations.filter(
    ({ kind, event }) => kind === 'cancellation' && event === kickOff()!.id,
  );
  expect(off.map(({ to }) => to)).toEqual([['mentor0@example.org']]);
  await walk.hub();
  await walk.hidden(/Kick-off/);
});

test('somebody was added to a date by hand that is not for them: kept by a press and asked no more, or taken off and told alone', async () => {
  const isAdded = () => {
    writes('Dates', 'Who', 'mentors');
    const { attendees } = kickOff()!;
    const mentees = attendees.filter(({ email }) => email.startsWith('mentee'));
    attendees.splice(attendees.indexOf(mentees[1]!), 1);
  };
  const guests = () => kickOff()!.attendees.map(({ email }) => email.replace(/\d@.*/, ''));
  const says = /^1 person is still invited to Kick-off, which is not for them any more: /;
  await after(isAdded, says);
  await walk.press(/^Keep what the calendar says/);
  await agrees('4 meetings in calendars');
  expect(guests().sort()).toEqual(['mentee', 'mentor', 'mentor']);
  expect([told('update'), told('cancellation')]).toEqual([[], []]);
  await after(isAdded, says);
  await walk.press(/^Take them off the guests/);
  await agrees('4 meetings in calendars');
  expect(guests()).toEqual(['mentor', 'mentor']);
  expect(told('cancellation')).toEqual([1]);
});

test('a meeting was made a series and split: its row stays, the rest is named and cancelled by a press', async () => {
  await after(() => {
    const event = confirmed(walk.world).find(({ summary }) => summary.startsWith('Mentoring'))!;
    const [at, length] = [event.start + 7 * DAY, event.end - event.start];
    const stamp = (moment: number) => `${new Date(moment).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
    event.recurrence = [`RRULE:FREQ=WEEKLY;UNTIL=${stamp(at - 1000)}`];
    const rest = { ...event, id: `${event.id}_R${stamp(at)}`, start: at, end: at + length };
    walk.world.calendars[0]!.events.push({ ...rest, recurrence: ['RRULE:FREQ=WEEKLY'] });
  }, /meeting 1: somebody made a series of it and split it\. The rest begins on/);
  await walk.press(/^Cancel and tell 2 people/);
  await walk.reads('Cancelled; Google told 2 people.');
  await agrees('4 meetings in calendars');
  expect(confirmed(walk.world)).toHaveLength(5);
});

test('the row of a date was deleted, or “created” was typed by hand: said, and settled by a press', async () => {
  await after(
    () => sheetRows('Dates').pop(),
    /is in the calendar on Mon 27 Apr 2026.*, but not in the sheet Dates/,
  );
  await walk.press(/^Cancel and tell 4 people/);
  await walk.reads('Cancelled; Google told 4 people.');
  expect(kickOff()).toBeUndefined();
  expect(told('cancellation')).toEqual([4]);
  await after(
    () => sheetRows('Dates').push(['Training', new Date(2026, 4, 20, 14), 60, 'mentors', '', 'created']),
    'The sheet says that Training was created, but it is not in the calendar.',
  );
  await walk.press(/^Leave it/);
  await agrees('4 meetings in calendars');
});

test('one meeting is moved in the sheet: never put back, moved by a press at the time of the sheet', async () => {
  const [row] = table(start, 'Catch-ups');
  const wanted = new Date((row!['Starts'] as Date).getTime() + DAY);
  await after(() => writes('Catch-ups', 'Starts', wanted), /the sheet says/);
  await walk.press(/^Move and tell 2 people/);
  await walk.reads('Moved; Google told 2 people.');
  expect(walk.rows('Catch-ups')[0]).toMatchObject({ Starts: wanted, State: 'moved' });
  await agrees('4 meetings in calendars');
});

test('a row of a meeting was deleted: put back and nobody is told, or the meeting is cancelled', async () => {
  const isDeleted = () => sheetRows('Catch-ups').splice(1, 1);
  const says = /meeting 1: in the calendar on .*, but its row is gone from Catch-ups/;
  const [row] = table(start, 'Catch-ups');
  const [pair, starts, id] = [row!['Pair'], row!['Starts'], row!['Event id']];
  await after(isDeleted, says);
  await walk.desk.picture('d4-lost');
  await walk.press(/^Put the row back/);
  await agrees('4 meetings in calendars');
  expect(walk.rows('Catch-ups').filter((one) => one['Event id'] === id)).toMatchObject([
    { Pair: pair, Starts: starts },
  ]);
  expect([told('update'), told('cancellation')]).toEqual([[], []]);
  await after(isDeleted, says);
  await walk.press(/^Cancel and tell 2 people/);
  await walk.reads('Cancelled; Google told 2 people.');
  expect(confirmed(walk.world).map((event) => event.id)).not.toContain(id);
  expect([told('cancellation'), confirmed(walk.world).length]).toEqual([[2], 4]);
});

test('one meeting more for one pair: a row by names, one event more', async () => {
  const [pair] = table(start, 'Matches');
  Object.assign(walk.world, copyOf(start));
  const typed: Readonly<Record<string, string | number | Date>> = {
    Pair: `${pair!['Mentee']} > ${pair!['Mentor']}`,
    Meeting: 3,
    Starts: new Date(2026, 6, 1, 10),
  };
  sheetRows('Catch-ups').push(sheetRows('Catch-ups')[0]!.map((header) => typed[String(header)] ?? ''));
  await walk.hub();
  await walk.press(/^\d\. Catch-ups/);
  await walk.press('Create 1');
  await walk.press('Invite to 1 event');
  await walk.reads('1 event created. Google has invited the people.');
  const event = confirmed(walk.world).find(({ start }) => start === Date.parse('2026-07-01T08:00:00Z'));
  expect(event?.attendees.map(({ email }) => email).sort()).toEqual([
    pair!['Mentee address'],
    pair!['Mentor address'],
  ]);
  expect(confirmed(walk.world)).toHaveLength(6);
  await agrees('5 meetings in calendars');
});

test('one of the two declines: the hub and the row say who, another time asks both anew, and left out is cancelled', async () => {
  const [row] = table(start, 'Catch-ups');
  const event = () =>
    walk.world.calendars.flatMap(({ events }) => events).find(({ id }) => id === row!['Event id'])!;
  const declines = () => {
    event().attendees[0]!.responseStatus = 'declined';
  };
  await after(declines, /declined/);
  await walk.reads(/meeting 1: declined by /);
  await walk.desk.picture('d5-declined');
  writes('Catch-ups', 'Starts', new Date((row!['Starts'] as Date).getTime() + DAY));
  await walk.hub();
  await walk.press(/^\d\. Catch-ups/);
  await walk.press(/^Move and tell 2 people/);
  await walk.reads('Moved; Google told 2 people.');
  await agrees('4 meetings in calendars');
  expect(event().attendees.map(({ responseStatus }) => responseStatus)).toEqual([
    'needsAction',
    'needsAction',
  ]);
  await after(declines, /declined/);
  writes('Catch-ups', 'State', 'left out');
  await walk.hub();
  await walk.reads(/left out in the sheet/);
  await walk.press(/^\d\. Catch-ups/);
  await walk.press(/^Cancel and tell 2 people/);
  await walk.reads('Cancelled; Google told 2 people.');
  expect(event().status).toBe('cancelled');
});

test('times were proposed too early, a date was added by mistake, the wrong setting was saved: all taken back', async () => {
  const world = introduced(2);
  valueIn(world, 'columns', CONFIRM);
  Object.assign(walk.world, world);
  const takesBack = async () => {
    await walk.hub();
    await walk.press('Take something back');
    await walk.press('Take it back');
    await walk.reads(/ (is as it was before|are as they were before|(is|are) gone again)\.$/);
  };
  await walk.hub();
  await walk.press(/^\d\. Catch-ups/);
  await walk.press('Propose times');
  await walk.reads(/The sheet Catch-ups shows every time/);
  expect(walk.rows('Catch-ups').length).toBeGreaterThan(3);
  await takesBack();
  expect(walk.rows('Catch-ups')).toEqual([]);
  await walk.hub();
  await walk.press(/^\d\. Catch-ups/);
  await walk.opens('Add a date');
  await walk.desk.panel.getByLabel('What', { exact: true }).fill('Kick-off');
  await walk.fills('Day', '2026-04-12');
  await walk.fills('Begins at, in the programme’s time zone', '17:00');
  await walk.press('Add to Dates');
  await walk.reads(/^Added to the sheet Dates/);
  await takesBack();
  expect(walk.rows('Dates')).toEqual([]);
  await walk.hub();
  await walk.press('Settings');
  await walk.opens('Survey and personal data');
  await walk.fills('Survey link', 'https://example.org/wrong');
  await walk.press('Save 1 change');
  await walk.reads(/^Saved/);
  await takesBack();
  expect(walk.rows('Settings').filter(({ Setting }) => Setting === 'Survey link')).toEqual([]);
});
