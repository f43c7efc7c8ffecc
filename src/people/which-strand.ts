// Which strands somebody takes part in: the coordinator's list, else the answer; a word that names none holds the row.

import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import { type Strand, strandsNamed } from '../programme/strands.ts';
import { about, answers } from './answered-row.ts';
import type { Answered } from './taking-part.ts';

/**
 * Names of the strands: a mentor may serve several, and an empty answer means all of them; a mentee needs exactly
 * one, and an empty answer means the only one there is. Null when the row is held.
 */
export function strandsFor(
  entry: Answered,
  strands: readonly Strand[],
  issues: Issue[],
): readonly string[] | null {
  const written = entry.listed?.strand || answers(entry, 'strand').replace(/\n/g, ', ');
  const isMentee = entry.form.role === 'mentees';
  const everything = strands.map((strand) => strand.name);
  if (written === '' && (!isMentee || strands.length === 1)) return everything;
  const { found, unknown } = strandsNamed(written, strands);
  if (strands.length === 1 && !isOtherStrand(entry, strands[0]!)) return everything;
  const isClear = isMentee ? found.length === 1 : found.length > 0;
  if (isClear && (unknown.length === 0 || !isMentee)) return found.map((strand) => strand.name);
  issues.push(unclearStrand(entry, written, everything));
  return null;
}

/** Without the sheet Strands nobody said what strands there are; a coordinator's own odd word is said elsewhere. */
function isOtherStrand({ listed }: Answered, only: Strand): boolean {
  return only.row !== null && !listed?.strand;
}

function unclearStrand(entry: Answered, written: string, strands: readonly string[]): Issue {
  const rest = {
    severity: 'holds' as const,
    found: written === '' ? say('no strand') : written,
    wanted: say('one of {list}', { list: strands.join(', ') }),
    remedy: say('Write the strand into the Strand column of the sheet {sheet}.', {
      sheet: entry.form.role === 'mentees' ? 'Mentees' : 'Mentors',
    }),
  };
  if (entry.listed?.strand)
    return { sheet: entry.listed.table.sheet, row: entry.listed.row.number, column: 'Strand', ...rest };
  return about(entry.form, entry.row.number, 'strand', rest);
}
