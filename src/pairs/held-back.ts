// Which pairs and circles that stand are to be introduced, and which wait meanwhile: the same that Introduce would write to.
import { idIn, keyOfPair, type MemberRow, type PairRow } from './pair.ts';
import { isIntroduced, standingMembers, standingPairs } from './pair-book.ts';
import { awaitsIntroduction } from './status.ts';
import { type Sources, toMeet } from './who-meets.ts';

export interface ApartFromHeld {
  /** Rows that stand, but for those held back before their introduction. */
  readonly pairs: readonly PairRow[];
  readonly members: readonly MemberRow[];
  /** Of `pairs` and circles those left away. */
  readonly held: { readonly pairs: readonly PairRow[]; readonly members: readonly MemberRow[] };
}

export function apartFromHeld({ reading, book }: Pick<Sources, 'reading' | 'book'>): ApartFromHeld {
  const meets = new Set(toMeet({ reading, book }).map(({ pair }) => pair));
  const people = new Map([...reading.mentees, ...reading.mentors].map((one) => [one.id, one]));
  const person = (id: string | null) => people.get(id ?? '') ?? { email: id ?? '' };
  const isHeld = ({ status, mentee, mentor }: PairRow) =>
    awaitsIntroduction(status) && !meets.has(keyOfPair(person(idIn(mentee)), person(idIn(mentor))));
  const [pairs, members] = [standingPairs(book), standingMembers(book)];
  const introduced = new Set(members.filter(isIntroduced).map(({ circle }) => circle));
  const waits = ({ circle }: MemberRow) => !introduced.has(circle) && !meets.has(circle);
  return {
    pairs: pairs.filter((row) => !isHeld(row)),
    members: members.filter((row) => !waits(row)),
    held: { pairs: pairs.filter(isHeld), members: members.filter(waits) },
  };
}
