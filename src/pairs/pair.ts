// A pair and a place in a circle as their rows tell it, and the one key by which everything else names them.
import { personId } from '../ground/addresses.ts';
import type { Cell } from '../ground/table.ts';
import { inLanguage } from '../language/language.ts';
import { say } from '../language/say.ts';
import type { PairStatus } from './status.ts';

/** Whom a cell means: one person, nobody whom we know, several, or it is empty. */
export type Seat = { readonly id: string } | 'nobody' | 'several' | 'empty';

export interface PairRow {
  /** As the coordinator sees it. */
  readonly row: number;
  readonly mentee: Seat;
  readonly mentor: Seat;
  /** What stands in the two cells. */
  readonly written: { readonly mentee: string; readonly mentor: string; readonly status: string };
  readonly strand: string;
  /** Null where the words are none that we know, or are about another mentor than the one who stands there now. */
  readonly status: PairStatus | null;
  readonly isLocked: boolean;
  /** When they were introduced, as it stands there. */
  readonly introduced: Cell;
  /** Ids of who stood here when we last wrote the row; null where the row was written by hand. */
  readonly last: { readonly mentee: string | null; readonly mentor: string | null };
  /** What those are called today; null where nobody of that address answered. */
  readonly lastCalled: { readonly mentee: string | null; readonly mentor: string | null };
  /** Ids under which mails and meetings know the two: of an address that was corrected since, the former one. */
  readonly as: { readonly mentee: string | null; readonly mentor: string | null };
  /** Id of the mentor whom we proposed; undefined where the sheet has no such column. */
  readonly proposed: string | null | undefined;
  /** Address of the mentor in the plan before the last one; empty for none. */
  readonly previous: string;
  readonly notes: string;
  /** The first row of the same two people, where this one is a copy of it. */
  readonly copyOf: number | null;
  /** Each stands in the other's cell; the row is read as it was before. */
  readonly isSwapped: boolean;
}

export interface MemberRow {
  readonly row: number;
  readonly circle: string;
  readonly person: Seat;
  readonly written: { readonly person: string; readonly status: string };
  readonly role: 'mentor' | 'mentee';
  readonly strand: string;
  readonly status: PairStatus | null;
  readonly isLocked: boolean;
  /** Kept for what somebody wrote beside it: the person has no circle at the moment. */
  readonly isLeft: boolean;
  readonly notes: string;
  readonly copyOf: number | null;
  /** Another circle of the strand in which this mentee stands as well; null for none. */
  readonly elsewhere: string | null;
  /** The row says introduced, and the mails told this person of another circle; null where they tell of this one, or of none. */
  readonly told: ToldCircle | null;
}

export interface ToldCircle {
  readonly circle: string;
  /** All of that circle stand under another name now. */
  readonly isRenamed: boolean;
}

/** What Why says in such a row. */
export const noCircle = () => say('Has no circle now.');

/** In whichever language it was written: two coordinators of one file may speak two. */
export function saysNoCircle(why: string): boolean {
  return (['en', 'fr'] as const).some((language) => inLanguage(language, noCircle) === why);
}

export function idIn(seat: Seat): string | null {
  return typeof seat === 'object' ? seat.id : null;
}

/** What we proposed ourselves is matched anew and not asked about. */
export function isOurs({ status, isLocked, proposed, mentor }: PairRow): boolean {
  return status === 'proposed' && !isLocked && (proposed === undefined || proposed === idIn(mentor));
}

/** Both ids of a row, where each seat is one person; nothing otherwise. */
export function bothIn({ mentee, mentor }: PairRow): { mentee: string; mentor: string }[] {
  const [a, b] = [idIn(mentee), idIn(mentor)];
  return a === null || b === null ? [] : [{ mentee: a, mentor: b }];
}

/**
 * Ids of the mentors of whom a row takes a place: who stands there, and beside a word that is about another mentor that one too,
 * for nobody has said yet which of the two is meant.
 */
export function mentorsTaken({
  status,
  mentor,
  last,
}: Pick<PairRow, 'status' | 'mentor' | 'last'>): string[] {
  const here = idIn(mentor);
  const both = status === null ? [here, last.mentor] : [here];
  return [...new Set(both)].filter((id) => id !== null);
}

interface Addressed {
  readonly email: string;
  readonly formerly?: string;
}

/** The address under which pairs, mails and meetings know somebody, whatever its case; where it was corrected since, the former one. */
export function knownAs({ email, formerly }: Addressed): string {
  return personId(formerly ?? email);
}

/** The key of a pair, which a corrected address does not change; of a circle it is the circle's name. */
export function keyOfPair(mentee: Addressed, mentor: Addressed): string {
  return `${knownAs(mentee)} > ${knownAs(mentor)}`;
}

const PAIR_KEY = /^([^\s@>]+@[^\s@>]+) > ([^\s@>]+@[^\s@>]+)$/;

/** The two addresses in the key of a pair, mentee first; null for a circle, whatever it is called. */
export function addressesIn(key: string): readonly [mentee: string, mentor: string] | null {
  const [, mentee, mentor] = PAIR_KEY.exec(key) ?? [];
  return mentee === undefined || mentor === undefined ? null : [mentee, mentor];
}
