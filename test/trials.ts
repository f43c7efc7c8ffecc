// Sweeps try one run at every one of its calls. What is the same is worked out once: a program that is asked the same in an
// equal world does the same, and a kill leaves the world as it stood at that call of an uninterrupted run.
// test/local/trials.test.ts holds this to runs that are really made.
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { type Call, type Execution, execute } from '../src/local/execution.ts';
import type { Bundle } from '../src/local/run.ts';
import type { World } from '../src/local/world.ts';
import { killedAt, momentsOf } from './moments.ts';
import { cloned, counted } from './plain-copies.ts';

/** Of these a copy is handed out each time. */
interface Kept {
  readonly execution: Execution;
  /** The world afterwards. */
  readonly after: World;
}

const trials = new WeakSet<World>();
const kept = new Map<string, Kept>();
const cuts = new Map<string, readonly Kept[]>();
const runs = { made: 0, known: 0 };

/** Of so many objects, some hundred bytes each; what is kept is forgotten beyond it. */
const MOST_KEPT = 2e6;
let parts = 0;

/** A copy of the world for one try of a sweep. What is asked in it may be remembered from an equal one. */
export function trialOf(world: World): World {
  const copy = copied(world);
  trials.add(copy);
  return copy;
}

/** As it stands; cells are shared, since nobody changes one but by putting another in its place. */
export function copied(world: World): World {
  const rest = cloned({ ...world, sheets: world.sheets.map((sheet) => ({ ...sheet, rows: [] })) });
  const rowsOf = (k: number) => world.sheets[k]!.rows.map((row) => row.slice());
  return { ...rest, sheets: rest.sheets.map((sheet, k) => ({ ...sheet, rows: rowsOf(k) })) };
}

/** Lets go of what is remembered: another sweep begins in other worlds. */
export function forgetTrials(): void {
  kept.clear();
  cuts.clear();
  parts = 0;
}

/** Runs in worlds of sweeps so far: really made, and known from an equal one. */
export function runsOfTrials(): Readonly<typeof runs> {
  return { ...runs };
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
    runs.known++;
    return settle(world, known);
  }
  const execution = made(world, bundle, call);
  keep(key, execution, world);
  return execution;
}

function killed(key: string, world: World, bundle: Bundle, call: Call): Kept {
  const known = cuts.get(key);
  if (known) runs.known++;
  const all = known ?? killedAt(momentsOf(world, bundle, { ...call, fault: null })).map(asItIs);
  if (!known) runs.made++;
  cuts.set(key, all);
  const { kind, at } = call.fault!;
  return all[kind === 'kill-before' ? at - 1 : at]!;
}

function made(world: World, bundle: Bundle, call: Call): Execution {
  runs.made++;
  return execute(world, bundle, { ...call, isWarm: true });
}

const asItIs = ({ execution, world }: { execution: Execution; world: World }): Kept => ({
  execution,
  after: world,
});

function keep(key: string, execution: Execution, world: World): void {
  const result = counted({ execution, after: world });
  parts += result.parts;
  if (parts > MOST_KEPT) {
    kept.clear();
    parts = result.parts;
  }
  kept.set(key, result.copy);
}

function settle(world: World, { execution, after }: Kept): Execution {
  Object.assign(world, cloned(after));
  return cloned(execution);
}

/** The same where the same is asked in an equal world. */
export function keyOf(world: World, { entry, args, authMode }: Call): string {
  const asked = JSON.stringify([entry, args, authMode]);
  return createHash('sha1').update(serialize(world)).update(asked).digest('base64');
}
