// What is half done: the hub says whether somebody is at work just now, or a run was cut and a person has to look.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { APPROVE, cutAtLastMail, programme } from '../introduce-world.ts';
import { PUBLISH, profilesWorld } from '../profiles-world.ts';
import { askIn, CONFIRM, copyOf, NOW, rowsOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

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
  expect(lineOf(whileAtWork(world), 'introduce')).toBe('in progress: 1 sent, 1 wait');
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
  expect(lineOf(world, 'profiles')).toMatch(/^needs attention: The last run was cut short/);
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
  expect(notes.at(-1)).toMatch(/^Last done, /);
  const one = programme(2);
  expect(valueIn(one, 'hub', null).notes).toEqual([]);
});
