// Somebody who is mentor and mentee leaves in one of the two roles: which one is asked, and nothing of the other is touched.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { APPROVE } from '../introduce-world.ts';
import { addressOf, ladderInTwoRoles } from '../ladder.ts';
import { LEAVE, LOOK, pairRow, table } from '../leaving-world.ts';
import { allRows, valueIn } from '../workbench.ts';

const ADA = addressOf('Ada Alder');
const PARTING = { ...APPROVE, occasion: 'parting' } as const;

function inTwoRoles(): { world: World; mentor: string } {
  const world = ladderInTwoRoles();
  const own = table(world, 'Matches').find((row) => row['Mentee address'] === ADA)!;
  return { world, mentor: String(own['Mentor address']) };
}

test('which role ends is asked, and nothing is written before it is said', () => {
  const { world } = inTwoRoles();
  const before = allRows(world);
  const view = valueIn(world, 'leaving', { ...LOOK, person: ADA });
  expect(view.says).toEqual([
    'Ada Alder is both a mentor and a mentee. Which of the two ends? Nothing has been written.',
  ]);
  expect([view.state, view.next.map(({ does }) => does)]).toEqual(['done', ['mentor', 'mentee', 'both']]);
  valueIn(world, 'leaving', { ...LEAVE, person: ADA });
  expect(allRows(world)).toEqual(before);
});

test('as mentor only: the mentee is told, her own match and its rows stay as they were', () => {
  const { world, mentor } = inTwoRoles();
  const liv = addressOf('Liv Lund');
  const own = pairRow(world, ADA, mentor);
  expect(pairRow(world, liv, ADA)).toBeDefined();
  const view = valueIn(world, 'leaving', { ...LEAVE, person: ADA, role: 'mentor' });
  expect(view.says).toContain('Ada Alder goes on as a mentee; nothing changes there.');
  expect(view.pairs.map(({ pair }) => pair)).toEqual([`${liv} > ${ADA}`]);
  expect(pairRow(world, liv, ADA)!['Status']).toBe('ended');
  expect(pairRow(world, ADA, mentor)).toEqual(own);
  expect(table(world, 'Mentors').find(({ Email }) => Email === ADA)!['Status']).toBe('withdrawn');
  expect(table(world, 'Mentees').filter(({ Email, Status }) => Email === ADA && Status !== '')).toEqual([]);
  const before = world.mails.length;
  valueIn(world, 'introduce', PARTING);
  for (let k = 0; k < 3; k++) valueIn(world, 'introduce', { ...PARTING, step: 'send' });
  const mails = world.mails.slice(before);
  const bodyTo = (who: string) => mails.find(({ to }) => to.includes(who))!.body;
  expect(mails.map(({ to }) => to[0]).sort()).toEqual([ADA, liv].sort());
  expect(bodyTo(ADA)).toContain('no longer take part in Ladder 2026 as a mentor.');
  expect(bodyTo(ADA)).toContain('In your other role nothing changes');
  expect(bodyTo(liv)).toContain('Ada Alder cannot go on as your mentor');
});

test('as mentee only it can be taken back, and the mentor she is stays untouched', () => {
  const { world, mentor } = inTwoRoles();
  const before = JSON.stringify(table(world, 'Matches'));
  valueIn(world, 'leaving', { ...LEAVE, person: ADA, role: 'mentee' });
  expect(pairRow(world, ADA, mentor)!['Status']).toBe('ended');
  expect(pairRow(world, addressOf('Liv Lund'), ADA)!['Status']).toBe('introduced');
  valueIn(world, 'leaving', { ...LEAVE, step: 'undo', person: ADA, role: 'mentee' });
  expect(JSON.stringify(table(world, 'Matches'))).toBe(before);
});

test('whoever has left in one role is asked again which one is meant, and can be taken back in it', () => {
  const { world } = inTwoRoles();
  valueIn(world, 'leaving', { ...LEAVE, person: ADA, role: 'mentor' });
  const before = allRows(world);
  for (const step of ['look', 'write', 'undo'] as const) {
    const view = valueIn(world, 'leaving', { ...LEAVE, step, person: ADA });
    expect([view.written, view.next.map(({ does }) => does)]).toEqual([false, ['mentor', 'mentee', 'both']]);
  }
  expect(allRows(world)).toEqual(before);
  const look = (role: 'mentor' | 'mentee') => valueIn(world, 'leaving', { ...LOOK, person: ADA, role });
  expect(look('mentor').undo).toBeNull();
  expect(look('mentee').undo).toBe('');
});
