// Odds as the reading hands them on, by the names of meanings.
import { Odds } from '../../src/reading/odds.ts';

export function oddsOf(shares: Readonly<Record<string, number>>): Odds {
  const names = Object.keys(shares);
  return new Odds({ names, at: new Map(names.map((name, k) => [name, k])) }, Object.values(shares));
}

/** Those that are allowed, and how likely each is. */
export function sharesOf(odds: Odds): (readonly [string, number])[] {
  return odds.of.names.flatMap((name) => (odds.has(name) ? [[name, odds.get(name)] as const] : []));
}
