// Whether the arguments of a call fit what a method takes.

import { isHandle } from './handle.ts';

/** Letter of an argument, as `takes` writes it. */
export function kindOf(value: unknown): string {
  if (typeof value === 'string') return 's';
  if (typeof value === 'number') return Number.isInteger(value) ? 'n' : 'v';
  if (typeof value === 'boolean') return 'b';
  if (Array.isArray(value)) return value.length > 0 && value.every(Array.isArray) ? 'g' : 'l';
  if (isHandle(value)) return 'h';
  return value instanceof Date ? 'v' : value === undefined || value === null ? '-' : 'o';
}

/** `v` accepts any single value but nothing at all. */
export function accepts(wanted: string, kinds: readonly string[]): boolean {
  if (wanted.length !== kinds.length) return false;
  return [...wanted].every((kind, k) => kind === kinds[k] || (kind === 'v' && 'snbv'.includes(kinds[k]!)));
}

export function typeName(value: unknown): string {
  if (value === null || value === undefined) return '(null)';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'object' ? 'Object' : typeof value === 'string' ? 'String' : typeof value;
}
