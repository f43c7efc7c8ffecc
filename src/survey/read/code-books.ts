// Codes that the file explains in a tab of its own, a row for each, "Q3 · 2 · Agree": the answers are read in these words.
import { fold, tidy } from '../../ground/folding.ts';
import { type Cell, type Grid, textOf } from '../../ground/table.ts';
import type { Form } from '../../people/columns.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { isNotApplicable } from '../domain/answer-words.ts';
import { familyOf } from '../domain/typing.ts';
import { degrees, isGraded } from '../domain/typing-degrees.ts';
import { extents } from '../domain/typing-extents.ts';
import { inItsWords, type Questions, questionsIn } from './data-dictionary.ts';

/** The words for each code of a question, by the folded name of its column. */
type Book = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads a form in the words of the code books that lie in the file; without one it stays as it is. */
export function createInWords({ others, tabOf }: Pick<Gathered, 'others' | 'tabOf'>): (form: Form) => Form {
  const gridOf = (sheet: string): Grid => tabOf.get(sheet)?.grid ?? [];
  const books = others.map(({ sheet }) => bookIn(gridOf(sheet))).filter((book) => book.size > 0);
  if (others.length === 0) return (form) => form;
  const wordOf = (name: string, code: string) =>
    books.map((book) => book.get(name)?.get(code)).find((word) => word !== undefined) ?? '';
  return (form) => {
    const { rows, sheet, headerRow } = form.table;
    const above = gridOf(sheet).slice(0, headerRow);
    const readers = form.columns.map(({ at, header }) => {
      const names = [...above.map((row) => row[at]), header].map((name) => fold(textOf(name)));
      const words = wordsFor(books, names);
      const cells = rows.map((row) => row.cells[at]);
      return { at, read: words === null ? null : readerFor(words, cells) };
    });
    const readAt = new Map(readers.flatMap(({ at, read }) => (read === null ? [] : [[at, read] as const])));
    const inWords = (cells: readonly Cell[]) => cells.map((cell, at) => readAt.get(at)?.(cell) ?? cell);
    const headers = form.columns.map(({ header }) => header);
    const asked: Questions = new Map(
      others.flatMap(({ sheet: tab }) => [...questionsIn(gridOf(tab), headers)]),
    );
    const columns = form.columns.map((column) => ({
      ...column,
      header: TELLS_WHO.has(column.field ?? '') ? column.header : inItsWords(column.header, asked, wordOf),
    }));
    return {
      ...form,
      columns,
      table:
        readAt.size === 0
          ? form.table
          : { ...form.table, rows: rows.map((row) => ({ ...row, cells: inWords(row.cells) })) },
    };
  };
}

/** What no question of the survey is: it keeps its name. */
const TELLS_WHO: ReadonlySet<string> = new Set(['timestamp', 'email', 'name', 'role']);

const CODE = /^(?:-?\d{1,3}|[a-z]{1,2}\d{1,3})$/i;
/** "1, Yes | 2, No": all codes of a question in one cell. */
const IN_ONE_CELL = /^-?\w{1,4}\s*[,=]\s*[^|]+(?:\|\s*-?\w{1,4}\s*[,=]\s*[^|]+)+$/;
const HAS_WORDS = /\p{L}/u;
/** Fewer rows explain nothing, and so large a part of a code book does. */
const LEAST = 3;
const MOST = 0.3;

function bookIn(grid: Grid): Book {
  const book = new Map<string, Map<string, string>>();
  let names: string[] = [];
  const filled = grid.filter((row) => row.some((cell) => textOf(cell) !== ''));
  const found = filled.filter((row) => {
    const [first = '', ...cells] = row.map((cell) => tidy(textOf(cell)));
    if (first !== '') names = namesIn(fold(first));
    const codes = codesOf(cells.filter((text) => text !== ''));
    for (const name of names)
      for (const [code, word] of codes)
        book.set(name, (book.get(name) ?? new Map<string, string>()).set(fold(code), word));
    return codes.length > 0;
  });
  return found.length >= LEAST && found.length >= MOST * filled.length ? book : new Map();
}

function codesOf(cells: readonly string[]): (readonly [string, string])[] {
  const whole = cells.find((text) => IN_ONE_CELL.test(text));
  if (whole !== undefined)
    return whole.split('|').map((part) => {
      const [code = '', ...words] = part.split(/[,=]/);
      return [code.trim(), words.join(',').trim()] as const;
    });
  const at = cells.findIndex((text, k) => CODE.test(text) && HAS_WORDS.test(cells[k + 1] ?? ''));
  return at < 0 ? [] : [[cells[at]!, cells[at + 1]!]];
}

/** More than so many are no items of one question. */
const MOST_ITEMS = 200;

/** "q3_1 to q3_4" names four columns. */
function namesIn(name: string): string[] {
  const [, stem, from, other, to] = /^(.*\D)(\d+)\s*(?:to|bis|a|-)\s*(.*\D)(\d+)$/.exec(name) ?? [];
  if (stem === undefined || stem !== other || Number(to) - Number(from) > MOST_ITEMS) return [name];
  return Array.from(
    { length: Math.max(0, Number(to) - Number(from) + 1) },
    (_, k) => `${stem}${Number(from) + k}`,
  );
}

/** By a name of the column, which may stand before the question, or of the question of whose rows it is one: "q3" for "q3_2". */
function wordsFor(books: readonly Book[], names: readonly string[]): ReadonlyMap<string, string> | null {
  const alone = names.map((name) => name.replace(/^(\w+)[.:)]\s.*$/, '$1'));
  const known = [...names, ...alone, ...alone.map((name) => name.replace(/[_.]\d+$/, ''))];
  const find = (name: string) => books.map((book) => book.get(name)).find((words) => words !== undefined);
  return known.map(find).find((words) => words !== undefined) ?? null;
}

/** So much of a column has to be codes of its question; one code alone may tick an option. */
const NEARLY_ALL = 0.8;
/** What stands for no answer lies far beyond the others. */
const NO_ANSWER = /^(?:-\d+|66|77|88|9[6-9]|\d{3})$/;

function readerFor(
  words: ReadonlyMap<string, string>,
  cells: readonly (Cell | undefined)[],
): ((cell: Cell) => Cell) | null {
  const shown = wordsShown(words);
  const read = (cell: Cell | undefined): string | null => {
    const parts = textOf(cell).split(/[,;]\s*/);
    const found = parts.map((part) => shown.get(fold(part)));
    return found.includes(undefined) ? null : found.join('; ');
  };
  const filled = cells.filter((cell) => textOf(cell) !== '');
  const known = filled.filter((cell) => read(cell) !== null);
  const isCoded = known.length >= NEARLY_ALL * filled.length && new Set(known.map(textOf)).size > 1;
  return isCoded ? (cell) => read(cell) ?? cell : null;
}

/** Of graded answers the number stands before the word, because it tells their order. */
function wordsShown(words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const isMissing = (code: string) => NO_ANSWER.test(code);
  const graded = [...words].filter(([code]) => !isMissing(code)).map(([, word]) => word);
  const isOrdered = [isGraded, familyOf, degrees, extents].some((find) => find(graded));
  return new Map(
    [...words].map(([code, word]) => {
      if (isMissing(code)) return [code, isNotApplicable(word) ? word : `n/a (${word})`] as const;
      return [code, isOrdered && /^\d+$/.test(code) ? `${code} - ${word}` : word] as const;
    }),
  );
}
