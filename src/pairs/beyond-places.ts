// More pairs of a mentor than places, where nobody has said that all of them are meant: a row written by hand beside one of an
// earlier match. Nobody is introduced to somebody who has no place for them.
import { idIn, isOurs, mentorsTaken, type PairRow } from './pair.ts';
import { awaitsIntroduction, haveMet, stands, standsAgainstRule } from './status.ts';

/** What is too much in a row: whom the mentor stands beside as well, and how many they take. */
export interface Beyond {
  readonly others: string;
  readonly places: number;
}

/** Who keeps a place before others: told, decided, written by hand, proposed by us. */
function rankOf(row: PairRow): number {
  if (haveMet(row.status)) return 0;
  if (isMeant(row)) return 1;
  return isOurs(row) ? 3 : 2;
}

/** A tick or a word says that the pair is meant so. */
function isMeant({ isLocked, status }: PairRow): boolean {
  return isLocked || !awaitsIntroduction(status) || standsAgainstRule(status);
}

/** What is known of those in the rows, by id. */
export interface Places {
  /** Of a mentor; null for one who takes no part. */
  readonly placesOf: (mentor: string) => number | null;
  /** Whether a mentee takes part. */
  readonly isThere: (mentee: string) => boolean;
  /** Names of circles that a mentor leads and that stand: they come before any pair. */
  readonly leads: (mentor: string) => readonly string[];
}

/** By the number of the row, those that wait. Of rows that are alike in this none goes first: all of them wait. */
export function beyondPlaces(
  rows: readonly PairRow[],
  { placesOf, isThere, leads }: Places,
): ReadonlyMap<number, Beyond> {
  const found = new Map<number, Beyond>();
  for (const [mentor, theirs] of byMentor(rows, isThere)) {
    const [places, circles] = [placesOf(mentor), leads(mentor)];
    if (places === null || theirs.length + circles.length <= places) continue;
    for (const row of theirs) {
      const asGood = theirs.filter((other) => rankOf(other) <= rankOf(row)).length + circles.length;
      if (isMeant(row) || asGood <= places) continue;
      const others = theirs.filter((other) => other !== row).map(({ written }) => written.mentee);
      found.set(row.row, { others: [...others, ...circles].join(', '), places });
    }
  }
  return found;
}

/** Rows that take a place, by mentor. A mentee with two mentors waits for a word, and takes none until then. */
function byMentor(
  rows: readonly PairRow[],
  isThere: (mentee: string) => boolean,
): ReadonlyMap<string, readonly PairRow[]> {
  const standing = rows.filter(({ status, copyOf }) => stands(status) && copyOf === null);
  const times = new Map<string, number>();
  for (const id of standing.map(({ mentee }) => idIn(mentee) ?? '')) times.set(id, (times.get(id) ?? 0) + 1);
  const found = new Map<string, PairRow[]>();
  for (const row of standing) {
    const mentee = idIn(row.mentee);
    if (mentee === null || !isThere(mentee)) continue;
    if (times.get(mentee) !== 1 && !haveMet(row.status)) continue;
    for (const mentor of mentorsTaken(row)) found.set(mentor, [...(found.get(mentor) ?? []), row]);
  }
  return found;
}
