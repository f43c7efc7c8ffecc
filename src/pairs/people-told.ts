// Who knows of somebody by now: people in pairs and circles that were introduced; and who stands in one, told or not.
import { idIn } from './pair.ts';
import { isIntroduced, type PairBook, standingMembers, standingPairs } from './pair-book.ts';
import { haveMet } from './status.ts';

/** Ids of people. */
export interface PeopleTold {
  readonly introduced: ReadonlySet<string>;
  readonly matched: ReadonlySet<string>;
}

export function peopleTold(book: PairBook): PeopleTold {
  const [pairs, members] = [standingPairs(book), standingMembers(book)];
  const idsOf = (...people: Parameters<typeof idIn>[0][]) => people.flatMap((one) => idIn(one) ?? []);
  return {
    introduced: new Set([
      ...pairs.filter(({ status }) => haveMet(status)).flatMap((row) => idsOf(row.mentee, row.mentor)),
      ...members.filter(isIntroduced).flatMap(({ person }) => idsOf(person)),
    ]),
    matched: new Set([
      ...pairs.flatMap((row) => idsOf(row.mentee, row.mentor)),
      ...members.flatMap(({ person }) => idsOf(person)),
    ]),
  };
}
