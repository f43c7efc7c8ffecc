// Words in rows of Matches that count for nothing, or for something else than they say: said with their row.
import { fold } from '../ground/folding.ts';
import { textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { inMatches } from '../our-sheets/pair-sheets.ts';
import { idIn, type PairRow, type Seat } from './pair.ts';
import type { PairBook } from './pair-book.ts';
import { isOver } from './status.ts';
import type { Said } from './waiting-rows.ts';

/** In Matches or Circles, of a mentee, whose strand is read from the answers, or from Mentees; said whatever else is odd in the row. */
export function otherStrand(
  { strand, status }: Pick<PairRow, 'strand' | 'status'>,
  mentee: Seat,
  { strandOf }: Pick<PairBook, 'strandOf'>,
): Said | null {
  const id = idIn(mentee);
  const theirs = isOver(status) || strand === '' || id === null ? null : strandOf(id);
  if (theirs === null || fold(strand) === fold(theirs)) return null;
  return {
    severity: 'warns',
    column: inMatches.strand,
    found: strand,
    wanted: theirs,
    remedy: say(
      'A strand written here changes nothing, and Match writes over it. For another strand, write it into Strand in the sheet {Mentees?}.',
    ),
  };
}

/** Two people in each other's cells: they are the pair they were. */
export function changedPlaces({ written, isSwapped }: PairRow): Said | null {
  if (!isSwapped) return null;
  return {
    severity: 'warns',
    column: inMatches.mentee,
    found: say('{mentee} under Mentee and {mentor} under Mentor: the two have changed places', written),
    wanted: say('{mentor} under Mentee, {mentee} under Mentor', written),
    remedy: say(
      'They count as the pair they were. Put the two back. If {mentee} is to be mentored by {mentor}, write ended here and the new pair into a row of its own.',
      written,
    ),
  };
}

/** Something in the place of the day counts as a day: they were introduced. It may be a slip, and stops both mails. */
export function noDay({ introduced, status }: PairRow): Said | null {
  const text = textOf(introduced);
  if (introduced instanceof Date || text === '' || /\d/.test(text) || isOver(status)) return null;
  return {
    severity: 'holds',
    column: inMatches.introduced,
    found: text,
    wanted: say('the day of the introduction, or nothing'),
    remedy: say(
      'The two count as introduced, and no mail introduces them. Empty this cell if they are not; otherwise write the day.',
    ),
  };
}
