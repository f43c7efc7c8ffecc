// What the page shows before “Approve” is what will go: of a pair that comes later, not of those who have their mails already.
import { expect, test } from 'vitest';
import { APPROVE, LOOK, programme, received, SEND, sendAll } from '../introduce-world.ts';
import { valueIn, WRITE } from '../workbench.ts';

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
  const { groups, held } = valueIn(world, 'introduce', LOOK);
  expect([groups, held.length]).toEqual([2, 1]);
  expect(sendAll(world).groups).toBe(0);
  expect(received(world)).toHaveLength(4);
});
