// The answers in one row, by meaning.
import { isErrorValue } from '../ground/error-values.ts';
import { tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Cell, type Row, textOf } from '../ground/table.ts';
import { columnsFor, type Form } from './columns.ts';

export interface AnsweredRow {
  readonly form: Form;
  readonly row: Row;
}

/** Cells of a field that hold an answer, in the order of the columns; what a spreadsheet shows for an error is none. */
export function cellsFor(form: Form, row: Row, field: string): readonly Cell[] {
  return columnsFor(form, field)
    .map((column) => row.cells[column.at] ?? '')
    .filter(isAnswer);
}

export function isAnswer(cell: Cell): boolean {
  const text = tidy(textOf(cell));
  return text !== '' && !isErrorValue(text);
}

/** The first answer of a field as tidy text. */
export function answer(entry: AnsweredRow, field: string): string {
  return tidy(textOf(cellsFor(entry.form, entry.row, field)[0]));
}

/** All answers of a field, joined with line breaks so that nothing runs together. */
export function answers(entry: AnsweredRow, field: string): string {
  return cellsFor(entry.form, entry.row, field).map(textOf).join('\n');
}

export function hasColumn(form: Form, field: string): boolean {
  return columnsFor(form, field).length > 0;
}

/** An issue about one field of a row. */
export function about(
  form: Form,
  row: number,
  field: string,
  rest: Pick<Issue, 'severity' | 'found' | 'wanted' | 'remedy'>,
): Issue {
  return { sheet: form.table.sheet, row, column: columnsFor(form, field)[0]?.header ?? '', ...rest };
}
