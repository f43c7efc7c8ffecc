// What sweeps work out once instead of running it again equals what a run leaves: every kill of a run, every call before which
// an edit was not tried, and a plain run in an equal world.
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { mulberry32 } from '../chance.ts';
import { everyQuestion, wholeProgramme } from '../every-question.ts';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { callsToTry, momentsOf } from '../moments.ts';
import { partOf, runsOf } from '../part-of-sweep.ts';
import { edits } from '../people-meanwhile.ts';
import { cloned, isSame } from '../plain-copies.ts';
import { runsOfTrials, trialOf } from '../trials.ts';
import { askIn, bundle, copyOf, NOW, valueIn } from '../workbench.ts';

const call = { entry: 'ask', args: [{ question: 'introduce', request: SEND }] };

function approved(pairs: number): World {
  const world = programme(pairs);
  valueIn(world, 'introduce', APPROVE);
  world.clock = NOW;
  return world;
}

test('a copy is as structuredClone makes it, what stands twice stands twice in it, and any difference is seen', () => {
  const row = ['a', new Date(NOW), { formula: '=A1' }];
  const whole = { world: approved(1), undo: new Map([[1, [row]]]), rows: [row], seen: new Set(['a']) };
  const copy = cloned(whole);
  expect(copy).toEqual(structuredClone(whole));
  expect(copy.undo.get(1)![0]).toBe(copy.rows[0]);
  expect(copy.rows[0]).not.toBe(row);
  expect([isSame(copy, whole), isSame({ a: 1, b: 2 }, { b: 2, a: 1 })]).toEqual([true, false]);
  for (const differs of [() => row.push('b'), () => whole.seen.add('b'), () => whole.undo.set(2, [])]) {
    const before = cloned(whole);
    differs();
    expect(isSame(before, whole)).toBe(false);
  }
});

test('a kill at any call leaves what a run that is really cut leaves', () => {
  const start = approved(1);
  const { ledger } = askIn(copyOf(start), 'introduce', SEND);
  for (const kind of ['kill-before', 'kill-after'] as const)
    for (const at of partOf(Array.from({ length: ledger.calls }, (_, k) => k + 1))) {
      const [cut, trial] = [copyOf(start), trialOf(start)];
      const really = execute(cut, bundle, { ...call, fault: { kind, at } });
      const known = askIn(trial, 'introduce', SEND, { kind, at });
      expect(trial, `${kind} ${at}`).toEqual(cut);
      expect([known.outcome, known.result], `${kind} ${at}`).toEqual([really.outcome, really.result]);
    }
});

test('a plain run in an equal world is made once, and in another one again', () => {
  const start = approved(2);
  const [first, second, other] = [trialOf(start), trialOf(start), trialOf(start)];
  other.clock += 1000;
  const { made } = runsOfTrials();
  const views = [first, second, other].map((world) => valueIn(world, 'introduce', SEND));
  expect(runsOfTrials().made).toBe(made + 2);
  expect(second).toEqual(first);
  expect(views[1]).toEqual(views[0]);
  expect(other).not.toEqual(first);
});

test('a run in a realm that others have used does what it does in a new one, whatever is asked', () => {
  const start = wholeProgramme();
  // Codes are drawn by chance, so they are drawn before.
  valueIn(start, 'profiles', { write: 'codes', acceptGuesses: true, acceptProposals: true, seen: null });
  for (const asked of partOf(everyQuestion(start))) {
    const [fresh, used] = [copyOf(start), copyOf(start)];
    const call = { entry: 'ask', args: [asked] };
    const really = execute(fresh, bundle, call);
    const again = execute(used, bundle, { ...call, isWarm: true });
    expect(again, asked.question).toEqual(really);
    expect(used, asked.question).toEqual(fresh);
  }
});

const SEED = Math.floor(Math.random() * 2 ** 31);
/** So many of the calls left out are really run for each edit. */
const SAMPLE = runsOf(6);

test.each(Object.keys(edits))(`%s: the calls left out equal one that is tried (seed ${SEED})`, (kind) => {
  const start = approved(2);
  const act = (world: World) => {
    for (const sheet of [...world.sheets])
      if (['Outbox', 'Matches'].includes(sheet.name)) edits[kind]!(world, sheet, start);
  };
  const left = (at: number) => {
    const world = copyOf(start);
    const done = execute(world, bundle, { ...call, meanwhile: { at, act: () => act(world) } });
    return { world, result: done.result, calls: done.ledger.calls };
  };
  const tries = callsToTry(momentsOf(start, bundle, call), act);
  const random = mulberry32(SEED);
  const several = tries.filter(([, calls]) => calls > 1);
  expect(several.length).toBeGreaterThan(0);
  for (let k = 0; k < SAMPLE; k++) {
    const [at, calls] = several[Math.floor(random() * several.length)]!;
    const instead = at - 1 - Math.floor(random() * (calls - 1));
    expect(left(instead), `${instead} in place of ${at}`).toEqual(left(at));
  }
});
