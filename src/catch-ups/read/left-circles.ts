// Who is in a circle no more, by circle: meetings to come may still have them as guests.
import { idIn } from '../../pairs/pair.ts';
import { type PairBook, placeKey, standingMembers } from '../../pairs/pair-book.ts';
import { haveMet, isOver } from '../../pairs/status.ts';
import type { Reading } from '../../people/people.ts';

/** Of each circle, addresses in small letters, with the circle in which they are now; null for none. */
export type LeftCircles = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** Whoever has another row in the same circle is still in it; whoever is only proposed to another one has not changed over. */
export function leftCirclesIn(reading: Reading, book: PairBook): LeftCircles {
  const emails = new Map(reading.everybody.map(({ id, email }) => [id, email.toLowerCase()]));
  const standing = standingMembers(book);
  const inside = new Set(standing.map((row) => placeKey(row.circle, idIn(row.person) ?? '')));
  const left = new Map<string, Map<string, string | null>>();
  const leaves = (circle: string, id: string | null, now: string | null) => {
    const email = emails.get(id ?? '');
    if (email === undefined || inside.has(placeKey(circle, id!))) return;
    left.set(circle, (left.get(circle) ?? new Map()).set(email, now));
  };
  for (const { circle, person, status } of book.members)
    if (isOver(status)) leaves(circle, idIn(person), null);
  const circles = new Set(book.members.map(({ circle }) => circle));
  for (const { circle: now, person, status, told } of standing)
    if (haveMet(status) && told?.isRenamed !== true)
      for (const circle of circles) leaves(circle, idIn(person), now);
  return left;
}
