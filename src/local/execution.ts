// One execution, as Google starts one: a fresh realm, the bundle loaded anew, one entry point called, everything ended.
import { createHost, type Fault, type Ledger, type Meanwhile } from './host.ts';
import { createRealm, type LogLine } from './realm/realm.ts';
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
}

export function execute(world: World, bundle: Bundle, call: Call): Execution {
  const run = startRun(world, bundle, call.authMode ?? 'FULL');
  const host = createHost(run, call.fault ?? null, call.meanwhile ?? null);
  const log: LogLine[] = [];
  const startedAt = world.clock;
  let result: unknown = null;
  let error: string | null = null;
  try {
    const realm = createRealm(run, host, log);
    if (call.entry.endsWith('_') || !realm.declares(call.entry))
      throw new Error(`Script function not found: ${call.entry}`);
    const text = realm.call(call.entry, JSON.stringify(call.args ?? []));
    result = JSON.parse(text);
  } catch (thrown) {
    error = describe(thrown);
  }
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

/** Errors of the realm are not instances of ours. */
function describe(thrown: unknown): string {
  const { name = 'Error', message = String(thrown) } = (thrown ?? {}) as { name?: string; message?: string };
  return `${name}: ${message}`;
}
