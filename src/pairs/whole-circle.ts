// Why a circle that nobody was introduced to waits: it is no whole one, as after a slip in the name of a circle.
import { say, sayCount } from '../language/say.ts';
import type { Reading } from '../people/people.ts';
import type { Mentee, Mentor } from '../people/person.ts';
import { type PairBook, standingMembers } from './pair-book.ts';
import { haveMet } from './status.ts';

/** Null for a circle as its strand wants it, for one that people know already, and where a ticked Lock says it is meant so. */
export function whyNotWhole(
  circle: string,
  members: readonly (Mentee | Mentor)[],
  book: PairBook,
  { strands }: Pick<Reading, 'strands'>,
): string | null {
  const rows = standingMembers(book).filter((row) => row.circle === circle);
  if (rows.some(({ status, isLocked }) => haveMet(status) || isLocked)) return null;
  const strand = strands.find(({ name, kind }) => kind === 'circle' && name === rows[0]?.strand);
  if (strand === undefined) return null;
  const mentees = members.filter(({ role }) => role === 'mentee').length;
  const remedy = say('match again, write another circle, or tick Lock if it is meant so');
  if (mentees < strand.smallest)
    return sayCount(
      mentees,
      '{n} mentee, and {strand} wants {smallest}; {remedy}',
      '{n} mentees, and {strand} wants {smallest}; {remedy}',
      { strand: strand.name, smallest: strand.smallest, remedy },
    );
  return mentees === members.length ? say('no mentor; {remedy}', { remedy }) : null;
}
