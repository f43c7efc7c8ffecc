// Who is to meet: introduced pairs and circles, with what finding times needs to know of them.

import type { Cell } from '../../ground/table.ts';
import { idIn } from '../../pairs/pair.ts';
import { notYetIn, type PairBook, placeKey, standingPairs } from '../../pairs/pair-book.ts';
import { markedIn, type ToMeet, toMeet } from '../../pairs/who-meets.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentee } from '../../people/person.ts';
import { SAMPLE_DOMAIN } from '../../people/sample-domain.ts';
import type { Gathered } from '../../workbook/gather.ts';

/** A pair or circle with what the scheduler needs to know. */
export interface Meeting extends ToMeet {
  readonly strand: string;
  /** When they were introduced, ms since 1970; null where no sheet says it. */
  readonly introduced: number | null;
}

/** Nobody can be introduced to invented people, so their meetings can be looked at without. */
const areInvented = ({ members }: ToMeet) =>
  members.every(({ email }) => email.endsWith(`@${SAMPLE_DOMAIN}`));

/** Introduced pairs and circles; where the dates travel with the introduction, those that are to be introduced. */
export function groupsIn({ settings }: Gathered, reading: Reading, book: PairBook): Meeting[] {
  const sources = { reading, book };
  const marked = markedIn(sources);
  const placesToCome = notYetIn(book);
  const isTold = ({ pair, members }: ToMeet) =>
    marked.has(pair) && members.some(({ id }) => !placesToCome.has(placeKey(pair, id)));
  const days = new Map<string, Cell>();
  for (const row of standingPairs(book)) {
    const ids = `${idIn(row.mentee)} ${idIn(row.mentor)}`;
    if (!days.has(ids)) days.set(ids, row.introduced);
  }
  const notYet = settings.calendar === 'mail' ? new Set<string>() : placesToCome;
  const dayOf = ({ isCircle, members: [mentee, mentor] }: ToMeet) =>
    isCircle ? undefined : days.get(`${mentee!.id} ${mentor!.id}`);
  return toMeet(sources)
    .filter((group) => settings.calendar === 'mail' || isTold(group) || areInvented(group))
    .map((group) =>
      areInvented(group)
        ? group
        : { ...group, members: group.members.filter(({ id }) => !notYet.has(placeKey(group.pair, id))) },
    )
    .map((group) => {
      const at = dayOf(group);
      return { ...group, strand: strandOf(group), introduced: momentIn(at) };
    });
}

/** A moment, or the day that somebody typed. */
function momentIn(cell: Cell | undefined): number | null {
  if (cell instanceof Date) return cell.getTime();
  return /^\d{4}-\d{2}-\d{2}$/.test(String(cell)) ? Date.parse(String(cell)) : null;
}

function strandOf({ members }: ToMeet): string {
  return members.find((one): one is Mentee => one.role === 'mentee')?.strand ?? '';
}
