// Who is first in line for a new mentor: mentees who had met theirs, and whose mentor then left or pauses.

import { textOf } from '../ground/table.ts';
import type { People } from '../people/person.ts';
import { idIn } from './pair.ts';
import type { PairBook } from './pair-book.ts';

/** Above every priority that a committee can give. */
const FIRST = 1001;

/** Ids of mentees who take part and whose pair ended because the mentor takes part no longer. */
export function firstInLine({ pairs }: PairBook, { mentees, mentors }: People): ReadonlySet<string> {
  const here = new Set(mentors.map(({ id }) => id));
  const left = pairs.filter(
    ({ status, mentor, introduced }) =>
      status === 'ended' && textOf(introduced) !== '' && !here.has(idIn(mentor) ?? ''),
  );
  const lost = new Set(left.map(({ mentee }) => idIn(mentee)));
  return new Set(mentees.filter(({ id }) => lost.has(id)).map(({ id }) => id));
}

/** The same people, those who wait for another mentor before all others. */
export function servedFirst<P extends People>(people: P, first: ReadonlySet<string>): P {
  if (first.size === 0) return people;
  const mentees = people.mentees.map((one) => (first.has(one.id) ? { ...one, priority: FIRST } : one));
  return { ...people, mentees };
}

/** The same people, these mentees after all others. */
export function servedLast<P extends People>(people: P, last: ReadonlySet<string>): P {
  if (last.size === 0) return people;
  const mentees = people.mentees.map((one) => ({
    ...one,
    priority: last.has(one.id) ? 0 : Math.max(1, one.priority),
  }));
  return { ...people, mentees };
}
