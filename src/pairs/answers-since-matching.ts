// Who came, and who answered anew, since the matches were written: told from who stands in the sheets and from the time of each
// answer, never from what was shown last.

import type { Reading, Somebody } from '../people/people.ts';
import { idIn } from './pair.ts';
import { type PairBook, standingMembers, standingPairs } from './pair-book.ts';

export interface Since {
  /** Take part and stand in no row of Matches or Circles. */
  readonly newcomers: readonly Somebody[];
  /** Stand in a pair or circle and have answered again. */
  readonly changed: readonly Somebody[];
}

/**
 * @param waiting  ids of those who stand in Unmatched: the last matching knew them.
 * @param written  time of the newest answer that the matches knew, in ms; null where nobody knows: then times tell nothing.
 */
export function sinceTheMatches(
  { everybody }: Pick<Reading, 'everybody'>,
  book: PairBook,
  waiting: ReadonlySet<string>,
  written: number | null,
): Since {
  const placed = placedIn(book);
  /** Whoever stands in a row, also of a match that is over, of nobody on purpose, or under a name typed over, is no newcomer. */
  const known = new Set([
    ...book.pairs.flatMap(({ mentee, mentor, last }) => [
      idIn(mentee),
      idIn(mentor),
      last.mentee,
      last.mentor,
    ]),
    ...book.members.map(({ person }) => idIn(person)),
  ]);
  const isLate = ({ at }: Somebody) => written !== null && at !== null && at > written;
  const here = everybody.filter(({ takesPart }) => takesPart);
  return {
    newcomers: here.filter((one) => {
      if (known.has(one.id)) return false;
      return isLate(one) || (one.role === 'mentee' && !waiting.has(one.id));
    }),
    changed: here.filter((one) => placed.has(one.id) && isLate(one)),
  };
}

function placedIn(book: PairBook): ReadonlySet<string | null> {
  return new Set([
    ...standingPairs(book).flatMap(({ mentee, mentor }) => [idIn(mentee), idIn(mentor)]),
    ...standingMembers(book).map(({ person }) => idIn(person)),
  ]);
}
