// What a person decided about the tabs and their columns: what was said just now wins over what the Columns sheet
// remembers.

import { fold } from '../ground/folding.ts';
import type { Table } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import { type Role, roles } from '../reading/fields/field.ts';
import { isField } from '../reading/fields/fields.ts';
import type { Column } from './columns.ts';
import { isRole, remembered, type StoredColumn, storedRole } from './stored-columns.ts';
import { rememberedFor } from './whose-decisions.ts';

/** One decision of a person: `Sheet!Header=field`, field null for "nothing we use"; an empty header means the sheet. */
export interface Decision {
  readonly sheet: string;
  readonly header: string;
  readonly field: string | null;
}

export interface TabDecisions {
  /** Null: nobody's answers; undefined: nobody decided. */
  readonly role: Role | null | undefined;
  readonly roleBy: Column['by'];
  /** What was decided when the tab of this name asked quite other questions, or of the tab that this one repeats; undefined where neither is so. */
  readonly roleBefore: Role | null | undefined;
  /** By column, undefined where nobody decided. */
  readonly columns: readonly ({ readonly meaning: string | null; readonly by: Column['by'] } | undefined)[];
  /** What the Columns sheet remembers of this tab. */
  readonly own: readonly StoredColumn[];
}

/** The word of a decision about the row of the questions: `Sheet!#3=header`. */
export const HEADER = 'header';
const ROW = /^#(\d{1,4})$/;

export function isAboutHeaderRow({ header, field }: Decision): boolean {
  return ROW.test(header) && field === HEADER;
}

/** The row of the questions that a person chose, or null. */
export function headerRowChosen(sheet: string, decisions: readonly Decision[]): number | null {
  const found = decisions.find((decision) => decision.sheet === sheet && isAboutHeaderRow(decision));
  return found ? Number(ROW.exec(found.header)![1]) : null;
}

/** @throws Refusal where a decision names a sheet, a header, a role or a field that is not there; see also `mustFit`. */
export function decidedIn(
  tables: readonly Table[],
  stored: readonly StoredColumn[],
  decisions: readonly Decision[],
  aside: ReadonlySet<string> = new Set(),
): readonly TabDecisions[] {
  const names = tables.map((table) => table.sheet);
  const about = decisions.filter((decision) => !isAboutHeaderRow(decision));
  for (const decision of decisions)
    if (!names.includes(decision.sheet)) refuse('unknown column', whereOf(decision));
  const known = rememberedFor(tables, stored, aside);
  return tables.map((table, k) => {
    const own = known[k]!.columns;
    const said = about.filter((decision) => decision.sheet === table.sheet);
    const { isDoubtful, repeats } = known[k]!;
    const { role, by } = roleDecided(table, isDoubtful ? [] : own, said);
    const columns = said.filter(({ header }) => header !== '');
    check(table, role, columns);
    return {
      role,
      roleBy: by,
      roleBefore: storedRole(isDoubtful ? own : (repeats ?? []))?.role,
      own,
      columns: table.header.map((header) => decidedFor(table, header, own, columns)),
    };
  });
}

function roleDecided(
  table: Table,
  own: readonly StoredColumn[],
  said: readonly Decision[],
): { role: Role | null | undefined; by: Column['by'] } {
  const decision = said.find(({ header }) => header === '');
  if (!decision) return storedRole(own) ?? { role: undefined, by: 'question' };
  if (decision.field !== null && !isRole(decision.field)) refuse('unknown role', table.sheet);
  return { role: decision.field, by: 'coordinator' };
}

function check(table: Table, role: Role | null | undefined, columns: readonly Decision[]): void {
  if (columns.length > 0 && role === null) refuse('no role yet', table.sheet);
  for (const decision of columns) {
    if (!table.header.some((header) => fold(header) === fold(decision.header)))
      refuse('unknown column', whereOf(decision));
    if (decision.field !== null && !(role ? [role] : roles).some((one) => isField(one, decision.field!)))
      refuse('unknown field', whereOf(decision), decision.field);
  }
}

/**
 * Where nobody said whose answers a tab holds, the side it was read as decides what its columns can mean.
 *
 * @param likely  sides that the tab may hold, by sheet.
 * @throws Refusal where a decision names a field of none of them.
 */
export function mustFit(
  decisions: readonly Decision[],
  likely: ReadonlyMap<string, readonly (Role | null)[]>,
): void {
  for (const decision of decisions) {
    const { sheet, header, field } = decision;
    if (header === '' || isAboutHeaderRow(decision) || field === null) continue;
    const sides = (likely.get(sheet) ?? []).filter((role) => role !== null);
    if (sides.length > 0 && !sides.some((role) => isField(role, field)))
      refuse('unknown field', whereOf(decision), field);
  }
}

function decidedFor(
  table: Table,
  header: string,
  own: readonly StoredColumn[],
  said: readonly Decision[],
): TabDecisions['columns'][number] {
  const decision = said.find((one) => fold(one.header) === fold(header));
  if (decision) return { meaning: decision.field, by: 'coordinator' };
  return isMovedUp(table, header, own) ? undefined : (remembered(own, header) ?? undefined);
}

/** Of several questions in the same words that meant different things one is gone: which of them is left is not known. */
function isMovedUp(table: Table, header: string, own: readonly StoredColumn[]): boolean {
  const words = wordsOf(header);
  const before = own.filter(({ question }) => wordsOf(question) === words);
  const here = table.header.filter((one) => wordsOf(one) === words).length;
  return here < before.length && new Set(before.map(({ meaning }) => meaning)).size > 1;
}

const wordsOf = (header: string) => fold(header).replace(/#\d+$/, '');

function whereOf({ sheet, header }: Decision): string {
  return `${sheet}!${header}`;
}
