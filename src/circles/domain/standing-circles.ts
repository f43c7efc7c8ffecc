// Circles that stay as they are: their people know of each other, or a person locked them. Whoever comes later waits, or forms new
// ones; only a person puts somebody into a circle that stands.
import { apartBetween } from '../../eligibility/between-members.ts';
import type { Mentee } from '../../people/person.ts';
import type { CircleInput } from './circle.ts';

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

/** The first two of these whom a rule or a wish keeps apart, and what does. */
export interface ShouldPart {
  readonly two: readonly [Mentee, Mentee];
  readonly why: string;
}

export function whoShouldPart({ bounds }: CircleInput, members: readonly Mentee[]): ShouldPart | null {
  for (const [k, one] of members.entries())
    for (const other of members.slice(k + 1)) {
      const why = apartBetween(one, other, bounds);
      if (why !== null) return { two: [one, other], why };
    }
  return null;
}
