// A bare realm as Apps Script's: a vm context with nothing of Node in it, Google's classes built inside, and one bridge
// through which only texts pass. It guards against accidents; it is no security boundary.

import vm from 'node:vm';
import type { Host } from '../host.ts';
import type { Bundle } from '../run.ts';
import { enumerations } from '../services/script.ts';
import { advanced, elsewhere, globals, table } from '../table.ts';
import { createBridge, type Log } from './bridge.ts';
import { type FacadeSpec, facade } from './facade.ts';

/** Names of this engine that Apps Script does not have, or that nobody has confirmed there. */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Intl', 'FinalizationRegistry', 'WeakRef'];

/** Library methods newer than ES2019, and those that depend on language data. */
const NEWER: FacadeSpec['newer'] = {
  'Array.prototype': [
    'at',
    'findLast',
    'findLastIndex',
    'toSorted',
    'toReversed',
    'toSpliced',
    'with',
    'group',
    'toLocaleString',
  ],
  'String.prototype': [
    'at',
    'replaceAll',
    'matchAll',
    'isWellFormed',
    'toWellFormed',
    'toLocaleUpperCase',
    'toLocaleLowerCase',
    'localeCompare',
  ],
  'Number.prototype': ['toLocaleString'],
  'Date.prototype': ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers'],
  Array: ['fromAsync'],
};

const SPEC: FacadeSpec = {
  classes: Object.fromEntries(Object.entries(table).map(([cls, rows]) => [cls, Object.keys(rows)])),
  globals,
  nested: {},
  enumerations,
  absent: ABSENT,
  refused: {},
  newer: NEWER,
};

/**
 * Longest real time of one call, against endless loops without a service call, in ms; a busy machine takes its time. The watch
 * is a thread for each call, a tenth of what a short run takes: realms that tests use again go without.
 */
const WATCHED = { timeout: 600_000 };

/** Parsed once; each realm still runs it anew from the beginning. */
const FACADE = new vm.Script(`(${facade.toString()})`);

const scripts = new WeakMap<Bundle, vm.Script>();

function scriptOf(bundle: Bundle): vm.Script {
  const script = scripts.get(bundle) ?? new vm.Script(bundle.code, { filename: 'Code.js' });
  scripts.set(bundle, script);
  return script;
}

/** Names of the functions that a program declares, wherever in it. */
const written = new WeakMap<Bundle, ReadonlySet<string>>();

const DECLARED = /(?:^|[\n;}])\s*function\s+([^\s(]+)\s*\(/g;

function isWritten(bundle: Bundle, name: string): boolean {
  const known = written.get(bundle) ?? new Set([...bundle.code.matchAll(DECLARED)].map(([, one]) => one!));
  written.set(bundle, known);
  return known.has(name);
}

export interface Realm {
  /** From here on this execution is asked and told; what the program kept of another one is gone, but for what it worked out. */
  readonly serve: (host: Host, log: Log) => void;
  /**
   * Whether the program declares a function of this name at its top, the way Apps Script finds functions. A declaration
   * makes a property that cannot be taken away again; a mere assignment to the global object does not.
   */
  readonly declares: (name: string) => boolean;
  /** Calls a global function with arguments as JSON text; returns its result as JSON text. */
  readonly call: (name: string, argsText: string) => string;
}

export function createRealm(bundle: Bundle, host: Host, log: Log, isWatched = true): Realm {
  const watch = isWatched ? WATCHED : {};
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: true, wasm: false },
    microtaskMode: 'afterEvaluate',
  });
  let served = createBridge(host, log);
  const bridge = (operation: string, text: string) => served(operation, text);
  Object.setPrototypeOf(bridge, null);
  const build = FACADE.runInContext(context) as typeof facade;
  const spec = vm.runInContext(`(${JSON.stringify(specOf(bundle))})`, context) as FacadeSpec;
  const invoke = build(bridge, spec, vm.runInContext('globalThis', context) as Record<string, unknown>);
  scriptOf(bundle).runInContext(context, watch);
  return {
    serve: (other, lines) => {
      served = createBridge(other, lines);
    },
    declares: (name) =>
      Object.getOwnPropertyDescriptor(context, name)?.configurable === false && isWritten(bundle, name),
    call: (name, argsText) => {
      Object.assign(context, { __invoke: invoke });
      const expression = `(() => { const invoke = __invoke; delete globalThis.__invoke; return invoke(${name}, ${JSON.stringify(argsText)}); })()`;
      return vm.runInContext(expression, context, watch) as string;
    },
  };
}

/** What the realm is told about the services that this program's manifest switches on. */
export function specOf(bundle: Bundle): FacadeSpec {
  const switchedOn = (bundle.manifest.dependencies?.enabledAdvancedServices ?? []).map((s) => s.userSymbol);
  const nested = Object.fromEntries(Object.entries(advanced).filter(([name]) => switchedOn.includes(name)));
  const refused = Object.fromEntries([
    ...elsewhere.map((name) => [name, `${name} is not in the local host`]),
    ...Object.keys(advanced)
      .filter((name) => !switchedOn.includes(name))
      .map((name) => [name, `${name} is not defined`]),
  ]) as Record<string, string>;
  return { ...SPEC, nested, refused };
}
