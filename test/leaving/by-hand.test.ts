// A pair that was introduced and that a person ends, or writes over, in Matches: both still believe in it. The mail about the end is
// offered to them, and asked for before somebody new is introduced.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { APPROVE, LOOK, received } from '../introduce-world.ts';
import { addressOf, inRowOf, introduceAll, introducedLadder, mentorsOf } from '../ladder.ts';
import { valueIn, WRITE } from '../workbench.ts';

const [LIV, KAJA, ADA, BEA] = ['Liv Lund', 'Kaja Koch', 'Ada Alder', 'Bea Birk'].map(addressOf);
const PARTING = { ...LOOK, occasion: 'parting' as const };

/** Everybody was introduced; then Liv and Kaja change mentors, as the row asks it to be written. */
function swapped(): World {
  const world = introducedLadder();
  for (const [mentee, mentor] of [
    ['Liv Lund', 'Bea Birk'],
    ['Kaja Koch', 'Ada Alder'],
  ] as const) {
    inRowOf(world, mentee, 'Mentor', mentor);
    inRowOf(world, mentee, 'Status', 'proposed');
  }
  return world;
}

function endedByHand(): World {
  const world = introducedLadder();
  inRowOf(world, 'Liv Lund', 'Status', 'ended');
  return world;
}

const ofHub = (world: World) =>
  valueIn(world, 'hub', null)
    .cards.flatMap(({ lines }) => lines)
    .join('\n');
function tellEnds(world: World): string[] {
  const before = received(world).length;
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'parting' });
  sendAllEnds(world);
  return received(world).slice(before).sort();
}
const sendAllEnds = (world: World) =>
  valueIn(world, 'introduce', { ...APPROVE, step: 'send', occasion: 'parting' });

test('mentors changed by hand: the four are asked about before, told once, and then introduced', () => {
  const world = swapped();
  expect(valueIn(world, 'introduce', LOOK)).toMatchObject({ partings: 4, due: 4 });
  const asked = valueIn(world, 'introduce', LOOK).issues.filter(({ column }) => column === 'Status');
  expect(asked.map(({ found }) => found)).toContain('Liv Lund has not been told yet that a match has ended');
  expect(ofHub(world)).toMatch(/4 .*(end|ended)/);
  expect(tellEnds(world)).toEqual([ADA, BEA, KAJA, LIV].sort());
  expect(world.mails.at(-1)!.body).toMatch(/Liv Lund|Kaja Koch|Ada Alder|Bea Birk/);
  expect(valueIn(world, 'introduce', LOOK)).toMatchObject({ partings: 0 });
  introduceAll(world);
  expect(received(world).filter((one) => one === LIV)).toHaveLength(3);
  expect(valueIn(world, 'introduce', PARTING)).toMatchObject({ due: 0, held: [] });
});

test('introduced to somebody else first: who is to be told by whom', () => {
  const world = swapped();
  introduceAll(world);
  const { due, held } = valueIn(world, 'introduce', PARTING);
  expect(due).toBe(0);
  expect(held.map(({ why }) => why)).toContain(
    'Liv Lund has somebody new by now; this mail would not be true any more. Tell Liv Lund yourself that the match with Ada Alder has ended.',
  );
});

test('ended by hand: both are offered the mail, once; nobody is matched with the other again', () => {
  const world = endedByHand();
  expect(valueIn(world, 'introduce', PARTING).due).toBe(2);
  expect(tellEnds(world)).toEqual([ADA, LIV]);
  expect(valueIn(world, 'introduce', PARTING)).toMatchObject({ due: 0, held: [] });
  expect(mentorsOf(world)[LIV!]).not.toBe(ADA);
});

test('the former pair stays remembered by its mails, and a mentor put back is no end', () => {
  const world = swapped();
  valueIn(world, 'match', WRITE);
  inRowOf(world, 'Liv Lund', 'Status', 'ended');
  expect(mentorsOf(world)[LIV!]).not.toBe(ADA);
  const back = swapped();
  inRowOf(back, 'Liv Lund', 'Mentor', 'Ada Alder');
  inRowOf(back, 'Kaja Koch', 'Mentor', 'Bea Birk');
  expect(valueIn(back, 'introduce', PARTING).due).toBe(0);
});
