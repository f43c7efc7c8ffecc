// Questions that take two rows: makers of surveys write a question once, above, and what its columns stand for below it; or codes above the
// questions. Both are read as one header, `Question [Row]`, and neither row is anybody's answer.
import { fold, tidy } from '../ground/folding.ts';
import { isOtherAlone } from '../ground/other-option.ts';
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import { isFilled } from './header-row.ts';

export interface Headed {
  /** The last row of the header as the coordinator sees it, from 1. */
  readonly row: number;
  /** The questions, where no single row holds them. */
  readonly asked?: readonly string[];
}

/** @param row  in which questions were found, from 1. */
export const headersAt = (grid: Grid, row: number): Headed =>
  aboveImport(grid) ||
  withOptionsBelow(grid, row) ||
  withOptionsBelow(grid, row - 1) ||
  withGroupsAbove(grid, row) ||
  withOptionsBehind(grid, row) || { row };

const asShown = (cell: Cell | undefined) => tidy(textOf(cell));

/** So many rows may lie above the answers. */
const MOST_ROWS = 4;
const IMPORT = /^\{"ImportId":/;

/** Codes, questions, and a row of identifiers that a program reads. */
function aboveImport(grid: Grid): Headed | null {
  const isImport = (cell: Cell) => IMPORT.test(asShown(cell));
  const at = grid
    .slice(0, MOST_ROWS)
    .findIndex((row) => row.some(isImport) && row.every((cell) => isImport(cell) || !isFilled(cell)));
  if (at < 1) return null;
  const codes = grid[at - 2] || [];
  const asked = grid[at - 1]!.map((cell, k) => asShown(isFilled(cell) ? cell : codes[k]));
  return { row: at + 1, asked: asRows(asked) };
}

const asRow = (question: string, row: string) => `${question} [${row}]`;
const DASH = ' - ';
/** A shorter beginning that neighbours share is chance. */
const LEAST_STEM = 12;
/** The options of one question in one cell, and what was typed beside them. */
const ONE_CELL = /^(?:selected choice|ausgewahlte antwort|choix selectionne|opcion seleccionada)$/;

/** "Question - Row" beside "Question - Other row" are rows of one question. */
function asRows(asked: readonly string[]): string[] {
  const stems = asked.map((text, at) => {
    const beside = [asked[at - 1] || '', asked[at + 1] || ''];
    const parts = text.split(DASH);
    return parts
      .map((_, k) => parts.slice(0, k).join(DASH))
      .find((stem) => stem.length >= LEAST_STEM && beside.some((other) => other.startsWith(stem + DASH)));
  });
  const rowOf = (at: number) => asked[at]!.slice(stems[at]!.length + DASH.length);
  const inOneCell = new Set(stems.filter((stem, at) => stem && ONE_CELL.test(fold(rowOf(at)))));
  return asked.map((text, at) => {
    const stem = stems[at];
    return !stem || inOneCell.has(stem) ? text : asRow(stem, rowOf(at));
  });
}

/** What a maker writes below a question that has one column. */
const A_COLUMN =
  /^(?:response|open-ended response|reponse|reponse ouverte|antwort|offene antwort|beantwortung|respuesta|respuesta abierta|risposta|risposta aperta|antwoord|open antwoord|resposta|resposta aberta|svar|abent svar)$/;
const isOneColumn = (cell: Cell | undefined) => A_COLUMN.test(fold(textOf(cell)));
/** Some makers write it again. */
const isAgain = (above: Cell | undefined, below: Cell | undefined) =>
  isFilled(below) && fold(textOf(above)) === fold(textOf(below));
/** A number, a moment, an address: no word of a header. */
const VALUE = /^[\d.,/: +-]+(?:[ap]m)?$|@/i;
const isValue = (cell: Cell | undefined) =>
  isFilled(cell) && (typeof cell !== 'string' || VALUE.test(tidy(cell)));
/** Answers that are looked at. */
const ANSWERS_SEEN = 60;
const ALMOST_ALL = 0.8;

/** One alike may be chance. */
const SEVERAL = 2;

/** The question above, its options or rows below; blank cells above continue the question at their left. */
function withOptionsBelow(grid: Grid, row: number): Headed | null {
  if (row < 1) return null;
  const [above, below] = [grid[row - 1] || [], grid[row] || []];
  const filled = below.filter(isFilled);
  if (filled.length < 2 || below.some(isValue)) return null;
  const continued = below.filter((cell, at) => at > 0 && isFilled(cell) && !isFilled(above[at])).length;
  const again = below.filter((cell, at) => isAgain(above[at], cell)).length;
  const isStack =
    filled.every(isOneColumn) || (continued > 0 && (filled.some(isOneColumn) || again >= SEVERAL));
  if (!(isStack || continued >= SEVERAL) || !isNoAnswer(grid, row)) return null;
  let question = '';
  const asked = Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    if (isFilled(above[at])) question = asShown(above[at]);
    if (!isFilled(below[at])) return asShown(above[at]);
    if (isOneColumn(below[at]) || isAgain(above[at], below[at])) return question;
    return asRow(question, asShown(below[at]));
  });
  return { row: row + 1, asked };
}

