// Finds the forms of a workbook: which sheets hold answers, whose, and what each column means. What a person decided
// comes first; the rest is read from the whole workbook at once (domain/reading).

import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { isBlank, type Table, textOf } from '../ground/table.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import { ideasOf } from '../reading/lexicon.ts';
import { questionOf } from '../reading/question.ts';
import { readTabs, type TabReading } from '../reading/read-tabs.ts';
import { sidesSaid } from '../reading/sides-said.ts';
import type { Tab as ReadTab } from '../reading/tab-evidence.ts';
import { withAnswersAgainst } from './answers-against.ts';
import { isSetAside } from './answers-since.ts';
import type { Column, Form } from './columns.ts';
import { type Decision, decidedIn, mustFit, type TabDecisions } from './decisions.ts';
import { columnIssues } from './form-issues.ts';
import { guessFor, withStatusOffered } from './good-guess.ts';
import { askedBy, isRight } from './leave.ts';
import { createLegends } from './legends.ts';
import { type LegendOf, withLegends } from './legends-of-columns.ts';
import { withMakers } from './makers-columns.ts';
import { withOfficeAsked } from './office-columns.ts';
import { type OpenTab, openTabsOf } from './open-tabs.ts';
import { withWhatStoodHere } from './stood-here.ts';
import type { StoredColumn } from './stored-columns.ts';

export interface Forms {
  readonly forms: readonly Form[];
  /** Sheets that are neither ours nor recognised. */
  readonly others: readonly Table[];
  /** Sheets with people about which a person has to say whose answers they hold. */
  readonly open: readonly OpenTab[];
  readonly issues: readonly Issue[];
}

/**
 * Reads every sheet that is not ours; decisions just taken win over what is remembered.
 *
 * @param since  when this edition began, as the setting says it; empty where every answer counts.
 */
export function formsOf(
  tables: readonly Table[],
  stored: readonly StoredColumn[],
  decisions: readonly Decision[] = [],
  since = '',
): Forms {
  const aside = new Set(tables.filter((table) => isSetAside(table, since)).map(({ sheet }) => sheet));
  const decided = decidedIn(tables, stored, decisions, aside);
  const readings = readTabs(
    tables.map(tabOf),
    decided.map(({ role, columns }) => ({
      role,
      columns: columns.map((one) => one?.meaning),
    })),
  );
  const likely = readings.map(({ role, sure, candidates }) => (sure ? [role] : candidates));
  mustFit(decisions, new Map(tables.map(({ sheet }, k) => [sheet, likely[k]!])));
  const legendOf = createLegends(tables);
  const read = tables.map((table, k) => ({
    table,
    decided: decided[k]!,
    reading: readings[k]!,
    form: formOf(table, decided[k]!, readings[k]!, legendOf),
  }));
  return {
    forms: read.flatMap(({ form }) => (form ? [form] : [])),
    others: read.flatMap(({ table, form }) => (form ? [] : [table])),
    open: openTabsOf(read, aside),
    issues: read.flatMap(({ form, decided: { own } }) => (form ? columnIssues(form, own) : [])),
  };
}

/** A tab with answers, but with no address and no question for one, holds no people, whatever it is called. */
function reachesPeople(table: Table): boolean {
  if (table.rows.length === 0 || asksForAddress(table)) return true;
  return table.rows.some((row) => row.cells.some((cell) => typeof cell === 'string' && cell.includes('@')));
}

function asksForAddress({ asked }: Table): boolean {
  return asked.some((header) => ideasOf(questionOf(header).halves.flat()).flat().includes('email'));
}

/** Answers that are looked at: the first and the last, because a form may change in mid-season. */
const SAMPLE = 40;

function tabOf(table: Table): ReadTab {
  const { rows } = table;
  const looked = rows.length <= 2 * SAMPLE ? rows : [...rows.slice(0, SAMPLE), ...rows.slice(-SAMPLE)];
  return {
    sheet: table.sheet,
    headers: table.asked.map((asked, at) => (table.header[at] === '' ? '' : asked)),
    columns: table.header.map((_, at) => looked.map((row) => row.cells[at] ?? '')),
  };
}

function formOf(
  table: Table,
  { columns, role, roleBy, own }: TabDecisions,
  reading: TabReading,
  legendOf: LegendOf,
): Form | null {
  const holds = reading.role;
  if (holds === null) return null;
  const isPeople = holds !== 'survey' && holds !== 'check-in';
  if (role === undefined && isPeople && !reachesPeople(table)) return null;
  const read = table.header.map((header, at): Column => {
    const said = columns[at];
    if (said) return { header, at, field: said.meaning, sure: true, candidates: [], by: said.by };
    const { field = null, sure = true, candidates = [] } = reading.columns[at] ?? {};
    return { header, at, field, sure, candidates, by: 'question' };
  });
  const meant = withAnswersAgainst(
    holds,
    table,
    withWhatStoodHere(holds, withMakers(table, read), own).map(withDoubt),
  ).map((column) => withRole(holds, table, column));
  return withOfficeAsked(
    withStatusOffered(withLegends({ role: holds, by: roleBy, table, columns: meant }, legendOf)),
  );
}

/** A right that is asked with a no in the question: a person looks whether it is one, whatever the reading says. */
function withDoubt(column: Column): Column {
  const { field, by, sure, header } = column;
  if (!sure || by !== 'question' || !isRight(field) || askedBy(header, field!) === 'leave') return column;
  return { ...column, sure: false, candidates: [field!] };
}

/**
 * In a survey a column in which nobody names a side is no role, whatever its question looks like: it is asked there; but it may be
 * where the question itself names all that was answered, "a companion or a newcomer".
 */
function withRole(role: Form['role'], { rows }: Table, column: Column): Column {
  const mayBe = column.field === 'role' || column.candidates.includes('role');
  if (role !== 'survey' || column.by !== 'question' || !mayBe) return column;
  const answers = rows.map(({ cells }) => tidy(textOf(cells[column.at]))).filter((text) => text !== '');
  if (answers.length === 0 || answers.some((text) => sidesSaid(text).length > 0)) return column;
  if (answers.every((text) => fold(column.header).includes(fold(text)))) return column;
  const candidates = column.candidates.filter((name) => name !== 'role');
  const field = column.field === 'role' ? 'question' : column.field;
  return { ...column, field, candidates, sure: candidates.length === 0 || column.sure };
}

/**
 * Accepts guesses: as a person would by pressing "Looks right" (`coordinator`), or unseen (`guess`). What may carry a rule and has no
 * answers yet nobody can judge: it stays open, and is asked about when there are some. So does what nobody can guess.
 */
export function accept(forms: readonly Form[], by: 'coordinator' | 'guess'): readonly Form[] {
  return forms.map((form) => ({
    ...form,
    columns: form.columns.map((column) => {
      if (column.sure) return column;
      const field = by === 'guess' ? guessFor(forms, form, column) : column.field;
      return isForLater(form, column) || field === undefined
        ? { ...column, field: null }
        : { ...column, field, candidates: [], sure: true, by };
    }),
  }));
}

/** Nobody answered it and it may carry a rule: it binds nobody yet, and is looked at again when somebody does. */
function isForLater({ role, table }: Form, { field, candidates, at }: Column): boolean {
  return (
    [field ?? '', ...candidates].some((name) => fieldNamed(role, name)?.asks === 'rule') &&
    table.rows.every(({ cells }) => isBlank([cells[at] ?? '']))
  );
}

export type { Decision };
