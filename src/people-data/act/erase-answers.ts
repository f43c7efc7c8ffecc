// The person's rows of answers: most are deleted. A row in which a formula stands that fills others is emptied, or the column would be
// empty for everybody. Rows that a formula brings from elsewhere would be back at once: they stay, and where is said.

import { addressOf, personId } from '../../ground/addresses.ts';
import { type Row, textOf } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import { cellsFor } from '../../people/answered-row.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Tab } from '../../ports/workbook.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Place } from '../contract.ts';
import { filledBy, mayFillMore } from '../domain/filled-by-formula.ts';
import type { AnswerRows } from '../read/who-is-erased.ts';
import { filledPlaces, formulasNamed, inRows } from './own-tabs.ts';

type Fills = ReturnType<typeof filledBy>;

interface EmptiedCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Null where the cell is emptied. */
  readonly by: string | null;
}

export interface AnswerTab {
  readonly of: AnswerRows;
  readonly tab: Tab;
  readonly deleted: readonly Row[];
  readonly emptied: readonly Row[];
  /** With the cell whose formula brings them. */
  readonly brought: readonly { readonly row: Row; readonly by: string }[];
  /** Of emptied rows: what goes, and what a formula may fill, with the cell of that formula. */
  readonly cells: readonly EmptiedCell[];
}

export function answerTabs({ tabOf }: Gathered, answers: readonly AnswerRows[], id: string): AnswerTab[] {
  return answers.map((of): AnswerTab => {
    const tab = tabOf.get(of.form.table.sheet)!;
    const formulas = tab.formulas();
    const fills = filledBy(formulas, tab.grid);
    const isSent = sentByForm(tab, of);
    const brought = of.rows.flatMap((row) => {
      const by = isSent(row) ? null : broughtBy(row, formulas[row.number - 1] ?? [], fills, id);
      return by === null ? [] : [{ row, by }];
    });
    const typed = of.rows.filter((row) => !brought.some((one) => one.row === row));
    const isAnchor = ({ number }: Row) => (formulas[number - 1] ?? []).some(isFillingOthers);
    return {
      ...{ of, tab, brought },
      deleted: typed.filter((row) => !isAnchor(row)),
      emptied: typed.filter(isAnchor),
      cells: typed
        .filter(isAnchor)
        .flatMap((row) =>
          cellsToEmpty(row, formulas[row.number - 1] ?? [], isSent(row) ? () => null : fills),
        ),
    };
  });
}

/** Rows that Google's form wrote itself: nothing in them was brought by a formula, wherever formulas stand beside them. */
function sentByForm(tab: Tab, { form }: AnswerRows): (row: Row) => boolean {
  const isLinked = !!tab.formUrl();
  return (row) => isLinked && cellsFor(form, row, 'timestamp').length > 0;
}

/** Whatever stands in the row and is no formula. */
function cellsToEmpty({ number, cells }: Row, own: readonly string[], fills: Fills): EmptiedCell[] {
  return cells.flatMap((cell, c) =>
    textOf(cell) === '' || own[c] ? [] : [{ row: number, column: c + 1, by: fills(number, c + 1) }],
  );
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
    '{rows}: emptied but not deleted, because of a formula in it',
    '{rows}: emptied but not deleted, because of formulas in them',
    { rows: inRows(numbersOf(emptied)) },
  );
  return [
    ...(deleted.length > 0 ? [{ where, what: inRows(numbersOf(deleted)) }] : []),
    ...(emptied.length > 0 ? [{ where, what: kept }] : []),
  ];
}

/** What stays: rows that a formula brings, and of emptied rows the cells that a formula may fill. */
export function answersLeft({ of, brought, cells }: AnswerTab): Place[] {
  const where = of.form.table.sheet;
  const filled = cells.flatMap(({ by, ...cell }) => (by === null ? [] : [{ ...cell, by }]));
  const kept = filledPlaces({ name: where, filled });
  if (brought.length === 0) return kept;
  const what = say('{rows}: brought here by a formula ({by}). Delete the answer where it comes from.', {
    rows: inRows(numbersOf(brought.map(({ row }) => row))),
    by: formulasNamed(brought),
  });
  return [{ where, what }, ...kept];
}

/** Rows are emptied before others are deleted: all are found by the numbers that they had when they were read. */
export function takeAnswersOut({ workbook }: Ports, { tab, deleted, cells }: AnswerTab): void {
  const typed = cells.flatMap(({ row, column, by }) => (by === null ? [{ row, column, value: '' }] : []));
  if (typed.length > 0) workbook.replace(tab, typed);
  if (deleted.length > 0) workbook.deleteRows(tab, numbersOf(deleted));
}

const numbersOf = (rows: readonly Row[]) => rows.map(({ number }) => number);
