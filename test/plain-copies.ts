// Plain data copied and compared: worlds of tests, and what runs leave. Texts are shared, so a copy costs less than writing a world down as
// bytes and reading it again, and what differs is seen at the first difference.

/** As `structuredClone` copies it: dates, maps and sets as well, and what stands in two places once stands in two places of the copy. */
export function cloned<T>(value: T): T {
  return counted(value).copy;
}

/** @returns the copy, and of how many objects it is made. */
export function counted<T>(value: T): { readonly copy: T; readonly parts: number } {
  const known = new Map<object, object>();
  return { copy: copyOf(value, known) as T, parts: known.size };
}

type Known = Map<object, object>;

function copyOf(value: unknown, known: Known): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return known.get(value) ?? made(value, known);
}

function made(value: object, known: Known): object {
  if (value instanceof Date) return remembered(value, new Date(value.getTime()), known);
  if (value instanceof Map) return mapOf(value, known);
  if (value instanceof Set) return setOf(value, known);
  const copy = Array.isArray(value) ? value.slice() : { ...value };
  known.set(value, copy);
  const parts = copy as Record<string, unknown>;
  for (const key in parts) {
    const part = parts[key];
    if (typeof part === 'object' && part !== null) parts[key] = copyOf(part, known);
  }
  return copy;
}

function remembered(value: object, copy: object, known: Known): object {
  known.set(value, copy);
  return copy;
}

function mapOf(value: ReadonlyMap<unknown, unknown>, known: Known): object {
  const copy = new Map<unknown, unknown>();
  known.set(value, copy);
  for (const [key, part] of value) copy.set(copyOf(key, known), copyOf(part, known));
  return copy;
}

function setOf(value: ReadonlySet<unknown>, known: Known): object {
  const copy = new Set<unknown>();
  known.set(value, copy);
  for (const part of value) copy.add(copyOf(part, known));
  return copy;
}

/** Equal to the last letter, and everything in the same order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && areSame(one, other);
  if (Array.isArray(other) || Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Date) return Object.is(one.getTime(), (other as Date).getTime());
  if (one instanceof Map || one instanceof Set) return areSame([...one], [...(other as Set<unknown>)]);
  return areSame(Object.keys(one), Object.keys(other)) && areSame(Object.values(one), Object.values(other));
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let k = 0; k < some.length; k++) {
    const [one, other] = [some[k], others[k]];
    if (one !== other && !isSame(one, other)) return false;
  }
  return true;
}
