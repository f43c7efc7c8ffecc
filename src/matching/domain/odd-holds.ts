// What a coordinator decided in Matches and what cannot be: said with its row, and nothing is done about it until then.
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import type { PairRow } from '../../pairs/pair.ts';

interface Place {
  /** Name of the Matches sheet. */
  readonly sheet: string;
  /** Ids of those who take part. */
  readonly mentees: ReadonlySet<string>;
  readonly mentors: ReadonlySet<string>;
}

/** @returns null for a pair that can be kept. @param isDecided  whether the status keeps it, not a lock or a hand. */
export function impossible(
  { sheet, mentees, mentors }: Place,
  { row, written }: PairRow,
  { mentee, mentor }: { readonly mentee: string; readonly mentor: string },
  isDecided: boolean,
): Issue | null {
  const wrong = (column: 'mentee' | 'mentor', wanted: string): Issue => ({
    ...unkept(sheet, row),
    column: inMatches[column],
    found: written[column],
    wanted,
  });
  if (mentee === mentor) return wrong('mentor', say('another person than the mentee'));
  if (mentees.has(mentee) && mentors.has(mentor)) return null;
  if (isDecided)
    return {
      severity: 'holds',
      sheet,
      row,
      column: inMatches.status,
      found: say('{names}, not taking part at the moment', {
        names: [mentees.has(mentee) ? [] : written.mentee, mentors.has(mentor) ? [] : written.mentor]
          .flat()
          .join(say(' and ')),
      }),
      wanted: say('two people who take part, or ended in Status'),
      remedy: say('Write ended into Status to set the other one free. Until then neither is matched again.'),
    };
  return mentees.has(mentee)
    ? wrong('mentor', say('a mentor who takes part'))
    : wrong('mentee', say('a mentee who takes part'));
}

/** A ticked Lock beside an empty mentor. */
export function lockedAlone(sheet: string, { row }: PairRow): Issue {
  return {
    ...unkept(sheet, row),
    severity: 'warns',
    column: inMatches.mentor,
    found: say('nobody'),
    wanted: say('a mentor beside a ticked Lock'),
  };
}

function unkept(sheet: string, row: number): Pick<Issue, 'severity' | 'sheet' | 'row' | 'remedy'> {
  return {
    severity: 'holds',
    sheet,
    row,
    remedy: say('This row could not be kept. Correct the cell, or untick Lock.'),
  };
}

/** One mentee with two mentors, both kept. @param first  the other row. */
export function keptTwice(sheet: string, row: number, first: number): Issue {
  return {
    severity: 'blocks',
    sheet,
    row,
    column: inMatches.lock,
    found: say('this mentee is also kept in row {row}, with another mentor', { row: first }),
    wanted: say('one mentor for each mentee'),
    remedy: say('Untick Lock or clear the mentor in one of the two rows.'),
  };
}
