// What is taken for a column unseen, where somebody says yes to guesses; and where no guess is good enough, so that a person has to say:
// notes of the office are no rule, no wish and no profile, and what rules compare is not guessed against its answers.

import { fold } from '../ground/folding.ts';
import { speaksOfLeaving, standingOf } from '../ground/standing-words.ts';
import { asksQuestions, fieldNamed } from '../reading/fields/fields.ts';
import { MOST_OFFERED } from '../reading/verdict.ts';
import { type Column, columnsFor, type Form } from './columns.ts';
import { formatsOf } from './formats.ts';
import { asksSomebody, isHeadedByOffice } from './headed-by-office.ts';
import { answersIn, tellsWhoIsOut } from './office-columns.ts';
import { wantsOnlyChoices } from './only-choices.ts';
import { asksWhoTakesPart } from './status-questions.ts';

/** What a column is taken for by guess; `undefined` where no guess is good enough. */
export function guessFor(forms: readonly Form[], form: Form, column: Column): string | null | undefined {
  const answers = answersIn(form, column);
  if (asksQuestions(form.role)) return strictest(forms, form, column, answers);
  const standing = standingBy(form, column, answers);
  if (standing !== null) return standing ? 'status' : undefined;
  const field = strictest(forms, form, column, answers);
  const isOpen = field === null ? namesPeople(forms, column, answers) : isOfOffice(form, column, answers);
  return isOpen ? undefined : field;
}

/** So many answers that are somebody's name may be a rule, whatever the question is. */
const SOME_NAMES = 0.34;

/** Whether a column that may mean something names people who answered. */
function namesPeople(forms: readonly Form[], { candidates }: Column, answers: readonly string[]): boolean {
  if (candidates.length === 0 || answers.length === 0) return false;
  const names = new Set(
    forms.flatMap((form) => columnsFor(form, 'name').flatMap((column) => answersIn(form, column).map(fold))),
  );
  return answers.filter((text) => names.has(fold(text))).length >= SOME_NAMES * answers.length;
}

/** Whether no guess is good enough for a column, so that somebody is asked who says yes to guesses. */
export function isBeyondGuessing(forms: readonly Form[], form: Form, column: Column): boolean {
  return !column.sure && guessFor(forms, form, column) === undefined;
}

/** Read by most of these words that come back, a column is the status; of notes, each another, all have to be read. */
const MOST = 0.5;

/** A header that says that it tells how somebody stands. */
const IS_STANDING = /\b(?:status|statut|stand|estado|estatus|stato|situacao|situacion|situation)\b/;

/**
 * Whether a column that may tell who takes part is the status by guess: taken for it, nobody is let in by what stands there, and what nobody
 * understands is asked. False where a bare no may be one to anything or its answers cannot be read, null where nothing speaks for it.
 */
function standingBy(form: Form, column: Column, answers: readonly string[]): boolean | null {
  const told = tellsWhoIsOut(form, column);
  if (told !== null) return isOwnStatus(form, column, told === 'in words');
  const isLikely = column.candidates.includes('status') && isRepeated(answers);
  return isLikely && answers.some((text) => speaksOfLeaving(fold(text))) ? readsAsStatus(answers) : null;
}

/** Attended or declined may be a workshop, and where a status stands a second one is nobody's guess. */
function isOwnStatus({ columns }: Form, { at, field, header }: Column, isInWords: boolean): boolean {
  if (columns.some((one) => one.at !== at && one.field === 'status')) return false;
  if (asksWhoTakesPart(header)) return true;
  return isInWords && (field === 'status' || isHeadedByOffice(header) || IS_STANDING.test(fold(header)));
}

function readsAsStatus(answers: readonly string[]): boolean {
  const read = answers.filter((text) => standingOf(text) !== 'unclear').length;
  return read === answers.length || (isRepeated(answers) && read > MOST * answers.length);
}

