// What the hub leads to, and whom its numbers leave out: rows that wait in Set up hide no step whose people wait to hear, and nobody
// is counted as ready who is not.
import { expect, test } from 'vitest';
import type { Step, StepId } from '../../src/api/api.ts';
import { nextStep } from '../../src/hub/act/hub-next.ts';
import type { World } from '../../src/local/world.ts';
import { introduced } from '../catch-up-world.ts';
import { programme } from '../introduce-world.ts';
import { applies, meeting } from '../leaving-world.ts';
import { copyOf, NOW, valueIn, WRITE } from '../workbench.ts';

const ids: readonly StepId[] = ['set-up', 'profiles', 'match', 'introduce', 'catch-ups', 'survey'];
const steps = (...states: readonly string[]) =>
  ids.map((id, k): Step => ({ id, state: states[k] as Step['state'], line: '' }));

test.each([
  ['set-up', false, ['needs attention', 'ready', 'ready', 'later', 'later', 'later']],
  ['set-up', true, ['needs attention', 'ready', 'ready', 'later', 'later', 'later']],
  ['introduce', true, ['needs attention', 'ready', 'in progress', 'ready', 'later', 'later']],
  ['set-up', false, ['needs attention', 'ready', 'in progress', 'ready', 'later', 'later']],
  ['match', true, ['needs attention', 'ready', 'needs attention', 'done', 'ready', 'later']],
  ['catch-ups', true, ['needs attention', 'done', 'done', 'done', 'ready', 'later']],
  ['set-up', true, ['needs attention', 'done', 'done', 'done', 'done', 'later']],
  ['profiles', true, ['done', 'ready', 'ready', 'later', 'later', 'later']],
  ['introduce', true, ['done', 'ready', 'in progress', 'ready', 'later', 'later']],
  [null, true, ['done', 'done', 'in progress', 'done', 'done', 'done']],
])('%s comes next (%s): %s', (next, mayWait, states) => {
  expect(nextStep(steps(...states), mayWait)).toBe(next);
});

const hub = (world: World) => valueIn(world, 'hub', null);
const line = (world: World, id: StepId) => {
  const { state, line: says } = hub(world).steps.find((step) => step.id === id)!;
  return `${state}: ${says}`;
};
const settled = (world: World) =>
  valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true });

test('a row that waits in Set up hides no pairs that wait to be introduced; a column to check does', () => {
  const world = programme(2);
  settled(world);
  applies(world, 'mentee', 'Lea Late', 'lea late@example.org');
  expect(line(world, 'set-up')).toBe('needs attention: 1 row to look at');
  expect(hub(world).next).toBe('introduce');
  const fresh = copyOf(world);
  fresh.sheets = fresh.sheets.filter(({ name }) => name !== 'Matches');
  expect(hub(fresh).next).toBe('set-up');
});

test('an incomplete pair is none to find times for or to introduce', () => {
  const world = introduced(3);
  const mentors = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  mentors.rows.splice(1, 1);
  expect(line(world, 'catch-ups')).toBe('ready: 2 pairs to find times for');
  applies(world, 'mentee', 'Lea Late', 'lea.late@example.org');
  // A new mentor might be the one who is gone: one who was there takes two.
  mentors.rows[1]![5] = 2;
  settled(world);
  valueIn(world, 'match', WRITE);
  expect(line(world, 'match')).toBe('needs attention: 3 pairs introduced, 1 of them incomplete, 1 proposed');
  mentors.rows.splice(1, 2);
  expect(line(world, 'catch-ups')).toBe('later: Nobody to find times for at the moment');
  const waiting = programme(2);
  waiting.sheets.find(({ name }) => name === 'Mentor answers')!.rows.splice(1, 1);
  expect(line(waiting, 'introduce')).toBe('ready: 1 pair to introduce, 1 held back');
});

test('whose answer is younger than the published profiles is counted beside them', () => {
  const world = meeting(2);
  valueIn(world, 'profiles', { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null });
  world.clock = NOW;
  expect(line(world, 'profiles')).toBe('done: 2 profiles published');
  // A document that is no profiles is never counted as some.
  valueIn(world, 'notes', null);
  expect(line(world, 'profiles')).toBe('done: 2 profiles published');
  const { rows } = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  rows.push([...rows[1]!]);
  rows.at(-1)![0] = '2026-03-12 10:00:00';
  expect(line(world, 'profiles')).toBe('done: 2 profiles published, 1 mentor has answered again since');
});
