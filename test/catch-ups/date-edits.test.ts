// What people type into a date that stands in calendars: for whom it is, when it starts, another address of a guest. Said as it is, and put
// right by a press; what the calendar holds is read by hand.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { confirmed, createAll, kickedOff, LOOK, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, sendAll } from '../introduce-world.ts';
import { applies } from '../leaving-world.ts';
import { askIn, copyOf, NOW, valueIn } from '../workbench.ts';

const made = kickedOff(2);
const kickOff = (world: World) => confirmed(world).find(({ summary }) => summary.startsWith('Kick-off'))!;
const guests = (world: World) =>
  kickOff(world)
    .attendees.map(({ email }) => email)
    .sort();

function typed(header: string, value: string): World {
  const world = copyOf(made);
  const { rows } = world.sheets.find(({ name }) => name === 'Dates')!;
  rows[1]!.splice(rows[0]!.indexOf(header), 1, value);
  return world;
}

test('before a date for everybody is created it is said how many of its guests have heard of nobody yet', () => {
  const world = programme(2);
  applies(world, 'mentee', 'Lea Late', 'lea@example.org');
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', new Date(2026, 3, 27, 17), 90, 'all', 'Main hall', ''],
    ['Training', new Date(2026, 4, 27, 17), 90, 'mentors', 'Main hall', ''],
    ['For later', new Date(2026, 4, 28, 17), 90, 'all', 'Main hall', 'left out'],
  ]);
  const said = () => valueIn(copyOf(world), 'schedule', LOOK).says.note;
  expect(said()).toBe(
    'Create invites 5 people who have not been introduced to anybody yet, to Kick-off, Training. 1 of them is not matched.',
  );
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW;
  expect(said()).toBe(
    'Create invites 1 person who has not been introduced to anybody yet, to Kick-off. 1 of them is not matched.',
  );
  createAll(world);
  expect(said()).toBeNull();
});

test('for mentors alone: the mentees are said to be invited still, and taken off by a press', () => {
  const world = typed('Who', 'mentors');
  const [difference] = valueIn(world, 'schedule', LOOK).differences;
  expect(difference).toMatchObject({
    says: [
      expect.stringMatching(
        /^2 people are still invited to Kick-off, which is not for them any more: .*Amentee0/,
      ),
    ],
    can: ['take off', 'keep'],
  });
  expect(guests(world)).toHaveLength(4);
  valueIn(world, 'schedule', { ...LOOK, step: 'settle', settle: [{ ref: difference!.ref, as: 'take off' }] });
  expect(guests(world)).toEqual(['mentor0@example.org', 'mentor1@example.org']);
  world.clock = NOW;
  expect(valueIn(world, 'schedule', LOOK).differences).toEqual([]);
});

test('somebody who was added by hand in the calendar is kept by a press, and asked about again once there are others', () => {
  const world = typed('Who', 'mentors');
  const settle = (as: 'take off' | 'keep') => {
    const refs = valueIn(world, 'schedule', LOOK).differences.map(({ ref }) => ({ ref, as }));
    const { settled } = valueIn(world, 'schedule', { ...LOOK, step: 'settle', settle: refs });
    world.clock = NOW;
    return settled;
  };
  settle('take off');
  const invite = (email: string) => {
    const { attendees } = kickOff(world);
    (attendees as { email: string; responseStatus: string }[]).push({ email, responseStatus: 'needsAction' });
  };
  invite('mentee0@example.org');
  const [asked] = valueIn(world, 'schedule', LOOK).differences;
  expect(asked!.says[0]).toMatch(/which is not for them/);
  expect(settle('keep')).toEqual(['The sheet now says what the calendar says.']);
  expect(guests(world)).toHaveLength(3);
  expect(valueIn(world, 'schedule', LOOK).differences).toEqual([]);
  expect(valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!.state).not.toBe(
    'needs attention',
  );
  const { rows } = world.sheets.find(({ name }) => name === 'Dates')!;
  rows[1]![rows[0]!.indexOf('Starts')] = new Date(2026, 3, 28, 17);
  const moved = valueIn(world, 'schedule', LOOK).differences;
  valueIn(world, 'schedule', {
    ...LOOK,
    step: 'settle',
    settle: moved.map(({ ref }) => ({ ref, as: 'move' })),
  });
  world.clock = NOW;
  expect(guests(world)).toHaveLength(3);
  expect(valueIn(world, 'schedule', LOOK).differences).toEqual([]);
  invite('mentee1@example.org');
  expect(valueIn(world, 'schedule', LOOK).differences).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('@');
});

test('a guest whose address was corrected: the former one is said and goes, the new one comes, by presses', () => {
  const world = copyOf(made);
  const { rows } = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  rows[1]!.splice(1, 1, 'new@example.org');
  const press = (as: 'invite' | 'take off') => {
    const refs = valueIn(world, 'schedule', LOOK).differences.filter(({ can }) => can.includes(as));
    valueIn(world, 'schedule', { ...LOOK, step: 'settle', settle: refs.map(({ ref }) => ({ ref, as })) });
    world.clock = NOW;
    return refs.flatMap(({ says }) => says).join(' ');
  };
  expect(press('invite')).toMatch(/Kick-off still invites a former address of Mara Amentor0\./);
  press('take off');
  expect(guests(world)).toContain('new@example.org');
  expect(guests(world)).not.toContain('mentor0@example.org');
  expect(guests(world)).toHaveLength(4);
});

test.each([
  ['Starts', ''],
  ['Starts', 'some day'],
  ['Minutes', 'long'],
  ['Who', 'friends'],
])(
  '%s of a date that stands in calendars becomes “%s”: it stays there, and so it is said',
  (header, value) => {
    const world = typed(header, value);
    const before = kickOff(world).start;
    const { issues, differences } = valueIn(world, 'schedule', PROPOSE);
    expect(issues.filter(({ sheet }) => sheet === 'Dates')).toMatchObject([
      {
        severity: 'holds',
        row: 2,
        column: header,
        remedy: expect.stringMatching(/^Correct the cell. Until then the calendar keeps/),
      },
    ]);
    expect(differences).toEqual([]);
    expect([kickOff(world).start, guests(world).length]).toEqual([before, 4]);
  },
);

test('a day that is closed after meetings were created on it: each of them is named, and stays', () => {
  const world = copyOf(made);
  const rows = world.sheets.find(({ name }) => name === 'Catch-ups')!.rows;
  const day = rows[1]![rows[0]!.indexOf('Starts')] as Date;
  const closed = day.toISOString().slice(0, 10);
  const settings = world.sheets.find(({ name }) => name === 'Settings')!.rows;
  settings.push(['Closed days', closed, '']);
  const events = confirmed(world).length;
  const { issues } = valueIn(world, 'schedule', PROPOSE);
  const found = issues
    .filter(({ found: text }) => text === 'a meeting on a closed day')
    .map(({ row }) => row);
  const starts = rows
    .slice(1)
    .flatMap((row, k) =>
      (row[rows[0]!.indexOf('Starts')] as Date).toISOString().startsWith(closed) ? [k + 2] : [],
    );
  expect(found).toEqual(starts);
  expect(confirmed(world)).toHaveLength(events);
});

test('a day without its year is asked about under the name of its field', () => {
  const date = { what: 'Training', day: '10 December', time: '17:00', minutes: 60, who: 'all', where: '' };
  const { answer } = askIn(copyOf(made), 'schedule', { ...LOOK, step: 'add date', date });
  expect(answer).toMatchObject({ ok: false, error: { where: 'Day' } });
});
