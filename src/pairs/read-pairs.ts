// Reads Matches: who stands in each row, what became of them, and what only a person can say.
import { addressOf, personId } from '../ground/addresses.ts';
import { fold, wordsOf } from '../ground/folding.ts';
import type { Named } from '../ground/naming.ts';
import { type Table, textOf } from '../ground/table.ts';
import type { HeaderOf } from '../our-sheets/our-sheets.ts';
import { type OwnRow, ownRows } from '../our-sheets/own-rows.ts';
import { inMatches } from '../our-sheets/pair-sheets.ts';
import { personIn } from '../people/coordinators-lists.ts';
import { isSameName } from '../people/entries.ts';
import { saysYes } from '../programme/strands.ts';
import { idIn, keyOfPair, type PairRow, type Seat } from './pair.ts';
import type { Seats } from './seats-mailed.ts';
import { isOver, type PairStatus } from './status.ts';
import { saysAlone, statusIn } from './status-in.ts';
import { statusRows } from './status-rows.ts';

type MatchRow = OwnRow<HeaderOf<'matches'>>;

/** @param people  everybody with a usable address and name, whether or not they take part. */
export function readPairs(table: Table | null, people: readonly Named[]): PairRow[] {
  const seen = new Map<string, number>();
  const byId = new Map(people.map((one) => [one.id, one]));
  const corrected = correctedIn(people);
  return ownRows('matches', table).map((row) => {
    const read = readPair(row, people, byId, corrected);
    const key = copyKey(read);
    const first = key === null ? undefined : seen.get(key);
    if (key !== null && first === undefined) seen.set(key, read.row);
    return { ...read, copyOf: first ?? null };
  });
}

/** Ids in the hidden columns: everybody whom a row was last written for. */
export function idsWritten(table: Table | null): string[] {
  const cells = ownRows('matches', table).flatMap(({ text }) => [
    text(inMatches.menteeAddress),
    text(inMatches.mentorAddress),
  ]);
  return cells.map(idOf).filter((id): id is string => id !== null);
}

/** Both seats of rows of which people were told, as they were last written. @param mailed  keys of pairs that mails are about. */
export function seatsTold(table: Table | null, mailed: ReadonlySet<string>): Seats[] {
  return ownRows('matches', table).flatMap((row) => {
    const [mentee, mentor] = [row.text(inMatches.menteeAddress), row.text(inMatches.mentorAddress)];
    const isProposed = (statusIn(row.text(inMatches.status) || 'proposed') ?? 'proposed') === 'proposed';
    const hasDay = textOf(row.cell(inMatches.introduced)) !== '';
    const wasTold = !isProposed || hasDay;
    // With a day beside it the word is a person's, about whoever is there now: either of them.
    const isAnew = hasDay && isProposed && row.text(inMatches.status) !== '';
    if (!wasTold && !mailed.has(keyOfPair({ email: mentee }, { email: mentor }))) return [];
    return [
      [
        { role: 'mentee', name: row.text(inMatches.mentee), address: mentee, isAnew },
        { role: 'mentor', name: row.text(inMatches.mentor), address: mentor, isAnew },
      ],
    ];
  });
}

/** The same two people, or the same mentee without a mentor; what ended may stand there twice. */
function copyKey({ mentee, mentor, status }: PairRow): string | null {
  if (isOver(status) || idIn(mentee) === null) return null;
  return `${idIn(mentee)} ${idIn(mentor) ?? (typeof mentor === 'string' ? mentor : '')}`;
}

/** Ids under which rows and mails know people now called otherwise, both ways. */
interface Corrected {
  readonly now: (former: string | null) => string | null;
  readonly known: (id: string | null) => string | null;
}

function correctedIn(people: readonly Named[]): Corrected {
  const both = people.flatMap(({ id, formerly }) => (formerly ? [[id, personId(formerly)] as const] : []));
  const [former, current] = [new Map(both), new Map(both.map(([id, was]) => [was, id]))];
  return {
    now: (id) => (id === null ? null : (current.get(id) ?? id)),
    known: (id) => (id === null ? null : (former.get(id) ?? id)),
  };
}

