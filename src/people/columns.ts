// A form and its columns, each with its meaning: decided by a person, beyond doubt, or guessed and to be asked.

import { keptFor } from '../ground/made-when-asked.ts';
import type { Table } from '../ground/table.ts';
import type { Role } from '../reading/fields/field.ts';
import type { Legend } from './legends.ts';

export interface Column {
  readonly header: string;
  /** Position in the sheet, from 0. */
  readonly at: number;
  readonly field: string | null;
  readonly sure: boolean;
  /** Likely meanings of a column that is not sure, best first, at most three. */
  readonly candidates: readonly string[];
  /** Who decided: a person, our guess accepted unseen, or the question itself. */
  readonly by: 'coordinator' | 'guess' | 'question';
  /** What the workbook says of the codes that stand here, where it does. */
  readonly legend?: Legend;
}

export interface Form {
  readonly role: Role;
  readonly table: Table;
  readonly columns: readonly Column[];
  /** Who said whose answers these are. */
  readonly by: Column['by'];
  /** With the rows that were left out of `table`, where there are some: a column is understood from all its cells. */
  readonly whole?: Table;
}

/** The form with some of its rows. */
export function withRows(form: Form, rows: Table['rows']): Form {
  return { ...form, table: { ...form.table, rows }, whole: form.whole ?? form.table };
}

/** Columns of a form that hold a field, in the order of the sheet. */
export function columnsFor({ columns }: Form, field: string): readonly Column[] {
  return columnsOf(columns, field);
}

/** Every row asks for every field: where each stands is found once for a form. */
const columnsOf = keptFor((columns: readonly Column[], field) =>
  columns.filter((column) => column.field === field),
);

/** Whether a form holds answers of this role, alone or together with another. */
export function holdsRole(form: Form, role: 'mentors' | 'mentees'): boolean {
  return form.role === role || form.role === 'both';
}
