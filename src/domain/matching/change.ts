// What would change in the Matches sheet: the difference a coordinator sees before anything is written.

import { idIn, type PairRow } from '../pairs/pair.ts';
import type { Named } from '../people/naming.ts';
import type { Pair } from './pair.ts';

export interface Change {
  readonly mentee: string;
  readonly was: string;
  readonly now: string;
}

export interface Difference {
  readonly changed: readonly Change[];
  readonly added: number;
  readonly same: number;
  readonly kept: number;
  /** Mentees who had a mentor and would have none. */
  readonly lost: readonly Change[];
}

export function differenceTo(
  before: readonly PairRow[],
  pairs: readonly Pair[],
  people: readonly Named[],
): Difference {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const was = new Map(
    before.flatMap((row) => {
      const [mentee, mentor] = [idIn(row.mentee), idIn(row.mentor)];
      if (row.status === 'ended' || mentee === null || mentor === null) return [];
      return [[mentee, { id: mentor, name: nameOf(mentor), mentee: nameOf(mentee) }] as const];
    }),
  );
  const changed: Change[] = [];
  let added = 0;
  let same = 0;
  for (const { mentee, mentor, hold } of pairs) {
    const old = was.get(mentee.id);
    was.delete(mentee.id);
    if (old === undefined) added++;
    else if (old.id === mentor.id) same += hold === null ? 1 : 0;
    else if (hold === null) changed.push({ mentee: mentee.name, was: old.name, now: mentor.name });
  }
  const lost = [...was.values()].map((old) => ({ mentee: old.mentee, was: old.name, now: '' }));
  return { changed, added, same, kept: pairs.filter((pair) => pair.hold !== null).length, lost };
}
