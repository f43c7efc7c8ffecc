// The person's rows of answers: most are deleted. A row in which a formula stands that fills others is emptied, or the column would be
// empty for everybody. Rows that a formula brings from elsewhere would be back at once: they stay, and where is said.

import { addressOf, personId } from '../../ground/addresses.ts';
import { filledBy, mayFillMore } from '../../ground/filled-by-formula.ts';
import { type Row, textOf } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Tab } from '../../ports/workbook.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Place } from '../contract.ts';
import type { AnswerRows } from '../read/who-is-erased.ts';
import { formulasNamed, inRows } from './own-tabs.ts';

type Fills = ReturnType<typeof filledBy>;

export interface AnswerTab {
  readonly of: AnswerRows;
  readonly tab: Tab;
  readonly deleted: readonly Row[];
  readonly emptied: readonly Row[];
  /** With the cell whose formula brings them. */
  readonly brought: readonly { readonly row: Row; readonly by: string }[];
  /** From 1. */
  readonly isFilled: (row: number, column: number) => boolean;
}

export function answerTabs({ tabOf }: Gathered, answers: readonly AnswerRows[], id: string): AnswerTab[] {
  return answers.map((of): AnswerTab => {
    const tab = tabOf.get(of.form.table.sheet)!;
    const formulas = tab.formulas();
    const fills = filledBy(formulas, tab.grid);
    const brought = of.rows.flatMap((row) => {
      const by = broughtBy(row, formulas[row.number - 1] ?? [], fills, id);
      return by === null ? [] : [{ row, by }];
    });
    const typed = of.rows.filter((row) => !brought.some((one) => one.row === row));
    const isAnchor = ({ number }: Row) => (formulas[number - 1] ?? []).some(isFillingOthers);
    return {
      ...{ of, tab, brought },
      deleted: typed.filter((row) => !isAnchor(row)),
      emptied: typed.filter(isAnchor),
      isFilled: (row, column) => fills(row, column) !== null,
    };
  });
}

const isFillingOthers = (formula: string) => formula !== '' && mayFillMore(formula);

/** Null where the address was typed into the row, came with the answer, or is made of what stands in the row. */
function broughtBy({ number, cells }: Row, own: readonly string[], fills: Fills, id: string): string | null {
  const theirs = cells.flatMap((cell, c) => {
    const found = addressOf(textOf(cell));
    if (found === null || personId(found) !== id) return [];
    const isMadeHere = own[c] !== undefined && own[c] !== '' && !mayFillMore(own[c]);
    return [isMadeHere ? null : fills(number, c + 1)];
  });
  return theirs.length === 0 || theirs.includes(null) ? null : theirs[0]!;
}

/** What goes, or went. */
export function answersGoing({ of, deleted, emptied }: AnswerTab): Place[] {
  const where = of.form.table.sheet;
  const kept = sayCount(
    emptied.length,
    '{rows}: emptied, and kept for the formula in it',
    '{rows}: emptied, and kept for the formulas in them',
    { rows: inRows(numbersOf(emptied)) },
  );
  return [
    ...(deleted.length > 0 ? [{ where, what: inRows(numbersOf(deleted)) }] : []),
    ...(emptied.length > 0 ? [{ where, what: kept }] : []),
  ];
}

export function answersBrought({ of, brought }: AnswerTab): Place[] {
  if (brought.length === 0) return [];
  const what = say('{rows}: brought here by a formula ({by}). Delete the answer where it comes from.', {
    rows: inRows(numbersOf(brought.map(({ row }) => row))),
    by: formulasNamed(brought),
  });
  return [{ where: of.form.table.sheet, what }];
}

/** Rows are emptied before others are deleted: all are found by the numbers that they had when they were read. */
export function takeAnswersOut({ workbook }: Ports, { tab, deleted, emptied, isFilled }: AnswerTab): void {
  const cells = emptied.flatMap(({ number, cells }) =>
    cells.flatMap((cell, c) =>
      cell === '' || isFilled(number, c + 1) ? [] : [{ row: number, column: c + 1, value: '' }],
    ),
  );
  if (cells.length > 0) workbook.replace(tab, cells);
  if (deleted.length > 0) workbook.deleteRows(tab, numbersOf(deleted));
}

const numbersOf = (rows: readonly Row[]) => rows.map(({ number }) => number);
