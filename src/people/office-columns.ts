// Columns that an office keeps beside the answers, for whom nobody was asked: they stand behind the form's own questions under a word or two, and
// hold notes, or one word over and over with exceptions. Where an exception may say that somebody does not take part, a person is asked whether
// the column says who does, whatever it is called.
import { fold, tidy, wordsOf } from '../ground/folding.ts';
import { LIKELY_OUT, oddsOfOut } from '../ground/likely-out.ts';
import { type Standing, saidBy } from '../ground/standing-stems.ts';
import { speaksOfLeaving } from '../ground/standing-words.ts';
import { textOf } from '../ground/table.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { asksQuestions, fieldNamed } from '../reading/fields/fields.ts';
import { MOST_OFFERED } from '../reading/verdict.ts';
import type { Column, Form } from './columns.ts';
import { isHeadedByNotes, isHeadedByOffice, isPutToSomebody } from './headed-by-office.ts';
import { isCode, tellsStanding } from './legends-of-columns.ts';
import { rowsWithNote, sameWords } from './ordinary-notes.ts';
import { asksWhoTakesPart, isBareNo } from './status-questions.ts';

/** What stands in a column, without the blanks. */
export function answersIn({ table }: Form, { at }: Pick<Column, 'at'>): readonly string[] {
  return table.rows.map(({ cells }) => tidy(textOf(cells[at]))).filter((text) => text !== '');
}

/** Marks, ranks, days, addresses and places of files are no notes. */
const NO_NOTE = /^[\d.,:/ %+-]+$|^\S+@\S+$|^(?:https?:|www\.)\S+$/;
/** Meanings that an office fills in as well. */
const OF_OFFICE = new Set(['marks', 'rank', 'status']);
/** A question of a form is longer, or asks somebody. */
const SHORT = 4;

const wordsIn = (header: string): number =>
  wordsOf(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).filter((word) => /\p{L}/u.test(word)).length;

const isAsked = (header: string): boolean => isPutToSomebody(header) || wordsIn(header) > SHORT;

/** Whether a column is surely an answer to the form. */
const isAnswered = ({ header, sure, field, at }: Column, first: number): boolean =>
  at >= first && (isAsked(header) || (sure && field !== null && !OF_OFFICE.has(field)));

/** Whether a column stands outside the form's own questions, before the first of them or behind the last, or is called the office's own. */
function standsAside({ columns }: Form, column: Column): boolean {
  const first = columns.findIndex(({ sure, field }) => sure && field !== null);
  const last = columns.reduce((at, one) => (isAnswered(one, first) ? one.at : at), -1);
  const isNamed = isHeadedByNotes(column.header) || asksWhoTakesPart(column.header);
  return column.at < first || column.at > last || isNamed;
}

/** Whether the reading leaves it open what a column means, or takes it for nothing that is needed, compared or a right. */
function mayBeNotes({ role }: Form, { field }: Column): boolean {
  const read = field === null ? null : fieldNamed(role, field);
  return read === null || !(read.asks === 'needed' || read.isCompared || read.asks === 'right');
}

const OUT: ReadonlySet<Standing> = new Set(['withdrawn', 'paused']);

/** Whether a note has words for leaving, or is one: "left", "removed". */
const saysOut = (text: string): boolean => speaksOfLeaving(fold(text)) || OUT.has(saidBy(fold(text)));

/** How a column may tell that somebody does not take part: in words, or by a bare no where nearly all say yes; null where nothing does. */
export function tellsWhoIsOut(form: Form, column: Column): 'in words' | 'by a no' | null {
  const { header, field, candidates } = column;
  const answers = answersIn(form, column);
  if (header === '' || isPutToSomebody(header)) return null;
  if (tellsStanding(column.legend) && standsAside(form, column)) return 'in words';
  if (isAsked(header) || !standsAside(form, column)) return null;
  if (field === null && isCode(form, column)) return 'in words';
  const counts = rowsWithNote(form, column.at);
  const isRare = (text: string) => 2 * (counts.get(sameWords(text)) ?? 0) <= form.table.rows.length;
  const notes = answers.filter((text) => isRare(text) && !NO_NOTE.test(text) && !isBareNo(text));
  const isOpen = mayBeNotes(form, column) || isHeadedByOffice(header) || field === 'status';
  if (isOpen && notes.some(saysOut)) return 'in words';
  if (field !== null) return null;
  const from = isHeadedByOffice(header) ? EVEN : LIKELY_OUT;
  // A word by itself is an exception only beside one that most of them are.
  const isState = [...counts].some(([words, often]) => words !== '' && 2 * often > answers.length);
  const weighed = [...new Set(notes.filter((text) => isState || text.includes(' ')))].slice(0, MOST_WEIGHED);
  if (weighed.some((text) => oddsOfOut(text) >= (text.includes(' ') ? from : LIKELY_OUT))) return 'in words';
  const mayBeRight = candidates.some((name) => name === 'publish' || name === 'consent');
  return (!mayBeRight || asksWhoTakesPart(header)) && saysNo(answers) ? 'by a no' : null;
}

/** In notes of the office as likely as not is enough to ask; elsewhere as much as leaves somebody out. */
const EVEN = 0;
/** Each takes a fifth of a millisecond; of so many some note says it in a word for leaving, which takes none. */
const MOST_WEIGHED = 300;

const NEARLY_ALL = 2 / 3;

function saysNo(answers: readonly string[]): boolean {
  const others = answers.filter((text) => yesOrNo(text) !== 'yes');
  return (
    answers.length - others.length >= NEARLY_ALL * answers.length &&
    others.some((text) => isBareNo(text) || /^\?+$/.test(text))
  );
}

/** The form with each such column asked about, before anything else whether it says who takes part. */
export function withOfficeAsked(form: Form): Form {
  if (asksQuestions(form.role) || fieldNamed(form.role, 'status') === null) return form;
  const isOpen = ({ by, sure, field }: Column) => by !== 'coordinator' && (!sure || field === null);
  const columns = form.columns.map((column) => {
    if (!isOpen(column) || tellsWhoIsOut(form, column) === null) return column;
    const candidates = [...new Set(['status', ...column.candidates])].slice(0, MOST_OFFERED);
    return { ...column, field: column.sure ? null : column.field, sure: false, candidates };
  });
  return { ...form, columns };
}
