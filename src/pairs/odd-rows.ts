// What only a person can say about rows of Matches and Circles: each with its row, and nothing is done about it until then.
import type { Issue } from '../ground/issue.ts';
import type { Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { inCircles, inMatches } from '../our-sheets/pair-sheets.ts';
import {
  emptySeat,
  gone,
  itself,
  oddSeat,
  otherAddress,
  otherCircle,
  otherMentorsAddress,
  otherName,
  twoCircles,
} from './odd-seats.ts';
import { idIn, type MemberRow, type PairRow, type Seat } from './pair.ts';
import type { PairBook, PairSheets } from './pair-book.ts';
import { isDecided, isOver, stands, statuses } from './status.ts';
import { statusIn } from './status-in.ts';
import { statusRows } from './status-rows.ts';
import { changedPlaces, noDay, otherStrand } from './unused-words.ts';
import { againstRule, askedBeyond, forbidden, moved, type Said } from './waiting-rows.ts';

export function oddRows(book: PairBook, sheets: PairSheets): Issue[] {
  return [
    ...book.pairs.flatMap((row) => inRow(sheets.matches, row.row, oddPair(row, book))),
    ...book.pairs.flatMap((row) => inRow(sheets.matches, row.row, otherStrand(row, row.mentee, book))),
    ...book.members.flatMap((row) => inRow(sheets.circles, row.row, oddMember(row))),
    ...book.members
      .filter(({ role }) => role === 'mentee')
      .flatMap((row) => inRow(sheets.circles, row.row, otherStrand(row, row.person, book))),
  ];
}

function inRow(table: Table | null, row: number, said: Said | null): Issue[] {
  return said === null || table === null ? [] : [{ severity: 'holds', sheet: table.sheet, row, ...said }];
}

/** Nothing in such a row is used, and nothing in it is written over. */
export function isOpenQuestion(row: PairRow | MemberRow): boolean {
  return questionIn(row) !== null;
}

/** What such a row asks; null where it asks nothing. */
export function questionIn(row: PairRow | MemberRow): Said | null {
  const said = 'mentee' in row ? oddSeatOrStatus(row) : oddMember(row);
  return said?.severity === undefined ? said : null;
}

function oddPair(row: PairRow, book: PairBook): Said | null {
  return (
    oddSeatOrStatus(row) ??
    forbidden(row, book) ??
    moved(row, book) ??
    againstRule(row, book) ??
    askedBeyond(row, book) ??
    twin(row, book.pairs) ??
    otherAddress(row) ??
    copied(row.copyOf) ??
    changedPlaces(row) ??
    noDay(row)
  );
}

function oddSeatOrStatus(row: PairRow): Said | null {
  if (row.status === null) return otherMentorsAddress(row) ?? oddStatus(row);
  if (isOver(row.status)) return null;
  const { mentee, mentor, written, last, lastCalled } = row;
  const isTold = isDecided(row.status);
  if (mentee === 'nobody' && lastCalled.mentee !== null)
    return otherName(inMatches.mentee, written.mentee, lastCalled.mentee);
  if (hasLeft(mentee, last.mentee)) return isTold ? gone(inMatches.mentee, written.mentee) : null;
  if (idIn(mentee) === null) return oddSeat(inMatches.mentee, mentee, written.mentee);
  if (row.status === 'on purpose alone') return null;
  if (mentor === 'empty') return isTold ? emptySeat(row) : null;
  if (mentor === 'nobody' && lastCalled.mentor !== null)
    return otherName(inMatches.mentor, written.mentor, lastCalled.mentor);
  if (hasLeft(mentor, last.mentor)) return isTold ? gone(inMatches.mentor, written.mentor) : null;
  if (idIn(mentor) === null) return oddSeat(inMatches.mentor, mentor, written.mentor);
  return idIn(mentor) === idIn(mentee) ? itself(row) : null;
}

/** We wrote this row ourselves, and the person has no answer any more. */
function hasLeft(seat: Seat, last: string | null): boolean {
  return seat === 'nobody' && last !== null;
}

/** The words a row mostly needs; others are understood as well. */
const OFFERED = statuses.filter((status) => statusRows[status].offered);

function oddStatus({ written }: PairRow | MemberRow): Said {
  const words = OFFERED.join(', ');
  if (statusIn(written.status) !== null)
    return {
      column: inMatches.status,
      found: say('“{status}”, and another mentor than the one it was about', { status: written.status }),
      wanted: say('what became of the two who are there now'),
      remedy: say(
        'Write proposed if they are to be introduced, or put the other mentor back. Until then nothing is done.',
      ),
    };
  return {
    column: inMatches.status,
    found: written.status,
    wanted: say('one of {list}', { list: words }),
    remedy: say('Correct the word. Until then the row stays as it is and nobody in it is written to.'),
  };
}

/** One mentee with two mentors, of which one may be a slip: nobody is mailed before a person says which. */
function twin(row: PairRow, all: readonly PairRow[]): Said | null {
  const other = stands(row.status) ? twinOf(row, all) : undefined;
  if (other === undefined) return null;
  return {
    severity: 'warns',
    column: inMatches.mentee,
    found: say('this mentee is also in row {row}, with another mentor', { row: other.row }),
    wanted: say('one mentor for each mentee'),
    remedy: isDecidedByLock(row, other)
      ? say(
          'Match keeps the row that is locked and takes the other out. Until it has run, neither is introduced.',
        )
      : say('Delete one of the two rows. Until then neither is introduced.'),
  };
}

/** One of them is locked, and the other is a proposal that may go. */
function isDecidedByLock(one: PairRow, other: PairRow): boolean {
  const mayGo = ({ isLocked, status }: PairRow) => !isLocked && status === 'proposed';
  return (one.isLocked && mayGo(other)) || (other.isLocked && mayGo(one));
}

/** The first other row that still holds and gives the same mentee another mentor. */
export function twinOf(row: PairRow, all: readonly PairRow[]): PairRow | undefined {
  const [mentee, mentor] = [idIn(row.mentee), idIn(row.mentor)];
  if (mentee === null || mentor === null) return undefined;
  const standing = byMentee.get(all) ?? indexed(all);
  byMentee.set(all, standing);
  return standing
    .get(mentee)
    ?.find((other) => other.row !== row.row && idIn(other.mentor) !== null && idIn(other.mentor) !== mentor);
}

/** Asked about every row of a book: the rows that still hold are sorted out once. */
const byMentee = new WeakMap<readonly PairRow[], ReadonlyMap<string, readonly PairRow[]>>();

function indexed(all: readonly PairRow[]): ReadonlyMap<string, readonly PairRow[]> {
  const found = new Map<string, PairRow[]>();
  for (const row of all) {
    const id = stands(row.status) ? idIn(row.mentee) : null;
    if (id !== null) found.set(id, [...(found.get(id) ?? []), row]);
  }
  return found;
}

function copied(copyOf: number | null): Said | null {
  if (copyOf === null) return null;
  return {
    severity: 'warns',
    column: '',
    found: say('the same as row {row}', { row: copyOf }),
    wanted: say('one row for each'),
    remedy: say('Nothing is done twice; the two rows stay alike. Delete the one that is not wanted.'),
  };
}

function oddMember(row: MemberRow): Said | null {
  if (row.status === null) return oddStatus(row);
  if (isOver(row.status)) return null;
  if (idIn(row.person) === null) return oddSeat(inCircles.person, row.person, row.written.person);
  if (row.circle === '' && !row.isLeft)
    return {
      column: inCircles.circle,
      found: say('no circle'),
      wanted: say('the name of a circle'),
      remedy: say('Write the circle, or delete the row. Until then it stays as it is and is not used.'),
    };
  if (row.told !== null) return otherCircle(row, row.told);
  if (row.elsewhere !== null) return twoCircles(row, row.elsewhere);
  return copied(row.copyOf);
}
