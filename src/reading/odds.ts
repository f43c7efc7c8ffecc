// How likely each meaning is, as all later steps hand it on.
/** Probabilities by class, of the allowed classes only; they sum to 1. */
export type Odds = ReadonlyMap<string, number>;

/** Brought to a sum of 1. */
export function normal(shares: Iterable<readonly [string, number]>): Odds {
  const all = [...shares];
  const sum = all.reduce((total, [, share]) => total + share, 0);
  return new Map(all.map(([name, share]) => [name, share / sum]));
}

/** What speaks for some meanings given to another, but for so much of it. */
export function given(odds: Odds, from: readonly string[], to: string, left: number): Odds {
  const sum = from.reduce((total, name) => total + (odds.get(name) || 0), 0);
  return new Map(
    [...odds].map(([name, p]) =>
      from.includes(name) ? [name, left * p] : [name, name === to ? p + (1 - left) * sum : p],
    ),
  );
}

/** The likeliest first. */
export function ranked(odds: Iterable<readonly [string, number]>): (readonly [string, number])[] {
  return [...odds].sort((a, b) => b[1] - a[1]);
}
