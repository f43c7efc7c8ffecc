// What a survey question is, once its type is known.
import type { Cell } from '../../ground/table.ts';
import { type Box, isTicked } from './boxes.ts';

export const questionTypes = [
  'scale',
  'likert',
  'choice',
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
  readonly boxes?: readonly Box[];
}

export interface Question {
  /** The full header: `Stem [Row]` in a grid. */
  readonly header: string;
  /** When in the year it is asked: questions of one wave with one header are one question. */
  readonly wave: Wave;
  readonly askedIn: readonly AskedIn[];
  readonly type: QuestionType;
  /** How the answers of a grid are read; the type itself elsewhere. */
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

/** What a row of answers says to a question; of ticked options all, in the words of the question. */
export function answerIn(cells: readonly Cell[], { at, boxes }: AskedIn): string {
  if (boxes === undefined) return cellAnswer(cells[at]);
  const ticked = boxes.filter((box) => isTicked(cellAnswer(cells[box.at])));
  return ticked.map(({ option }) => option).join('; ');
}

const GRID = /^(.*\S)\s*\[([^[\]]*)\](?:#\d+)?$/s;
/** "Which topics? (choice=Leadership)". */
const CHOICE =
  /^(.*\S)\s*\((?:choice|choix|auswahl|opcion|opción|scelta|keuze|valg)\s*=\s*(.*)\)(?:#\d+)?$/is;

/** The part before the last bracket, and the part in it; null where the header is no row of a grid. */
export function gridParts(header: string): { readonly stem: string; readonly row: string } | null {
  const match = GRID.exec(header) ?? CHOICE.exec(header);
  return match ? { stem: match[1]!, row: match[2]! } : null;
}
