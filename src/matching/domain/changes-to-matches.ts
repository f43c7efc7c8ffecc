// What would change in the Matches sheet: the difference a coordinator sees before anything is written.

import type { Named } from '../../ground/naming.ts';
import { isOpenQuestion } from '../../pairs/odd-rows.ts';
import { idIn, type PairRow } from '../../pairs/pair.ts';
import { isOver } from '../../pairs/status.ts';
import type { Pair } from './pair-reasons.ts';

export interface Change {
  readonly mentee: string;
  readonly was: string;
  readonly now: string;
}

export interface Difference {
  readonly changed: readonly Change[];
  readonly added: number;
  /** Those who have no mentor at the moment and would get one; `was` is empty. */
  readonly fresh: readonly Change[];
  readonly same: number;
  readonly kept: number;
  /** Mentees who had a mentor and would have none. */
  readonly lost: readonly Change[];
}

/** @param aside  ids of mentees whose row waits for a person: it stays as it is, and nobody loses anybody. */
export function differenceTo(
  before: readonly PairRow[],
  pairs: readonly Pair[],
  people: readonly Named[],
  aside: ReadonlySet<string>,
): Difference {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const was = new Map(
    before.flatMap((row) => {
      const [mentee, mentor] = [idIn(row.mentee), idIn(row.mentor)];
      // A row that asks a person something stays as it is.
      if (isOver(row.status) || isOpenQuestion(row) || mentee === null || mentor === null) return [];
      if (aside.has(mentee)) return [];
      return [[mentee, { id: mentor, name: nameOf(mentor), mentee: nameOf(mentee) }] as const];
    }),
  );
  const changed: Change[] = [];
  const fresh: Change[] = [];
  let same = 0;
  for (const { mentee, mentor, hold } of pairs) {
    const old = was.get(mentee.id);
    was.delete(mentee.id);
    if (old === undefined) fresh.push({ mentee: mentee.name, was: '', now: mentor.name });
    else if (old.id === mentor.id) same += hold === null ? 1 : 0;
    else if (hold === null) changed.push({ mentee: mentee.name, was: old.name, now: mentor.name });
  }
  const lost = [...was.values()].map((old) => ({ mentee: old.mentee, was: old.name, now: '' }));
  const added = fresh.length;
  return { changed, added, fresh, same, kept: pairs.filter((pair) => pair.hold !== null).length, lost };
}
