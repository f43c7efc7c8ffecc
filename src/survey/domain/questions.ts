// All questions of the surveys: their types, found or decided, and which of them carry the headline.

import { isErrorValue } from '../../ground/error-values.ts';
import { fold } from '../../ground/folding.ts';
import { isOtherAlone } from '../../ground/other-option.ts';
import type { Form } from '../../people/columns.ts';
import { answerKey } from './answer-words.ts';
import { askedOnce } from './asked-once.ts';
import { areBoxes, areOnlyTicks, type Box } from './boxes.ts';
import { isStemAlone, type Run, runsIn } from './grid-runs.ts';
import { isLikeAVisit, otherHandIn } from './machine-made.ts';
import { withMeasures } from './measures.ts';
import {
  type AskedIn,
  answerIn,
  gridParts,
  isNamedOption,
  isRowByItself,
  type Question,
  type Wave,
} from './question.ts';
import { questionFor } from './question-decided.ts';
import { type StoredQuestion, storedFor } from './question-sheet.ts';
import { areRanks } from './ranks.ts';
import { waveOf } from './respondents.ts';
import { statedIn } from './scale-bounds.ts';
import { leftOpen, type Typed } from './typed.ts';
import { typeOf } from './typing.ts';

interface Asked {
  readonly header: string;
  readonly wave: Wave;
  readonly askedIn: AskedIn[];
  readonly cells: string[];
  /**
   * Shown in the words of a tab that explains it, where the export has a program's name: a person looks whether they belong together. Or
   * answered as programs write, beside columns of a program.
   */
  readonly isToBeSeen: boolean;
}

/** @param namesSomebody  whether a text names somebody of the programme: answers that do are no options to be counted. */
export function questionsOf(
  surveys: readonly Form[],
  stored: readonly StoredQuestion[],
  namesSomebody: (text: string) => boolean = () => false,
): Question[] {
  const asked = allAsked(surveys);
  const isOfAnotherHand = otherHandIn(asked.map(({ header }) => header));
  const stated = asked.flatMap(({ header }) => statedIn(header) ?? []);
  const runs = runsIn(asked);
  const byStem = new Map<string, Asked[]>();
  for (const [at, one] of asked.entries()) {
    if (isStemAlone(asked, at)) continue;
    const key = `${one.wave} ${runs.get(one)?.key ?? stemOf(asked, at)}`;
    byStem.set(key, [...(byStem.get(key) ?? []), one]);
  }
  const typedOf = ({ family, isGrid, options }: Family): Typed => {
    if (options !== undefined) {
      const isNumbered = options.every((option) => /^\d+$/.test(option));
      return isNumbered ? leftOpen({ ...TICKED, options }) : { ...TICKED, options };
    }
    const [{ header }] = family as [Asked];
    const stem = isGrid ? (runs.get(family[0]!) ?? gridParts(header)!).stem : header;
    const typed = typeOf(
      stem,
      family.flatMap((one) => one.cells),
      stated,
    );
    const isOpen =
      areRanks(family) ||
      (typed.sure && (isOfAnotherHand(header) || family.some(({ isToBeSeen }) => isToBeSeen)));
    return withoutNames(isOpen ? leftOpen(typed) : typed, namesSomebody);
  };
  const partsOf = (family: readonly Asked[]) => apart(family, runs);
  const questions = [...byStem.values()].flatMap(partsOf).flatMap((one) => {
    const typed = typedOf(one);
    return one.family.map((column) =>
      questionFor(column, typed, one.isGrid, storedFor(stored, column.header, column.wave), namesSomebody),
    );
  });
  return withMeasures(questions, stored);
}

/** Of columns of one question the same: the stem of a grid, or where neighbours begin that say nothing but their own headers. */
function stemOf(asked: readonly Asked[], at: number): string {
  const { header } = asked[at]!;
  const grid = gridParts(header);
  if (grid !== null) return `${fold(grid.stem)} [`;
  const isOther = isOtherAlone(header) && [1, 2].every((back) => isTickedOption(asked[at - back]));
  if (!isOther && !isTickedOption(asked[at])) return fold(header);
  let from = at;
  while (isTickedOption(asked[from - 1])) from--;
  return `${from} ]`;
}

/** Named after an option, which stands in the cells of those who ticked it. */
function isTickedOption(one: Asked | undefined): boolean {
  const given = one?.cells.filter((text) => text !== '') ?? [];
  return (
    given.length > 0 &&
    gridParts(one!.header) === null &&
    given.every((text) => fold(text) === fold(one!.header))
  );
}

