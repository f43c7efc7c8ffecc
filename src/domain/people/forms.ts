// Finds the forms of a workbook: which sheets hold answers, whose, and what each column means.

import { refuse } from '../refusal.ts';
import { say } from '../words/say.ts';
import { type Column, columnsFor, columnsOf, type Form } from './columns.ts';
import type { Role } from './fields/field.ts';
import { fieldNamed, fieldsOf, isField } from './fields/fields.ts';
import { fold } from './folding.ts';
import type { Issue } from './issue.ts';
import { roleOf } from './roles.ts';
import { isRole, type StoredColumn, storedFor, storedRole, vanished } from './stored-columns.ts';
import type { Table } from './table.ts';

export interface Forms {
  readonly forms: readonly Form[];
  /** Sheets that are neither ours nor recognised. */
  readonly others: readonly Table[];
  readonly issues: readonly Issue[];
}

/** One decision of a person: `Sheet!Header=field`, field null for "nothing we use"; an empty header means the sheet. */
export interface Decision {
  readonly sheet: string;
  readonly header: string;
  readonly field: string | null;
}

/** Reads every sheet that is not ours; decisions just taken win over what is remembered. */
export function formsOf(
  tables: readonly Table[],
  stored: readonly StoredColumn[],
  decisions: readonly Decision[] = [],
): Forms {
  const names = tables.map((table) => table.sheet);
  for (const decision of decisions)
    if (!names.includes(decision.sheet)) refuse('unknown column', whereOf(decision));
  const read = tables.map((table) => {
    const own = storedFor(table, stored, names);
    return {
      table,
      own,
      form: formOf(
        table,
        own,
        decisions.filter((d) => d.sheet === table.sheet),
      ),
    };
  });
  return {
    forms: read.flatMap(({ form }) => (form ? [form] : [])),
    others: read.flatMap(({ table, form }) => (form ? [] : [table])),
    issues: read.flatMap(({ form, own }) => (form ? columnIssues(form, own) : [])),
  };
}

function formOf(table: Table, own: readonly StoredColumn[], decisions: readonly Decision[]): Form | null {
  const { role, by } = roleFor(table, own, decisions);
  if (role === null) {
    if (decisions.some((d) => d.header !== '')) refuse('no role yet', table.sheet);
    return null;
  }
  return decide({ role, by, table, columns: columnsOf(table, role, own) }, decisions);
}

function roleFor(
  table: Table,
  own: readonly StoredColumn[],
  decisions: readonly Decision[],
): Pick<Form, 'by'> & { role: Role | null } {
  const said = decisions.find((d) => d.header === '');
  if (said) {
    if (said.field !== null && !isRole(said.field)) refuse('unknown role', table.sheet);
    return { role: said.field as Role | null, by: 'coordinator' };
  }
  const stored = storedRole(own);
  if (stored !== undefined) return stored;
  return { role: roleByMeaning(own) ?? roleOf(table), by: 'question' };
}

/** Without a row for the sheet: only one role knows all the meanings that were stored. */
function roleByMeaning(stored: readonly StoredColumn[]): Role | null {
  const meanings = stored.flatMap((column) => (column.meaning ? [column.meaning] : []));
  const roles = (['mentors', 'mentees', 'survey', 'check-in'] as const).filter((role) =>
    meanings.every((meaning) => isField(role, meaning)),
  );
  return meanings.length > 0 && roles.length === 1 ? roles[0]! : null;
}

/** Applies decisions to a form; an unknown header or field is refused by name. */
function decide(form: Form, decisions: readonly Decision[]): Form {
  const about = decisions.filter((d) => d.header !== '');
  for (const decision of about) {
    const isHere = form.columns.some((column) => fold(column.header) === fold(decision.header));
    if (!isHere) refuse('unknown column', whereOf(decision));
    if (decision.field !== null && !isField(form.role, decision.field))
      refuse('unknown field', whereOf(decision), decision.field);
  }
  return {
    ...form,
    columns: form.columns.map((column) => {
      const decision = about.find((d) => fold(d.header) === fold(column.header));
      return decision ? { ...column, field: decision.field, sure: true, by: 'coordinator' as const } : column;
    }),
  };
}

function whereOf({ sheet, header }: Decision): string {
  return `${sheet}!${header}`;
}

/** Accepts every guess: as a person would by pressing "Looks right" (`coordinator`), or unseen (`guess`). */
export function accept(forms: readonly Form[], by: 'coordinator' | 'guess'): readonly Form[] {
  const seen = (column: Column) => (column.sure ? column : { ...column, sure: true, by });
  return forms.map((form) => ({ ...form, columns: form.columns.map(seen) }));
}

/** The first needed column of these forms about which a person has to decide. */
export function unsureNeeded(forms: readonly Form[]): { form: Form; column: Column; says: string } | null {
  for (const form of forms)
    for (const column of form.columns) {
      const field = column.field === null ? null : fieldNamed(form.role, column.field);
      if (field?.needed && !column.sure) return { form, column, says: say(field.says) };
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
      found: say('no column with the {field}', { field: say(field.says) }),
      wanted: say('a column with the {field}', { field: say(field.says) }),
      remedy: say('Choose the column in Set up, or add the question to the form.'),
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
      found: say('the question “{question}” is gone', { question: column.question }),
      wanted: say('a column that means {meaning}', { meaning: column.meaning ?? '' }),
      remedy: heir
        ? say('We now read “{header}” instead. Check it in Set up.', { header: heir.header })
        : say('Pick another column in Set up.'),
    };
  });
}
