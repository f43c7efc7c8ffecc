// A mentor with more mentees in Matches than places: nobody is introduced to somebody who has no place for them before a person says
// that it is meant so.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { received } from '../introduce-world.ts';
import { addressOf, inRowOf, introduceAll, introducedLadder, ladder, matched } from '../ladder.ts';
import { copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

/** Ada Alder, who takes one, is written for Gro Gram as well; the row with Liv Lund is that of the match. */
function byHand(status: string, world = matched()): World {
  inRowOf(world, 'Gro Gram', 'Mentor', 'Ada Alder');
  inRowOf(world, 'Gro Gram', 'Status', status);
  return world;
}
const heldIn = (world: World) => introduceAll(world).held;
const inMatches = ({ sheet }: { sheet: string }) => sheet === 'Matches';
const issuesOf = (world: World) => introduceAll(copyOf(world)).issues.filter(inMatches);

test('written and confirmed by hand: whom we proposed to the same mentor waits, by name', () => {
  const world = byHand('confirmed');
  const held = heldIn(world);
  expect(held.map(({ who }) => who)).toEqual([`${addressOf('Liv Lund')} > ${addressOf('Ada Alder')}`]);
  expect(held[0]!.why).toContain('Ada Alder stands beside Gro Gram as well, places: 1');
  expect(received(world)).toContain(addressOf('Gro Gram'));
  expect(received(world)).not.toContain(addressOf('Liv Lund'));
});

test('a ticked Lock says that both are meant; a new match gives the other somebody else', () => {
  const meant = byHand('confirmed');
  inRowOf(meant, 'Liv Lund', 'Lock', true);
  expect(heldIn(meant)).toEqual([]);
  expect(received(meant)).toContain(addressOf('Liv Lund'));
  const again = byHand('confirmed');
  valueIn(again, 'match', WRITE);
  expect(heldIn(again)).toEqual([]);
});

test('a hand that says nothing about a place that is taken is asked in its row', () => {
  const world = introduced();
  const [issues, held] = [issuesOf(world), heldIn(copyOf(world))];
  expect(held.map(({ who }) => who)).toEqual([`${addressOf('Gro Gram')} > ${addressOf('Ada Alder')}`]);
  const asked = {
    severity: 'holds',
    column: 'Mentor',
    found: 'Ada Alder for Gro Gram and for Liv Lund, places: 1',
  };
  expect(issues).toMatchObject([asked]);
  expect(valueIn(world, 'hub', null).issues.filter(inMatches)).toEqual(issues);
  inRowOf(world, 'Gro Gram', 'Status', 'confirmed');
  expect(issuesOf(world)).toEqual([]);
  introduceAll(world);
  expect(received(world)).toContain(addressOf('Gro Gram'));
});

/** Everybody but Gro Gram knows of their mentor. */
function introduced(): World {
  const world = matched();
  inRowOf(world, 'Gro Gram', 'Status', 'ended');
  introduceAll(world);
  return byHand('proposed', world);
}

test('against a rule and beyond the places: one card says both, and so does what is held', () => {
  const world = introduced();
  const rows = world.sheets.find(({ name }) => name === 'Mentor answers')!.rows;
  const ada = rows.find((row) => row.includes('Ada Alder'))!;
  ada[ada.indexOf('English')] = 'Danish';
  const beyond = 'and Ada Alder already has Liv Lund, places: 1';
  const rule = 'A language in common';
  expect(issuesOf(world)).toMatchObject([
    {
      found: `Gro Gram and Ada Alder, although this rule is on: ${rule}; ${beyond}`,
      wanted: `two people who keep to this rule (${rule}) and a place for them, or a ticked Lock`,
    },
  ]);
  expect(heldIn(world).map(({ why }) => why)).toContain(
    `the two break a rule that is on (${rule}), ${beyond}; tick Lock if they are meant so, or match again`,
  );
});

test('a mentor who takes nobody this time', () => {
  const world = ladder();
  const rows = world.sheets.find(({ name }) => name === 'Mentor answers')!.rows;
  for (const row of rows)
    row.push(
      row.includes('Full name') ? 'How many mentees can you take?' : row.includes('Ada Alder') ? 0 : 1,
    );
  valueIn(world, 'match', WRITE);
  byHand('', world);
  expect(heldIn(world).map(({ why }) => why)).toEqual([
    'Ada Alder takes nobody this time; tick Lock if this pair is meant so, write another mentor, or match again',
  ]);
});

/** Hugo Holm knows of Emil Egger, and another mentor stands in his row now; Quin Quist has applied since. */
function heldRow(): World {
  const world = introducedLadder();
  inRowOf(world, 'Hugo Holm', 'Mentor', 'Ada Alder');
  const quin = ['quin@example.org', 'Quin Quist', 'Law', 'Grant writing', 'Emil Egger', '', 'English'];
  world.sheets.find(({ name }) => name === 'Mentee answers')!.rows.push(['2026-02-20 10:00:00', ...quin]);
  return world;
}

test('nobody gets the place of a mentor whose row asks which of two mentors is meant', () => {
  const world = heldRow();
  const mails = world.mails.length;
  const { pairs, freeMentors } = valueIn(world, 'match', WRITE);
  expect(pairs.filter(({ mentee }) => mentee === 'quin@example.org')).toEqual([]);
  expect(freeMentors).toEqual([]);
  introduceAll(world);
  expect(world.mails).toHaveLength(mails);
});

test('and a row by hand beside it waits, by name', () => {
  const world = heldRow();
  const [head] = rowsOf(world, 'Matches')!;
  const cells = new Map([
    ['Mentee', 'Quin Quist'],
    ['Mentor', 'Emil Egger'],
  ]);
  world.sheets
    .find(({ name }) => name === 'Matches')!
    .rows.push(head!.map((one) => cells.get(String(one)) ?? ''));
  expect(issuesOf(world).map(({ found }) => found)).toContain(
    'Emil Egger for Quin Quist and for Hugo Holm, places: 1',
  );
});
