// Finds the forms of a workbook: which sheets hold answers, whose, and what each column means.
import { type Column, columnsFor, columnsOf, type Form } from './columns.ts';
import type { Role } from './fields/field.ts';
import { fieldNamed, fieldsOf, isField } from './fields/fields.ts';
import { fold } from './folding.ts';
import type { Issue } from './issue.ts';
import { roleOf } from './roles.ts';
import { type StoredColumn, storedFor, vanished } from './stored-columns.ts';
import { refuse } from '../refusal.ts';
import type { Table } from './table.ts';

export interface Forms {
  readonly forms: readonly Form[];
  /** Sheets that are neither ours nor recognised. */
  readonly others: readonly Table[];
  readonly issues: readonly Issue[];
}

/** One decision of a person: `Sheet!Header=field`, field null for "nothing we use". */
export interface Decision {
  readonly sheet: string;
  readonly header: string;
  readonly field: string | null;
}

/** Reads every sheet that is not ours. */
export function formsOf(tables: readonly Table[], stored: readonly StoredColumn[]): Forms {
  const names = tables.map((table) => table.sheet);
  const read = tables.map((table) => {
    const own = storedFor(table, stored, names);
    const role = roleByMeaning(own) ?? roleOf(table);
    return role === null ? null : { form: { role, table, columns: columnsOf(table, role, own) }, own };
  });
  const forms = read.flatMap((r) => (r ? [r.form] : []));
  const issues = read.flatMap((r) => (r ? columnIssues(r.form, r.own) : []));
  return { forms, others: tables.filter((_, k) => read[k] === null), issues };
}

/** A form remembers its role by what its columns mean: only one role knows all of them. */
function roleByMeaning(stored: readonly StoredColumn[]): Role | null {
  const meanings = stored.flatMap((column) => (column.meaning ? [column.meaning] : []));
  const roles = (['mentors', 'mentees', 'survey', 'check-in'] as const).filter((role) =>
    meanings.every((meaning) => isField(role, meaning)),
  );
  return meanings.length > 0 && roles.length === 1 ? roles[0]! : null;
}

/** Applies decisions; an unknown sheet, header or field is refused by name. */
export function decide(forms: readonly Form[], decisions: readonly Decision[]): readonly Form[] {
  for (const d of decisions) checkDecision(forms, d);
  return forms.map((form) => ({
    ...form,
    columns: form.columns.map((column) => {
      const decision = decisions.find((d) => d.sheet === form.table.sheet && fold(d.header) === fold(column.header));
      return decision ? { ...column, field: decision.field, sure: true, by: 'coordinator' as const } : column;
    }),
  }));
}

function checkDecision(forms: readonly Form[], decision: Decision): void {
  const where = `${decision.sheet}!${decision.header}`;
  const form = forms.find((f) => f.table.sheet === decision.sheet);
  if (!form?.columns.some((column) => fold(column.header) === fold(decision.header))) refuse('unknown column', where);
  if (decision.field !== null && !isField(form.role, decision.field)) refuse('unknown field', where, decision.field);
}

/** Accepts every guess: as a person would by pressing "Looks right" (`coordinator`), or unseen (`guess`). */
export function accept(forms: readonly Form[], by: 'coordinator' | 'guess'): readonly Form[] {
  const seen = (column: Column) =>
    column.sure ? column : { ...column, sure: true, by };
  return forms.map((form) => ({ ...form, columns: form.columns.map(seen) }));
}

/** The first needed column of these forms about which a person has to decide. */
export function unsureNeeded(forms: readonly Form[]): { form: Form; column: Column; says: string } | null {
  for (const form of forms)
    for (const column of form.columns) {
      const field = column.field === null ? null : fieldNamed(form.role, column.field);
      if (field?.needed && !column.sure) return { form, column, says: field.says };
    }
  return null;
}

function columnIssues(form: Form, stored: readonly StoredColumn[]): Issue[] {
  return [...missingIssues(form), ...vanishedIssues(form, stored)];
}

/** Without an address or a name nothing can be done; without topics people are matched by everything else. */
function missingIssues(form: Form): Issue[] {
  if (form.role !== 'mentors' && form.role !== 'mentees') return [];
  return fieldsOf(form.role)
    .filter((field) => field.needed && columnsFor(form, field.field).length === 0)
    .map((field) => ({
      severity: field.field === 'topics' ? ('warns' as const) : ('blocks' as const),
      sheet: form.table.sheet,
      row: 1,
      column: '',
      found: `no column with the ${field.says}`,
      wanted: `a column with the ${field.says}`,
      remedy: 'Choose the column in Set up, or add the question to the form.',
    }));
}

function vanishedIssues(form: Form, stored: readonly StoredColumn[]): Issue[] {
  return vanished(form.table, stored).map((column) => {
    const heir = form.columns.find((c) => c.field === column.meaning);
    return {
      severity: 'warns' as const,
      sheet: form.table.sheet,
      row: 1,
      column: column.question,
      found: `the question “${column.question}” is gone`,
      wanted: `a column that means ${column.meaning}`,
      remedy: heir ? `We now read “${heir.header}” instead. Check it in Set up.` : 'Pick another column in Set up.',
    };
  });
}
