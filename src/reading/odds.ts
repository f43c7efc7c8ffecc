// How likely each meaning is, as all later steps hand it on.
import { sumOf } from './evidence.ts';

/** All classes of a table, and the place of each. */
export interface Classes {
  readonly names: readonly string[];
  readonly at: ReadonlyMap<string, number>;
}

/**
 * Probabilities of the allowed classes, which sum to 1; any other class has 0. A list of numbers, one for each class of the table, which engines make
 * and go through many times quicker than a map, and by its places quicker than one by one.
 */
export class Odds {
  readonly of: Classes;
  readonly chances: number[];

  constructor(of: Classes, chances: number[]) {
    this.of = of;
    this.chances = chances;
  }

  get(name: string): number {
    return this.chances[this.of.at.get(name)!] || 0;
  }

  has(name: string): boolean {
    return this.get(name) > 0;
  }
}

/** Each made another, those too that are not allowed. */
export function changed({ of, chances }: Odds, by: (p: number, name: string) => number): Odds {
  // A copy is a list of numbers like the first; one made by `map` is another kind of list to an engine.
  const made = chances.slice();
  for (let k = 0; k < made.length; k++) made[k] = by(chances[k]!, of.names[k]!);
  return new Odds(of, made);
}

/** Each made another, and all brought to a sum of 1. */
export const normal = (odds: Odds, by: (p: number, name: string) => number): Odds =>
  toOne(changed(odds, by).chances, odds.of);

/** Brought to a sum of 1, in their place. */
export function toOne(chances: number[], of: Classes): Odds {
  let sum = 0;
  for (let k = 0; k < chances.length; k++) sum += chances[k]!;
  for (let k = 0; k < chances.length; k++) chances[k]! /= sum;
  return new Odds(of, chances);
}

/** Places of those that are likely: one list for all. */
const likely: number[] = [];

/** Those that are at least so likely, the likeliest first. */
export function likelyIn({ of, chances }: Odds, least: number): readonly string[] {
  let n = 0;
  for (let k = 0; k < chances.length; k++) {
    if (!(chances[k]! > 0 && chances[k]! >= least)) continue;
    let at = n++;
    for (; at > 0 && chances[likely[at - 1]!]! < chances[k]!; at--) likely[at] = likely[at - 1]!;
    likely[at] = k;
  }
  return likely.slice(0, n).map((k) => of.names[k]!);
}

/** What speaks for some meanings given to another, but for so much of it. */
export function given(odds: Odds, from: readonly string[], to: string, left: number): Odds {
  const more = (1 - left) * sumOf(odds, from);
  return changed(odds, (p, name) => (from.includes(name) ? left * p : name === to ? p + more : p));
}
