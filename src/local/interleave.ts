// Two executions at once in one file, call by call, as Google runs them: each waits at every service call until it is its
// turn. The first runs here, the second in a thread of its own, because a program that has begun cannot be left and entered
// again otherwise. Only texts pass between the threads, and the world is touched here alone.
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Call, type Execution, execute } from './execution.ts';
import { createHost, type Host } from './host.ts';
import { createBridge, type LogLine } from './realm/bridge.ts';
import { facade } from './realm/facade.ts';
import { specOf } from './realm/realm.ts';
import { type Bundle, type Run, startRun } from './run.ts';
import type { World } from './world.ts';

/** How many calls the second makes before the n-th call of the first, from 1. */
export type Turns = (call: number) => number;

export interface TwoAtOnce {
  readonly first: Execution;
  /** What the second answered; null where it threw. */
  readonly second: unknown;
  /** Calls of the second. */
  readonly calls: number;
}

/** One program that others run beside: made once, used for many worlds, ended at the end. */
export interface Beside {
  readonly run: (world: World, first: Call, second: Call, turns: Turns) => TwoAtOnce;
  readonly end: () => Promise<unknown>;
}

/** A question of the second thread. */
interface Asked {
  readonly operation: string;
  readonly text: string;
}

export function beside(bundle: Bundle): Beside {
  const flags = new Int32Array(new SharedArrayBuffer(8));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(`(${secondThread.toString()})(require)`, {
    eval: true,
    workerData: {
      code: bundle.code,
      facade: facade.toString(),
      spec: JSON.stringify(specOf(bundle)),
      flags,
      port: port2,
    },
    transferList: [port2],
  });
  worker.unref();
  let asked = 0;
  const next = (): Asked => {
    asked++;
    while (Atomics.load(flags, 0) < asked) Atomics.wait(flags, 0, asked - 1);
    return (receiveMessageOnPort(port1) as { message: Asked }).message;
  };
  const reply = (text: string) => {
    port1.postMessage(text);
    Atomics.add(flags, 1, 1);
    Atomics.notify(flags, 1);
  };
  return {
    run: (world, first, second, turns) => {
      port1.postMessage({ entry: second.entry, args: JSON.stringify(second.args ?? []) });
      return runBoth(world, bundle, first, turns, { next, reply });
    },
    end: () => worker.terminate(),
  };
}

interface Line {
  readonly next: () => Asked;
  readonly reply: (text: string) => void;
}

function runBoth(world: World, bundle: Bundle, call: Call, turns: Turns, line: Line): TwoAtOnce {
  const second = secondRun(world, bundle, line);
  let calls = 0;
  const first = execute(world, bundle, {
    ...call,
    meanwhile: {
      at: 'every',
      act: ({ method, args }) => {
        for (let left = turns(++calls); left > 0 && second.step(); left--);
        // Whoever waits for the lock lets the other go on, as long as they are patient.
        const until = world.clock + (method === 'tryLock' ? Number(args[0]) : 0);
        while (world.clock < until && second.run.lockTaken && second.step());
      },
    },
  });
  while (second.step(true));
  return { first, second: second.result(), calls: second.host.ledger.calls };
}

function secondRun(world: World, bundle: Bundle, { next, reply }: Line) {
  const run: Run = startRun(world, bundle, 'FULL');
  const host: Host = createHost(run, null);
  const log: LogLine[] = [];
  const bridge = createBridge(host, log);
  let waiting: Asked | null = null;
  let result: unknown = null;
  let isOver = false;
  let patientUntil: number | null = null;

  /** Makes one service call of the second; false where it is over, or waits for the lock of the first. */
  function step(isAlone = false): boolean {
    if (isOver) return false;
    waiting ??= next();
    if (waiting.operation === 'done') {
      result = waiting.text === '' ? null : JSON.parse(waiting.text);
      host.end();
      isOver = true;
      return false;
    }
    if (waiting.operation === 'call' && !isAlone && mustWait(waiting.text)) return false;
    const { operation, text } = waiting;
    waiting = null;
    reply(bridge(operation, text));
    return operation === 'call' ? true : step(isAlone);
  }

  function mustWait(text: string): boolean {
    const { method, args } = JSON.parse(text) as { method: string; args: unknown[] };
    if (method !== 'tryLock' || !world.lockHeld || run.lockTaken) return false;
    patientUntil ??= world.clock + Number(args[0]);
    return world.clock < patientUntil;
  }

  return { run, host, step, result: () => result };
}

/** Runs INSIDE the second thread; it is handed over as text, so it may use nothing from outside itself. */
function secondThread(require: NodeJS.Require): void {
  const { receiveMessageOnPort, workerData } = require('node:worker_threads');
  const vm = require('node:vm');
  const { code, facade, spec, flags, port } = workerData;
  const [facadeScript, program] = [
    new vm.Script(`(${facade})`),
    new vm.Script(code, { filename: 'Code.js' }),
  ];
  let replies = 0;
  const ask = (operation: string, text: string): void => {
    port.postMessage({ operation, text });
    Atomics.add(flags, 0, 1);
    Atomics.notify(flags, 0);
  };
  const bridge = (operation: string, text: string): string => {
    ask(operation, text);
    replies++;
    while (Atomics.load(flags, 1) < replies) Atomics.wait(flags, 1, replies - 1);
    return receiveMessageOnPort(port).message;
  };
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  const build = facadeScript.runInContext(context);
  const told = vm.runInContext(`(${spec})`, context);
  const invoke = build(bridge, told, vm.runInContext('globalThis', context));
  program.runInContext(context);
  port.on('message', ({ entry, args }: { entry: string; args: string }) => {
    let result = '';
    try {
      result = invoke(vm.runInContext(entry, context), args);
    } catch {
      result = '';
    }
    ask('done', result);
  });
}
