// Sweeps try one run at every one of its calls. What is the same is worked out once: a program that is asked the same in an
// equal world does the same, and a kill leaves the world as it stood at that call of an uninterrupted run.
// test/local/trials.test.ts holds this to runs that are really made.
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { type Call, type Execution, execute } from '../src/local/execution.ts';
import type { Bundle } from '../src/local/run.ts';
import type { World } from '../src/local/world.ts';
import { killedAt, momentsOf } from './moments.ts';

interface Kept {
  readonly execution: Execution;
  /** The world afterwards. */
  readonly after: Buffer;
}

const trials = new WeakSet<World>();
const kept = new Map<string, Kept>();
const cuts = new Map<string, readonly Kept[]>();
const counted = { made: 0, known: 0 };

/** In bytes; what is kept is forgotten beyond it. */
const MOST_KEPT = 300e6;
let bytes = 0;

/** A copy of the world for one try of a sweep. What is asked in it may be remembered from an equal one. */
export function trialOf(world: World): World {
  const copy = structuredClone(world);
  trials.add(copy);
  return copy;
}

/** Lets go of what is remembered: another sweep begins in other worlds. */
export function forgetTrials(): void {
  kept.clear();
  cuts.clear();
  bytes = 0;
}

/** Runs in worlds of sweeps so far: really made, and known from an equal one. */
export function runsOfTrials(): Readonly<typeof counted> {
  return { ...counted };
}

export function executeOnce(world: World, bundle: Bundle, call: Call): Execution {
  if (!trials.has(world) || call.meanwhile || world.google.countsCpu)
    return execute(world, bundle, { ...call, isWarm: !world.google.countsCpu });
  if (call.fault?.kind.startsWith('throw')) return made(world, bundle, call).execution;
  const key = keyOf(world, call);
  return settle(world, call.fault ? killed(key, world, bundle, call) : plain(key, world, bundle, call));
}

function plain(key: string, world: World, bundle: Bundle, call: Call): Kept {
  const known = kept.get(key);
  if (known) counted.known++;
  return known ?? keep(key, made(world, bundle, call));
}

function killed(key: string, world: World, bundle: Bundle, call: Call): Kept {
  const known = cuts.get(key);
  if (known) counted.known++;
  const all = known ?? killedAt(momentsOf(world, bundle, { ...call, fault: null })).map(keptOf);
  if (!known) counted.made++;
  cuts.set(key, all);
  const { kind, at } = call.fault!;
  return all[kind === 'kill-before' ? at - 1 : at]!;
}

function made(world: World, bundle: Bundle, call: Call): Kept {
  counted.made++;
  const execution = execute(world, bundle, { ...call, isWarm: true });
  return { execution, after: serialize(world) };
}

function keptOf({ execution, world }: { execution: Execution; world: World }): Kept {
  return { execution, after: serialize(world) };
}

function keep(key: string, result: Kept): Kept {
  bytes += result.after.length;
  if (bytes > MOST_KEPT) {
    kept.clear();
    bytes = result.after.length;
  }
  kept.set(key, result);
  return result;
}

function settle(world: World, { execution, after }: Kept): Execution {
  Object.assign(world, deserialize(after));
  return structuredClone(execution);
}

function keyOf(world: World, { entry, args, authMode }: Call): string {
  const asked = JSON.stringify([entry, args, authMode]);
  return createHash('sha1').update(serialize(world)).update(asked).digest('base64');
}
