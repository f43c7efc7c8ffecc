// A note of the office that no reader of words understands, in a column where it is an exception: by a table of weights it may lean to a no. What
// several share is the office's own word for how things stand, and nobody's leaving.
import { clausesOf } from '../ground/clauses.ts';
import { fold, tidy } from '../ground/folding.ts';
import { isLikelyOut } from '../ground/likely-out.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { isBackOnADay, speaksOfLeaving } from '../ground/standing-words.ts';
import { type Row, textOf } from '../ground/table.ts';
import { type Placed, placed, saidIn } from '../ground/told-clauses.ts';
import { isOfIt, type Role } from '../ground/whose-clause.ts';
import type { Column, Form } from './columns.ts';
import { answeredAt } from './latest-answer.ts';
import { isCode } from './legends-of-columns.ts';
import { rowsWithNote, sameWords } from './ordinary-notes.ts';
import { roleOf } from './status-questions.ts';

/** Whether a row was typed by hand: it alone has no time, or words in its place, where the form notes it of the others. */
function isTypedIn(form: Form, row: Row): boolean {
  const isTimed = (one: Row) => answeredAt({ form, row: one }) !== null;
  return !isTimed(row) && form.table.rows.filter(isTimed).length >= NEARLY_ALL * form.table.rows.length;
}
const NEARLY_ALL = 2 / 3;

interface Note {
  readonly form: Form;
  readonly row: Row;
  readonly column: Column;
  readonly text: string;
}

/**
 * Whether a note, left unclear by its words, leans to a no. Who is back on a day leans nowhere, nor does an answer to "Withdrawn?", nor a note
 * that speaks of somebody or something else.
 */
export function leansToNo({ form, row, column, text }: Note): boolean {
  const { header, at } = column;
  if (speaksOfLeaving(fold(header)) || !isAlone(form, at, sameWords(text))) return false;
  // Whom the office typed into the form's own sheet it wants in: how they came there is no leaving.
  if (isTypedIn(form, row) || isCode(form, column)) return false;
  return isNoteOut(text, roleOf(form)) && areExceptions(form, at);
}

/** As many as this write the same. */
const SEVERAL = 3;
const isAlone = (form: Form, at: number, words: string): boolean =>
  (rowsWithNote(form, at).get(words) ?? 0) < SEVERAL;

function isNoteOut(note: string, role: Role | null): boolean {
  return !isBackOnADay(note) && !HOW_MANY.test(fold(note)) && isLikelyOut(ofThem(fold(note), role));
}

/** "1 gezin is genoeg", "max 2 mentees": how many somebody takes, and not that they take none. */
const HOW_MANY =
  /^(?:(?:max\w*\.?|only|just|nur|seulement|solo|alleen|maar|kun|bara|apenas|takes|nimmt|prend|neemt|tar|tager|vuole|quiere|quer) )*(?:[1-9]|one|two|eine?n?|zwei|une?|deux|dos|una|uno|due|twee|um|uma|dois|duas|en|ett|to|tva) (?:more |seule? |single )?(?:mentees?|famil\w+|gezin\w*|filleul\w*|person\w*|pair|kid|kind\w*|jeunes?|jongere\w*|student\w*|schuler\w*|alun\w+|ragazz\w+|elev\w*|aprendiz\w*)\b(?! (?:left|moved|dropped|withdr\w*|quit|gone|ging|weg|parti\w*|gestopt))/;

/** "Approved - told her that it cannot be her teacher": what is added may be of anything, unless it turns the yes ("accepted, then …"). */
function addsToAYes(clauses: readonly Placed[]): boolean {
  const [first, ...more] = clauses;
  return more.length > 0 && saidIn(first!.text) === 'active' && more.every(({ joined }) => joined === '');
}

/** "But not with Berg", "pas avec sa cheffe", "keep apart from the Olsens": whom somebody must not meet is no leaving. */
const NOT_WITH =
  /^(?:(?:please|bitte|svp|aber|but|mais|pero|per favore|just|only|nur) )*(?:not?|never|nicht|keinesfalls|auf keinen fall|pas|surtout pas|jamais|non|mai|nunca|niet|nooit|ikke|aldrig|inte|nao)(?: (?:to be |zu |a )?(?:matched|paired|put|zusammen|jumele\p{L}*|apparie\p{L}*|juntar|abbinare|koppelen|sammen|ihop))? ?(?:with|w\/|mit|zu|avec|con|met|med|com)\b(?! (?:us|uns|nous|it|this|dabei))|^keep (?:\p{L}+ )?apart\b|^(?:getrennt halten|tenir a l'ecart de|uit elkaar houden|holdes adskilt)\b/u;

/** Whether a note says whom somebody must not meet. */
export const keepsFromSomebody = (note: string): boolean =>
  clausesOf(fold(note), isOfIt).some(({ text }) => NOT_WITH.test(text));

/** What is said of this person, now; nothing where the first of it is of somebody or something else. Behind that such words are reasons. */
function ofThem(said: string, role: Role | null): string {
  const clauses = placed(clausesOf(said, isOfIt), role);
  if (clauses[0]?.concern !== 'own' || addsToAYes(clauses)) return '';
  if (clauses.some(({ text }) => NOT_WITH.test(text))) return '';
  if (clauses.every(({ concern }) => concern === 'own')) return said;
  return clauses
    .filter(({ concern }) => concern === 'own')
    .map(({ text }) => text)
    .join(', ');
}

/** Where most notes lean to a no, the column is of something else, or of how people are reached. */
const areExceptions = keptFor((form: Form, at: number): boolean => {
  const { rows } = form.table;
  const leaning = rows.filter(({ cells }) => {
    const note = tidy(textOf(cells[at]));
    return note !== '' && isAlone(form, at, sameWords(note)) && isNoteOut(note, roleOf(form));
  });
  return leaning.length <= Math.max(FEW, MOST * rows.length);
});
const FEW = 2;
const MOST = 1 / 3;
