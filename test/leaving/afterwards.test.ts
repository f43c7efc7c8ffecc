// What is still said, asked and made once somebody has left: of what was only proposed, of what was deleted in the calendar, of
// dates of the whole programme.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { addSheet } from '../../src/local/world.ts';
import {
  LOOK as CALENDAR,
  CREATE,
  confirmed,
  createAll,
  introduced,
  PROPOSE,
  proposed,
  READ,
} from '../catch-up-world.ts';
import { LEAVE, meeting, menteeOf, table } from '../leaving-world.ts';
import { askIn, NOW, valueIn } from '../workbench.ts';

const MENTOR = 'mentor0@example.org';
const line = (world: World) => valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!.line;
const ofPair = (world: World, pair: string) => table(world, 'Catch-ups').filter(({ Pair }) => Pair === pair);

test('proposed meetings of a pair that has ended: the hub does not count them, Create never makes them', () => {
  const world = proposed();
  const pair = `${menteeOf(world, MENTOR)} > ${MENTOR}`;
  expect(line(world)).toBe('4 meetings proposed');
  valueIn(world, 'leaving', LEAVE);
  expect(line(world)).toBe('2 meetings proposed');
  expect(valueIn(world, 'schedule', CALENDAR).left).toBe(2);
  createAll(world, CREATE);
  world.clock = NOW;
  expect(confirmed(world)).toHaveLength(2);
  expect(JSON.stringify(confirmed(world))).not.toContain(MENTOR);
  expect(line(world)).toBe('2 meetings in calendars');
  valueIn(world, 'schedule', PROPOSE);
  expect(ofPair(world, pair)).toEqual([]);
});

test('a meeting deleted in the calendar is asked about no more once the pair has ended', () => {
  const world = meeting(2);
  const event = confirmed(world).find((one) => JSON.stringify(one).includes(MENTOR))!;
  event.status = 'cancelled';
  valueIn(world, 'schedule', READ);
  expect(line(world)).toBe('1 meeting deleted in the calendar');
  expect(valueIn(world, 'schedule', CALENDAR).asked).toHaveLength(1);
  valueIn(world, 'leaving', LEAVE);
  expect(line(world)).toBe('3 meetings in calendars');
  expect(valueIn(world, 'schedule', CALENDAR).asked).toEqual([]);
});

test('cancelling says how many it took out', () => {
  const world = meeting(2);
  valueIn(world, 'leaving', LEAVE);
  const cancel = { ...CALENDAR, step: 'cancel' as const };
  expect(valueIn(world, 'schedule', cancel).taken).toBe(2);
  expect(valueIn(world, 'schedule', cancel).taken).toBe(0);
});

test('a list or an occasion that does not exist is refused by what there is', () => {
  const world = introduced(2);
  for (const [question, request] of [
    ['handOn', { list: 'boss', person: null, write: true }],
    ['introduce', { ...INTRODUCE, occasion: 'farewell' }],
  ] as const) {
    const { answer } = askIn(world, question, request as never);
    expect(answer).toMatchObject({ ok: false, kind: 'refused' });
    expect(answer?.ok === false && answer.error.remedy).toMatch(/^Write one of these: /);
  }
});

const INTRODUCE = {
  step: 'approve',
  acceptGuesses: true,
  testTo: null,
  firstOnly: false,
  resolve: [],
} as const;

/** Two pairs and a kick-off that is in everybody's calendar. */
function withKickOff(): World {
  const world = introduced(2);
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', new Date(2026, 3, 27, 17), 90, 'all', 'Main hall', ''],
  ]);
  createAll(world, CREATE);
  world.clock = NOW;
  return world;
}

const settle = (world: World, as: 'take off' | 'again') =>
  valueIn(world, 'schedule', {
    ...CALENDAR,
    step: 'settle',
    settle: valueIn(world, 'schedule', CALENDAR).differences.map(({ ref }) => ({ ref, as })),
  });

test('whoever left is still invited to the kick-off: said, and taken off by a press; the others keep their answers', () => {
  const world = withKickOff();
  const [event] = confirmed(world);
  event!.attendees.push({ email: 'speaker@example.org', displayName: '', responseStatus: 'accepted' });
  const view = valueIn(world, 'leaving', LEAVE);
  expect(view.says).toContain(
    '1 date of the programme still to come has Mara Amentor0 as a guest: Catch-ups then offers to take Mara Amentor0 off.',
  );
  expect(line(world)).toBe('1 person who no longer takes part is still invited to Kick-off: Mara Amentor0.');
  const { differences } = valueIn(world, 'schedule', CALENDAR);
  expect(differences.map(({ can, labels }) => [can, labels])).toEqual([
    [['take off'], ['Take them off the guests']],
  ]);
  createAll(world, CREATE);
  expect(confirmed(world)[0]!.attendees).toHaveLength(5);
  settle(world, 'take off');
  const guests = confirmed(world)[0]!.attendees;
  expect(guests.map(({ email }) => email)).not.toContain(MENTOR);
  expect(guests.find(({ email }) => email === 'speaker@example.org')?.responseStatus).toBe('accepted');
  expect(guests).toHaveLength(4);
  expect(world.invitations.filter(({ kind }) => kind === 'cancellation').map(({ to }) => to)).toEqual([
    [MENTOR],
  ]);
  expect(valueIn(world, 'schedule', CALENDAR).differences).toEqual([]);
  expect(valueIn(world, 'leaving', { ...LEAVE, step: 'look' }).says.join(' ')).not.toContain('as a guest');
  valueIn(world, 'leaving', { ...LEAVE, step: 'undo' });
  expect(line(world)).toBe('1 person who takes part is not invited to Kick-off: Mara Amentor0.');
});

test('a kick-off deleted in the calendar: the hub says it at once, Create makes one new event and no second', () => {
  const world = withKickOff();
  confirmed(world)[0]!.status = 'cancelled';
  expect(line(world)).toBe('Kick-off was deleted in the calendar.');
  expect(valueIn(world, 'schedule', CREATE).created).toBe(0);
  expect(line(world)).toBe('Kick-off was deleted in the calendar.');
  settle(world, 'again');
  expect(valueIn(world, 'schedule', CREATE).created).toBe(1);
  expect(valueIn(world, 'schedule', CREATE).created).toBe(0);
  expect(confirmed(world)).toHaveLength(1);
  expect(line(world)).not.toContain('deleted');
  confirmed(world)[0]!.status = 'cancelled';
  expect(line(world)).toBe('Kick-off was deleted in the calendar.');
  settle(world, 'again');
  createAll(world, CREATE);
  expect(confirmed(world)).toHaveLength(1);
});

test('a clock set back to the same moment does not stop Google for ever', () => {
  const world = meeting(2);
  world.calendarChanges = Array.from({ length: 100 }, (_, k) => NOW + 60_000 + k);
  valueIn(world, 'leaving', LEAVE);
  world.clock = NOW;
  expect(valueIn(world, 'schedule', { ...CALENDAR, step: 'cancel' })).toMatchObject({
    taken: 2,
    stopped: null,
  });
});
