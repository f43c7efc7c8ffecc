// Late applicants, new answers and changed answers: the hub counts them as they stand in the forms, and Match proposes them beside
// the kept pairs, by name.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { introduced } from '../catch-up-world.ts';
import { applies } from '../leaving-world.ts';
import { NOW, TRY, valueIn, WRITE } from '../workbench.ts';

const DAY = 24 * 60 * 60 * 1000;
const since = (world: World) =>
  valueIn(world, 'hub', null).cards.find(({ title }) => title === 'Since the matches were written')?.lines ??
  [];

/** Somebody sends the form of the mentees once more, on that day. */
function answersAgain(world: World, email: string, day: string): void {
  const sheet = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  const row = sheet.rows.find((cells) => cells[1] === email)!;
  sheet.rows.push([`${day} 10:00:00`, ...row.slice(1, 3), 'Networking', ...row.slice(4)]);
}

test('nobody came, nobody changed: the hub says nothing about it', () => {
  expect(since(introduced(2))).toEqual([]);
});

test('a late mentee and a late mentor are named in the hub, and in what Match would change', () => {
  const world = introduced(2);
  applies(world, 'mentee', 'Late Lena', 'lena@example.org', '2026-03-12');
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org', '2026-03-12');
  expect(since(world)[0]).toBe('2 people are new: Rosa Reserve, Late Lena.');
  const { difference } = valueIn(world, 'match', TRY);
  expect(difference.fresh).toEqual([{ mentee: 'Late Lena', was: '', now: 'Rosa Reserve' }]);
  expect([difference.kept, difference.changed, difference.lost]).toEqual([2, [], []]);
  world.clock = NOW + 3 * DAY;
  valueIn(world, 'match', WRITE);
  expect(since(world)).toEqual([]);
});

test('a mentee for whom there is no place is new until Match has looked at them, and then waits in Unmatched', () => {
  const world = introduced(2);
  applies(world, 'mentee', 'Late Lena', 'lena@example.org', '2026-02-01');
  expect(since(world)[0]).toBe('1 person is new: Late Lena.');
  valueIn(world, 'match', WRITE);
  expect(since(world)).toEqual([]);
});

test('somebody in a pair answers again: named, and the pair stays', () => {
  const world = introduced(2);
  answersAgain(world, 'mentee1@example.org', '2026-03-12');
  expect(since(world)[0]).toBe('1 person in a match has answered again: Nils Bmentee1.');
  expect(valueIn(world, 'match', TRY).difference).toMatchObject({ kept: 2, changed: [], fresh: [] });
  const early = introduced(2);
  answersAgain(early, 'mentee1@example.org', '2025-12-01');
  expect(since(early)).toEqual([]);
});

test('a list of other people that is pasted in asks about itself alone: everybody else goes on', () => {
  const world = introduced(3);
  valueIn(world, 'columns', { decisions: [], accept: 'guess', write: true });
  addSheet(world, 'Partner list', [
    ['Name', 'E-mail', 'Company', 'Role'],
    ['Pia Park', 'pia@partner.example.org', 'Acme', 'mentor'],
    ['Quin Rao', 'quin@partner.example.org', 'Acme', 'mentor'],
  ]);
  const { steps, participants, issues } = valueIn(world, 'hub', null);
  expect(participants).toEqual({ mentors: 3, mentees: 3 });
  expect(steps.find(({ id }) => id === 'match')!.line).toBe('3 pairs introduced');
  expect(steps[0]!.line).toBe('1 sheet: say whose answers it holds');
  expect(issues.map(({ found }) => found).join()).not.toMatch(/no answer|sheet $/);
});
