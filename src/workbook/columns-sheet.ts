// Rows of the Columns sheet for the forms that are here; what it remembers about sheets that are gone stays.

import { fold } from '../ground/folding.ts';
import { cellText } from '../ground/table.ts';
import type { Form } from '../people/columns.ts';
import { accept } from '../people/forms.ts';
import { NOT_USED, rowsToStore, storedColumns, WHOLE_SHEET } from '../people/stored-columns.ts';
import { rememberedFor } from '../people/whose-decisions.ts';
import type { Gathered } from './gather.ts';
import { withGuessedRoles } from './guessed-roles.ts';
import type { SheetRows } from './write-sheet.ts';

/**
 * What was guessed and is acted upon is remembered, so that it holds for everybody who looks later; nothing where nothing was
 * guessed. A form for both roles is remembered as the one form that it is.
 */
export function guessedColumns(gathered: Gathered): SheetRows[] {
  const forms = accept(withGuessedRoles(gathered).forms, 'guess');
  const wasGuessed = forms.some(({ by, columns }) => [{ by }, ...columns].some((one) => one.by === 'guess'));
  return wasGuessed ? [['columns', columnRows(gathered, forms)]] : [];
}

/**
 * @param isConfirmed  whether a person looked at all of it: a question that is gone from its sheet is forgotten then, and never
 *   before, because it may come back.
 */
export function columnRows(
  gathered: Gathered,
  forms: readonly Form[],
  isConfirmed = false,
): readonly (readonly string[])[] {
  const unused = gathered.others.map((table) => [table.sheet, WHOLE_SHEET, NOT_USED, 'question']);
  const said = new Set(forms.map((form) => form.table.sheet));
  const here = [
    ...forms.flatMap((form) => rowsToStore(form, gathered.chosenRows.get(form.table.sheet) ?? null)),
    ...unused.filter(([sheet]) => !said.has(sheet!) && wasDecided(gathered, sheet!)),
  ];
  return [...here, ...rowsKept(gathered, here, isConfirmed ? said : new Set())];
}

/** Rows that stand in the sheet already and that nothing here replaces, under the name that their tab has now. */
function rowsKept(
  gathered: Gathered,
  here: readonly (readonly string[])[],
  confirmed: ReadonlySet<string>,
): string[][] {
  const table = gathered.ours.get('columns')?.table ?? null;
  const tables = [...gathered.allForms.map((form) => form.table), ...gathered.others];
  const renamed = new Map(
    rememberedFor(tables, storedColumns(table)).flatMap(({ sheet }, k) =>
      sheet === null ? [] : [[sheet, tables[k]!.sheet] as const],
    ),
  );
  const keyOf = ([sheet, question]: readonly string[]) => `${sheet}\n${fold(question!)}`;
  const replaced = new Set(here.map(keyOf));
  return (table?.rows ?? [])
    .map((row) =>
      ['Sheet', 'Question', 'Meaning', 'Decided by'].map((header) => cellText(table!, row, header)),
    )
    .map(([sheet, ...rest]) => [renamed.get(sheet!) ?? sheet!, ...rest])
    .filter((row) => !replaced.has(keyOf(row)) && !confirmed.has(row[0]!));
}

/** "Not used" is remembered only where a person said so: a sheet we do not know may become known with more answers. */
function wasDecided(gathered: Gathered, sheet: string): boolean {
  return gathered.decidedUnused.includes(sheet);
}
