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
  readonly execution: Buffer;
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
  const copy = copied(world);
  trials.add(copy);
  return copy;
}

/** As it stands; cells are shared, since nobody changes one but by putting another in its place. */
export function copied(world: World): World {
  const rest = structuredClone({ ...world, sheets: world.sheets.map((sheet) => ({ ...sheet, rows: [] })) });
  const rowsOf = (k: number) => world.sheets[k]!.rows.map((row) => row.slice());
  return { ...rest, sheets: rest.sheets.map((sheet, k) => ({ ...sheet, rows: rowsOf(k) })) };
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
  if (call.fault?.kind.startsWith('throw')) return made(world, bundle, call);
  const key = keyOf(world, call);
  return call.fault ? settle(world, killed(key, world, bundle, call)) : plain(key, world, bundle, call);
}

function plain(key: string, world: World, bundle: Bundle, call: Call): Execution {
  const known = kept.get(key);
  if (known) {
    counted.known++;
    return settle(world, known);
  }
  const execution = made(world, bundle, call);
  keep(key, { execution: serialize(execution), after: serialize(world) });
  return execution;
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

function made(world: World, bundle: Bundle, call: Call): Execution {
  counted.made++;
  return execute(world, bundle, { ...call, isWarm: true });
}

function keptOf({ execution, world }: { execution: Execution; world: World }): Kept {
  return { execution: serialize(execution), after: serialize(world) };
}

function keep(key: string, result: Kept): void {
  bytes += result.after.length + result.execution.length;
  if (bytes > MOST_KEPT) {
    kept.clear();
    bytes = result.after.length + result.execution.length;
  }
  kept.set(key, result);
}

function settle(world: World, { execution, after }: Kept): Execution {
  Object.assign(world, deserialize(after));
  return deserialize(execution) as Execution;
}

/** The same where the same is asked in an equal world. */
export function keyOf(world: World, { entry, args, authMode }: Call): string {
  const asked = JSON.stringify([entry, args, authMode]);
  return createHash('sha1').update(serialize(world)).update(asked).digest('base64');
}
