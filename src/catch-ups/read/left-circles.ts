// Whose place in a circle has ended, by circle: meetings to come may still have them as guests.
import { idIn } from '../../pairs/pair.ts';
import { type PairBook, standingMembers } from '../../pairs/pair-book.ts';
import { isOver } from '../../pairs/status.ts';
import type { Reading } from '../../people/people.ts';

/** Addresses in small letters. Whoever has another row in the same circle is still in it. */
export function leftCirclesIn(reading: Reading, book: PairBook): Map<string, Set<string>> {
  const emails = new Map(reading.everybody.map(({ id, email }) => [id, email.toLowerCase()]));
  const inside = new Set(standingMembers(book).map((row) => `${row.circle}\n${idIn(row.person)}`));
  const left = new Map<string, Set<string>>();
  for (const row of book.members) {
    const email = emails.get(idIn(row.person) ?? '');
    if (email === undefined || !isOver(row.status) || inside.has(`${row.circle}\n${idIn(row.person)}`))
      continue;
    left.set(row.circle, (left.get(row.circle) ?? new Set()).add(email));
  }
  return left;
}
