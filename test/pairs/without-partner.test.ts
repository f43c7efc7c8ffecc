// Somebody of an introduced pair or circle is gone, and nobody ended it: whoever is left stands somewhere by name, nobody changes over
// to another circle as introduced, and what is to be done is a press.
import { expect, test } from 'vitest';
import { addSheet } from '../../src/local/world.ts';
import { LOOK as CALENDAR, confirmed, PROPOSE } from '../catch-up-world.ts';
import { inCircles } from '../circle-world.ts';
import { APPROVE, LOOK as MAILS, received, sendAll } from '../introduce-world.ts';
import { LEAVE, meeting, menteeOf, table } from '../leaving-world.ts';
import { copyOf, NOW, valueIn, WRITE } from '../workbench.ts';

const pairs = meeting(3);
const MENTOR = 'mentor0@example.org';
const mentee = table(pairs, 'Matches').find((row) => row['Mentee address'] === menteeOf(pairs, MENTOR))!;
const mentor = String(mentee['Mentor']);

const gone: Readonly<Record<string, [(world: typeof pairs) => void, string]>> = {
  withdrawn: [
    (world) => {
      const [header, ...rows] = [
        ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
        ['', mentor, MENTOR, '', '', 'withdrawn', '', ''],
      ];
      addSheet(world, 'Mentors', [header!, ...rows]);
    },
    `${mentor} does not take part at the moment.`,
  ],
  'without an answer': [
    (world) => {
      const sheet = world.sheets.find(({ name }) => name === 'Mentor answers')!;
      sheet.rows = sheet.rows.filter((row) => !row.includes(MENTOR));
    },
    `No answer of ${mentor} counts at the moment.`,
  ],
  'in a number of places nobody can read': [
    (world) => {
      const sheet = world.sheets.find(({ name }) => name === 'Mentor answers')!;
      sheet.rows.find((row) => row.includes(MENTOR))![5] = 'lots';
    },
    `The answer of ${mentor} is held until it is clear.`,
  ],
};

test.each(Object.keys(gone))(
  'the mentor is %s: the pair stands in what has no time, and on the hub',
  (how) => {
    const [change, why] = gone[how]!;
    const world = copyOf(pairs);
    change(world);
    const { unscheduled } = valueIn(world, 'schedule', { ...PROPOSE, dryRun: true });
    const who = `${String(mentee['Mentee'])} · ${mentor}`;
    expect(unscheduled).toEqual([{ pair: `${menteeOf(pairs, MENTOR)} > ${MENTOR}`, k: 1, who, why }]);
    const { cards, steps } = valueIn(world, 'hub', null);
    expect(cards.flatMap(({ lines }) => lines)).toContain(`${who}: ${why}`);
    expect(steps.find(({ id }) => id === 'match')?.state).toBe('needs attention');
  },
);

test('a circle that people have left is said; whoever is written into another one is mailed there, then invited', () => {
  const world = inCircles(6);
  const members = (circle: string) =>
    table(world, 'Circles').filter(
      (row) => row['Circle'] === circle && row['Role'] === 'mentee' && row['Status'] !== 'ended',
    );
  const small = ['Circle 1', 'Circle 2'].sort((a, b) => members(a).length - members(b).length)[0]!;
  for (const { Person } of members(small).slice(0, -1))
    valueIn(world, 'leaving', { ...LEAVE, person: String(Person) });
  const left = String(members(small)[0]!['Person']);
  const said = `${small}: 1 mentee, fewer than the 3 of its strand.`;
  expect(valueIn(world, 'hub', null).cards.flatMap(({ lines }) => lines)).toContain(said);
  expect(valueIn(world, 'match', WRITE).issues.map(({ found }) => found)).toContain(said);
  const row = () =>
    table(world, 'Circles').find(({ Person, Status }) => Person === left && Status !== 'ended')!;
  expect(row()).toMatchObject({ Circle: small, Status: 'introduced' });
  const cells = world.sheets.find(({ name }) => name === 'Circles')!.rows;
  const [circle, status] = [cells[0]!.indexOf('Circle'), cells[0]!.indexOf('Status')];
  const own = cells.find((cell) => cell.includes(left) && cell[status] !== 'ended')!;
  own[circle] = small === 'Circle 1' ? 'Circle 2' : 'Circle 1';
  own[status] = 'proposed';
  valueIn(world, 'match', WRITE);
  expect(row()).toMatchObject({ Circle: own[circle], Status: 'proposed' });
  expect(valueIn(world, 'schedule', CALENDAR).differences.flatMap(({ can }) => can)).not.toContain('invite');
  const before = received(world).length;
  const { held, due } = valueIn(world, 'introduce', MAILS);
  expect([held.map(({ who }) => who), due]).toEqual([[small], 1]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW;
  expect(received(world)).toHaveLength(before + 1);
  expect(row()['Status']).toBe('introduced');
  const { differences, toCancel } = valueIn(world, 'schedule', CALENDAR);
  expect(toCancel.map(({ pair }) => pair)).toEqual([small]);
  const invite = differences.filter(({ can }) => can.includes('invite'));
  expect(invite).toHaveLength(1);
  expect(invite[0]!.says[0]).toContain(left);
  const settle = [{ ref: invite[0]!.ref, as: 'invite' as const }];
  valueIn(world, 'schedule', { ...CALENDAR, step: 'settle', settle });
  const address = `mentee${'ABCDEFG'.indexOf(left.split(' ')[1]![0]!)}@example.org`;
  const theirs = confirmed(world).filter(
    ({ summary, attendees }) =>
      summary.includes(String(row()['Circle'])) && attendees.some(({ email }) => email === address),
  );
  expect(theirs).toHaveLength(2);
});

test('people whom no circles can hold any more: nobody loses the circle they were introduced to', () => {
  const world = inCircles(7);
  const before = table(world, 'Circles').filter(({ Role }) => Role === 'mentee');
  const small = ['Circle 1', 'Circle 2'].sort(
    (a, b) =>
      before.filter(({ Circle }) => Circle === a).length - before.filter(({ Circle }) => Circle === b).length,
  )[0]!;
  const leavers = before.filter(({ Circle }) => Circle === small).slice(0, 2);
  for (const { Person } of leavers) valueIn(world, 'leaving', { ...LEAVE, person: String(Person) });
  const left = table(world, 'Circles');
  valueIn(world, 'match', WRITE);
  const places = (rows: typeof left) => rows.map(({ Person, Circle, Status }) => [Person, Circle, Status]);
  expect(places(table(world, 'Circles'))).toEqual(places(left));
});
