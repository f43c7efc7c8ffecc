// Whose note does not say whether they take part: Match asks, as soon as the columns are confirmed. Before, such a word may come of a
// column that means something else, and Set up counts it.

import { personId } from '../../ground/addresses.ts';
import type { Issue } from '../../ground/issue.ts';
import { sayCount } from '../../language/say.ts';
import type { NoteAsked } from '../../people/notes-asked.ts';
import type { Reading } from '../../people/people.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Step } from '../contract.ts';

type Line = Pick<Step, 'state' | 'line'>;
type Confirmed = Pick<Gathered, 'hasStoredColumns'>;

/** Rows that wait for somebody to look at them: held ones, and people undecided about whom Match does not ask. */
export function rowsToSettle(
  { hasStoredColumns }: Confirmed,
  { undecided, asked }: Reading,
  odd: readonly Issue[],
): number {
  const there = hasStoredColumns ? idsOf(asked, 'takes part') : new Set();
  const held = odd.filter(({ severity }) => severity !== 'warns');
  return held.length + [...undecided].filter((id) => !there.has(id)).length;
}

/** What is not understood waits for somebody; what was taken for a no is counted beside the rest. */
export function withAsked(line: Line, { hasStoredColumns }: Confirmed, { asked }: Reading): Line {
  if (!hasStoredColumns) return line;
  const [open, left] = [idsOf(asked, 'takes part').size, idsOf(asked, 'left out').size];
  const beside = left > 0 ? `, ${sayCount(left, '{n} left out by a note', '{n} left out by a note')}` : '';
  if (open === 0) return { ...line, line: line.line + beside };
  const people = sayCount(open, '{n} person: do they take part?', '{n} people: do they take part?');
  return { state: 'needs attention', line: `${people} ${line.line}${beside}` };
}

const idsOf = (asked: readonly NoteAsked[], now: NoteAsked['now']): ReadonlySet<string> =>
  new Set(
    asked
      .filter((one) => one.now === now)
      .flatMap(({ people }) => people.map(({ person }) => personId(person))),
  );
