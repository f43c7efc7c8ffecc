// Who competes for which places: Hall's theorem, for whoever was left without a mentor.

import type { Posed } from './problem-of-people.ts';

/** Mentees whose allowed mentors are all in the set and all full: they are more than the places. */
export interface HallSet {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
}

/**
 * From mentees along allowed pairs to mentors, from each mentor to those who hold its places, and so on.
 *
 * @param enough  stops as soon as there are more mentees than this; the set is then not closed.
 */
export function hallSet(
  { problem }: Posed,
  holders: readonly (readonly number[])[],
  start: readonly number[],
  enough: number,
): HallSet {
  const mentees = new Set(start);
  const mentors = new Set<number>();
  for (const i of mentees) {
    if (mentees.size > enough) break;
    for (let e = problem.first[i]!; e < problem.first[i + 1]!; e++) {
      const j = problem.mentor[e]!;
      if (mentors.has(j)) continue;
      mentors.add(j);
      for (const holder of holders[j]!) mentees.add(holder);
    }
  }
  return { mentees: [...mentees], mentors: [...mentors] };
}
