// One execution, as Google starts one: a fresh realm, the bundle loaded anew, one entry point called, everything ended.
import { createHost, type Fault, type Host, type Ledger, type Meanwhile } from './host.ts';
import type { LogLine } from './realm/bridge.ts';
import { createRealm, type Realm } from './realm/realm.ts';
import { type Bundle, type Run, type Shown, startRun } from './run.ts';
import type { World } from './world.ts';

export type Outcome = 'done' | 'threw' | 'killed';

export interface Execution {
  readonly outcome: Outcome;
  /** The result as plain values; null unless done. */
  readonly result: unknown;
  /** Text of the error that left the program. */
  readonly error: string | null;
  readonly ledger: Ledger;
  readonly shown: Shown;
  readonly log: readonly LogLine[];
  /** Cells in which a written value became a formula. */
  readonly formulas: readonly string[];
  /** Virtual seconds. */
  readonly seconds: number;
}

export interface Call {
  readonly entry: string;
  readonly args?: readonly unknown[];
  readonly fault?: Fault | null;
  /** Somebody else's run in between. */
  readonly meanwhile?: Meanwhile | null;
  readonly authMode?: Run['authMode'];
  /**
   * Goes on in the realm of the runs before, which is four times as quick. Google starts each run in a new one: this is for tests,
   * which try the same run many times.
   */
  readonly isWarm?: boolean;
}

export function execute(world: World, bundle: Bundle, call: Call): Execution {
  const run = startRun(world, bundle, call.authMode ?? 'FULL');
  const host = createHost(run, call.fault ?? null, call.meanwhile ?? null);
  const log: LogLine[] = [];
  const startedAt = world.clock;
  let result: unknown = null;
  let error: string | null = null;
  let realm: Realm | null = null;
  try {
    realm = realmFor(bundle, call, host, log);
    if (call.entry.endsWith('_') || !realm.declares(call.entry))
      throw new Error(`Script function not found: ${call.entry}`);
    result = JSON.parse(realm.call(call.entry, JSON.stringify(call.args ?? [])));
  } catch (thrown) {
    error = describe(thrown);
  }
  if (realm !== null) isOver(bundle, call, realm);
  host.end();
  const { ledger } = host;
  const outcome = ledger.dead ? 'killed' : error === null ? 'done' : 'threw';
  return {
    outcome,
    result: outcome === 'done' ? result : null,
    error,
    ledger,
    shown: run.shown,
    log,
    formulas: run.formulas,
    seconds: (world.clock - startedAt) / 1000,
  };
}

/** Realms of runs that are over; a run inside another one finds the other's in use and has one of its own. */
const idle = new WeakMap<Bundle, Realm[]>();

function realmFor(bundle: Bundle, { isWarm }: Call, host: Host, log: LogLine[]): Realm {
  const known = isWarm ? idle.get(bundle)?.pop() : undefined;
  known?.serve(host, log);
  return known ?? createRealm(bundle, host, log, !isWarm);
}

function isOver(bundle: Bundle, { isWarm }: Call, realm: Realm): void {
  if (isWarm) idle.set(bundle, [...(idle.get(bundle) ?? []), realm]);
}

/** Errors of the realm are not instances of ours. */
function describe(thrown: unknown): string {
  const { name = 'Error', message = String(thrown) } = (thrown ?? {}) as { name?: string; message?: string };
  return `${name}: ${message}`;
}
