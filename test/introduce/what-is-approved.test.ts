// What the page shows before “Approve” is what will go: of a pair that comes later, not of those who have their mails already.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { APPROVE, DAY, LOOK, programme, received, SEND, sendAll } from '../introduce-world.ts';
import { valueIn, WRITE } from '../workbench.ts';

const hub = (world: World) =>
  Object.fromEntries(valueIn(world, 'hub', null).steps.map(({ id, line }) => [id, line]));

/** A mentor and a mentee more, matched after the others were introduced. */
function latePair() {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const [mentors, mentees] = ['Mentor answers', 'Mentee answers'].map(
    (sheet) => world.sheets.find(({ name }) => name === sheet)!.rows,
  ) as [unknown[][], unknown[][]];
  const like = (rows: unknown[][], address: string, name: string) =>
    rows.push(rows[1]!.map((cell, k) => (k === 1 ? address : k === 2 ? name : cell)));
  like(mentors, 'jane@example.org', 'Jane Whitcombe');
  like(mentees, 'clara@example.org', 'Clara Brandt');
  valueIn(world, 'match', WRITE);
  return world;
}

test('the samples of a late pair are its own mails, approved or still to be approved', () => {
  const world = latePair();
  const before = received(world).length;
  for (const request of [LOOK, APPROVE]) {
    const { samples, due, here } = valueIn(world, 'introduce', request);
    expect(due + here.queued).toBe(2);
    expect(samples.flatMap(({ to }) => to).sort()).toEqual(['clara@example.org', 'jane@example.org']);
  }
  valueIn(world, 'introduce', { ...LOOK, step: 'test', testTo: 'me@example.org' });
  const tests = world.mails.slice(before);
  expect(tests.length).toBe(2);
  for (const mail of tests) expect(mail.body).toMatch(/Clara|Jane/);
  valueIn(world, 'introduce', SEND);
  expect(received(world).slice(before).sort()).toEqual([
    'clara@example.org',
    'jane@example.org',
    ...['me@example.org', 'me@example.org'],
  ]);
  expect(valueIn(world, 'introduce', LOOK).samples).toEqual([]);
});

test('a pair that is held after its approval is not counted among those whom mails go to', () => {
  const world = programme(3);
  expect(valueIn(world, 'introduce', APPROVE)).toMatchObject({ groups: 3, queued: 6 });
  const rows = world.sheets.find(({ name }) => name === 'Matches')!.rows;
  rows[1]![rows[0]!.indexOf('Mentor')] = 'Nobody Whatsoever';
  const { groups, held, here } = valueIn(world, 'introduce', LOOK);
  expect([groups, held.length, here.queued]).toEqual([2, 1, 4]);
  expect(hub(world)).toMatchObject({
    match: '2 proposed, 1 held back',
    introduce: '0 sent, 4 waiting, 2 approved mails held back',
  });
  expect(sendAll(world)).toMatchObject({ groups: 0, stopped: null });
  expect(received(world)).toHaveLength(4);
  expect(hub(world)).toMatchObject({
    match: '2 pairs introduced, 1 held back',
    introduce: '4 mails sent, 2 approved mails held back',
  });
});

test('what was approved for a day to come and is held back by then is not said to go', () => {
  const world = programme(2);
  valueIn(world, 'introduce', { ...APPROVE, sendOn: '2026-03-12' });
  const { rows } = world.sheets.find(({ name }) => name === 'Matches')!;
  const status = rows[0]!.indexOf('Status');
  world.clock += 4 * DAY;
  const cards = () => valueIn(world, 'hub', null).cards.map(({ title }) => title);
  expect(cards()).toContain('4 mails can go now: their day has come');
  rows[1]![status] = 'ended';
  expect(cards()).toContain('2 mails can go now: their day has come');
  const { held, here } = valueIn(world, 'introduce', LOOK);
  expect(here.queued).toBe(2);
  expect(held.map(({ why }) => why)).toEqual([
    'Nils Amentee0 has no mentor now, as the match has ended; Match looks for somebody else',
    'No longer in the sheets, or somebody does not take part.',
  ]);
  sendAll(world);
  expect(received(world)).toHaveLength(2);
});
