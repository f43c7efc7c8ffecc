// What was decided about columns, as the Columns sheet remembers it: Sheet · Question · Meaning · Decided by.
// A question is found again after its sheet was renamed, its column moved, or a blank crept in.

import { fold } from '../ground/folding.ts';
import { cellText, type Table } from '../ground/table.ts';
import { type Role, roles } from '../reading/fields/field.ts';
import { isField } from '../reading/fields/fields.ts';
import type { Form } from './columns.ts';

export interface StoredColumn {
  readonly sheet: string;
  readonly question: string;
  /** A field's name, or null for "nothing we use"; for the whole sheet a role. */
  readonly meaning: string | null;
  readonly by: 'coordinator' | 'guess' | 'question';
}

/** Word in the Question column of the row that says whose answers a sheet holds. */
export const WHOLE_SHEET = '(whole sheet)';
/** Word in the Question column of the row that says in which row the questions stand. */
export const HEADER_ROW = '(row of the questions)';

export function isRole(text: string | null): text is Role {
  return roles.some((role) => role === text);
}

/** Word in the Meaning column for a question that is left alone. */
export const NOT_USED = 'not used';

/** Reads the Columns sheet; rows whose meaning is no field are left out, so that the question is asked again. */
export function storedColumns(table: Table | null): readonly StoredColumn[] {
  return (table?.rows ?? []).flatMap((row): StoredColumn[] => {
    const meaning = cellText(table!, row, 'Meaning');
    const by = cellText(table!, row, 'Decided by');
    const stored: StoredColumn = {
      sheet: cellText(table!, row, 'Sheet'),
      question: cellText(table!, row, 'Question'),
      meaning: fold(meaning) === NOT_USED ? null : fold(meaning),
      by: by === 'guess' || by === 'question' ? by : 'coordinator',
    };
    const isKnown =
      stored.meaning === null ||
      isAnyField(stored.meaning) ||
      isRole(stored.meaning) ||
      (fold(stored.question) === HEADER_ROW && /^\d{1,4}$/.test(stored.meaning));
    return isKnown && meaning !== '' ? [stored] : [];
  });
}

function isAnyField(name: string): boolean {
  return roles.some((role) => isField(role, name));
}

/** What was decided about the sheet as a whole: a role, or null for "not used"; nothing where nobody decided. */
export function storedRole(
  stored: readonly StoredColumn[],
): { role: Role | null; by: StoredColumn['by'] } | undefined {
  const row = stored.find((column) => fold(column.question) === WHOLE_SHEET);
  return row && { role: isRole(row.meaning) ? row.meaning : null, by: row.by };
}

export function remembered(stored: readonly StoredColumn[], header: string): StoredColumn | null {
  return stored.find((column) => fold(column.question) === fold(header)) ?? null;
}

export function isAboutSheet({ question }: StoredColumn): boolean {
  return fold(question) === WHOLE_SHEET || fold(question) === HEADER_ROW;
}

/** Questions that a decision was made about and that are no longer in the sheet. */
export function vanished(table: Table, stored: readonly StoredColumn[]): readonly StoredColumn[] {
  const headers = new Set(table.header.map(fold));
  return stored.filter(
    (column) => column.meaning !== null && !isAboutSheet(column) && !headers.has(fold(column.question)),
  );
}

/**
 * Rows of the Columns sheet for a form; what is still unsure is not remembered.
 * @param headerRow  the row of the questions where a person chose it, else null.
 */
export function rowsToStore(form: Form, headerRow: number | null = null): string[][] {
  const { sheet } = form.table;
  const columns = form.columns.filter((column) => column.header !== '' && column.sure);
  return [
    [sheet, WHOLE_SHEET, form.role, form.by],
    ...(headerRow === null ? [] : [[sheet, HEADER_ROW, String(headerRow), 'coordinator']]),
    ...columns.map((column) => [sheet, column.header, column.field ?? NOT_USED, column.by]),
  ];
}
