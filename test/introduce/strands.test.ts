// One strand at a time: only its pairs and circles are approved and sent, the others wait untouched, and nobody is mailed twice.
import { expect, test } from 'vitest';
import type { IntroduceRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { LOOK } from '../introduce-world.ts';
import { CONFIRM, copyOf, rowsOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

const ask = (world: World, step: IntroduceRequest['step'], strand: string | null) =>
  valueIn(world, 'introduce', { ...LOOK, step, strand });

function sendAll(world: World, strand: string | null): void {
  ask(world, 'approve', strand);
  while (ask(world, 'send', strand).here.queued > 0);
}

async function matched(): Promise<World> {
  const world = await sampleWorld('advance');
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  return world;
}

/** Addresses of everybody in a strand, by what the sheets say. */
function peopleIn(world: World, strand: string): Set<string> {
  const pairs = rowsOf(world, 'Matches')!
    .slice(1)
    .filter((row) => row[3] === strand);
  return new Set(pairs.flatMap((row) => [String(row[11]), String(row[12])]).filter((text) => text !== ''));
}

test('what is due is counted by strand, and all strands together are everybody', async () => {
  const world = await matched();
  const all = ask(world, 'look', null);
  expect(all.strands).toEqual(['Faculty', 'Fellows', 'Circles']);
  const each = all.strands.map((strand) => ask(world, 'look', strand));
  expect(each.every(({ due }) => due > 0)).toBe(true);
  expect(each.reduce((n, { due }) => n + due, 0)).toBe(all.due);
  expect(each.reduce((n, { groups }) => n + groups, 0)).toBe(all.groups);
});

test('one strand after the other: each mail goes to its own people, and in the end everybody has one', async () => {
  const together = await matched();
  const world = copyOf(together);
  sendAll(together, null);
  for (const strand of ['Fellows', 'Faculty', 'Circles']) {
    const before = world.mails.length;
    sendAll(world, strand);
    const to = world.mails.slice(before).flatMap((mail) => mail.to);
    expect(to.length, strand).toBeGreaterThan(0);
    if (strand === 'Circles') continue;
    const own = peopleIn(world, strand);
    expect(to.filter((address) => !own.has(address))).toEqual([]);
  }
  const key = ({ to, subject }: World['mails'][number]) => `${to.join()} ${subject}`;
  expect(world.mails.map(key).sort()).toEqual(together.mails.map(key).sort());
  expect(ask(world, 'look', null)).toMatchObject({ due: 0, queued: 0, unsure: 0 });
});

test('what another strand has approved stays queued as it was', async () => {
  const world = await matched();
  ask(world, 'approve', 'Faculty');
  const queued = rowsOf(world, 'Outbox');
  ask(world, 'approve', 'Fellows');
  sendAll(world, 'Fellows');
  const faculty = peopleIn(world, 'Faculty');
  expect(ask(world, 'look', 'Faculty').here).toMatchObject({ sent: 0, queued: queued!.length - 1 });
  const sent = new Set(world.mails.flatMap((mail) => mail.to));
  const onlyFaculty = [...faculty].filter((address) => !peopleIn(world, 'Fellows').has(address));
  expect(onlyFaculty.filter((address) => sent.has(address))).toEqual([]);
});

test('people whose row is held are asked in their own language, whatever the panel speaks', async () => {
  const world = await sampleWorld('cern');
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'settings', {
    settings: { 'Panel language': 'French' },
    rules: {},
    strands: null,
    write: true,
  });
  const view = valueIn(world, 'introduce', { ...LOOK, occasion: 'more information' });
  const bodies = view.samples.map(({ body }) => body).join('\n');
  expect(bodies).not.toMatch(/une |réponse|adresse/);
  expect(view.samples.length).toBeGreaterThan(0);
});
