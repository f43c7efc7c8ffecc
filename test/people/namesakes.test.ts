// Two or three people of one role under one name: what is written about one stays with their address, whatever is pressed, how often, and
// however the sheets are sorted in between. Codes that were published stay.
import { expect, test } from 'vitest';
import { personId } from '../../src/ground/addresses.ts';
import type { World } from '../../src/local/world.ts';
import { createRowFinder, type RowOfList } from '../../src/people/rows-of-people.ts';
import { mulberry32, shuffled } from '../chance.ts';
import { LEAVE, table } from '../leaving-world.ts';
import { CODES, mentorTabs, PUBLISH } from '../profiles-world.ts';
import { copyOf, valueIn, WRITE, worldOf } from '../workbench.ts';

const MENTEES = [
  ['Timestamp', 'Email Address', 'Your full name', 'Your goals'],
  ...['Aino Berg', 'Aino Berg', 'Mira Sand', 'Tove Lind'].map((name, k) => [
    `2026-01-2${k} 10:00:00`,
    `mentee.${k}@example.org`,
    name,
    'Leadership',
  ]),
];

const answersOf = (world: World, side: 'Mentor' | 'Mentee') =>
  world.sheets.find(({ name }) => name === `${side} answers`)!;

/** The first so many of six mentors have one name. */
function namesakes(count: number): World {
  const world = worldOf({ ...mentorTabs(6), 'Mentee answers': MENTEES });
  for (const row of answersOf(world, 'Mentor').rows.slice(1, count + 1)) row[2] = 'Liv Lund';
  return world;
}

const addressOf = (k: number) => `person.${k}.private@example.org`;
const statuses = (world: World, sheet = 'Mentors') =>
  Object.fromEntries(table(world, sheet).map(({ Email, Status }) => [Email, Status]));
const codes = (world: World) =>
  Object.fromEntries(table(world, 'Mentors').map(({ Email, Code }) => [Email, Code]));

function sortSheets(world: World, random: () => number): void {
  for (const sheet of world.sheets.filter(({ name }) => /answers|^Mentors$|^Mentees$/.test(name)))
    sheet.rows = [sheet.rows[0]!, ...shuffled(sheet.rows.slice(1), random)];
}

const presses: Readonly<Record<string, (world: World) => void>> = {
  codes: (world) => valueIn(world, 'profiles', CODES),
  profiles: (world) => valueIn(world, 'profiles', PUBLISH),
  match: (world) => valueIn(world, 'match', WRITE),
};

for (const count of [2, 3])
  test(`of ${count} namesakes the one who pauses stays paused, whatever is pressed afterwards`, () => {
    const random = mulberry32(20261130 + count);
    for (let run = 0; run < 3; run++) {
      const world = namesakes(count);
      const paused = addressOf(Math.floor(random() * count));
      if (run > 0) valueIn(world, 'profiles', PUBLISH);
      valueIn(world, 'leaving', { ...LEAVE, person: paused, how: 'paused' });
      let known: Record<string, unknown> = {};
      for (const name of shuffled([...Object.keys(presses), ...Object.keys(presses)], random)) {
        presses[name]!(world);
        expect([name, statuses(world)]).toEqual([name, { ...blank(world), [paused]: 'paused' }]);
        if (name !== 'match') expect(Object.keys(codes(world)).length).toBeGreaterThan(4);
        const now = codes(world);
        for (const [email, code] of Object.entries(known)) if (code !== '') expect(now[email]).toBe(code);
        known = now;
        sortSheets(world, random);
      }
      const { pairs } = valueIn(world, 'match', WRITE);
      expect(pairs.map(({ mentor }) => mentor)).not.toContain(paused);
    }
  });

const blank = (world: World) => Object.fromEntries(Object.keys(statuses(world)).map((email) => [email, '']));

