// Whether somebody whom a row of Matches or Circles names takes part, and why not.

import { late } from '../ground/made-when-asked.ts';
import { say } from '../language/say.ts';
import type { Reading } from '../people/people.ts';
import { idIn, type Seat } from './pair.ts';

type Role = 'mentor' | 'mentee';
type People = Pick<Reading, 'everybody' | 'mentors' | 'mentees'>;

/** Everybody who answered, by role and id, and whether they take part; asked once for each seat. */
export interface Answers {
  readonly isThere: (role: Role, id: string | null) => boolean;
  readonly of: (role: Role, id: string | null) => People['everybody'][number] | undefined;
}

export function answersOf({ mentors, mentees, everybody }: People): Answers {
  const keyOf = (role: Role, id: string | null) => `${role} ${id}`;
  const there = new Set([...mentors, ...mentees].map(({ role, id }) => keyOf(role, id)));
  const first = late(() => new Map([...everybody].reverse().map((one) => [keyOf(one.role, one.id), one])));
  return {
    isThere: (role, id) => there.has(keyOf(role, id)),
    of: (role, id) => first().get(keyOf(role, id)),
  };
}

/** Null for somebody who takes part. */
export function whyOut(answers: Answers, role: Role, seat: Seat, written: string): string | null {
  const id = idIn(seat);
  if (answers.isThere(role, id)) return null;
  const answered = answers.of(role, id);
  const name = answered?.name ?? written;
  if (answered === undefined) return say('No answer of {name} counts at the moment.', { name });
  return answered.takesPart
    ? say('The answer of {name} is held until it is clear.', { name })
    : say('{name} does not take part at the moment.', { name });
}
