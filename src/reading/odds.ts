// How likely each meaning is, as all later steps hand it on.
import { sumOf } from './evidence.ts';

/** Probabilities by class, of the allowed classes only; they sum to 1. */
export type Odds = ReadonlyMap<string, number>;

/** Brought to a sum of 1, each made another before. */
export function normal(shares: Odds, by = (p: number, _name: string) => p): Odds {
  let sum = 0;
  shares.forEach((p, name) => {
    sum += by(p, name);
  });
  return changed(shares, (p, name) => by(p, name) / sum);
}

/** Each made another. */
export function changed(odds: Odds, by: (p: number, name: string) => number): Map<string, number> {
  const made = new Map<string, number>();
  odds.forEach((p, name) => {
    made.set(name, by(p, name));
  });
  return made;
}

/** Those that are at least so likely: an engine goes through a map much sooner than through a list made of it. */
export function likelyIn(odds: Odds, least: number): (readonly [string, number])[] {
  const likely: (readonly [string, number])[] = [];
  odds.forEach((p, name) => {
    if (p >= least) likely.push([name, p]);
  });
  return likely;
}

/** What speaks for some meanings given to another, but for so much of it. */
export function given(odds: Odds, from: readonly string[], to: string, left: number): Odds {
  const more = (1 - left) * sumOf(odds, from);
  return changed(odds, (p, name) => (from.includes(name) ? left * p : name === to ? p + more : p));
}

/** The likeliest first. */
export const ranked = (odds: Iterable<readonly [string, number]>): (readonly [string, number])[] =>
  [...odds].sort((a, b) => b[1] - a[1]);