test('a namesake whose address is corrected stays paused; one whose name is corrected, or who is erased, takes nothing along', () => {
  const world = namesakes(2);
  valueIn(world, 'profiles', PUBLISH);
  valueIn(world, 'leaving', { ...LEAVE, person: addressOf(0), how: 'paused' });
  const before = codes(world);
  const corrected = copyOf(world);
  const rows = answersOf(corrected, 'Mentor').rows;
  rows.find((row) => row[1] === addressOf(0))![1] = 'liv@private.example.org';
  valueIn(corrected, 'profiles', PUBLISH);
  expect(statuses(corrected)).toEqual(statuses(world));
  const { pairs } = valueIn(corrected, 'match', WRITE);
  expect(pairs.map(({ mentor }) => mentor)).not.toContain('liv@private.example.org');
  expect(codes(corrected)[addressOf(1)]).toBe(before[addressOf(1)]);
  const renamed = copyOf(world);
  answersOf(renamed, 'Mentor').rows.find((row) => row[1] === addressOf(0))![2] = 'Liv Lund-Dahl';
  for (let k = 0; k < 2; k++) valueIn(renamed, 'profiles', PUBLISH);
  expect([statuses(renamed), codes(renamed)]).toEqual([statuses(world), before]);
  const gone = copyOf(world);
  answersOf(gone, 'Mentor').rows = answersOf(gone, 'Mentor').rows.filter((row) => row[1] !== addressOf(0));
  for (let k = 0; k < 2; k++) valueIn(gone, 'profiles', PUBLISH);
  expect(codes(gone)).toEqual(before);
  expect(statuses(gone)).toEqual(statuses(world));
});

test('mentees too: the pause of one is not that of the other, before and after Mentees is there', () => {
  const world = namesakes(2);
  for (const person of ['mentee.1@example.org', 'mentee.1@example.org']) {
    if (Object.keys(statuses(world, 'Mentees')).length === 0)
      valueIn(world, 'leaving', { ...LEAVE, person, how: 'paused' });
    for (let k = 0; k < 2; k++) valueIn(world, 'match', WRITE);
    const said = statuses(world, 'Mentees');
    expect(said).toMatchObject({ 'mentee.0@example.org': '', 'mentee.1@example.org': 'paused' });
  }
});

const row = (email: string, status = '', name = 'Liv Lund'): RowOfList => ({
  name,
  email,
  print: null,
  decides: status !== '',
  says: status,
});
const people = (...addresses: string[]) =>
  addresses.map((address) => ({ id: personId(address), name: 'Liv Lund' }));
const answering = (...addresses: string[]) => {
  const all = people(...addresses);
  return { people: all, hasAnswered: (id: string) => all.some((one) => one.id === id) };
};

test('whose row: the address says it; a name only where one person and one row bear it', () => {
  const [a, b] = people('a@example.org', 'b@example.org');
  const two = answering('a@example.org', 'b@example.org');
  const own = row('a@example.org', 'paused');
  expect([a, b].map((one) => createRowFinder([own], two)(one!)?.row)).toEqual([own, undefined]);
  const former = row('was@example.org', 'paused');
  expect(createRowFinder([own, former], two)(b!)).toEqual({ row: former, doubt: null });
  expect(createRowFinder([former], two)(b!)).toEqual({ row: former, doubt: 'people' });
  const bare = row('', 'paused');
  expect(createRowFinder([own, bare], two)(b!)).toEqual({ row: bare, doubt: 'people' });
  expect(createRowFinder([bare], answering('b@example.org'))(b!)).toEqual({ row: bare, doubt: null });
  const other = row('', 'active');
  expect(createRowFinder([bare, other], answering('b@example.org'))(b!)?.doubt).toBe('rows');
  expect(createRowFinder([row(''), row('')], answering('b@example.org'))(b!)).toBeNull();
});

test('whose row: nobody is given the row of somebody whose answer is held or stands in the other form', () => {
  const [b] = people('b@example.org');
  const held = { people: [b!], hasAnswered: (id: string) => id !== 'gone@example.org' };
  expect(createRowFinder([row('held@example.org', 'withdrawn')], held)(b!)).toBeNull();
});
