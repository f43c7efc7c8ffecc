// The one door of every service call: count → dead? → mode → scope → arguments → fault → clock → do → fault.

import { accepts, kindOf, typeName } from './argument-kinds.ts';
import { type Clock, createClock } from './clock.ts';
import { Death, fail, OutsideError } from './failure.ts';
import type { ClassName, Handle } from './handle.ts';
import { refuseAsToday } from './refused-today.ts';
import { commit, dropPending, type Run } from './run.ts';
import { fullName, table } from './table.ts';
import type { World } from './world.ts';

export type FaultKind = 'throw-before' | 'throw-after' | 'kill-before' | 'kill-after';

export interface Fault {
  readonly kind: FaultKind;
  /** Number of the call, from 1. */
  readonly at: number;
}

/** Something that happens in the world just before the N-th call, or before each: somebody else at work in the same file. */
export interface Meanwhile {
  readonly at: number | 'every';
  readonly act: (about: ServiceCall, run: Run) => void;
}

/** A service call that is about to be made. */
export interface ServiceCall {
  readonly cls: ClassName;
  readonly method: string;
  readonly self: Handle;
  readonly args: readonly unknown[];
}

/** One execution ends after six minutes. https://developers.google.com/apps-script/guides/services/quotas (2026-11) */
const LIMIT_MS = 6 * 60 * 1000;

/** What a host has seen; tests assert on it. */
export interface Ledger {
  calls: number;
  readonly byService: Record<string, number>;
  readonly operations: { readonly name: string; readonly effect: boolean }[];
  readonly usedScopes: Set<string>;
  /** Unknown names, missing scopes, wrong arguments: a test fails on any, even when the program swallowed the error. */
  readonly refusals: string[];
  readonly startedAt: number;
  dead: boolean;
}

export interface Host {
  readonly ledger: Ledger;
  readonly perform: (cls: ClassName, method: string, self: Handle, args: readonly unknown[]) => unknown;
  /** What the program's clock says, ms since 1970. */
  readonly now: () => number;
  readonly refuseUnknown: (name: string) => never;
  /** Commits or drops what is pending and frees the lock, as Google does. */
  readonly end: () => void;
}

/** One execution as the door sees it. */
interface Door {
  readonly run: Run;
  readonly fault: Fault | null;
  readonly meanwhile: Meanwhile | null;
  readonly ledger: Ledger;
  readonly clock: Clock;
}

/**
 * The door of one execution.
 *
 * @param fault      what breaks at which call; null for an execution that runs through.
 * @param meanwhile  what somebody else does just before a call.
 */
export function createHost(run: Run, fault: Fault | null, meanwhile: Meanwhile | null = null): Host {
  const door: Door = { run, fault, meanwhile, ledger: emptyLedger(run.world), clock: createClock(run.world) };
  return {
    ledger: door.ledger,
    perform: (cls, method, self, args) => {
      try {
        return perform(door, { cls, method, self, args });
      } finally {
        door.clock.back();
      }
    },
    now: () => {
      door.clock.compute();
      door.clock.back();
      return run.world.clock;
    },
    refuseUnknown: (name) => refuse(door, `${name} is not in the local host`),
    end: () => {
      if (!door.ledger.dead) commit(run);
      if (run.lockTaken) run.world.lockHeld = false;
      run.lockTaken = false;
    },
  };
}

function emptyLedger(world: World): Ledger {
  return {
    calls: 0,
    byService: {},
    operations: [],
    usedScopes: new Set(),
    refusals: [],
    startedAt: world.clock,
    dead: false,
  };
}

function perform(door: Door, call: ServiceCall): unknown {
  const { run, ledger, clock } = door;
  const { cls, method, args } = call;
  const row = table[cls][method]!;
  ledger.calls++;
  ledger.byService[cls] = (ledger.byService[cls] ?? 0) + 1;
  ledger.operations.push({ name: `${cls}.${method}`, effect: row.effect === true });
  if (ledger.dead) throw new Death();
  clock.compute();
  if (door.meanwhile?.at === ledger.calls || door.meanwhile?.at === 'every') door.meanwhile.act(call, run);
  if (row.full && run.authMode !== 'FULL')
    refuse(door, `Cannot call ${fullName(cls, method)} from this context.`);
  checkScopes(door, call);
  checkArguments(door, call);
  planted(door, 'before');
  refuseAsToday(run.world, `${cls}.${method}`, args);
  clock.call(row.ms, args[0], 'written');
  if (run.world.clock - ledger.startedAt > LIMIT_MS || clock.isStuck()) die(door);
  const result = act(door, call);
  clock.call(0, result, 'read');
  planted(door, 'after');
  return result;
}

function die({ run, ledger }: Door): never {
  if (!ledger.dead) dropPending(run);
  ledger.dead = true;
  throw new Death();
}

function refuse({ ledger }: Door, message: string): never {
  ledger.refusals.push(message);
  return fail(message);
}

function planted(door: Door, when: 'before' | 'after'): void {
  const { fault, ledger } = door;
  if (fault === null || fault.at !== ledger.calls || !fault.kind.endsWith(when)) return;
  if (fault.kind.startsWith('kill')) die(door);
  fail("We're sorry, a server error occurred. Please wait a bit and try again.");
}

function checkScopes(door: Door, { cls, method }: ServiceCall): void {
  const { scopes } = table[cls][method]!;
  if (scopes.length === 0) return;
  const { world, bundle } = door.run;
  const required = scopes.join(' || ');
  const declared = scopes.filter((scope) => bundle.manifest.oauthScopes.includes(scope));
  const name = `${cls}.${method}`;
  if (declared.length === 0)
    refuse(
      door,
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${required}`,
    );
  const { granted } = world;
  const usable = granted === null ? declared : declared.filter((scope) => granted.includes(scope));
  if (usable.length === 0)
    fail(`You do not have permission to call ${name}. Required permissions: ${required}`);
  for (const scope of usable) door.ledger.usedScopes.add(scope);
}

function checkArguments(door: Door, { cls, method, args }: ServiceCall): void {
  const row = table[cls][method]!;
  const kinds = args.map(kindOf);
  if (row.takes.some((wanted) => accepts(wanted, kinds))) return;
  const given = args.map(typeName).join(',');
  if (row.more?.some((wanted) => accepts(wanted, kinds)))
    refuse(door, `${fullName(cls, method)}(${given}) is not in the local host`);
  refuse(door, `The parameters (${given}) don't match the method signature for ${fullName(cls, method)}.`);
}

/** What the host knows by name and cannot do is written down, whatever the program makes of the error. */
function act({ run, ledger }: Door, { cls, method, self, args }: ServiceCall): unknown {
  try {
    return table[cls][method]!.act(run as never, self, args as never);
  } catch (error) {
    if (error instanceof OutsideError) ledger.refusals.push(error.message);
    throw error;
  }
}
