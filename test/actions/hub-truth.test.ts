// What is half done: the hub says whether somebody is at work just now, or a run was cut and a person has to look.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { PUBLISH, profilesWorld } from '../profiles-world.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

const lineOf = (world: World, id: string) => {
  const { state, line } = valueIn(world, 'hub', null).steps.find((step) => step.id === id)!;
  return `${state}: ${line}`;
};

/** As it is while another run holds the lock. */
const whileAtWork = (world: World): World => ({ ...copyOf(world), lockedByOther: true });

test('a mail on its way: being sent while somebody is at work, unsure once nobody is', () => {
  const world = programme(1);
  valueIn(world, 'introduce', APPROVE);
  const { ledger } = askIn(copyOf(world), 'introduce', SEND);
  const at = ledger.operations.map(({ name }) => name).lastIndexOf('MailApp.sendEmail') + 2;
  askIn(world, 'introduce', SEND, { kind: 'kill-before', at });
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