const TICKED: Typed = { reads: 'checkboxes', options: [], bounds: null, sure: true, doubt: '' };

/** "Coffee with Paul Müller", seven times, is what seven people said in words; its count would stand in what is handed on. */
function withoutNames(typed: Typed, namesSomebody: (text: string) => boolean): Typed {
  const isCounted = typed.reads === 'choice' || typed.reads === 'checkboxes';
  return isCounted && typed.options.some(namesSomebody)
    ? { reads: 'text', options: [], bounds: null, sure: true, doubt: '' }
    : typed;
}

interface Family {
  readonly family: readonly Asked[];
  readonly isGrid: boolean;
  /** Where each option has a column. */
  readonly options?: readonly string[];
}

/** Own words need so many different answers to be told from a row in which all ticked the same. */
const OWN_WORDS = 3;

/** Rows of a grid share their options. One whose answers stand in no other row holds people's own words, whatever its header says. */
function apart(family: readonly Asked[], runs: ReadonlyMap<Asked, Run>): Family[] {
  const boxes = asBoxes(family, runs);
  if (boxes !== null) return [boxes];
  if (runs.has(family[0]!)) return [{ family, isGrid: true }];
  // Below a program's names of options that nobody ticked stand questions of their own.
  if (family.some(({ header }) => isNamedOption(header)))
    return family.map((one) => ({ family: [one], isGrid: false }));
  const [{ header }] = family as [Asked];
  const isAlone = family.length === 1 && !isRowByItself(header);
  if (gridParts(header) === null || isAlone) return [{ family, isGrid: false }];
  const said = family.map(({ cells }) => new Set(cells.flatMap((cell) => cell.split(/[,;]/).map(answerKey))));
  for (const one of said) one.delete('');
  const isOwn = (k: number) =>
    said[k]!.size >= OWN_WORDS &&
    !said.some((other, at) => at !== k && [...said[k]!].some((text) => other.has(text)));
  const own = family.filter((_, k) => isOwn(k));
  const rows = family.filter((one) => !own.includes(one));
  return [
    ...(rows.length > 0 ? [{ family: rows, isGrid: true }] : []),
    ...own.map((one) => ({ family: [one], isGrid: rows.length === 0 })),
  ];
}

/** Columns of the options of one question as that question; null where they are rows of a grid. */
function asBoxes(family: readonly Asked[], runs: ReadonlyMap<Asked, Run>): Family | null {
  const partsOf = (one: Asked) => runs.get(one) ?? gridParts(one.header);
  const columns = family.map((one) => ({ ...one, row: partsOf(one)?.row ?? one.header }));
  const stem = partsOf(family[0]!)?.stem || columns.map(({ row }) => row).join(' / ');
  const areNamed = family.every(({ header }) => isNamedOption(header));
  if (!(areNamed && areOnlyTicks(columns)) && !areBoxes(stem, columns)) return null;
  const bySheet = new Map<string, Box[]>();
  for (const { row, askedIn } of columns)
    for (const { sheet, at } of askedIn)
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { at, option: row }]);
  const askedIn = [...bySheet].map(([sheet, boxes]) => ({ sheet, at: boxes[0]!.at, boxes }));
  const asked: Asked = { header: stem, wave: family[0]!.wave, askedIn, cells: [], isToBeSeen: false };
  return { family: [asked], isGrid: false, options: columns.map(({ row }) => row) };
}

/** Columns that are no question show that a program wrote beside the answers. */
const BESIDE = 2;

/** One entry a wave and header, whatever sheets it stands in; the order of the sheets. */
function allAsked(surveys: readonly Form[]): Asked[] {
  const found = new Map<string, Asked>();
  for (const form of surveys)
    for (const { header, ...asked } of askedOnce(form)) {
      const cells = form.table.rows
        .map((row) => answerIn(row.cells, asked, header))
        .map((text) => (isErrorValue(text) ? '' : text));
      const wave = waveOf(form.table.sheet);
      const key = `${wave} ${fold(header)}`;
      const isExplained = form.table.header[asked.at] !== header;
      const isBeside = form.columns.filter(({ field }) => field === null).length >= BESIDE;
      const isToBeSeen = isExplained || (isBeside && isLikeAVisit({ header, cells }));
      const one = found.get(key) ?? { header, wave, askedIn: [], cells: [], isToBeSeen };
      one.askedIn.push(asked);
      one.cells.push(...cells);
      found.set(key, one);
    }
  return [...found.values()];
}
