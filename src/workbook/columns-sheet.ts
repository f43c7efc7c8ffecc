// Rows of the Columns sheet for the forms that are here; what it remembers about sheets that are gone stays.

import { cellText } from '../ground/table.ts';
import type { Form } from '../people/columns.ts';
import { NOT_USED, rowsToStore, WHOLE_SHEET } from '../people/stored-columns.ts';
import type { Gathered } from './gather.ts';

export function columnRows(gathered: Gathered, forms: readonly Form[]): string[][] {
  const unused = gathered.others.map((table) => [table.sheet, WHOLE_SHEET, NOT_USED, 'question']);
  const said = new Set(forms.map((form) => form.table.sheet));
  const here = [
    ...forms.flatMap((form) => rowsToStore(form, gathered.chosenRows.get(form.table.sheet) ?? null)),
    ...unused.filter(([sheet]) => !said.has(sheet!) && wasDecided(gathered, sheet!)),
  ];
  const names = new Set(gathered.foreign);
  const questions = new Set(here.map((row) => row[1]));
  const table = gathered.ours.get('columns')?.table ?? null;
  const gone = (table?.rows ?? [])
    .map((row) =>
      ['Sheet', 'Question', 'Meaning', 'Decided by'].map((header) => cellText(table!, row, header)),
    )
    .filter((row) => !names.has(row[0]!) && !questions.has(row[1]));
  return [...here, ...gone];
}

/** "Not used" is remembered only where a person said so: a sheet we do not know may become known with more answers. */
function wasDecided(gathered: Gathered, sheet: string): boolean {
  return gathered.decidedUnused.includes(sheet);
}
