// A mentor who is away keeps whom they have, and gets nobody new meanwhile: as many places as are taken, and no more.

import type { Reading } from '../people/people.ts';
import { idIn } from './pair.ts';
import { type PairBook, standingMembers, standingPairs } from './pair-book.ts';

export function withNobodyNew<P extends Pick<Reading, 'mentors' | 'away'>>(people: P, book: PairBook): P {
  const isAway = (id: string) => people.away.get(id)?.is === 'now';
  if (!people.mentors.some(({ id }) => isAway(id))) return people;
  const taken = (id: string) =>
    standingPairs(book).filter(
      ({ mentor, status, isLocked }) => idIn(mentor) === id && (status !== 'proposed' || isLocked),
    ).length +
    new Set(
      standingMembers(book)
        .filter(({ person, role }) => role === 'mentor' && idIn(person) === id)
        .map(({ circle }) => circle),
    ).size;
  const mentors = people.mentors.map((one) =>
    isAway(one.id) ? { ...one, places: Math.min(one.places, taken(one.id)) } : one,
  );
  return { ...people, mentors };
}
