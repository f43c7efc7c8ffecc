// Whether people could be led together: a circle needs mentors who are allowed with every member.
import { createEligibility } from '../../eligibility/eligibility.ts';
import type { Mentee } from '../../people/person.ts';
import type { CircleInput } from './circle.ts';

/** Whether these people, by index, have as many mentors in common as a circle needs. */
export type CanBeLed = (members: readonly number[]) => boolean;

const BITS = 32;

/** Somebody who may have too few mentors in any circle is no hindrance to the others: no grouping would help. */
export function canBeLed({ strand, mentors, bounds }: CircleInput, mentees: readonly Mentee[]): CanBeLed {
  const needed = strand.mentors.least;
  const free = mentors.map(() => 1);
  const forbids = createEligibility(mentees, mentors, free, bounds);
  const allowed = mentees.map((_, i) => {
    const row = new Uint32Array(Math.ceil(mentors.length / BITS));
    for (let j = 0; j < mentors.length; j++)
      if (forbids(i, j) === null) row[Math.floor(j / BITS)]! |= 1 << (j % BITS);
    return row;
  });
  const choosing = allowed.map((row) => countOf(row) >= needed);
  return (members) => {
    const rows = members.filter((i) => choosing[i]).map((i) => allowed[i]!);
    if (rows.length < 2) return true;
    return countOf(rows[0]!.map((word, k) => rows.reduce((bits, row) => bits & row[k]!, word))) >= needed;
  };
}

function countOf(row: Uint32Array): number {
  let count = 0;
  for (let word of row) for (; word !== 0; word = (word & (word - 1)) >>> 0) count++;
  return count;
}
