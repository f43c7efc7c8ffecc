// Whose answer is gone may answer under another name and another address, because both changed at once: nobody can know it, so it is
// asked, with the one cell that settles it. See people/corrected-addresses.ts for what that cell then does.

import { late } from '../ground/made-when-asked.ts';
import { haveCommonPart, partsOf } from '../ground/parts-in-common.ts';
import type { Cell } from '../ground/table.ts';
import { momentOf } from '../ground/written-times.ts';
import { say } from '../language/say.ts';
import { sheetCalled } from '../language/sheets-called.ts';
import type { Reading, Somebody } from '../people/people.ts';
import { idIn, isOurs, type MemberRow, type Seat } from './pair.ts';
import type { PairBook } from './pair-book.ts';
import { namesToShow } from './shown-names.ts';

type Role = 'mentor' | 'mentee';

/** Newcomers of one side who are named as perhaps the same person; of more with nothing in common nobody could say it. */
const PERHAPS = 3;

/** A cell of whom no answer is left. */
export interface Gone {
  readonly role: Role;
  readonly seat: Seat;
  readonly written: string;
  /** Address for which the row was written; null where it has none. */
  readonly address: string | null;
  readonly sheet: 'Matches' | 'Circles';
  readonly row: number;
  /** When they were introduced, as it stands there; empty where nothing says it. */
  readonly introduced: Cell;
}

/** Somebody of whom no answer is left, and who may be that person. */
export interface Perhaps {
  readonly gone: Gone;
  /** Who waits until it is settled: everybody with a part of the name, else whoever may have answered since they were introduced. */
  readonly others: readonly Pick<Somebody, 'id'>[];
  /** What is asked. */
  readonly asks: string;
}

/** @returns what is asked about somebody of whom no answer is left; nothing where nobody new could be meant. */
export function samePerson(
  { everybody, mentors, mentees }: Pick<Reading, 'everybody' | 'mentors' | 'mentees'>,
  { pairs, members, circlesTold }: Pick<PairBook, 'pairs' | 'members' | 'circlesTold'>,
): (gone: Gone) => Perhaps[] {
  // Whoever only we proposed may be that person as well, where a part of the name says so.
  const proposed = late(() => seatsOf(pairs.filter(isOurs)));
  const placed = late(
    () =>
      new Set([
        ...seatsOf(pairs.filter((row) => !isOurs(row))),
        ...members.map(({ person }) => idIn(person)),
        ...circlesTold.keys(),
      ]),
  );
  const answered = late(() => new Set(everybody.map((one) => `${one.role} ${one.id}`)));
  const shown = late(() => namesToShow(everybody));
  const isFresh = ({ id }: Pick<Somebody, 'id'>) => !placed().has(id);
  const isNew = (one: Pick<Somebody, 'id'>) => isFresh(one) && !proposed().has(one.id);
  const freshOf = { mentor: late(() => mentors.filter(isNew)), mentee: late(() => mentees.filter(isNew)) };
  const partsOfFresh = late(() =>
    everybody.filter(isFresh).map((one) => ({ one, parts: [one.name, one.email].map(partsOf) })),
  );
  const times = late(() => new Map(everybody.map(({ role, id, at }) => [`${role} ${id}`, at])));
  return (gone) => {
    if (answered().has(`${gone.role} ${idIn(gone.seat)}`)) return [];
    const before = [gone.written, gone.address ?? ''].map(partsOf);
    // Somebody who bears the name of another pair may be held as a second answer of theirs.
    const alike = partsOfFresh()
      .filter(({ one, parts }) => one.role === gone.role && haveCommonPart(parts, before))
      .map(({ one }) => one);
    if (alike.length > 0) return [{ gone, others: alike, asks: asked(gone, alike, shown()) }];
    const perhaps = freshOf[gone.role]();
    if (perhaps.length === 0 || perhaps.length > PERHAPS) return [];
    const isBefore = introducedAfter(gone);
    const others = perhaps.filter(({ id }) => !isBefore(times().get(`${gone.role} ${id}`) ?? null));
    return [{ gone, others, asks: asked(gone, perhaps, shown()) }];
  };
}

function seatsOf(rows: PairBook['pairs']): Set<string | null> {
  return new Set(
    rows.flatMap((row) => [idIn(row.mentee), idIn(row.mentor), row.last.mentee, row.last.mentor]),
  );
}

/** Whether an answer was there already when somebody was introduced: false where nobody can tell. */
function introducedAfter({ introduced }: Gone): (at: number | null) => boolean {
  const then = momentOf(introduced);
  return (at) => at !== null && then !== null && at < Math.min(then.dayFirst, then.monthFirst);
}

type Answering = Pick<Somebody, 'id' | 'name' | 'email'>;

function asked(gone: Gone, perhaps: readonly Answering[], shown: ReturnType<typeof namesToShow>): string {
  const [only] = perhaps;
  const more = perhaps.length > PERHAPS ? [say('somebody else with a part of that name')] : [];
  return say(
    'Is {others} the same person, with a new name or address? Then write {cell} in place of {written} in {sheet}, row {row}, and leave its Status as it is: nobody is introduced again.',
    {
      others: [...perhaps.slice(0, PERHAPS).map((one) => one.name), ...more].join(say(' or ')),
      cell: perhaps.length === 1 ? shown(only!) : say('the new name or address'),
      written: gone.written,
      sheet: sheetCalled(gone.sheet),
      row: gone.row,
    },
  );
}

/**
 * People whom the mails told of this circle, who answer under the address of those mails and stand in no row of it: whoever
 * the cell meant has another name now.
 */
export function renamedIn(
  { circle, role, person }: Pick<MemberRow, 'circle' | 'role' | 'person'>,
  { everybody }: Pick<Reading, 'everybody'>,
  { members, circlesTold }: Pick<PairBook, 'members' | 'circlesTold'>,
): Somebody[] {
  if (idIn(person) !== null) return [];
  const here = new Set(members.filter((row) => row.circle === circle).map((row) => idIn(row.person)));
  return everybody.filter(
    (one) => one.role === role && !here.has(one.id) && circlesTold.get(one.id)?.has(circle) === true,
  );
}
