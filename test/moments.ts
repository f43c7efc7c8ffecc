// An uninterrupted run, looked at just before each of its calls: what stands in the world, what is not flushed yet, what is
// asked. From it follows without another run what a kill leaves at any call, and at which calls an edit comes to the same.
import { type Call, type Execution, execute } from '../src/local/execution.ts';
import { createHost, type Ledger, type ServiceCall } from '../src/local/host.ts';
import { type Bundle, dropPending, type Run } from '../src/local/run.ts';
import type { World } from '../src/local/world.ts';
import { cloned, isSame } from './plain-copies.ts';

/** What a run is made of while it goes on, as plain data. */
interface State {
  readonly world: World;
  readonly undo: Run['undo'];
  readonly lockTaken: boolean;
  readonly about: ServiceCall;
}

export interface Moments {
  readonly bundle: Bundle;
  readonly execution: Execution;
  /** Just before each call, in order. */
  readonly states: readonly State[];
  /** What each call answers undisturbed, and what it is about then, as far as somebody asked. */
  readonly answers: unknown[];
}

/** Runs it in a copy of the world. */
export function momentsOf(world: World, bundle: Bundle, call: Call): Moments {
  const states: State[] = [];
  const act = (about: ServiceCall, { world: now, undo, lockTaken }: Run) => {
    states.push(cloned({ world: now, undo, lockTaken, about }));
  };
  const execution = execute(cloned(world), bundle, {
    ...call,
    isWarm: true,
    meanwhile: { at: 'every', act },
  });
  return { bundle, execution, states, answers: [] };
}

/** What a kill leaves before the first call, before the second …, and after the last. */
export function killedAt({ bundle, execution, states }: Moments): { execution: Execution; world: World }[] {
  const last = states.at(-1);
  const ends = last ? [performed(bundle, cloned(last)).state] : [];
  return [...states.map(cloned), ...ends].map((state, k) => {
    dropPending(runOf(bundle, state));
    if (state.lockTaken) state.world.lockHeld = false;
    return { execution: cutShort(execution, Math.min(k + 1, states.length)), world: state.world };
  });
}

/**
 * The calls before which an edit has to be tried. Where it comes to the same before a call and after it (the call answers
 * alike and leaves the same behind), the later one stands for the earlier.
 * @returns pairs of a call, from 1, and how many calls it stands for
 */
export function callsToTry(moments: Moments, edit: (world: World) => unknown): [number, number][] {
  const { states } = moments;
  const edited = states.map((before) => {
    const state = cloned(before);
    edit(state.world);
    return state;
  });
  const tries: [number, number][] = [];
  let standsFor = 1;
  for (let k = 0; k < states.length; k++) {
    if (k + 1 < states.length && isAlike(moments, k, edited[k]!, edited[k + 1]!)) standsFor++;
    else {
      tries.push([k + 1, standsFor]);
      standsFor = 1;
    }
  }
  return tries;
}

/** Whether a call answers an edited world, which it changes, as the other, and leaves it as an edit after the call would. */
function isAlike(moments: Moments, k: number, edited: State, editedAfter: State): boolean {
  const { answer, state } = performed(moments.bundle, edited);
  const { about, ...left } = state;
  if (!isSame([answer, about], calmAnswer(moments, k))) return false;
  const { about: _, ...wanted } = editedAfter;
  return isSame(wanted, left);
}

/** What the call answers, and what it is about, where nobody edits. */
function calmAnswer({ bundle, states, answers }: Moments, k: number): unknown {
  if (k in answers) return answers[k];
  const { answer, state } = performed(bundle, cloned(states[k]!));
  answers[k] = [answer, state.about];
  return answers[k];
}

/** Makes the call that the state is about. */
function performed(bundle: Bundle, state: State): { state: State; answer: unknown } {
  const run = runOf(bundle, state);
  const { cls, method, self, args } = state.about;
  let answer: unknown;
  try {
    answer = [createHost(run, null).perform(cls, method, self, args)];
  } catch (error) {
    answer = String(error);
  }
  return { state: { ...state, lockTaken: run.lockTaken }, answer };
}

function runOf(bundle: Bundle, { world, undo, lockTaken }: State): Run {
  return {
    world,
    undo,
    lockTaken,
    bundle,
    authMode: 'FULL',
    shown: { menu: null, sidebar: null },
    formulas: [],
  };
}

function cutShort(execution: Execution, calls: number): Execution {
  const { ledger } = execution;
  const short: Ledger = { ...ledger, calls, operations: ledger.operations.slice(0, calls), dead: true };
  return { ...execution, outcome: 'killed', result: null, error: null, ledger: short };
}
