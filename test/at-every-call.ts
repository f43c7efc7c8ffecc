// A question of the panel, and somebody else at work just before each of its calls. Calls before which it comes to the same are
// tried once; every call is counted.
import type { Question } from '../src/api/api.ts';
import { type Execution, execute } from '../src/local/execution.ts';
import type { World } from '../src/local/world.ts';
import { callsToTry, type Moments, momentsOf } from './moments.ts';
import { keyOf, trialOf } from './trials.ts';
import { bundle } from './workbench.ts';

export interface Tried<T> {
  /** The call, from 1, and its name. */
  readonly at: number;
  readonly where: string;
  /** At so many calls it comes to this. */
  readonly calls: number;
  /** Afterwards; plain runs in it are remembered. */
  readonly world: World;
  readonly done: Execution;
  /** What the act returned. */
  readonly did: T;
}

export function* meanwhile<T>(
  start: World,
  question: Question,
  request: unknown,
  act: (world: World) => T,
): Generator<Tried<T>> {
  const call = { entry: 'ask', args: [{ question, request }] };
  const moments = calm(start, call);
  const { operations } = moments.execution.ledger;
  for (const [at, calls] of callsToTry(moments, act))
    yield { ...before(start, call, act, at, operations[at - 1]!.name), calls };
}

/** The same at these calls alone, without looking which of them come to the same. */
export function* meanwhileAt<T>(
  start: World,
  question: Question,
  request: unknown,
  act: (world: World) => T,
  calls: readonly number[],
): Generator<Tried<T>> {
  const call = { entry: 'ask', args: [{ question, request }] };
  for (const at of calls) yield { ...before(start, call, act, at, ''), calls: 1 };
}

/** The last uninterrupted run that was looked at: one edit after the other is tried in it. */
let last: { readonly key: string; readonly moments: Moments } | null = null;

function calm(start: World, call: { readonly entry: string; readonly args: readonly unknown[] }): Moments {
  const key = keyOf(start, call);
  if (last?.key !== key) last = { key, moments: momentsOf(start, bundle, call) };
  return last.moments;
}

function before<T>(
  start: World,
  call: { readonly entry: string; readonly args: readonly unknown[] },
  act: (world: World) => T,
  at: number,
  name: string,
): Omit<Tried<T>, 'calls'> {
  const world = trialOf(start);
  let did: T | undefined;
  const done = execute(world, bundle, {
    ...call,
    isWarm: true,
    meanwhile: {
      at,
      act: () => {
        did = act(world);
      },
    },
  });
  const where = `before call ${at} (${name || done.ledger.operations[at - 1]?.name})`;
  return { at, where, world, done, did: did as T };
}
