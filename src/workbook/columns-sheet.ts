// Rows of the Columns sheet for the forms that are here; what it remembers about sheets that are gone stays.

import { cellText } from '../ground/table.ts';
import type { Form } from '../people/columns.ts';
import { accept } from '../people/forms.ts';
import { NOT_USED, rowsToStore, WHOLE_SHEET } from '../people/stored-columns.ts';
import type { Gathered } from './gather.ts';
import type { SheetRows } from './write-sheet.ts';

/**
 * What was guessed and is acted upon is remembered, so that it holds for everybody who looks later; nothing where nothing was
 * guessed. A form for both roles is remembered as the one form that it is.
 */
export function guessedColumns(gathered: Gathered): SheetRows[] {
  const forms = accept(gathered.forms, 'guess');
  const wasGuessed = forms.some((form) => form.columns.some((column) => column.by === 'guess'));
  return wasGuessed ? [['columns', columnRows(gathered, forms)]] : [];
}

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
