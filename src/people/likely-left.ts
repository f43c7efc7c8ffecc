// A note of the office that no reader of words understands, in a column where it is an exception: by a table of weights it may lean to a no. What
// several share is the office's own word for how things stand, and nobody's leaving.
import { fold } from '../ground/folding.ts';
import { isLikelyOut } from '../ground/likely-out.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { isBackOnADay, speaksOfLeaving } from '../ground/standing-words.ts';
import { answer } from './answered-row.ts';
import type { Form } from './columns.ts';

/**
 * Whether the answer leans to a no. Who is back on a day leans nowhere, nor does an answer to "Withdrawn?".
 *
 * @param question  as it stands above the answers. @param answered  in this form's status column, left unclear by its words.
 */
export function leansToNo(form: Form, question: string, answered: string): boolean {
  if (isBackOnADay(answered) || speaksOfLeaving(fold(question))) return false;
  return (shared(form, '').get(withoutNumbers(answered)) ?? 0) < SEVERAL && isLikelyOut(answered);
}

/** As many as this write the same. */
const SEVERAL = 3;

/** How many rows of a form hold a note, whatever its numbers: "group 2" and "group 3" are one. */
const shared = keptFor((form: Form): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const row of form.table.rows) {
    const note = withoutNumbers(answer({ form, row }, 'status'));
    counts.set(note, (counts.get(note) ?? 0) + 1);
  }
  return counts;
});

const withoutNumbers = (note: string): string => fold(note).replace(/\d+/g, '').trim();
