// Names of circles: a circle keeps the name that most of its members know.

import type { Mentee } from '../../people/person.ts';
import type { CircleInput } from './circle.ts';
import type { CircleHolds } from './circle-holds.ts';

/** A circle keeps the name that most of its members know; the others get the next free number. */
export function namesFor(
  { strand, holds, severalStrands }: CircleInput,
  groups: readonly (readonly Mentee[])[],
): string[] {
  const names: (string | null)[] = groups.map(() => null);
  const votes = groups.flatMap((members, c) =>
    [...new Set(members.flatMap((member) => holds.former.get(member.id) ?? []))].map((name) => ({
      c,
      name,
      votes: members.reduce((sum, member) => sum + votesOf(member, name, holds), 0),
    })),
  );
  for (const { c, name } of votes.sort((a, b) => b.votes - a.votes || a.c - b.c))
    if (names[c] === null && !names.includes(name)) names[c] = name;
  let number = 0;
  return names.map((name) => {
    if (name !== null) return name;
    let fresh: string;
    do fresh = `${severalStrands ? strand.name : 'Circle'} ${++number}`;
    while (names.includes(fresh));
    return fresh;
  });
}

/** A locked member speaks for the name louder than any number of others. */
function votesOf(member: Mentee, name: string, holds: CircleHolds): number {
  if (holds.locked.get(member.id) === name) return 1000;
  return holds.former.get(member.id) === name ? 1 : 0;
}
