// Reads Matches: who stands in each row, what became of them, and what only a person can say.
import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import type { Named } from '../ground/naming.ts';
import { type Table, textOf } from '../ground/table.ts';
import type { HeaderOf } from '../our-sheets/our-sheets.ts';
import { type OwnRow, ownRows } from '../our-sheets/own-rows.ts';
import { inMatches } from '../our-sheets/pair-sheets.ts';
import { personIn } from '../people/coordinators-lists.ts';
import { saysYes } from '../programme/strands.ts';
import { idIn, type PairRow, type Seat } from './pair.ts';
import { isOver, type PairStatus } from './status.ts';
import { saysAlone, statusIn } from './status-in.ts';
import { statusRows } from './status-rows.ts';

type MatchRow = OwnRow<HeaderOf<'matches'>>;

/** @param people  everybody with a usable address and name, whether or not they take part. */
export function readPairs(table: Table | null, people: readonly Named[]): PairRow[] {
  const seen = new Map<string, number>();
  const byId = new Map(people.map((one) => [one.id, one]));
  return ownRows('matches', table).map((row) => {
    const read = readPair(row, people, byId);
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

/** The same two people, or the same mentee without a mentor; what ended may stand there twice. */
function copyKey({ mentee, mentor, status }: PairRow): string | null {
  if (isOver(status) || idIn(mentee) === null) return null;
  return `${idIn(mentee)} ${idIn(mentor) ?? (typeof mentor === 'string' ? mentor : '')}`;
}

function readPair(row: MatchRow, people: readonly Named[], byId: ReadonlyMap<string, Named>): PairRow {
  const written = {
    mentee: row.text(inMatches.mentee),
    mentor: row.text(inMatches.mentor),
    status: row.text(inMatches.status),
  };
  const isAlone = saysAlone(written.mentor);
  const last = {
    mentee: idOf(row.text(inMatches.menteeAddress)),
    mentor: idOf(row.text(inMatches.mentorAddress)),
  };
  const mentee = seatOf(written.mentee, row.text(inMatches.menteeAddress), people, byId);
  const mentor =
    isAlone || written.mentor === ''
      ? 'empty'
      : seatOf(written.mentor, row.text(inMatches.mentorAddress), people, byId);
  const introduced = row.cell(inMatches.introduced);
  return {
    row: row.number,
    mentee,
    mentor,
    written,
    strand: row.text(inMatches.strand),
    status: statusOf(written.status, isAlone, textOf(introduced) !== '', last.mentor, mentor),
    isLocked: saysYes(row.cell(inMatches.lock)),
    introduced,
    last,
    proposed: row.has(inMatches.proposedAddress) ? idOf(row.text(inMatches.proposedAddress)) : undefined,
    previous: row.text(inMatches.previousAddress),
    notes: row.text(inMatches.notes),
    copyOf: null,
  };
}

function idOf(text: string): string | null {
  const address = addressOf(text);
  return address === null ? null : personId(address);
}

/** The hidden address while the name is still the one we wrote, else whom the words mean. */
function seatOf(
  written: string,
  hidden: string,
  people: readonly Named[],
  byId: ReadonlyMap<string, Named>,
): Seat {
  const id = idOf(hidden);
  const person = id === null ? undefined : byId.get(id);
  if (person && (written === '' || fold(written) === fold(person.name))) return { id: person.id };
  return written === '' ? 'empty' : personIn(written, people);
}

/** A pair told is told about the mentor of that day: with another one in the cell nobody knows what the word means. */
function statusOf(
  written: string,
  isAlone: boolean,
  hasDay: boolean,
  lastMentor: string | null,
  mentor: Seat,
): PairStatus | null {
  if (isAlone) return 'on purpose alone';
  const said = written === '' ? 'proposed' : statusIn(written);
  const status = said === 'proposed' && hasDay ? 'introduced' : said;
  if (status === null || !statusRows[status].ofMentor || lastMentor === null) return status;
  const now = idIn(mentor);
  return now === null || now === lastMentor ? status : null;
}
