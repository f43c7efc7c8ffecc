// Who could be recognised by what is shown: the smallest combinations of one, two or three attributes that fewer than
// three of the listed mentors share. The fewer are needed, the easier somebody is singled out (the idea of SUDA).

import { say, sayCount } from '../../language/say.ts';
import { SMALLEST_CLASS, type Values } from './attributes.ts';

/** One attribute: its name for people, and the values of every profile. */
export interface Attribute {
  readonly field: string;
  readonly name: string;
  readonly values: Values;
}

/** What a mentor shows of one attribute. An attribute with several values, such as languages, counts as the whole set. */
export interface Trait {
  readonly field: string;
  readonly name: string;
  readonly value: string;
}

export interface Combination {
  readonly traits: readonly Trait[];
  /** Number of listed mentors who have all of them, this one included. */
  readonly shared: number;
}

export const MOST_TOGETHER = 3;

/** Minimal combinations per profile: no part of one is rare by itself. Shorter and rarer ones first. */
export function recognisableBy(attributes: readonly Attribute[], profiles: number): Combination[][] {
  const shown = Array.from({ length: profiles }, (_, k) =>
    attributes.map((attribute) => traitOf(attribute, k)),
  );
  const found = shown.map(() => [] as Combination[]);
  for (const subset of subsetsOf(attributes.length)) {
    const classes = new Map<string, number[]>();
    shown.forEach((traits, k) => {
      if (subset.some((a) => traits[a] === null)) return;
      const key = JSON.stringify(subset.map((a) => traits[a]!.value));
      classes.set(key, [...(classes.get(key) ?? []), k]);
    });
    // What all of them share sets nobody apart, however few they are.
    for (const members of classes.values())
      if (members.length < SMALLEST_CLASS && members.length < profiles)
        for (const k of members)
          addMinimal(
            found[k]!,
            subset.map((a) => shown[k]![a]!),
            members.length,
          );
  }
  return found;
}

function addMinimal(list: Combination[], traits: readonly Trait[], shared: number): void {
  const isCovered = list.some((known) =>
    known.traits.every((trait) => traits.some((t) => t.field === trait.field)),
  );
  if (!isCovered) list.push({ traits, shared });
}

/** Not shown is not a trait: nobody learns from a blank whether it was hidden or never answered. */
function traitOf({ field, name, values }: Attribute, profile: number): Trait | null {
  const list = values[profile]!;
  return list.length === 0 ? null : { field, name, value: [...list].sort().join(', ') };
}

/** All sets of one, two or three numbers below n, the small ones first. */
function subsetsOf(n: number): number[][] {
  const all: number[][] = [];
  const grow = (from: number, subset: number[]): void => {
    if (subset.length > 0) all.push(subset);
    if (subset.length < MOST_TOGETHER) for (let k = from; k < n; k++) grow(k + 1, [...subset, k]);
  };
  grow(0, []);
  return all.sort((a, b) => a.length - b.length);
}

/** "only 1 of 42 mentors has Sector: Finance together with Languages: French". */
export function combinationSays({ traits, shared }: Combination, profiles: number): string {
  const has = traits.map(({ name, value }) => `${name}: ${value}`).join(say(' together with '));
  return sayCount(shared, 'only {n} of {all} mentors has {what}', 'only {n} of {all} mentors have {what}', {
    all: profiles,
    what: has,
  });
}
