// How likely each meaning is, as all later steps hand it on.
import { sumOf } from './evidence.ts';

/** Probabilities by class, of the allowed classes only; they sum to 1. */
export type Odds = ReadonlyMap<string, number>;

/** Brought to a sum of 1. */
export function normal(shares: Iterable<readonly [string, number]>): Odds {
  const all = [...shares];
  const sum = all.reduce((total, [, share]) => total + share, 0);
  return changed(all, (share) => share / sum);
}

/** Each made another. */
export const changed = (
  odds: Iterable<readonly [string, number]>,
  by: (p: number, name: string) => number,
): Map<string, number> => new Map([...odds].map(([name, p]) => [name, by(p, name)]));

/** What speaks for some meanings given to another, but for so much of it. */
export function given(odds: Odds, from: readonly string[], to: string, left: number): Odds {
  const more = (1 - left) * sumOf(odds, from);
  return changed(odds, (p, name) => (from.includes(name) ? left * p : name === to ? p + more : p));
}

/** The likeliest first. */
export function ranked(odds: Iterable<readonly [string, number]>): (readonly [string, number])[] {
  return [...odds].sort((a, b) => b[1] - a[1]);
}
