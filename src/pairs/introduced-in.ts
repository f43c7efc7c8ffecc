// Everybody who was introduced, with whom and since when: what they answer from then on is about these two.

import type { Introduced } from './follow-up.ts';
import { idIn, knownAs } from './pair.ts';
import { notYetIn, placeKey, standingPairs } from './pair-book.ts';
import { markedIn, type Sources, toMeet } from './who-meets.ts';

/** Everybody in pairs and circles that were introduced and have not ended. */
export function introducedIn(sources: Sources): Introduced[] {
  const marked = markedIn(sources);
  const notYet = notYetIn(sources.book);
  const days = new Map(
    standingPairs(sources.book).map((row) => [`${idIn(row.mentee)} ${idIn(row.mentor)}`, row.introduced]),
  );
  return toMeet(sources)
    .filter(({ pair }) => marked.has(pair))
    .flatMap(({ pair, isCircle, members }) => {
      const since = isCircle ? '' : (days.get(members.map(({ id }) => id).join(' ')) ?? '');
      return members
        .filter(({ id }) => !notYet.has(placeKey(pair, id)))
        .map((member) => ({ person: member.email, before: knownAs(member), pair, since }));
    });
}
