// Answers of this edition among all answers of a form: those given since it began, and those of mentors who said that they
// come back. Answers of earlier editions stay in their sheets and are not counted.

import { personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import { type Cell, cellText, columnOf, type Row, type Table, textOf } from '../ground/table.ts';
import { saysYes } from '../programme/strands.ts';
import { columnsFor, type Form } from './columns.ts';

export interface Since {
  /** Like 2027-01-04 10:15; empty where every answer counts. */
  readonly moment: string;
  /** Ids of mentors whose earlier answers count again. */
  readonly returning: ReadonlySet<string>;
}

/** The form without the answers of earlier editions; one without timestamps stays as it is. */
export function ofThisEdition(form: Form, { moment, returning }: Since): Form {
  const [stamp] = columnsFor(form, 'timestamp');
  if (moment === '' || stamp === undefined) return form;
  const isMentors = form.role === 'mentors' || form.role === 'both';
  const emails = columnsFor(form, 'email');
  const isBack = ({ cells }: Row) =>
    isMentors && emails.some(({ at }) => returning.has(personId(textOf(cells[at]))));
  const rows = form.table.rows.filter((row) => !isBefore(row.cells[stamp.at] ?? '', moment) || isBack(row));
  return { ...form, table: { ...form.table, rows } };
}

const STAMP = new Set(['timestamp', 'horodateur', 'zeitstempel']);

/** Whether all answers of a tab were given before this edition began, as its times say. @param moment  as in `Since`. */
export function isSetAside({ header, rows }: Table, moment: string): boolean {
  const at = header.findIndex((text) => STAMP.has(fold(text)));
  if (moment === '' || at < 0 || rows.length === 0) return false;
  return rows.every(({ cells }) => isBefore(cells[at] ?? '', moment));
}

/** Ids of mentors of the last edition who are ticked as coming back. */
export function returningIn(table: Table | null): ReadonlySet<string> {
  const yes = (table?.rows ?? []).filter((row) => saysYes(row.cells[columnOf(table!, 'Comes back')] ?? ''));
  return new Set(yes.map((row) => personId(cellText(table!, row, 'Email'))));
}

/** @param moment  a day or a minute, as a cell says it. False where either says none that we can read: such an answer counts. */
export function isBefore(cell: Cell, moment: Cell): boolean {
  const [said, from] = [momentSaid(cell), momentSaid(moment)];
  return said !== '' && said.slice(0, from.length) < from;
}

/** Like 2027-01-04 10:15, or as much of it as there is; empty where the cell says no day that we can read. */
function momentSaid(cell: Cell): string {
  const said = cell instanceof Date ? minuteOf(cell) : textOf(cell).trim().replace('T', ' ');
  return /^\d{4}-\d{2}-\d{2}/.test(said) ? said : '';
}

/** As a cell and the setting write a moment: 2027-01-04 10:15. */
export function minuteOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
