// A question of the panel, and somebody else at work just before each of its calls. Calls before which it comes to the same are
// tried once; every call is counted.
import type { Question } from '../src/api/api.ts';
import { type Execution, execute } from '../src/local/execution.ts';
import type { World } from '../src/local/world.ts';
import { callsToTry, type Moments, momentsOf } from './moments.ts';
import { trialOf } from './trials.ts';
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

/** Of the last start that was asked about: sweeps try one start with many edits, and leave it as it is. */
let last: { readonly start: World; readonly asked: string; readonly moments: Moments } | null = null;

function momentsIn(
  start: World,
  call: { readonly entry: string; readonly args: readonly unknown[] },
): Moments {
  const asked = JSON.stringify(call);
  if (last?.start !== start || last.asked !== asked)
    last = { start, asked, moments: momentsOf(start, bundle, call) };
  return last.moments;
}

/** @param which  of the calls to try those that this run takes; all where nothing is said. */
export function* meanwhile<T>(
  start: World,
  question: Question,
  request: unknown,
  act: (world: World) => T,
  which: <C>(calls: readonly C[]) => readonly C[] = (calls) => calls,
): Generator<Tried<T>> {
  const call = { entry: 'ask', args: [{ question, request }] };
  const moments = momentsIn(start, call);
  const { operations } = moments.execution.ledger;
  for (const [at, calls] of which(callsToTry(moments, act))) {
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
    const where = `before call ${at} (${operations[at - 1]!.name})`;
    yield { at, where, calls, world, done, did: did as T };
  }
}
