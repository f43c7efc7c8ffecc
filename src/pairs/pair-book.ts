// What Matches and Circles say together. Everybody who wants to know who is with whom asks here.
import type { Named } from '../ground/naming.ts';
import type { Table } from '../ground/table.ts';
import { type NeverPair, readNeverPair } from '../people/never-pair.ts';
import { type Beyond, beyondPlaces } from './beyond-places.ts';
import { type CirclesTold, withCirclesTold } from './circles-told.ts';
import { isKept } from './kept-together.ts';
import { idIn, type MemberRow, type PairRow } from './pair.ts';
import { readCircles } from './read-circles.ts';
import { readPairs } from './read-pairs.ts';
import { rearranged } from './rearranged.ts';
import { haveMet, stands } from './status.ts';

export interface PairBook {
  /** Every row, also of pairs that ended and of people left alone on purpose. */
  readonly pairs: readonly PairRow[];
  readonly members: readonly MemberRow[];
  /** Whom the coordinator never wants to meet. */
  readonly never: NeverPair;
  /** Numbers of rows of Matches that look as if a column had been sorted or filled alone. */
  readonly rearranged: ReadonlySet<number>;
  /** By the number of a row of Matches, what is beyond the places of its mentor, and nobody has said is meant so. */
  readonly beyond: ReadonlyMap<number, Beyond>;
  /** The rule that a mentee and a mentor break, by ids; null for none. */
  readonly breaks: Breaks;
  /** What keeps two mentees out of one circle, by ids; null for nothing. */
  readonly apart: Breaks;
  /** Circles that mails told people of, by id. */
  readonly circlesTold: CirclesTold;
  /** The strand of a mentee by id; null for one who takes no part. */
  readonly strandOf: (mentee: string) => string | null;
}

type Breaks = (one: string, other: string) => string | null;

export interface PairSheets {
  readonly matches: Table | null;
  readonly circles: Table | null;
}

interface NeverSheets {
  readonly neverPair: Table | null;
  /** Remembers whom rows meant in editions that were closed. */
  readonly earlierPairs?: Table | null;
}

interface Known {
  /** Places of a mentor by id; null for one who takes no part. */
  readonly placesOf: (mentor: string) => number | null;
  readonly breaks: Breaks;
  readonly apart: Breaks;
  readonly told: CirclesTold;
  readonly strandOf: PairBook['strandOf'];
}

/** @param people  everybody with a usable address and name. */
export function readPairBook(
  { matches, circles, neverPair, earlierPairs = null }: PairSheets & NeverSheets,
  people: readonly Named[],
  { placesOf, breaks, apart, told, strandOf }: Known,
): PairBook {
  const pairs = readPairs(matches, people);
  const members = withCirclesTold(readCircles(circles, people), told);
  const led = circlesLed({ members });
  return {
    pairs,
    members,
    never: readNeverPair(neverPair, people, earlierPairs),
    rearranged: rearranged(pairs, (mentor) => placesOf(mentor) ?? 0),
    beyond: beyondPlaces(pairs, {
      placesOf,
      isThere: (mentee) => strandOf(mentee) !== null,
      leads: (mentor) => led.get(mentor) ?? [],
    }),
    breaks,
    apart,
    circlesTold: told,
    strandOf,
  };
}

/** By the id of a mentor the circles that they lead and keep: each takes a place, as a mentee would. */
export function circlesLed(book: Pick<PairBook, 'members'>): ReadonlyMap<string, readonly string[]> {
  const led = new Map<string, string[]>();
  for (const row of standingMembers(book)) {
    const id = row.role === 'mentor' && isKept(row) ? idIn(row.person) : null;
    if (id !== null) led.set(id, [...(led.get(id) ?? []), row.circle]);
  }
  return led;
}

/** Pairs that still hold, each once. A row without a mentor is none. */
export function standingPairs({ pairs }: PairBook): PairRow[] {
  return pairs.filter(
    ({ status, written, mentor, copyOf }) =>
      stands(status) && copyOf === null && (written.mentor !== '' || idIn(mentor) !== null),
  );
}

/** Places in circles that still hold, each once. */
export function standingMembers({ members }: Pick<PairBook, 'members'>): MemberRow[] {
  return members.filter(({ status, circle, copyOf }) => stands(status) && copyOf === null && circle !== '');
}

/** To the very circle in which they stand. */
export function isIntroduced({ status, told }: MemberRow): boolean {
  return haveMet(status) && told === null;
}

/** How `notYetIn` names somebody in a circle. */
export function placeKey(circle: string, id: string): string {
  return `${circle}\n${id}`;
}

/** People of circles who have not been introduced to theirs yet, by `placeKey`: they came later, or from another circle. */
export function notYetIn(book: PairBook): ReadonlySet<string> {
  const open = standingMembers(book).filter((row) => !isIntroduced(row));
  return new Set(
    open.flatMap(({ circle, person }) => {
      const id = idIn(person);
      return id === null ? [] : [placeKey(circle, id)];
    }),
  );
}

export interface Counted {
  readonly introduced: number;
  /** Those that still hold and were not introduced. */
  readonly proposed: number;
  /** Those of whom nobody knows, before a person says what the word in Status means. */
  readonly unread: number;
  readonly locked: number;
}

export function countPairs(rows: readonly PairRow[]): Counted {
  const introduced = rows.filter(({ status }) => haveMet(status)).length;
  const unread = rows.filter(({ status }) => status === null).length;
  return {
    introduced,
    proposed: rows.length - introduced - unread,
    unread,
    locked: rows.filter(({ isLocked }) => isLocked).length,
  };
}

/** A circle was introduced once any of its people was. */
export function countCircles(rows: readonly MemberRow[]): Pick<Counted, 'introduced' | 'proposed'> {
  const names = (some: readonly MemberRow[]) => new Set(some.map(({ circle }) => circle)).size;
  const introduced = names(rows.filter(isIntroduced));
  return { introduced, proposed: names(rows) - introduced };
}
