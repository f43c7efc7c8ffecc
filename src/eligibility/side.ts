// One side of a pair as rules look at it, and how two sides compare. Where two places may be one, what keeps people apart takes them for
// one, and what wants one place for two.

import { isOnePlace, type KindOfPlace, mayBeOnePlace } from '../ground/places.ts';
import type { Only } from '../people/person.ts';

/** What a rule may look at: folded answers, ready to be compared. */
export interface Side {
  readonly id: string;
  readonly unit: string;
  readonly organisation: string;
  readonly languages: readonly string[];
  readonly formats: readonly string[];
  readonly conflicts: ReadonlySet<string>;
  readonly supervisors: ReadonlySet<string>;
  readonly gender: string | null;
  readonly only: readonly Only[];
  readonly wantsUnit: 'same' | 'different' | null;
  readonly wantsOrganisation: 'same' | 'different' | null;
  /** Asked for a mentor they named, or nobody. */
  readonly onlyChoices: boolean;
  /** Ids of the people named as choices. */
  readonly chosen: ReadonlySet<string>;
}

/** Whether the other is not surely what somebody insists on: unlike other rules, this one forbids where an answer is missing. */
export function isRefused(by: Side, other: Side): boolean {
  return by.only.some(({ of, wants }) => {
    if (of === 'gender') return wants === null || other.gender !== wants;
    const instead = of === 'unit' ? 'organisation' : 'unit';
    const own = by[of] || by[instead];
    if (own === '' || (other.unit === '' && other.organisation === '')) return true;
    if (wants === 'different') return mayBeSame(by, other, of, instead);
    return !isOnePlace(own, other.unit) && !isOnePlace(own, other.organisation);
  });
}

/** The same unit or organisation; where a form asks for one of the two only, that one has to do for both. */
export function mayBeSame(a: Side, b: Side, field: KindOfPlace, instead: KindOfPlace): boolean {
  // One form calls department what the other calls organisation.
  if (mayBeOnePlace(a[field], b[instead], field) || mayBeOnePlace(a[instead], b[field], field)) return true;
  if (a[field] !== '' && b[field] !== '') return mayBeOnePlace(a[field], b[field], field);
  return a[field] === '' && b[field] === '' && mayBeOnePlace(a[instead], b[instead], instead);
}

/** Two places that are not surely one; an empty answer is nowhere. */
export function areApart(a: string, b: string): boolean {
  return a !== '' && b !== '' && !isOnePlace(a, b);
}

/** Two lists without an answer in common; an empty one forbids nothing. */
export function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  for (const word of a) if (b.includes(word)) return false;
  return true;
}

/** Whoever names both ways can also meet in one that we do not know. */
export function isFlexible({ formats }: Side): boolean {
  return formats.length > 1;
}