const isRepeated = (answers: readonly string[]) => new Set(answers.map(fold)).size <= MOST * answers.length;

/** Columns at the end in which an office writes. */
const LAST = 3;
/** Marks and ranks are no notes. */
const NUMBER = /^[\d.,/ %]+$/;

/** Of columns that are asked about anyway, those of the office's own may say who takes part, before anything else. */
export function withStatusOffered(form: Form): Form {
  const mayBe = ({ sure, candidates }: Column) =>
    !sure && candidates.some((name) => fieldNamed(form.role, name)?.asks !== undefined);
  const offered = (column: Column): Column =>
    mayBe(column) && isOfOffice(form, column, answersIn(form, column))
      ? { ...column, candidates: [...new Set(['status', ...column.candidates])].slice(0, MOST_OFFERED) }
      : column;
  return fieldNamed(form.role, 'status') === null ? form : { ...form, columns: form.columns.map(offered) };
}

/** Whether a column looks like the office's own, at the end: two of hardly filled, called so, and with somebody who leaves or waits. */
function isOfOffice({ table, columns }: Form, column: Column, answers: readonly string[]): boolean {
  const headed = columns.filter(({ header }) => header !== '');
  if (answers.length === 0 || headed.indexOf(column) < headed.length - LAST) return false;
  if (asksSomebody(column.header) || answers.every((text) => NUMBER.test(text))) return false;
  const signs = [
    answers.length <= MOST * table.rows.length,
    isHeadedByOffice(column.header),
    answers.some((text) => speaksOfLeaving(fold(text))),
  ];
  return signs.filter((isSo) => isSo).length >= 2;
}

/** Where a column may also mean a rule, the rule: applied for nothing it costs less than passed over. */
function strictest(
  forms: readonly Form[],
  form: Form,
  column: Column,
  answers: readonly string[],
): string | null {
  const { role, columns } = form;
  const { field } = column;
  const read = field === null ? null : fieldNamed(role, field);
  // What rules compare, and what is needed, is never given up for another.
  if (read?.asks === 'needed' || read?.isCompared === true) return field;
  const isOfPeople = field === null && namesPeople(forms, column, answers);
  const candidates = column.candidates.filter(
    (name) =>
      isLike(name, column.header, answers) && !(isOfPeople && fieldNamed(role, name)?.isCompared === true),
  );
  const isMissing = (name: string) => !columns.some((other) => other.field === name);
  const wished = candidates.find((name) => isMissing(name) && isWished(forms, name));
  if (wished !== undefined) return wished;
  if (read?.asks !== undefined) return field;
  const compared = (names: readonly string[]) =>
    field === null ? names.find((name) => fieldNamed(role, name)?.isCompared && isMissing(name)) : undefined;
  const bound = candidates.filter((name) => fieldNamed(role, name)?.asks === 'rule');
  return (
    compared(candidates.slice(0, 1)) ?? bound.find(isMissing) ?? bound[0] ?? compared(candidates) ?? field
  );
}

/** Meanings that a column is not raised to against its answers: how an answer has to read, and how large a share of them. */
const looks: Readonly<Record<string, readonly [(answer: string, header: string) => boolean, number]>> = {
  format: [(answer) => formatsOf(answer).length > 0, 0],
  'only my choices': [(answer, header) => wantsOnlyChoices(header, answer) !== null, 0.34],
};

function isLike(name: string, header: string, answers: readonly string[]): boolean {
  const look = looks[name];
  if (look === undefined || answers.length === 0) return true;
  const [isSuch, share] = look;
  const such = answers.filter((answer) => isSuch(answer, header)).length;
  return such > 0 && such >= share * answers.length;
}

/** What some mentee's wish is compared with. */
function isWished(forms: readonly Form[], name: string): boolean {
  const wish = `wants ${name}`;
  return forms.some(({ columns }) =>
    columns.some(({ field, sure, candidates }) => field === wish || (!sure && candidates.includes(wish))),
  );
}
