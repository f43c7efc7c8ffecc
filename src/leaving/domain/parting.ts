// Which pairs and places in circles end when somebody leaves or two people part, which have ended so already, and what taking
// that back would do to the rows.

import type { RowChange } from '../../pairs/ended-lines.ts';
import { type EndedNote, endedNoteIn } from '../../pairs/ended-note.ts';
import { isOpenQuestion } from '../../pairs/odd-rows.ts';
import { idIn, type MemberRow, type PairRow } from '../../pairs/pair.ts';
import { type PairBook, standingMembers, standingPairs } from '../../pairs/pair-book.ts';
import { haveMet, type PairStatus } from '../../pairs/status.ts';
import { statusRows } from '../../pairs/status-rows.ts';
import type { Left } from './standing.ts';

/** From the first day to the day of coming back. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** Who parts, and how. */
export interface Parting {
  /** Id of who leaves, or of one of the two who part. */
  readonly person: string;
  /** Id of the other one where the two part and both stay; null where somebody leaves. */
  readonly other: string | null;
  /** The role in which somebody leaves who goes on in the other; null for all that they are. */
  readonly role: 'mentor' | 'mentee' | null;
  readonly how: Exclude<Left, 'away'> | 'apart';
  /** Of who is away and keeps the pair; null for whoever leaves or parts. */
  readonly absence: Days | null;
}

export interface Parted {
  readonly pairs: readonly PairRow[];
  readonly members: readonly MemberRow[];
}

/** Rows that hold and would end. A row that asks a person something stays as it is. */
export function standingOfParting(book: PairBook, parting: Parting): Parted {
  const isClear = (row: PairRow | MemberRow) => row.status !== null && !isOpenQuestion(row);
  return {
    pairs: standingPairs(book).filter((row) => isAbout(row, parting) && (isClear(row) || isGone(row))),
    members:
      parting.other === null
        ? standingMembers(book).filter((row) => isTheirs(row, parting) && isClear(row))
        : [],
  };
}

/** Somebody whose answer is no longer there can still be set free. */
function isGone({ mentee, mentor, status }: PairRow): boolean {
  return status !== null && (mentee === 'nobody') !== (mentor === 'nobody');
}

/** Rows that ended by this parting, as their Notes say. */
export function endedByParting({ pairs, members }: PairBook, parting: Parting): Parted {
  const isSo = (notes: string, role: 'mentor' | 'mentee' | null) => {
    const note = endedNoteIn(notes);
    return note !== null && (parting.other === null ? note.who === role : note.who === null);
  };
  return {
    pairs: pairs.filter(
      (row) =>
        row.status === 'ended' &&
        isAbout(row, parting) &&
        isSo(row.notes, parting.other === null ? roleIn(row, parting.person) : null),
    ),
    members: members.filter(
      (row) =>
        parting.other === null &&
        row.status === 'ended' &&
        isTheirs(row, parting) &&
        isSo(row.notes, row.role),
    ),
  };
}

function isAbout(row: PairRow, { person, other, role }: Parting): boolean {
  const both = [idIn(row.mentee), idIn(row.mentor)];
  const isIn = role === null ? both.includes(person) : idIn(row[role]) === person;
  return isIn && (other === null || both.includes(other));
}

function isTheirs(row: MemberRow, { person, role }: Parting): boolean {
  return idIn(row.person) === person && (role === null || row.role === role);
}

function roleIn(row: PairRow, person: string): 'mentor' | 'mentee' {
  return idIn(row.mentee) === person ? 'mentee' : 'mentor';
}

/** The rows as they shall be afterwards, by number. */
export function endings(parted: Parted, parting: Parting, day: string) {
  const note = (row: PairRow | MemberRow, who: EndedNote['who']): EndedNote => ({
    day,
    was: row.status as EndedNote['was'],
    wasLocked: row.isLocked,
    who,
    how: parting.how,
  });
  const isLeaving = parting.other === null;
  const pairs = parted.pairs.map((row): [number, RowChange] => [
    row.row,
    note(row, isLeaving ? roleIn(row, parting.person) : null),
  ]);
  const members = parted.members.map((row): [number, RowChange] => [row.row, note(row, row.role)]);
  return { matches: new Map(pairs), circles: new Map(members) };
}

/**
 * The rows taken back, by number: what ended is as it was, and what was proposed to the mentee since goes.
 *
 * @returns `met anew` where one of them has been introduced to somebody else, or was decided about, since.
 */
export function takenBack(book: PairBook, parted: Parted): ReturnType<typeof endings> | 'met anew' {
  const mentees = new Set(parted.pairs.map(({ mentee }) => idIn(mentee)));
  const since = standingPairs(book).filter(({ mentee }) => mentees.has(idIn(mentee)));
  if (since.some(({ status, isLocked }) => isLocked || status === null || statusRows[status].kept))
    return 'met anew';
  return {
    matches: new Map<number, RowChange>([
      ...since.map(({ row }) => [row, 'gone'] as const),
      ...parted.pairs.map(({ row }) => [row, 'as it was'] as const),
    ]),
    circles: new Map<number, RowChange>(parted.members.map(({ row }) => [row, 'as it was'] as const)),
  };
}

/** Whether the two had met: then people were told, and are told of the end. */
export function hadMet(row: PairRow): boolean {
  const was: PairStatus | null = row.status === 'ended' ? (endedNoteIn(row.notes)?.was ?? null) : row.status;
  return haveMet(was);
}
