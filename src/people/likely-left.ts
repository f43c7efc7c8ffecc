// A note of the office that no reader of words understands, in a column where it is an exception: by a table of weights it may lean to a no. What
// several share is the office's own word for how things stand, and nobody's leaving.
import { clausesOf } from '../ground/clauses.ts';
import { fold } from '../ground/folding.ts';
import { isLikelyOut } from '../ground/likely-out.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { isBackOnADay, speaksOfLeaving } from '../ground/standing-words.ts';
import { placed } from '../ground/told-clauses.ts';
import { isOfIt, type Role } from '../ground/whose-clause.ts';
import { answer } from './answered-row.ts';
import type { Form } from './columns.ts';
import { roleOf } from './status-questions.ts';

/**
 * Whether the answer leans to a no. Who is back on a day leans nowhere, nor does an answer to "Withdrawn?", nor a note that speaks of somebody or
 * something else.
 *
 * @param question  as it stands above the answers. @param answered  in this form's status column, left unclear by its words.
 */
export function leansToNo(form: Form, question: string, answered: string): boolean {
  if (speaksOfLeaving(fold(question)) || !isAlone(form, answered)) return false;
  return isNoteOut(answered, roleOf(form)) && areExceptions(form, '');
}

/** As many as this write the same. */
const SEVERAL = 3;
const isAlone = (form: Form, note: string): boolean =>
  (shared(form, '').get(withoutNumbers(note)) ?? 0) < SEVERAL;

function isNoteOut(note: string, role: Role | null): boolean {
  return !isBackOnADay(note) && isLikelyOut(ofThem(fold(note), role));
}

/** What is said of this person, now; nothing where the first of it is of somebody or something else. Behind that such words are reasons. */
function ofThem(said: string, role: Role | null): string {
  const clauses = placed(clausesOf(said, isOfIt), role);
  if (clauses[0]?.concern !== 'own') return '';
  if (clauses.every(({ concern }) => concern === 'own')) return said;
  return clauses
    .filter(({ concern }) => concern === 'own')
    .map(({ text }) => text)
    .join(', ');
}

/** Where most notes lean to a no, the column is of something else, or of how people are reached. */
const areExceptions = keptFor((form: Form): boolean => {
  const { rows } = form.table;
  const leaning = rows.filter((row) => {
    const note = answer({ form, row }, 'status');
    return note !== '' && isAlone(form, note) && isNoteOut(note, roleOf(form));
  });
  return leaning.length <= Math.max(FEW, MOST * rows.length);
});
const FEW = 2;
const MOST = 1 / 3;

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
