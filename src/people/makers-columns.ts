// What the answers of a whole column tell after its question was read: columns that a form's maker keeps for itself, names and addresses
// in which nothing stands, a family name beside the given one.
import { fold, tidy } from '../ground/folding.ts';
import { isMakers } from '../ground/makers-headers.ts';
import { type Cell, type Table, textOf } from '../ground/table.ts';
import { asksAnywhere, PERSONAL } from '../reading/fields/fields.ts';
import { ideasOf } from '../reading/lexicon.ts';
import { questionOf } from '../reading/question.ts';
import type { Column } from './columns.ts';

/** The columns of a form, none of them changed that a person decided. */
export function withMakers(table: Table, columns: readonly Column[]): readonly Column[] {
  const answersIn = ({ at }: Column): readonly Cell[] =>
    table.rows.map(({ cells }) => cells[at] ?? '').filter((cell) => tidy(textOf(cell)) !== '');
  const filled = columns.map((column) => answersIn(column).length > 0);
  return columns.map((column, at) => {
    if (column.by !== 'question' || table.rows.length === 0) return column;
    const answers = answersIn(column);
    if (
      column.sure &&
      isPersonal(column) &&
      !filled[at] &&
      columns.some((other, k) => filled[k] && isAlike(column, other))
    )
      return { ...column, sure: false, candidates: [column.field!] };
    if (isFamilyName(columns, at, answers)) return { ...column, sure: true, candidates: [] };
    if (column.field === 'contract end' && answers.length > 0 && answers.every(isMoment))
      return { ...column, field: null, sure: false, candidates: ['timestamp', 'contract end'] };
    return isNobodys(table, column, answers)
      ? { ...column, field: null, sure: true, candidates: [] }
      : column;
  });
}

const isPersonal = ({ field }: Column) => PERSONAL.includes(field ?? '');
/** Two addresses, or two columns of names. */
const isAlike = (a: Column, b: Column) => isPersonal(b) && (a.field === 'email') === (b.field === 'email');

/** With hours and minutes: hardly a contract ends so. Midnight is how a day is written out by a machine. */
const isMoment = (cell: Cell) =>
  cell instanceof Date
    ? cell.getHours() + cell.getMinutes() > 0
    : /\d:\d\d/.test(textOf(cell).replace(MIDNIGHT, ''));
const MIDNIGHT = /\b(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?am)\b/i;

/** "Name", beside a given name that is known for sure, and answered in a word. */
function isFamilyName(columns: readonly Column[], at: number, answers: readonly Cell[]): boolean {
  const { field, sure, header } = columns[at]!;
  if (field !== 'family name' || sure || answers.length === 0) return false;
  const isBeside = [columns[at - 1], columns[at + 1]].some((one) => one?.sure && one.field === 'given name');
  const words = questionOf(header).halves.flat();
  const isWord = (cell: Cell) => fold(textOf(cell)).split(' ').length <= MOST_WORDS;
  return isBeside && words.length === 1 && ideasOf(words)[0]!.includes('name') && answers.every(isWord);
}

/** What is never decided in silence: what is needed, a rule or a right, and who people are. */
const isWeighty = (field: string | null) =>
  field !== null && (asksAnywhere(field) !== undefined || PERSONAL.includes(field));

/** Numbers of responses and pages are nobody's name and no rule. */
const isInWords = (folded: string) => /^[^\d]*\p{L}[^\d]*$/u.test(folded);

/** "Van den Berg". */
const MOST_WORDS = 3;

/**
 * What the form's maker wrote is nothing that anybody has to say something about, unless addresses or moments stand there, or answers
 * that may bear on who is matched: whoever wrote the form may have used the maker's word.
 */
function isNobodys(
  table: Table,
  { header, sure, field, candidates }: Column,
  answers: readonly Cell[],
): boolean {
  const mayBeTime = answers.length > 0 && [field, ...candidates].includes('timestamp');
  if (sure || mayBeTime || !isMakers(header, table.header)) return false;
  const told = new Set(answers.map((cell) => fold(textOf(cell))));
  if (told.size > 1 && [...told].some(isInWords) && [field, ...candidates].some(isWeighty)) return false;
  return !answers.some((cell) => textOf(cell).includes('@'));
}
