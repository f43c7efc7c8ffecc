// Whether it can make a difference that a column means something: a right that everybody gave, a rule whose answers name nobody, a wish that the
// form asks for elsewhere change nothing, so nobody is asked about them. What we took the column for counts always, but a consent that all gave.
import { addressOf } from '../ground/addresses.ts';
import { fold, wordsOf } from '../ground/folding.ts';
import { isLanguage } from '../ground/languages.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { standingOf } from '../ground/standing-words.ts';
import { textOf } from '../ground/table.ts';
import { wishOf } from '../ground/wish-words.ts';
import { NAMINGS } from '../reading/fields/fields.ts';
import { type Column, columnsFor, type Form } from './columns.ts';
import { formatsOf } from './formats.ts';
import { LeaveReader } from './leave-given.ts';
import { wantsOnlyChoices } from './only-choices.ts';

/** @returns false where it makes no difference whether the column means this, as everybody has answered until now. */
export function mayMatter(forms: readonly Form[], form: Form, column: Column, name: string): boolean {
  if (name === column.field) return name !== 'consent' || !isGivenByAll(form, column);
  if (ONE_COLUMN.has(name) && isSureElsewhere(form, name)) return false;
  const does = acts[name];
  return does === undefined || answersIn(form, column).some((text) => does(text, column, forms));
}

/** Of these one column of a form is read. */
const ONE_COLUMN = new Set([
  'wants unit',
  'wants organisation',
  'wants gender',
  'only my choices',
  'publish',
]);

const isSureElsewhere = (form: Form, name: string) => columnsFor(form, name).some(({ sure }) => sure);

type Act = (answer: string, column: Column, forms: readonly Form[]) => boolean;

const isWish: Act = (answer, { header }) => wishOf(answer, header) !== null;
const namesSomebody: Act = (answer, column, forms) => {
  const words = wordsOf(answer).filter((word) => word.length >= LEAST_LETTERS);
  return (
    addressOf(answer) !== null ||
    namesAndPlaces(forms, 'all').some(
      (one) => one.column !== column && words.some((word) => isSaidIn(one.said, word)),
    )
  );
};

/** What an answer has to say so that a meaning which the column hardly has could act on it. */
const acts: Readonly<Record<string, Act>> = {
  conflicts: namesSomebody,
  supervisor: namesSomebody,
  apart: namesSomebody,
  'wants unit': isWish,
  'wants organisation': isWish,
  'only my choices': (answer, { header }) => wantsOnlyChoices(header, answer) !== null,
  format: (answer) => formatsOf(answer).length > 0,
  languages: (answer) => answer.split(SEVERAL).some(isLanguage),
  status: (answer) => standingOf(answer) !== 'active',
};

const SEVERAL = /[,;/\n] ?/;
/** One letter is an initial, and stands in answers of every kind. */
const LEAST_LETTERS = 2;
/** From so many letters on a name with one letter wrong, too few or too many is still that name. */
const LONG = 5;

const isSaidIn = (said: ReadonlySet<string>, word: string) =>
  said.has(word) || (word.length >= LONG && oneLess(word).some((less) => said.has(less)));

/** A word without each of its letters in turn, marked as cut: two that differ in one letter have one of them in common. */
const oneLess = (word: string) =>
  Array.from(word, (_, k) => `${word.slice(0, k)}${word.slice(k + 1)}-`).concat(`${word}-`);

/** The words of each column with people's names, or with places that may be named in their stead. */
const namesAndPlaces = keptFor((forms: readonly Form[], _: 'all') =>
  forms.flatMap((form) =>
    [...NAMINGS, 'unit', 'organisation']
      .flatMap((field) => columnsFor(form, field))
      .map((column) => {
        const words = answersIn(form, column)
          .flatMap(wordsOf)
          .filter((word) => word.length >= LEAST_LETTERS);
        const cut = words.filter((word) => word.length >= LONG).flatMap(oneLess);
        return { column, said: new Set([...words, ...cut]) };
      }),
  ),
);

function answersIn({ table }: Form, { at }: Column): readonly string[] {
  const texts = table.rows.map(({ cells }) => textOf(cells[at])).filter((text) => fold(text) !== '');
  return [...new Set(texts)];
}

function isGivenByAll(form: Form, column: Column): boolean {
  const alone = form.columns.filter((one) => one === column || one.field !== 'consent');
  const reader = new LeaveReader('consent');
  const read = { ...form, columns: alone };
  return form.table.rows.every((row) => reader.given({ form: read, row }) === 'yes');
}
