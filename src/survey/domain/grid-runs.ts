// Columns of one question whose maker put no row in brackets: neighbours that share a question before a sign or behind one, "Support >> Mails",
// "My mentor listened: do you agree?", or that state something each and are answered with the same few words.
import { answerKey, isNotApplicable, yesNoOf } from './answer-words.ts';
import { areBoxes } from './boxes.ts';
import { isNumber } from './how-many.ts';
import { onScale } from './off-scale.ts';
import { gridParts, isNamedOption, isRowBehind, isRowByItself } from './question.ts';

interface Column {
  readonly header: string;
  readonly askedIn: readonly { readonly sheet: string }[];
  readonly cells: readonly string[];
}

/** What a column has in common with its neighbours, and its own part. */
export interface Run {
  readonly key: string;
  /** Empty where the maker wrote no question. */
  readonly stem: string;
  readonly row: string;
}

/** Of each column that is a row of such a question its run; other columns have none. Its key is what no stem is called. */
export function runsIn<Asked extends Column>(asked: readonly Asked[]): ReadonlyMap<Asked, Run> {
  const runs = new Map<Asked, Run>();
  const hasRows = asked.some(({ header }) => isRowByItself(header) && !isNamedOption(header));
  for (let from = 0; from < asked.length; ) {
    const { sheet } = asked[from]!.askedIn[0]!;
    const isOther = (one: Asked) => one.askedIn[0]!.sheet !== sheet || gridParts(one.header) !== null;
    const end = asked.findIndex((one, at) => at >= from && isOther(one));
    const rest = asked.slice(from, end < 0 ? asked.length : end);
    const { stem, rows } = (rest.length > 1 && withStem(rest)) || {
      stem: '',
      rows: hasRows ? [] : statements(rest),
    };
    for (const [k, row] of rows.entries()) runs.set(asked[from + k]!, { key: `${from} }`, stem, row });
    from += Math.max(1, rows.length);
  }
  return runs;
}

/** What may part a question from its rows; brackets go round a row. */
const SIGNS = /\s*(?:>>|[:/|]|\s[-–—]\s)\s*|\s\(/g;
const BRACKET = ' (';
/** A shorter beginning that neighbours share is chance. */
const LEAST_STEM = 12;

/** The rows of the longest question that these columns begin with, and it. */
function withStem(asked: readonly Column[]): { readonly stem: string; readonly rows: string[] } | null {
  const { header } = asked[0]!;
  const stems: { readonly stem: string; readonly isBefore: boolean; readonly sign: string }[] = [];
  header.replace(SIGNS, (sign: string, index: number) => {
    stems.push({ stem: header.slice(0, index), isBefore: true, sign });
    if (sign !== BRACKET) stems.push({ stem: header.slice(index + sign.length), isBefore: false, sign });
    return sign;
  });
  const rowsOf = ({ stem, isBefore, sign }: (typeof stems)[number]) => {
    const part = isBefore ? stem + sign : sign + stem;
    const isIn = ({ header }: Column) =>
      sign === BRACKET
        ? isRowBehind(header, stem)
        : header.length > part.length && (isBefore ? header.startsWith(part) : header.endsWith(part));
    const other = asked.findIndex((one) => !isIn(one));
    return asked.slice(0, other < 0 ? asked.length : other).map(({ header, cells }) => ({
      row: isBefore
        ? header.slice(part.length, sign === BRACKET ? -1 : undefined)
        : header.slice(0, -part.length),
      cells,
    }));
  };
  const found = stems
    .filter(({ stem }) => stem.length >= LEAST_STEM)
    .sort((a, b) => b.stem.length - a.stem.length)
    .map((one) => ({ stem: one.stem, rows: rowsOf(one) }))
    .find(({ stem, rows }) => rows.length > 1 && (areAlike(rows) || areBoxes(stem, rows)));
  return found ? { stem: found.stem, rows: found.rows.map(({ row }) => row) } : null;
}

function areAlike(rows: readonly { readonly row: string; readonly cells: readonly string[] }[]): boolean {
  const words = new Set<string>();
  return rows.every(({ row, cells }) => joins(words, row, cells, MOST_POINTS));
}

/** Without a question before them, two alike may be chance. */
const LEAST = 3;
/** A grid has no more words to choose from, nor more points. */
const FEW_WORDS = 7;
const MOST_POINTS = 11;

function statements(asked: readonly Column[]): string[] {
  const words = new Set<string>();
  const isRow = ({ header, cells }: Column) =>
    joins(words, header, cells, FEW_WORDS) && ![...words].every((word) => isNumber(word));
  const other = asked.findIndex((one) => !isRow(one));
  const rows = other < 0 ? asked : asked.slice(0, other);
  return rows.length < LEAST ? [] : rows.map(({ header }) => header);
}

/** Whether it is the question of the rows that follow: some makers write it above a column of its own, which stays empty. */
export function isStemAlone(asked: readonly Column[], at: number): boolean {
  return asked[at]!.cells.every((text) => text === '') && statements(asked.slice(at + 1)).length > 0;
}

/** @param words  of the rows before, to which those of this one are added. */
function joins(words: Set<string>, row: string, cells: readonly string[], most: number): boolean {
  const given = onScale([...new Set(cells)].filter((text) => text !== '' && !isNotApplicable(text)));
  const said = new Set(given.map(answerKey));
  const shared = [...said].filter((word) => words.has(word)).length;
  const isAlike = words.size === 0 ? said.size > 1 : shared > 0 && shared >= Math.min(2, said.size);
  if (ASKS.test(row) || !isAlike || new Set([...words, ...said]).size > most) return false;
  if ([...said].every((word) => yesNoOf(word) !== null)) return false;
  for (const word of said) words.add(word);
  return true;
}

/** A question stands for itself. */
const ASKS = /\?\W*$|\(\d/;
