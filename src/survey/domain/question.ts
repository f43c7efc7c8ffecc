// What a survey question is, once its type is known.
import { codesIn, decoded } from '../../ground/coded-answers.ts';
import type { Cell } from '../../ground/table.ts';
import { isNoAnswer, isNotApplicable, isUndecided, yesNoOf } from './answer-words.ts';
import { type Box, isTicked } from './boxes.ts';

export const questionTypes = [
  'scale',
  'likert',
  'choice',
  'number',
  'checkboxes',
  'grid',
  'yesno',
  'nps',
  'text',
] as const;
export type QuestionType = (typeof questionTypes)[number];

export const measures = [
  'satisfied',
  'matching appreciated',
  'goals achieved',
  'goals partly',
  'continue',
  'recommend',
] as const;
export type Measure = (typeof measures)[number];

export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** The end that is best; missing where nobody said it. */
  readonly best?: 'from' | 'to';
}

/** One column of one survey sheet, or all columns of a question whose options have one each. */
export interface AskedIn {
  readonly sheet: string;
  /** Position in the sheet, from 0. */
  readonly at: number;
  /** Where the same is asked in another part of the form, for other people. */
  readonly also?: readonly number[];
  readonly boxes?: readonly Box[];
}

export interface Question {
  /** The full header: `Stem [Row]` in a grid. */
  readonly header: string;
  /** When in the year it is asked: questions of one wave with one header are one question. */
  readonly wave: Wave;
  readonly askedIn: readonly AskedIn[];
  readonly type: QuestionType;
  /** How the answers are read: those of a grid, numbers of a choice, words of the points of a scale; the type itself elsewhere. */
  readonly reads: Exclude<QuestionType, 'grid'>;
  /** Answers there are, in their order, as they are shown; empty for a text. */
  readonly options: readonly string[];
  readonly bounds: Bounds | null;
  readonly sure: boolean;
  /** What a person should look at; empty where nothing. */
  readonly doubt: string;
  readonly measure: Measure | null;
}

export type Wave = 'start' | 'middle' | 'end';

/**
 * The text of a cell, a number without a decimal point where it has none. Some makers of forms join ticked boxes by a semicolon
 * without a blank, and end with one.
 */
export function cellAnswer(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = String(cell instanceof Date ? '' : cell).trim();
  return text.replace(/;+$/, '').replace(/;(?=[^\s;()-])/g, '; ');
}

/**
 * An answer in the words that the question gives its codes: "A1" and, where it is no point of the scale, "9". Of codes whose words
 * the question does not all name ("A1 = not at all … A5 = very") the numbers are points.
 */
export function inWords(header: string, answer: string): string {
  const [, letter, digits] = CODED.exec(answer) ?? [];
  if (digits === undefined) return answer;
  const word = decoded(header, answer);
  const named = [...codesIn(header)];
  const points = named
    .filter(([, one]) => !isNotApplicable(one))
    .map(([code]) => Number(code.replace(/^[A-Z]/, '')));
  // "3 = undecided" between 1 and 5 is a point.
  const isWithin = Math.min(...points) < Number(digits) && Number(digits) < Math.max(...points);
  // Who cannot say yet has answered a yes or no.
  const isPlain = named.some(([, one]) => yesNoOf(one) !== null);
  if (isNoAnswer(word) || (!isPlain && !isWithin && isUndecided(word))) return word;
  // Levels of a language, from A1 to C2, are no points of one scale.
  if (letter === '' || named.some(([code]) => code[0] !== letter)) return answer;
  if (points.length === 0) return answer;
  const isWhole = Math.max(...points) - Math.min(...points) === points.length - 1;
  return isWhole ? word : digits;
}

const CODED = /^([A-Z]?)(\d{1,2})$/;

/** What a row of answers says to a question; of ticked options all, in the words of the question. */
export function answerIn(cells: readonly Cell[], asked: AskedIn, header: string): string {
  const { at, also = [], boxes } = asked;
  const given = [at, ...also].map((one) => cellAnswer(cells[one])).find((text) => text !== '');
  if (boxes === undefined) return inWords(header, given ?? '');
  const ticked = boxes.filter((box) => isTicked(cellAnswer(cells[box.at])));
  return ticked.map(({ option }) => option).join('; ');
}

const GRID = /^(.*\S)\s*\[([^[\]]*)\](?:#\d+)?$/s;
/** "Which topics? (choice=Leadership)". */
const CHOICE =
  /^(.*\S)\s*\((?:choice|choix|auswahl|opcion|opción|scelta|keuze|valg)\s*=\s*(.*)\)(?:#\d+)?$/is;

/** "Do you agree? : My mentor listened". */
const AFTER_COLON = /^(.*\S\s*\?)\s*:\s+(\S.*)$/s;
/** "topics___3": a program's name of an option. */
const OPTION = /^(\S.*?)___(\S.*)$/s;
/** "G02Q02[SQ001]. Which topics?": the code of a row stands before the question of all of them. */
const ROW_CODE = /^(\w+)\[\w+\](?=\.\s)/;

/** The part before the last bracket, and the part in it; null where the header is no row of a grid. */
export function gridParts(header: string): { readonly stem: string; readonly row: string } | null {
  const match = GRID.exec(header) ?? CHOICE.exec(header) ?? OPTION.exec(header) ?? AFTER_COLON.exec(header);
  return match ? { stem: match[1]!.replace(ROW_CODE, '$1'), row: match[2]! } : null;
}

/** Whether the header alone says that it is a row of a grid; a sentence behind a question may as well be an explanation. */
export const isRowByItself = (header: string): boolean =>
  GRID.test(header) || CHOICE.test(header) || isNamedOption(header);

/** Whether the header is a program's name of one option, which was ticked or left. */
export const isNamedOption = (header: string): boolean => OPTION.test(header);

/** "Which topics? [Pay]" or "Which topics? (Pay)" beside "Which topics?"; a number in brackets counts questions that are called alike. */
export function isRowBehind(header: string, question: string): boolean {
  const behind = header.startsWith(question) ? header.slice(question.length) : '';
  return behind.startsWith(' [') || /^ \((?!\d+\)).+\)$/s.test(behind);
}
