// Answers what the realm asks: the one way in. Only texts cross.

import { Death, ServiceError } from '../failure.ts';
import { type ClassName, type Handle, isHandle } from '../handle.ts';
import type { Host } from '../host.ts';

/** Where the lines go that the program writes; an array is one. */
export interface Log {
  push(line: LogLine): unknown;
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** Nothing in it has to be told apart: most rows of most sheets. */
function isPlain(values: readonly unknown[]): boolean {
  return values.every((value) => value !== undefined && (typeof value !== 'object' || value === null));
}

/** Answers what the realm asks: the one way in. */
export function createBridge(host: Host, log: Log): (operation: string, text: string) => string {
  const handles: Handle[] = [];
  return (operation, text) => {
    if (operation === 'call') return call(host, handles, text);
    if (operation === 'clock') return String(host.now());
    if (operation === 'log' && !host.ledger.dead) log.push(JSON.parse(text) as LogLine);
    // Looking a global name up may ask for it more than once.
    if (operation === 'refused' && host.ledger.refusals.at(-1) !== text) host.ledger.refusals.push(text);
    if (operation === 'unknown') host.ledger.refusals.push(`${text} is not in the local host`);
    return '';
  };
}

/** @param handles  what the realm holds by number, from 1; what it gets anew is added. */
function call(host: Host, handles: Handle[], text: string): string {
  const { cls, method, self, args } = JSON.parse(text) as {
    cls: ClassName;
    method: string;
    self: number;
    args: unknown[];
  };
  try {
    const handle = handles[self - 1] ?? { cls, of: 0 };
    const given = args.map((value) => decode(value, handles));
    return JSON.stringify({ value: encode(host.perform(cls, method, handle, given), handles) });
  } catch (error) {
    if (error instanceof ServiceError) {
      const { message, details } = error;
      const name = details === null ? 'Exception' : 'GoogleJsonResponseException';
      return JSON.stringify({ error: { name, message, details } });
    }
    if (error instanceof Death)
      return JSON.stringify({ error: { name: 'Exception', message: error.message } });
    throw error;
  }
}

function encode(value: unknown, handles: Handle[]): unknown {
  if (value === undefined) return { $: 'u' };
  if (value instanceof Date) return { $: 'd', v: value.getTime() };
  if (Array.isArray(value)) return isPlain(value) ? value : value.map((inner) => encode(inner, handles));
  if (isHandle(value)) return { $: 'h', v: handles.push(value), c: value.cls };
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, encode(inner, handles)]);
  return { $: 'o', v: Object.fromEntries(entries) };
}

function decode(value: unknown, handles: readonly Handle[]): unknown {
  if (Array.isArray(value)) return value.map((inner) => decode(inner, handles));
  if (value === null || typeof value !== 'object') return value;
  const { $: kind, v } = value as { $: string; v: unknown };
  if (kind === 'u') return undefined;
  if (kind === 'd') return new Date(v as number);
  if (kind === 'n') return Number(v);
  if (kind === 'h') return handles[(v as number) - 1];
  return Object.fromEntries(Object.entries(v as object).map(([key, inner]) => [key, decode(inner, handles)]));
}
