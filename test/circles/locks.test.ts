// A Lock in Circles keeps a person in the circle of that name: with whoever is locked there too, and with nobody who is locked elsewhere.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { mulberry32 } from '../chance.ts';
import { circlesMatched } from '../circle-world.ts';
import { table } from '../leaving-world.ts';
import { copyOf, TRY, valueIn, WRITE } from '../workbench.ts';

const start = circlesMatched(8);
const rowsIn = (world: World) => world.sheets.find(({ name }) => name === 'Circles')!.rows;
const LOCK = rowsIn(start)[0]!.indexOf('Lock');
const placesOf = (world: World) =>
  Object.fromEntries(table(world, 'Circles').map(({ Person, Circle }) => [String(Person), String(Circle)]));
const people = (role: string, circle: string) =>
  rowsIn(start)
    .filter((row) => row[2] === role && row[0] === circle)
    .map((row) => String(row[1]));

/** Writes and locks each of these people into a circle. */
function locked(places: Readonly<Record<string, string>>): World {
  const world = copyOf(start);
  for (const row of rowsIn(world))
    if (places[String(row[1])] !== undefined) {
      row[0] = places[String(row[1])]!;
      row[LOCK] = true;
    }
  return world;
}

test('moved and locked beside a locked mentor: names are not swapped under them', () => {
  const [one] = people('mentee', 'Circle 1');
  const [first] = people('mentor', 'Circle 1');
  const places = { [one!]: 'Circle 2', [first!]: 'Circle 1' };
  const world = locked(places);
  valueIn(world, 'match', WRITE);
  const now = placesOf(world);
  expect(now).toMatchObject(places);
  const others = people('mentee', 'Circle 2').filter((name) => now[name] === 'Circle 2');
  expect(others).toHaveLength(3);
});

test('whoever is locked stays under the name of the circle, whatever is locked beside them', () => {
  const seed = 20261129;
  const random = mulberry32(seed);
  const circles = ['Circle 1', 'Circle 2'];
  const mentees = circles.flatMap((circle) => people('mentee', circle));
  const mentors = circles.flatMap((circle) => people('mentor', circle));
  for (let run = 0; run < 25; run++) {
    const swap = random() < 0.5;
    const led = mentors.flatMap((name, k) =>
      random() < 0.7 ? [[name, circles[swap ? 1 - k : k]!] as const] : [],
    );
    const drawn = mentees.flatMap((name) =>
      random() < 0.4 ? [[name, circles[Math.floor(random() * 2)]!] as const] : [],
    );
    const kept = drawn.filter(
      ([, circle], k) => drawn.slice(0, k).filter(([, other]) => other === circle).length < 3,
    );
    const places = Object.fromEntries([...led, ...kept]);
    const world = locked(places);
    valueIn(world, 'match', WRITE);
    expect(placesOf(world), `seed ${seed}, run ${run}`).toMatchObject(places);
  }
});

test('locked into a circle that nobody is in: asked about, the row stays, and no other circle gets this mentor', () => {
  const [first] = people('mentor', 'Circle 1');
  const world = locked({ [first!]: 'Circle 9', [people('mentor', 'Circle 2')[0]!]: 'Circle 2' });
  for (const row of rowsIn(world)) if (row[2] === 'mentee') row[LOCK] = true;
  const row = rowsIn(world).findIndex((cells) => cells[1] === first) + 1;
  const asked = {
    ...{ severity: 'holds', sheet: 'Circles', row, column: 'Lock' },
    found: `${first} is locked in Circle 9, and no mentee is there`,
  };
  expect(valueIn(world, 'match', WRITE).issues).toContainEqual(expect.objectContaining(asked));
  expect(placesOf(world)[first!]).toBe('Circle 9');
  expect(rowsIn(world)[row - 1]![LOCK]).toBe(true);
});

test('moved by hand without a Lock: named with both circles before anything is written, and kept with a Lock', () => {
  const world = copyOf(start);
  const [one] = people('mentee', 'Circle 1');
  const free = { [one!]: 'Circle 2' };
  const moved = (isWritten: typeof TRY) =>
    valueIn(world, 'match', isWritten)
      .issues.filter(({ sheet }) => sheet === 'Circles')
      .map(({ found }) => found);
  expect(moved(TRY)).toEqual([]);
  const rowOfOne = () => rowsIn(world).find((cells) => cells[1] === one)!;
  rowOfOne()[0] = 'Circle 2';
  const said = moved(TRY);
  const remedies = (step: typeof TRY) =>
    new Set(
      valueIn(copyOf(world), 'match', step).issues.flatMap((one) =>
        one.sheet === 'Circles' ? [one.remedy] : [],
      ),
    );
  expect(remedies(TRY)).toEqual(
    new Set([expect.stringMatching(/^Nothing is written yet\. To keep this circle, tick Lock/)]),
  );
  expect(remedies(WRITE)).toEqual(new Set([expect.stringContaining('stands there now')]));
  expect(said).toContain(`${one} in Circle 2; Match has Circle 1`);
  const before = placesOf(world);
  valueIn(world, 'match', WRITE);
  const now = placesOf(world);
  const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
  expect(said).toEqual(changed.map((name) => `${name} in ${before[name]}; Match has ${now[name]}`));
  rowOfOne()[LOCK] = true;
  rowOfOne()[0] = 'Circle 2';
  expect(moved(TRY).filter((found) => found.startsWith(one!))).toEqual([]);
  valueIn(world, 'match', WRITE);
  expect(placesOf(world)).toMatchObject(free);
});

test('a mentor written beside another one by hand is not dropped in silence', () => {
  const world = copyOf(start);
  const [first, second] = ['Circle 1', 'Circle 2'].map((circle) => String(people('mentor', circle)[0]));
  const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!.rows;
  answers.push(answers[1]!.map((cell, k) => (k === 1 ? 'third@example.org' : k === 2 ? 'Mara Third' : cell)));
  const row = [...rowsIn(world).find((cells) => cells[1] === first)!];
  row[1] = 'Mara Third';
  rowsIn(world).push(row);
  const { issues } = valueIn(world, 'match', WRITE);
  const now = placesOf(world);
  const lost = [first, second, 'Mara Third'].filter((name) => now[String(name)] === undefined);
  expect(lost).toHaveLength(1);
  const had = lost[0] === second ? 'Circle 2' : 'Circle 1';
  expect(issues.map(({ found }) => found)).toContain(
    `${lost[0]} in ${had}; Match has no circle for this person`,
  );
});
