// Answers of this edition among all answers of a form: those given since it began, and those of mentors who said that they
// come back. Answers of earlier editions stay in their sheets and are not counted.

import { addressOf, personId } from '../ground/addresses.ts';
import { type Cell, cellText, columnOf, type Row, type Table, textOf } from '../ground/table.ts';
import { isSurelyBefore, momentOf } from '../ground/written-times.ts';
import { saysYes } from '../programme/strands.ts';
import { type AnsweredRow, cellsFor } from './answered-row.ts';
import { columnsFor, type Form, withRows } from './columns.ts';
import { answeredAt, timesIn } from './latest-answer.ts';

export interface Since {
  /** Like 2027-01-04 10:15; empty where every answer counts. */
  readonly moment: string;
  /** Ids of mentors whose earlier answers count again. */
  readonly returning: ReadonlySet<string>;
}

/** An address as whoever wrote it may have put it: with blanks around it, or behind a name. */
function addressId(written: string): string {
  return personId(addressOf(written) ?? written);
}

/** The form without the answers of earlier editions. Whatever does not say its time stays, and `undatedIssues` says so. */
export function ofThisEdition(form: Form, { moment, returning }: Since): Form {
  if (moment === '' || columnsFor(form, 'timestamp').length === 0) return form;
  const from = momentOf(moment);
  const isMentors = form.role === 'mentors' || form.role === 'both';
  const isBack = (row: Row) =>
    isMentors && cellsFor(form, row, 'email').some((cell) => returning.has(addressId(textOf(cell))));
  const isEarlier = (row: Row) => isSurelyBefore(answeredAt({ form, row }), from);
  return withRows(
    form,
    form.table.rows.filter((row) => !isEarlier(row) || isBack(row)),
  );
}

/** Whether all answers of a tab were given before this edition began, as its times say. @param moment  as in `Since`. */
export function isSetAside(table: Table, moment: string): boolean {
  const at = moment === '' || table.rows.length === 0 ? null : timesIn(table);
  if (at === null) return false;
  const from = momentOf(moment);
  return table.rows.every((row) => isSurelyBefore(at(row), from));
}

/** Ids of mentors of the last edition who are ticked as coming back. */
export function returningIn(table: Table | null): ReadonlySet<string> {
  const yes = (table?.rows ?? []).filter((row) => saysYes(row.cells[columnOf(table!, 'Comes back')] ?? ''));
  return new Set(yes.map((row) => addressId(cellText(table!, row, 'Email'))));
}

/** Whether an answer was given before something that a cell dates, to the minute; false where nobody can tell. */
export function isBefore(answer: AnsweredRow, moment: Cell): boolean {
  return isSurelyBefore(answeredAt(answer), momentOf(moment instanceof Date ? minuteOf(moment) : moment));
}

/** As a cell and the setting write a moment: 2027-01-04 10:15. */
export function minuteOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
