// Columns: shows what each question means to us, takes decisions, and remembers them in the Columns sheet. Confirming
// also makes the sheets that a coordinator edits, each with its defaults.

import type { ColumnsRequest, ColumnsView, SheetView } from '../../api.ts';
import { criteria } from '../../domain/matching/criteria.ts';
import { rules } from '../../domain/matching/rules.ts';
import type { Column, Form } from '../../domain/people/columns.ts';
import { entriesOf, latestEntries } from '../../domain/people/entries.ts';
import type { Role } from '../../domain/people/fields/field.ts';
import { fieldNamed, fieldsOf } from '../../domain/people/fields/fields.ts';
import { tidy } from '../../domain/people/folding.ts';
import { accept, unsureNeeded } from '../../domain/people/forms.ts';
import { textOf } from '../../domain/people/table.ts';
import { usualSettings } from '../../domain/programme/setting-rows.ts';
import { refuse } from '../../domain/refusal.ts';
import { say, sayCount } from '../../domain/words/say.ts';
import type { Ports } from '../../ports.ts';
import { columnRows } from '../column-rows.ts';
import { type Gathered, gather, peopleOf, usableForms } from '../gather.ts';
import { counted, note } from '../log.ts';
import { type SheetRows, writeSheets } from '../write-sheet.ts';

export function readColumns(ports: Ports, request: ColumnsRequest): ColumnsView {
  if (request.write && !ports.lock.take()) refuse('busy');
  const gathered = gather(ports, request.decisions);
  const forms = request.accept === null ? gathered.forms : accept(gathered.forms, request.accept);
  const view = viewOf(gathered, forms);
  const unsure = unsureNeeded(forms);
  if (request.write) write(ports, gathered, forms);
  return {
    ...view,
    confirmed: unsure === null && (request.write || gathered.hasStoredColumns),
    undecided: unsure && { where: `${unsure.form.table.sheet}!${unsure.column.header}`, says: unsure.says },
  };
}

/** Longest sample of an answer, in characters. */
const SAMPLE = 60;

function viewOf(gathered: Gathered, forms: readonly Form[]): Omit<ColumnsView, 'confirmed' | 'undecided'> {
  const usable = usableForms({ ...gathered, forms }, false);
  const reading = peopleOf(gathered, usable.forms);
  const unknown = gathered.others.map((table) => ({
    sheet: table.sheet,
    role: null,
    people: 0,
    columns: table.header
      .filter((header) => header !== '')
      .map((header) => ({ header, field: null, sure: true, sample: '', needed: false })),
  }));
  return {
    sheets: [...forms.map(sheetView), ...unknown],
    issues: [...reading.issues, ...gathered.issues, ...usable.issues],
    meanings: meanings(),
  };
}

function sheetView(form: Form): SheetView {
  return {
    sheet: form.table.sheet,
    role: form.role,
    people: latestEntries(entriesOf(form, []), []).length || form.table.rows.length,
    columns: form.columns
      .filter((column) => column.header !== '')
      .map((column) => ({
        header: column.header,
        field: column.field,
        sure: column.sure,
        sample: sampleOf(form, column),
        needed: column.field !== null && fieldNamed(form.role, column.field)?.needed === true,
      })),
  };
}

function sampleOf(form: Form, column: Column): string {
  const first =
    form.table.rows.map((row) => tidy(textOf(row.cells[column.at]))).find((text) => text !== '') ?? '';
  return first.length > SAMPLE ? `${first.slice(0, SAMPLE - 1)}…` : first;
}

function meanings(): ColumnsView['meanings'] {
  const of = (role: Role) => fieldsOf(role).map(({ field, says }) => ({ field, says: say(says) }));
  return {
    mentors: of('mentors'),
    mentees: of('mentees'),
    survey: [...of('survey'), { field: 'question', says: say('question of the survey') }],
    'check-in': [...of('check-in'), { field: 'question', says: say('question of the check-in') }],
  };
}

/** Sheets made by confirming, with what they hold at first. Those that exist are left as they are. */
function firstSheets(gathered: Gathered, ports: Ports, counts: string): SheetRows[] {
  const about = { file: gathered.settings.programme, year: gathered.settings.edition };
  const hasCircles = gathered.strands.some((strand) => strand.kind === 'circle');
  const all: SheetRows[] = [
    ['settings', usualSettings(about)],
    ['rules', rules.map((rule) => [rule.name, rule.on, '', say(rule.means)])],
    ['criteria', criteria.map((criterion) => [criterion.name, criterion.weight, say(criterion.means)])],
    ['matches', []],
    ...(hasCircles ? [['circles', []] as SheetRows] : []),
    ['unmatched', []],
    ['proof', []],
    ['log', [[ports.now, say('Coordinator'), say('Set up'), counts, ports.version]]],
  ];
  return all.filter(([id]) => !gathered.ours.has(id));
}

function write(ports: Ports, gathered: Gathered, forms: readonly Form[]): void {
  const counts = countsOf(forms);
  writeSheets(
    ports,
    gathered,
    [['columns', columnRows(gathered, forms)], ...firstSheets(gathered, ports, counts)],
    true,
  );
  note(ports, gathered, 'Set up', counts);
}

function countsOf(forms: readonly Form[]): string {
  const columns = forms.flatMap((form) => form.columns);
  return counted(
    sayCount(forms.length, '{n} form', '{n} forms'),
    sayCount(
      columns.filter((column) => column.field !== null).length,
      '{n} column understood',
      '{n} columns understood',
    ),
  );
}