/** Where all others have a number or a moment, an answer has one too; this row has none, or what is written below a question. */
function isNoAnswer(grid: Grid, at: number): boolean {
  const [above, cells] = [grid[at - 1]!, grid[at]!];
  const answers = grid.slice(at + 1, at + 1 + ANSWERS_SEEN).filter((row) => row.some(isFilled));
  // Below the first of several ticks stands its option.
  const isFirstOfMany = (k: number) => isFilled(cells[k + 1]) && !isFilled(above[k + 1]);
  const isOfValues = (k: number) =>
    isFilled(above[k]) &&
    !isFirstOfMany(k) &&
    answers.filter((row) => isValue(row[k])).length >= ALMOST_ALL * answers.length;
  const ofValues = [...above.keys()].filter(isOfValues);
  return (
    answers.length > 0 &&
    ofValues.length > 0 &&
    ofValues.every((k) => !isFilled(cells[k]) || isOneColumn(cells[k]) || isAgain(above[k], cells[k]))
  );
}

/** "Question/Option" and "Question/Other option", beside the question itself in which all that were ticked stand together. */
function withOptionsBehind(grid: Grid, row: number): Headed | null {
  const asked = (grid[row - 1] || []).map(asShown);
  const stems = asked.map(
    (text) => (text.includes('/') && asked.find((one) => one !== '' && text.startsWith(`${one}/`))) || '',
  );
  const isOfSeveral = (stem: string) => stem !== '' && stems.filter((one) => one === stem).length > 1;
  if (!stems.some(isOfSeveral)) return null;
  const rowOf = (text: string, stem: string) =>
    isOfSeveral(stem) ? asRow(stem, text.slice(stem.length + 1)) : text;
  return { row, asked: asked.map((text, at) => rowOf(text, stems[at]!)) };
}

/** Columns of one question are answered alike: with a tick, or with the same few words. */
const FEW_TOLD = 7;

/** The questions below, and above some of them what they are rows of; it ends where the answers are others. */
function withGroupsAbove(grid: Grid, row: number): Headed | null {
  if (row < 2) return null;
  const [above, below] = [grid[row - 2]!, grid[row - 1]!];
  if (!above.some(isFilled) || above.some(isValue)) return null;
  const answers = grid.slice(row, row + ANSWERS_SEEN);
  const said = (at: number) =>
    new Set(answers.flatMap((cells) => (isFilled(cells[at]) ? [fold(textOf(cells[at]))] : [])));
  const asked = below.map(asShown);
  let isAny = false;
  for (let from = 0; from < below.length; from++) {
    if (!isFilled(above[from]) || !isFilled(below[from])) continue;
    const words = said(from);
    let to = from + 1;
    const isRow = (at: number) => isFilled(below[at]) && !isFilled(above[at]);
    while (isRow(to) && asBefore(words, said(to))) to++;
    if (to - from < 2) continue;
    // Beside the last option people write.
    if (isRow(to) && isOtherAlone(asShown(below[to]))) to++;
    isAny = true;
    for (let at = from; at < to; at++) asked[at] = asRow(asShown(above[from]), asked[at]!);
  }
  return isAny ? { row, asked } : null;
}

/** @param words  of the columns before, to which those of this one are added. */
function asBefore(words: Set<string>, others: ReadonlySet<string>): boolean {
  const isShared = [...others].some((word) => words.has(word));
  if (!isShared || new Set([...words, ...others]).size > FEW_TOLD) return false;
  for (const word of others) words.add(word);
  return true;
}
