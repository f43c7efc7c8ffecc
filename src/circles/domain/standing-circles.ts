// Circles that stay as they are: their people know of each other, or a person locked them. Whoever comes later waits, or forms new
// ones; only a person puts somebody into a circle that stands.
import { appliesTo } from '../../eligibility/eligibility.ts';
import type { Mentee } from '../../people/person.ts';
import type { CircleInput } from './circle.ts';
import { companionsOf } from './companions.ts';

export interface Standing {
  /** Members of each, in the order of the mentees. */
  readonly groups: readonly (readonly Mentee[])[];
  /** Everybody else. */
  readonly rest: readonly Mentee[];
}

/** The mentees of a strand, those of standing circles apart. */
export function standingOf({ mentees, holds }: CircleInput): Standing {
  const groups = new Map<string, Mentee[]>();
  const rest: Mentee[] = [];
  for (const mentee of mentees) {
    const name = holds.former.get(mentee.id);
    if (name === undefined || !holds.standing.has(name)) rest.push(mentee);
    else groups.set(name, [...(groups.get(name) ?? []), mentee]);
  }
  return { groups: [...groups.values()], rest };
}

/** Whether a rule or a wish keeps two of these apart. */
export function haveToPart(input: CircleInput, members: readonly Mentee[]): boolean {
  const rules = input.bounds.active.filter((active) => appliesTo(active, input.strand.name));
  const { unwanted } = companionsOf(
    [...members],
    rules.map(({ rule }) => rule),
    input,
    () => true,
  );
  return unwanted.includes(1);
}
