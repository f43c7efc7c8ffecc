// Pairs that have meetings in the calendar, while their row in Matches says that they are still to be introduced: a word typed over is
// no end. Their meetings stay, and it is said.
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import { idIn, type PairRow } from '../../pairs/pair.ts';
import { type PairBook, standingPairs } from '../../pairs/pair-book.ts';
import { awaitsIntroduction } from '../../pairs/status.ts';
import type { Reading } from '../../people/people.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';

const keyOf = ({ as }: PairRow) => `${as.mentee} > ${as.mentor}`.toLowerCase();

/** Rows of two who take part and are to be introduced, by their key in small letters. */
export function toBeIntroduced(book: PairBook, { mentees, mentors }: Reading): ReadonlyMap<string, PairRow> {
  const here = new Set([...mentees, ...mentors].map(({ id }) => id));
  const isHere = ({ mentee, mentor }: PairRow) =>
    [mentee, mentor].every((seat) => here.has(idIn(seat) ?? ''));
  const rows = standingPairs(book).filter((row) => awaitsIntroduction(row.status) && isHere(row));
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Asked about as every row is that only a person can settle. @param meeting  keys of those who meet. */
export function unmarkedIssues(
  { ours }: Pick<Gathered, 'ours'>,
  reading: Reading,
  book: PairBook,
  rows: readonly MeetingRow[],
  meeting: { readonly has: (pair: string) => boolean },
): Issue[] {
  const sheet = ours.get('matches')?.table.sheet ?? '';
  const open = toBeIntroduced(book, reading);
  const made = new Set(rows.filter((row) => isMade(row) && !meeting.has(row.pair)).map(({ pair }) => pair));
  const found = [...made].flatMap((pair) => open.get(pair.toLowerCase()) ?? []);
  return found.map(
    ({ row, written }): Issue => ({
      severity: 'holds',
      sheet,
      row,
      column: inMatches.status,
      found: say(
        '{mentee} and {mentor} have meetings in the calendar, and this row says that they were not introduced',
        written,
      ),
      wanted: say('introduced, or ended'),
      remedy: say(
        'Write introduced into Status, or ended if the pair is over. Until then their meetings stay as they are.',
      ),
    }),
  );
}
