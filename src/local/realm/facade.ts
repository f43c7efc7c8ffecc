// Runs INSIDE the realm: builds Google's classes over one bridge function, its own Date and console, and takes away what
// Apps Script does not have. It is handed over as text, so it may use nothing from outside itself.

/** What the realm is told about a host: classes with their methods, which of them are global, names to take away. */
export interface FacadeSpec {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly globals: readonly string[];
  /** Global objects that only hold collections: name → property → class. */
  readonly nested: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Enumerations of classes: class → name → values, which cross as texts. */
  readonly enumerations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly absent: readonly string[];
  /** Names of Google that are refused, each with what is said: not in the local host, or not switched on. */
  readonly refused: Readonly<Record<string, string>>;
  readonly newer: Readonly<Record<string, readonly string[]>>;
}

/** Only texts cross. Operations: call, unknown, refused, clock, log. */
export type Bridge = (operation: string, text: string) => string;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: handed over to the realm as text, so it may use nothing outside itself
export function facade(bridge: Bridge, spec: FacadeSpec, realm: Record<string, unknown>): unknown {
  const ids = new WeakMap<object, number>();
  const prototypes: Record<string, object> = {};
  const RealDate = Date;

  function encode(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : { $: 'n', v: String(value) };
    if (value === undefined) return { $: 'u' };
    if (typeof value !== 'object') throw new TypeError(`Cannot pass a ${typeof value} to a service`);
    if (value instanceof RealDate) return { $: 'd', v: value.getTime() };
    if (Array.isArray(value)) return Array.from(value, encode);
    const id = ids.get(value);
    if (id !== undefined) return { $: 'h', v: id };
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null)
      throw new TypeError('Cannot pass this object to a service');
    return {
      $: 'o',
      v: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encode(inner)])),
    };
  }

  function decode(value: unknown): unknown {
    if (Array.isArray(value)) {
      for (let k = 0; k < value.length; k++)
        if (typeof value[k] === 'object' && value[k] !== null) value[k] = decode(value[k]);
      return value;
    }
    if (value === null || typeof value !== 'object') return value;
    const tagged = value as { $: string; v: unknown; c?: string };
    if (tagged.$ === 'u') return undefined;
    if (tagged.$ === 'd') return new RealDate(tagged.v as number);
    if (tagged.$ === 'h') return handle(tagged.c as string, tagged.v as number);
    return Object.fromEntries(Object.entries(tagged.v as object).map(([key, inner]) => [key, decode(inner)]));
  }

  function handle(cls: string, id: number): object {
    const object = Object.create(prototypes[cls] as object);
    ids.set(object, id);
    return Object.freeze(object);
  }

  function call(cls: string, method: string, self: object, args: unknown[]): unknown {
    const answer = JSON.parse(
      bridge('call', JSON.stringify({ cls, method, self: ids.get(self) ?? 0, args: args.map(encode) })),
    );
    if (!answer.error) return decode(answer.value);
    const error = new Error(answer.error.message) as Error & { details?: unknown };
    error.name = answer.error.name;
    if (answer.error.details) error.details = answer.error.details;
    throw error;
  }

  const silent = ['toJSON', 'then', 'toString', 'constructor', 'valueOf', 'prototype'];

  function strict(cls: string): object {
    return new Proxy(Object.create(null), {
      get(_target, name) {
        if (typeof name === 'symbol' || silent.includes(name)) return undefined;
        bridge('unknown', `${cls}.${name}`);
        throw new TypeError(`${cls}.${name} is not in the local host`);
      },
      set(_target, name) {
        bridge('unknown', `${cls}.${String(name)}`);
        throw new TypeError(`${cls}.${String(name)} cannot be set`);
      },
    });
  }

  for (const [cls, methods] of Object.entries(spec.classes)) {
    const prototype = Object.create(strict(cls));
    for (const method of methods)
      Object.defineProperty(prototype, method, {
        value(this: object, ...args: unknown[]) {
          return call(cls, method, this, args);
        },
      });
    for (const [name, values] of Object.entries(spec.enumerations[cls] ?? {}))
      Object.defineProperty(prototype, name, {
        value: Object.freeze(Object.fromEntries(values.map((value) => [value, value]))),
      });
    Object.defineProperty(prototype, 'toString', { value: () => cls });
    prototypes[cls] = prototype;
  }
  for (const cls of spec.globals) realm[cls] = handle(cls, 0);
  for (const [name, collections] of Object.entries(spec.nested)) {
    const service = Object.create(strict(name));
    for (const [property, cls] of Object.entries(collections))
      Object.defineProperty(service, property, { value: handle(cls, 0), enumerable: true });
    realm[name] = Object.freeze(service);
  }

  realm.Date = new Proxy(RealDate, {
    construct(target, args, newTarget) {
      const given = args.length === 0 ? [Number(bridge('clock', ''))] : args;
      return Reflect.construct(target, given, newTarget === realm.Date ? target : newTarget);
    },
    get(target, name) {
      return name === 'now' ? () => Number(bridge('clock', '')) : Reflect.get(target, name);
    },
  });
  RealDate.prototype.constructor = realm.Date as DateConstructor;

  const say =
    (level: string) =>
    (text: unknown, ...rest: unknown[]) => {
      const said = String(text).replace(/%[sdo]/g, () => String(rest.shift()));
      bridge('log', JSON.stringify({ level, text: [said, ...rest.map(String)].join(' ') }));
    };
  realm.console = Object.freeze({
    log: say('log'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
  });

  const logger = Object.create(strict('Logger'));
  Object.defineProperty(logger, 'log', {
    value: (text: unknown, ...rest: unknown[]) => {
      say('log')(text, ...rest);
      return logger;
    },
  });
  realm.Logger = Object.freeze(logger);

  for (const [name, said] of Object.entries(spec.refused))
    Object.defineProperty(realm, name, {
      configurable: true,
      get() {
        bridge('refused', said);
        throw new ReferenceError(said);
      },
      set(value) {
        Object.defineProperty(realm, name, { value, writable: true, configurable: true });
      },
    });
  for (const name of spec.absent) delete realm[name];
  for (const [owner, names] of Object.entries(spec.newer)) {
    const target = owner.split('.').reduce<unknown>((o, key) => (o as Record<string, unknown>)[key], realm);
    for (const name of names) if (target) delete (target as Record<string, unknown>)[name];
  }

  /** A result must equal its own JSON round trip: what google.script.run would carry. */
  function assertPlain(value: unknown, path: string): void {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
    if (typeof value === 'number' && Number.isFinite(value)) return;
    if (Array.isArray(value)) {
      value.forEach((inner, k) => {
        assertPlain(inner, `${path}[${k}]`);
      });
      return;
    }
    const proto = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
    if (proto !== Object.prototype) throw new TypeError(`The result holds an illegal value at ${path}`);
    for (const [key, inner] of Object.entries(value as object)) assertPlain(inner, `${path}.${key}`);
  }

  return (fn: (...args: unknown[]) => unknown, argsText: string): string => {
    const result = fn(...JSON.parse(argsText));
    if (result === undefined) return 'null';
    assertPlain(result, 'result');
    return JSON.stringify(result);
  };
}
