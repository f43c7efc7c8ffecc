// A mentor who is away keeps whom they have, and gets nobody new meanwhile: as many places as are taken, and no more.

import type { Reading } from '../people/people.ts';
import { isKept } from './kept-together.ts';
import { idIn } from './pair.ts';
import { circlesLed, type PairBook, standingPairs } from './pair-book.ts';

export function withNobodyNew<P extends Pick<Reading, 'mentors' | 'away'>>(people: P, book: PairBook): P {
  const isAway = (id: string) => people.away.get(id)?.is === 'now';
  if (!people.mentors.some(({ id }) => isAway(id))) return people;
  const [kept, led] = [standingPairs(book).filter(isKept), circlesLed(book)];
  const taken = (id: string) =>
    kept.filter(({ mentor }) => idIn(mentor) === id).length + (led.get(id)?.length ?? 0);
  const mentors = people.mentors.map((one) =>
    isAway(one.id) ? { ...one, places: Math.min(one.places, taken(one.id)) } : one,
  );
  return { ...people, mentors };
}
