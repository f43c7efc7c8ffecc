// Circles end to end: locks keep people together, a rerun changes nothing, a cut does no harm, whoever fits into no circle is said.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { faultsFor, standsFor } from '../faults.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, copyOf, NOW, rowsOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

const circlesIn = (world: World) => valueIn(world, 'match', WRITE).circles;
const together = (circles: ReturnType<typeof circlesIn>) =>
  circles.map((circle) => [...circle.mentees].sort().join(' ')).sort();

test('ten people become circles of three and four, each with mentors, proved best', async () => {
  const view = valueIn(await sampleWorld('advance'), 'match', WRITE);
  expect(view.circles.map((circle) => circle.mentees.length).sort()).toEqual([3, 3, 4]);
  for (const circle of view.circles) expect(circle.mentors.length).toBeGreaterThanOrEqual(1);
  expect(view.certificate.gap).toBe(0);
  const leaders = view.circles.flatMap((circle) => circle.mentors);
  expect(new Set(leaders).size).toBe(leaders.length);
});

test('matching again changes nothing; a lock keeps two people together', async () => {
  const world = await sampleWorld('advance');
  const first = circlesIn(world);
  expect(together(circlesIn(world))).toEqual(together(first));
  const sheet = world.sheets.find((s) => s.name === 'Circles')!;
  const rowOf = (name: unknown) => sheet.rows.find((row) => row[1] === name)!;
  const members = sheet.rows.slice(1).filter((row) => row[2] === 'mentee');
  const a = members[0]!;
  const b = members.find((row) => row[0] !== a[0])!;
  const [circle, one, other] = [a[0], a[1], b[1]];
  a[6] = true;
  b[6] = true;
  b[0] = a[0]!;
  valueIn(world, 'match', WRITE);
  expect([rowOf(one)[0], rowOf(other)[0]]).toEqual([circle, circle]);
  expect(rowOf(one)[6]).toBe(true);
});

test('people who want to be kept apart are', async () => {
  const world = await sampleWorld('advance');
  const answers = rowsOf(world, 'Applications')!;
  const apart = answers[0]!.indexOf('People I know well or work with, kept apart');
  const byName = new Map(answers.slice(1).map((row) => [row[2], String(row[1])]));
  const circles = circlesIn(world);
  const wishes = answers.slice(1).filter((row) => row[apart]);
  expect(wishes.length).toBeGreaterThan(1);
  for (const row of wishes)
    for (const name of String(row[apart]).split(', '))
      expect(
        circles.some((c) => c.mentees.includes(String(row[1])) && c.mentees.includes(byName.get(name)!)),
      ).toBe(false);
});

/** So many apply to the strand of circles. */
async function applying(n: number) {
  const world = await sampleWorld('advance');
  const sheet = world.sheets.find((s) => s.name === 'Applications')!;
  const others = sheet.rows.filter((row) => row[3] === 'Circles').slice(n);
  sheet.rows = sheet.rows.filter((row) => !others.includes(row));
  const { circles, unmatched, issues } = valueIn(world, 'match', WRITE);
  return {
    sizes: circles.map(({ mentees }) => mentees.length),
    reasons: unmatched.filter((u) => u.strand === 'Circles').map((u) => u.reason),
    remedies: issues
      .filter(({ sheet: where }) => where === 'Strands')
      .map(({ severity, found, remedy }) => [severity, found, remedy]),
  };
}

test('five people and circles of three and four: four are placed, the draw decides who waits, and it is said what would place all', async () => {
  expect(await applying(5)).toEqual({
    sizes: [4],
    reasons: ['Circles of 3 to 4 hold 4 of the 5 people; the draw decided.'],
    remedies: [
      [
        'holds',
        '5 people for the strand Circles',
        'Whoever fits is in a circle, and the draw decided who waits. To place everybody, change Smallest circle or Largest circle and match again.',
      ],
    ],
  });
});

test('two people make no circle of three: listed, with what to do', async () => {
  expect(await applying(2)).toMatchObject({
    sizes: [],
    reasons: Array.from({ length: 2 }, () => '2 people cannot be divided into circles of 3 to 4.'),
    remedies: [['holds', '2 people for the strand Circles', expect.stringContaining('paused')]],
  });
});

test('a strand without a kind stops the matching: what, where, remedy', async () => {
  const world = await sampleWorld('advance');
  world.sheets.find((s) => s.name === 'Strands')!.rows[3]![1] = '';
  const { answer } = askIn(world, 'match', WRITE);
  expect(answer).toMatchObject({ ok: false, kind: 'refused', error: { where: 'Strands!Kind, row 4' } });
});

test('a cut at any call of a match with circles, then a rerun: the sheets of an uninterrupted run', async () => {
  const start = await sampleWorld('advance');
  const calm = copyOf(start);
  const { ledger } = askIn(calm, 'match', WRITE);
  const sorted = (world: World) => Object.entries(allRows(world)).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    askIn(world, 'match', WRITE, { kind, at });
    world.clock = NOW;
    valueIn(world, 'match', WRITE);
    expect(sorted(world), `${kind} at ${at}`).toEqual(sorted(calm));
  }
  console.log(`match with circles: ${standsFor(ledger)} worlds`);
});

test('two mentors who want to lead together do', async () => {
  const world = await sampleWorld('advance');
  const sheet = world.sheets.find((s) => s.name === 'Mentor answers')!;
  const leaders = sheet.rows.slice(1).filter((row) => row[3] === 'Circles');
  const [a, b] = [leaders[0]!, leaders[1]!];
  const at = sheet.rows[0]!.length;
  sheet.rows[0]!.push('With whom would you lead a circle?');
  a[at] = b[2]!;
  const circle = circlesIn(world).find((c) => c.mentors.includes(String(a[1])));
  expect(circle?.mentors).toContain(b[1]);
});
