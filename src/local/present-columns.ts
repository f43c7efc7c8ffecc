// What desk columns says: sheets, columns, and what a person has to decide.

import { type Presented, saysError } from './present.ts';

interface ColumnShown {
  readonly header: string;
  readonly field: string | null;
  readonly sure: boolean;
  readonly candidates: readonly string[];
  readonly sample: string;
}

interface SheetShown {
  readonly sheet: string;
  readonly role: string | null;
  readonly sure: boolean;
  readonly headerRow: number;
  readonly columns: readonly ColumnShown[];
}

/** @param yes  whether our guesses were accepted: what is still open then has none that is good enough. */
export function presentColumns(view: Record<string, unknown>, { yes }: { readonly yes: boolean }): Presented {
  const { sheets, issues, undecided } = view as unknown as {
    sheets: readonly SheetShown[];
    issues: unknown[];
    undecided: { what: string; where: string; remedy: string } | null;
  };
  const shown = sheets.map(({ sheet, role, sure, headerRow, columns }) => ({
    sheet,
    role,
    sure,
    headerRow,
    columns: columns.map(({ header, field, sure: isSure, candidates, sample }) => ({
      header,
      field,
      sure: isSure,
      candidates,
      sample,
    })),
  }));
  const lines = shown.flatMap((s) => [
    `${s.sure ? '' : '? '}${s.sheet} (${s.role ?? 'not used'})`,
    ...s.columns.map(
      (c) =>
        `  ${c.sure ? ' ' : '?'} ${c.header} = ${c.field ?? '–'}${c.sure ? '' : ` (${c.candidates.join(', ')})`}`,
    ),
  ]);
  if (undecided === null) return { json: { sheets: shown, issues }, lines };
  const isSheet = sheets.some(({ sheet }) => sheet === undecided.where);
  const error = {
    what: undecided.what,
    where: undecided.where,
    remedy: isSheet
      ? `Decide with --set '${undecided.where}!=mentors' (or mentees, both, survey, check-in; nothing after = for nobody's).`
      : `Decide with --set '${undecided.where}=field' (nothing after = for a column that is not used)${yes ? '' : ', or accept our guesses with --yes'}.`,
  };
  return { exit: 2, json: { sheets: shown, issues, error }, lines: [...lines, ...saysError(error)] };
}
