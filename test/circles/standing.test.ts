// Circles whose people know of each other stay as they are, whatever comes later: nobody is moved, nobody gets a second introduction, no
// circle gets a mentor too many, and whoever comes late waits or forms a new circle.
import { expect, test } from 'vitest';
import { confirmed } from '../catch-up-world.ts';
import { circlesMatched, inCircles, withMeetings } from '../circle-world.ts';
import { APPROVE, received, sendAll } from '../introduce-world.ts';
import { applies, table } from '../leaving-world.ts';
import { valueIn, WRITE } from '../workbench.ts';

type World = ReturnType<typeof circlesMatched>;

/** Who is where, by the sheet. */
function circlesIn(world: World): Record<string, string> {
  return Object.fromEntries(
    table(world, 'Circles').map((row) => [String(row['Person']), `${row['Circle']} ${row['Status']}`]),
  );
}

/** Matches and introduces; the addresses that were written to. */
function goOn(world: World): string[] {
  const before = received(world).length;
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  return received(world).slice(before);
}

const LATE = ['Olga', 'Pia', 'Quin', 'Rolf', 'Stig', 'Tove'];

test.each([1, 2, 3, 4, 5, 6])(
  '%i late people: the circles that stand stay, a new one is of late people alone',
  (late) => {
    const world = inCircles(8);
    const before = circlesIn(world);
    const guests = confirmed(world).map(({ id, attendees }) => [id, attendees]);
    for (const name of LATE.slice(0, late)) applies(world, 'mentee', `${name} Late`, `${name}@example.org`);
    applies(world, 'mentor', 'Uma Late', 'uma@example.org');
    const mailed = goOn(world);
    expect(circlesIn(world)).toMatchObject(before);
    expect(mailed.filter((address) => /^(mentor|mentee)\d@/.test(address))).toEqual([]);
    expect(confirmed(world).map(({ id, attendees }) => [id, attendees])).toEqual(guests);
    const { circles, unmatched } = valueIn(world, 'match', WRITE);
    const fresh = late < 3 ? [] : late === 6 ? [3, 3] : [Math.min(4, late)];
    expect(circles.slice(2).map(({ mentees }) => mentees.length)).toEqual(fresh);
    expect(circles.every(({ mentors }) => mentors.length <= 1)).toBe(true);
    expect(unmatched).toHaveLength(late - fresh.reduce((a, b) => a + b, 0));
  },
);

test('a member withdraws: the others stay together, nobody is moved or written to, and the small circle is said', () => {
  const world = inCircles(6);
  const before = circlesIn(world);
  const answers = world.sheets.find(({ name }) => name === 'Mentee answers')!.rows;
  answers[0]!.push('Status');
  answers[1]!.push('withdrawn');
  expect(goOn(world)).toEqual([]);
  expect(circlesIn(world)).toEqual(before);
  const { issues } = valueIn(world, 'match', WRITE);
  const left = issues.find(({ sheet }) => sheet === 'Circles')!;
  expect(left.wanted).toBe('people who take part, or ended in Status');
  const rows = world.sheets.find(({ name }) => name === 'Circles')!.rows;
  rows.find((row) => row[1] === answers[1]![2])![rows[0]!.indexOf('Status')] = 'ended';
  expect(goOn(world)).toEqual([]);
  const small = valueIn(world, 'match', WRITE).issues.find(({ sheet }) => sheet === 'Circles')!;
  expect(small.wanted).toBe('a circle as large as its strand wants');
  expect(small.remedy).toMatch(/^It stays as it is\. Write the circle/);
});

test('locked through and through before anybody is told: the same', () => {
  const world = circlesMatched(8);
  const rows = world.sheets.find(({ name }) => name === 'Circles')!.rows;
  const lock = rows[0]!.indexOf('Lock');
  for (const row of rows.slice(1)) row[lock] = true;
  const before = circlesIn(world);
  applies(world, 'mentee', 'Olga Late', 'olga@example.org');
  valueIn(world, 'match', WRITE);
  expect(circlesIn(world)).toMatchObject(before);
});

test('somebody written into a standing circle by hand is in it, and alone is introduced', () => {
  const world = withMeetings(circlesMatched(6));
  applies(world, 'mentee', 'Olga Late', 'olga@example.org');
  const rows = world.sheets.find(({ name }) => name === 'Circles')!.rows;
  const row = [...rows.find((one) => one[2] === 'mentee')!];
  [row[1], row[rows[0]!.indexOf('Status')]] = ['Olga Late', ''];
  rows.push(row);
  expect(goOn(world)).toEqual(['olga@example.org']);
  expect(circlesIn(world)['Olga Late']).toBe(`${row[0]} introduced`);
});

test('the mentor of a circle leaves: after ended another one is proposed, and alone is introduced to it', () => {
  const world = inCircles(6);
  applies(world, 'mentor', 'Uma Late', 'uma@example.org');
  const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!.rows;
  answers[0]!.push('Status');
  answers[1]![answers[0]!.length - 1] = 'withdrawn';
  expect(goOn(world)).toEqual([]);
  expect(valueIn(world, 'match', WRITE).issues.map(({ remedy }) => remedy)).toContain(
    'Write ended into the Status of whoever has left. The others stay together, and Match proposes another mentor where one is missing.',
  );
  const rows = world.sheets.find(({ name }) => name === 'Circles')!.rows;
  rows.find((row) => row[1] === answers[1]![2])![rows[0]!.indexOf('Status')] = 'ended';
  expect(goOn(world)).toEqual(['uma@example.org']);
});
