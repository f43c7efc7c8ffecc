// What is half done: the hub says whether somebody is at work just now, or a run was cut and a person has to look.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { APPROVE, cutAtLastMail, programme, sendAll } from '../introduce-world.ts';
import { PUBLISH, profilesWorld } from '../profiles-world.ts';
import { askIn, CONFIRM, copyOf, NOW, rowsOf, sampleWorld, valueIn, WRITE, worldOf } from '../workbench.ts';

const lineOf = (world: World, id: string) => {
  const { state, line } = valueIn(world, 'hub', null).steps.find((step) => step.id === id)!;
  return `${state}: ${line}`;
};

/** As it is while another run holds the lock. */
const whileAtWork = (world: World): World => ({ ...copyOf(world), lockedByOther: true });

test('a mail on its way: being sent while somebody is at work, unsure once nobody is', () => {
  const world = programme(1);
  valueIn(world, 'introduce', APPROVE);
  cutAtLastMail(world);
  world.clock = NOW;
  const before = JSON.stringify(rowsOf(world, 'Outbox'));
  expect(lineOf(whileAtWork(world), 'introduce')).toBe('in progress: 1 sent, 1 waiting');
  expect(lineOf(world, 'introduce')).toBe('needs attention: 1 mail unsure');
  expect(world.lockHeld).toBe(false);
  expect(JSON.stringify(rowsOf(world, 'Outbox')), 'a look writes nothing').toBe(before);
});

test('a document that is being made: published now while somebody is at work, cut short once nobody is', () => {
  const world = profilesWorld();
  const { ledger } = askIn(copyOf(world), 'profiles', PUBLISH);
  const at = ledger.operations.findIndex(({ name }) => name === 'DriveFiles.create') + 1;
  askIn(world, 'profiles', PUBLISH, { kind: 'kill-after', at });
  world.clock = NOW;
  expect(lineOf(whileAtWork(world), 'profiles')).toBe('in progress: Being published now');
  expect(lineOf(world, 'profiles')).toMatch(/^needs attention: Publishing was cut short/);
});

test('nothing half done: the hub asks for no lock', () => {
  const world = programme(1);
  valueIn(world, 'introduce', APPROVE);
  const { ledger } = askIn(world, 'hub', null);
  expect(ledger.operations.filter(({ name }) => name.startsWith('Lock.'))).toEqual([]);
});

test('where there are several strands, each has a line with its own numbers, counted in the sheets', async () => {
  const world = await sampleWorld('advance');
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  const column = (sheet: string, header: string) => {
    const [top, ...rows] = rowsOf(world, sheet)!;
    return rows.map((row) => String(row[top!.indexOf(header)] ?? ''));
  };
  const strands = column('Matches', 'Strand');
  const mentors = column('Matches', 'Mentor');
  const pairs = (strand: string) => strands.filter((one, k) => one === strand && mentors[k] !== '').length;
  const { notes } = valueIn(world, 'hub', null);
  for (const strand of ['Faculty', 'Fellows'])
    expect(notes.find((line) => line.startsWith(`${strand}: `))).toMatch(
      new RegExp(`mentees, \\d+ mentors, ${pairs(strand)} pairs proposed$`),
    );
  const circles = new Set(column('Circles', 'Circle')).size;
  expect(notes.find((line) => line.startsWith('Circles: '))).toContain(`, ${circles} circles proposed`);
  expect(notes.at(-1)).toMatch(/^Last done, .*: Match, .* first choices?$/);
  const one = programme(2);
  expect(valueIn(one, 'hub', null).notes).toEqual([
    expect.stringMatching(/^Last done, .*: Match, 2 of 2 mentees have a mentor/),
  ]);
});

test('a programme of circles alone is told where it stands, step by step', () => {
  const world = circlesAlone();
  valueIn(world, 'match', WRITE);
  const circles = new Set(inCircles(world, 'Circle')).size;
  expect(circles).toBeGreaterThan(1);
  expect(lineOf(world, 'match')).toBe(`in progress: ${circles} circles proposed`);
  expect(lineOf(world, 'introduce')).toBe(`ready: ${circles} circles to introduce`);
  expect(lineOf(world, 'catch-ups')).toBe('later: Starts after Introduce');
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(new Set(inCircles(world, 'Status'))).toEqual(new Set(['introduced']));
  expect(lineOf(world, 'match')).toBe(`done: ${circles} circles introduced`);
  expect(lineOf(world, 'introduce')).toMatch(/^done: \d+ mails sent$/);
  expect(lineOf(world, 'catch-ups')).toBe(`ready: ${circles} circles to find times for`);
});

const inCircles = (world: World, header: string) => {
  const [top, ...rows] = rowsOf(world, 'Circles')!;
  return rows.map((row) => String(row[top!.indexOf(header)] ?? ''));
};

/** Six mentees and two mentors who all want the same. */
function circlesAlone(): World {
  const who = (role: string, n: number) =>
    Array.from({ length: n }, (_, k) => [
      new Date(2026, 2, 1, 9),
      `Person ${'ABCDEF'[k]}${role}`,
      `${role}${k}@example.org`,
      'Careers',
    ]);
  return worldOf({
    'Mentee answers': [
      ['Timestamp', 'Name', 'Email address', 'Topics you want to work on'],
      ...who('mentee', 6),
    ],
    'Mentor answers': [
      ['Timestamp', 'Name', 'Email address', 'Topics you can help with'],
      ...who('mentor', 2),
    ],
    Strands: [
      ['Strand', 'Kind', 'Smallest circle', 'Largest circle', 'Mentors per circle'],
      ['Programme', 'circle', 3, 4, '1'],
    ],
  });
}
