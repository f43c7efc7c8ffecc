// Names of circles: a Lock keeps a person in the circle of that name; else a circle keeps the name that most of its members know.

import type { Mentee } from '../../people/person.ts';
import type { CircleInput } from './circle.ts';
import type { CircleHolds } from './circle-holds.ts';
import { forbiddenTo, ledByLock } from './locked-leaders.ts';

/**
 * A circle keeps the name that its locked people stand under, then the one that most of its members know; the others get the
 * next free number.
 *
 * @param standing  how many of the groups, the first ones, keep their names whatever is locked.
 */
export function namesFor(
  input: CircleInput,
  groups: readonly (readonly Mentee[])[],
  standing: number,
): string[] {
  const { strand, holds, severalStrands } = input;
  const names: (string | null)[] = groups.map(() => null);
  const give = (calls: readonly Call[]) => {
    for (const { c, name } of calls) if (names[c] === null && !names.includes(name)) names[c] = name;
  };
  const calls = callsOf(groups, holds);
  give(calls.filter(({ c, votes }) => c < standing || votes >= LOCK));
  give(callsOfLeaders(input, groups, calls).filter(({ c }) => c >= standing));
  give(calls);
  let number = 0;
  return names.map((name) => {
    if (name !== null) return name;
    let fresh: string;
    do fresh = `${severalStrands ? strand.name : 'Circle'} ${++number}`;
    while (names.includes(fresh));
    return fresh;
  });
}

/** A group that may have a name, and how many know it by that name. */
interface Call {
  readonly c: number;
  readonly name: string;
  readonly votes: number;
}

/** A locked member speaks for the name louder than any number of others. */
const LOCK = 1000;

/** The loudest first. */
function callsOf(groups: readonly (readonly Mentee[])[], holds: CircleHolds): Call[] {
  return groups
    .flatMap((members, c) =>
      [...new Set(members.flatMap((member) => holds.former.get(member.id) ?? []))].map((name) => ({
        c,
        name,
        votes: members.reduce((sum, member) => sum + votesOf(member, name, holds), 0),
      })),
    )
    .sort((a, b) => b.votes - a.votes || a.c - b.c);
}

/** Circles of locked mentors: the group they are allowed with, of these the one that knows the name best, then the one that has none. */
function callsOfLeaders(
  input: CircleInput,
  groups: readonly (readonly Mentee[])[],
  calls: readonly Call[],
): Call[] {
  const votesFor = (c: number, name: string) =>
    calls.find((one) => one.c === c && one.name === name)?.votes ?? 0;
  const known = (c: number) => calls.find((one) => one.c === c)?.votes ?? 0;
  return [...ledByLock(input)]
    .flatMap(([name, mentors]) =>
      groups.map((members, c) => ({
        ...{ c, name, votes: votesFor(c, name), known: known(c) },
        forbidden: forbiddenTo(input, mentors, members),
      })),
    )
    .sort((a, b) => a.forbidden - b.forbidden || b.votes - a.votes || a.known - b.known || a.c - b.c);
}

function votesOf(member: Mentee, name: string, holds: CircleHolds): number {
  if (holds.locked.get(member.id) === name) return LOCK;
  return holds.former.get(member.id) === name ? 1 : 0;
}
