// What a coordinator of a thousand people waits for: the hub and every other first look, in calls that do not grow with people.
import { expect, test } from 'vitest';
import type { Api, Question } from '../../src/api/api.ts';
import { largeProgramme } from '../programme.ts';
import { askIn, CONFIRM, copyOf, TRY, WRITE, worldOf } from '../workbench.ts';

const LOOK = { step: 'look', acceptGuesses: true } as const;
const looks: readonly { [Q in Question]: readonly [Q, Parameters<Api[Q]>[0]] }[Question][] = [
  ['hub', null],
  ['columns', { decisions: [], accept: null, write: false }],
  ['profiles', { write: 'nothing', acceptGuesses: true, acceptProposals: false, seen: null }],
  ['match', TRY],
  ['introduce', { ...LOOK, occasion: 'introduction', testTo: null, firstOnly: false, resolve: [] }],
  ['schedule', { ...LOOK, dryRun: false, resolve: [], calendar: null, run: '' }],
  ['survey', { ...LOOK, decisions: [] }],
];

function matched(mentees: number, mentors: number) {
  const world = worldOf(largeProgramme(mentees, mentors, 7));
  expect(askIn(world, 'columns', CONFIRM).answer?.ok).toBe(true);
  expect(askIn(world, 'match', WRITE).answer?.ok).toBe(true);
  return world;
}

const small = matched(10, 10);
const large = matched(600, 400);

test.each(looks)('%s: 1,000 people need as many service calls as 20', (question, request) => {
  const few = askIn(copyOf(small), question, request as never).ledger.calls;
  const world = copyOf(large);
  const before = performance.now();
  const { ledger, answer } = askIn(world, question, request as never);
  const seconds = (performance.now() - before) / 1000;
  console.log(
    `${question}: ${ledger.calls} service calls for 1,000 people, ${few} for 20; ${seconds.toFixed(2)} s here`,
  );
  expect(answer?.ok).toBe(true);
  expect(ledger.calls).toBe(few);
});