function readPair(
  row: MatchRow,
  people: readonly Named[],
  byId: ReadonlyMap<string, Named>,
  { now, known }: Corrected,
): PairRow {
  const written = {
    mentee: row.text(inMatches.mentee),
    mentor: row.text(inMatches.mentor),
    status: row.text(inMatches.status),
  };
  const isAlone = saysAlone(written.mentor);
  const last = {
    mentee: now(idOf(row.text(inMatches.menteeAddress))),
    mentor: now(idOf(row.text(inMatches.mentorAddress))),
  };
  const there = {
    mentee: seatOf(written.mentee, last.mentee, people, byId),
    mentor: isAlone || written.mentor === '' ? 'empty' : seatOf(written.mentor, last.mentor, people, byId),
  } as const;
  const isSwapped = haveChangedPlaces(there, last);
  const { mentee, mentor } = isSwapped ? { mentee: there.mentor, mentor: there.mentee } : there;
  const introduced = row.cell(inMatches.introduced);
  return {
    row: row.number,
    mentee,
    mentor,
    written,
    strand: row.text(inMatches.strand),
    status: statusOf(written.status, isAlone, textOf(introduced) !== '', last, { mentee, mentor }),
    isLocked: saysYes(row.cell(inMatches.lock)),
    introduced,
    last,
    lastCalled: {
      mentee: byId.get(last.mentee ?? '')?.name ?? null,
      mentor: byId.get(last.mentor ?? '')?.name ?? null,
    },
    as: { mentee: known(idIn(mentee) ?? last.mentee), mentor: known(idIn(mentor) ?? last.mentor) },
    proposed: row.has(inMatches.proposedAddress) ? now(idOf(row.text(inMatches.proposedAddress))) : undefined,
    previous: row.text(inMatches.previousAddress),
    notes: row.text(inMatches.notes),
    copyOf: null,
    isSwapped,
  };
}

/** Each of the two whom the row was written for stands in the other's cell. */
function haveChangedPlaces(
  { mentee, mentor }: Pick<PairRow, 'mentee' | 'mentor'>,
  last: PairRow['last'],
): boolean {
  return (
    last.mentee !== null &&
    last.mentor !== null &&
    last.mentee !== last.mentor &&
    idIn(mentee) === last.mentor &&
    idIn(mentor) === last.mentee
  );
}

function idOf(text: string): string | null {
  const address = addressOf(text);
  return address === null ? null : personId(address);
}

/**
 * The hidden address while the name is still the one we wrote, or one with parts more or less than it has now; else whom the words
 * mean. A former name that fits several only in part is nobody's: it is that of whom the row was written for.
 */
function seatOf(
  written: string,
  id: string | null,
  people: readonly Named[],
  byId: ReadonlyMap<string, Named>,
): Seat {
  const person = id === null ? undefined : byId.get(id);
  if (person && (written === '' || fold(written) === fold(person.name))) return { id: person.id };
  if (written === '') return 'empty';
  const address = idOf(written);
  if (person?.formerly !== undefined && address === personId(person.formerly)) return { id: person.id };
  const bears = people.filter(({ name }) => fold(name) === fold(written)).length;
  if (person && bears === 0 && isSameName(written, person.name)) return { id: person.id };
  const found = personIn(written, people);
  const isOwn = person ? hasWordOf(written, person.name) : wordsOf(written).length > 1;
  if (id === null || bears > 0) return found;
  if (found === 'several') return isOwn ? 'nobody' : found;
  // Whoever the row was written for has no answer any more: another person of that family name is not meant.
  const isHalf =
    person === undefined && found !== 'nobody' && found.id !== address && wordsOf(written).length > 1;
  return isHalf && !isSameName(written, byId.get(found.id)?.name ?? '') ? 'nobody' : found;
}

function hasWordOf(one: string, other: string): boolean {
  const words = new Set(wordsOf(other));
  return wordsOf(one).some((word) => words.has(word));
}

/** A pair told is told about the mentor of that day: with another one in the cell nobody knows what the word means. */
function statusOf(
  written: string,
  isAlone: boolean,
  hasDay: boolean,
  last: PairRow['last'],
  seats: Pick<PairRow, 'mentee' | 'mentor'>,
): PairStatus | null {
  if (isAlone) return 'on purpose alone';
  const said = written === '' ? 'proposed' : statusIn(written);
  const isAnother = (seat: 'mentee' | 'mentor') =>
    last[seat] !== null && idIn(seats[seat]) !== null && idIn(seats[seat]) !== last[seat];
  // "Proposed", written beside somebody else, is a person's word about these two, whatever day still stands there.
  if ((isAnother('mentor') || isAnother('mentee')) && written !== '' && said === 'proposed') return said;
  const status = said === 'proposed' && hasDay ? 'introduced' : said;
  return status !== null && statusRows[status].ofMentor && isAnother('mentor') ? null : status;
}
