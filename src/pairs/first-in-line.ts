// Who waits for another mentor, and who is first in line: mentees who had met theirs, and whose mentor then left or pauses.

import { textOf } from '../ground/table.ts';
import type { Mentee, People } from '../people/person.ts';
import { endedNoteIn } from './ended-note.ts';
import { idIn } from './pair.ts';
import { type PairBook, standingMembers, standingPairs } from './pair-book.ts';
import { isOver } from './status.ts';

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

/** Mentees who take part, stand in no pair now and did before: whose mentor left after they had met, and all others. */
export function waitForAnother(book: PairBook, people: People): { left: Mentee[]; free: Mentee[] } {
  const idsOf = (rows: PairBook['pairs']) => new Set(rows.map(({ mentee }) => idIn(mentee)));
  // A mentee may lead a circle as well, and has no mentor by that.
  const inCircles = standingMembers(book).filter(({ role }) => role === 'mentee');
  const served = new Set([...idsOf(standingPairs(book)), ...inCircles.map(({ person }) => idIn(person))]);
  const alone = idsOf(book.pairs.filter(({ status }) => status === 'on purpose alone'));
  const first = firstInLine(book, people);
  const parted = idsOf(
    book.pairs.filter(
      ({ status, notes, introduced }) =>
        status === 'declined' ||
        (isOver(status) && (endedNoteIn(notes) !== null || textOf(introduced) === '')),
    ),
  );
  const waiting = people.mentees.filter(({ id }) => !served.has(id) && !alone.has(id));
  return {
    left: waiting.filter(({ id }) => first.has(id)),
    free: waiting.filter(({ id }) => !first.has(id) && parted.has(id)),
  };
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
