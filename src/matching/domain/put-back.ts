// The plan before the last one, put back in place of everything that is not decided.

import { addressOf, personId } from '../../ground/addresses.ts';
import { idIn } from '../../pairs/pair.ts';
import { isOver } from '../../pairs/status.ts';
import type { Hold, HoldSources, Holds } from './hold.ts';

/** The plan before the last one, as the sheet remembers it, in place of everything that is not decided. */
export function putBack(holds: Holds, { book, mentors, mentees }: HoldSources): Holds {
  const decided = new Set([...holds.pairs.map((pair) => pair.mentee), ...holds.aside]);
  const alone = new Set(holds.alone);
  const pairs: Hold[] = [...holds.pairs];
  for (const row of book.pairs.filter(({ status, copyOf }) => !isOver(status) && copyOf === null)) {
    const mentee = idIn(row.mentee);
    if (mentee === null || decided.has(mentee)) continue;
    const address = addressOf(row.previous);
    const mentor = address === null ? null : personId(address);
    if (mentor === null) alone.add(mentee);
    else if (mentors.has(mentor) && mentees.has(mentee))
      pairs.push({ mentee, mentor, why: 'put back', row: row.row });
  }
  return { ...holds, pairs, alone };
}
