// Rows of the Columns sheet for the forms that are here; what it remembers about sheets that are gone stays.
import type { Form } from '../domain/people/columns.ts';
import { rowsToStore } from '../domain/people/stored-columns.ts';
import { cellText } from '../domain/people/table.ts';
import type { Gathered } from './gather.ts';

export function columnRows(gathered: Gathered, forms: readonly Form[]): string[][] {
  const here = forms.flatMap((form) => rowsToStore(form.table.sheet, form.columns));
  const names = new Set(gathered.foreign);
  const questions = new Set(here.map((row) => row[1]));
  const table = gathered.ours.get('columns')?.table ?? null;
  const gone = (table?.rows ?? [])
    .map((row) => ['Sheet', 'Question', 'Meaning', 'Decided by'].map((header) => cellText(table!, row, header)))
    .filter((row) => !names.has(row[0]!) && !questions.has(row[1]));
  return [...here, ...gone];
}
