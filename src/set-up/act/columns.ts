// Columns: shows what each question means to us, takes decisions, and remembers them in the Columns sheet. Confirming
// also makes the sheets that a coordinator edits, each with its defaults.

import { tidy } from '../../ground/folding.ts';
import { type Table, textOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Column, Form } from '../../people/columns.ts';
import { entriesOf, latestEntries } from '../../people/entries.ts';
import { accept } from '../../people/forms.ts';
import type { OpenTab } from '../../people/open-tabs.ts';
import type { Asked } from '../../people/questions-to-settle.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Role, roles } from '../../reading/fields/field.ts';
import { fieldNamed, fieldsOf } from '../../reading/fields/fields.ts';
import { firstQuestion, questionsOf } from '../../workbook/ask-first.ts';
import { columnRows } from '../../workbook/columns-sheet.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { withGuessedRoles } from '../../workbook/guessed-roles.ts';
import { hiddenPeople } from '../../workbook/hidden-people.ts';
import { mailsInAnotherLanguage } from '../../workbook/language-of-mails.ts';
import { counted, note } from '../../workbook/log.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { calledAsFile } from '../../workbook/programme-name.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { ColumnsRequest, ColumnsView, SheetView } from '../contract.ts';
import { firstSheets } from './first-sheets.ts';

export function readColumns(ports: Ports, request: ColumnsRequest): ColumnsView {
  if (request.write && !ports.lock.take()) refuse('busy');
  const taken = request.accept === 'guess' ? withGuessedRoles : (read: Gathered) => read;
  const gathered = taken(gather(ports, request.decisions));
  const forms = request.accept === null ? gathered.forms : accept(gathered.forms, request.accept);
  const asked = questionsOf(gathered, forms);
  const view = viewOf(ports, gathered, forms, asked);
  const isGuess = request.accept === 'guess';
  const undecided = firstQuestion(isGuess ? questionsOf(gathered) : asked, isGuess)?.text ?? null;
  const settled = forms.filter(({ table }) => openIn(gathered, table.sheet) === null);
  if (request.write) write(ports, gathered, settled, request.accept === 'coordinator');
  return {
    ...view,
    confirmed: undecided === null && (request.write || gathered.hasStoredColumns),
    undecided: undecided && request.write ? keptBeside(undecided, request) : undecided,
  };
}

/** What was decided is kept although something else is still open. */
function keptBeside(
  open: NonNullable<ColumnsView['undecided']>,
  { decisions, accept: by }: ColumnsRequest,
): ColumnsView['undecided'] {
  if (decisions.length === 0)
    return by === 'guess' ? { ...open, what: say('Our guesses are kept. This is still to be said.') } : open;
  const what = sayCount(
    decisions.length,
    '{n} decision is kept. This is still to be said.',
    '{n} decisions are kept. This is still to be said.',
  );
  return { ...open, what };
}

/** Longest sample of an answer, in characters. */
const SAMPLE = 60;
/** Rows and cells by which a sheet is recognised, and the longest of these cells. */
const PREVIEW = { rows: 3, cells: 4, text: 28 };

function viewOf(
  ports: Ports,
  gathered: Gathered,
  forms: readonly Form[],
  asked: readonly Asked[],
): Omit<ColumnsView, 'confirmed' | 'undecided'> {
  const usable = usableForms({ ...gathered, forms }, false);
  const reading = peopleOf(gathered, usable.forms);
  const unknown = gathered.others.map(
    (table): SheetView => ({
      ...aboutSheet(table, openIn(gathered, table.sheet)),
      role: null,
      people: 0,
      columns: table.header
        .filter((header) => header !== '')
        .map((header) => ({
          header,
          field: null,
          sure: true,
          candidates: [],
          asked: false,
          sample: '',
          needed: false,
        })),
    }),
  );
  return {
    sheets: [...forms.map((form) => sheetView(form, openIn(gathered, form.table.sheet), asked)), ...unknown],
    issues: [
      ...reading.issues,
      ...gathered.issues,
      ...usable.issues,
      ...hiddenPeople(gathered, usable.forms),
      ...mailsInAnotherLanguage({ ...gathered, forms }),
      ...(gathered.ours.has('settings') ? calledAsFile(ports, gathered) : []),
    ],
    meanings: meanings(),
  };
}

/** A sheet about which a person has not yet said whose answers it holds; it is never confirmed in silence. */
function openIn({ open }: Gathered, sheet: string): OpenTab | null {
  return open.find((tab) => tab.sheet === sheet) ?? null;
}

function aboutSheet(
  table: Table,
  open: OpenTab | null,
): Pick<SheetView, 'sheet' | 'sure' | 'open' | 'headerRow' | 'preview'> {
  return {
    sheet: table.sheet,
    sure: open === null,
    open: open && { why: open.why, beside: open.beside },
    headerRow: table.headerRow,
    preview: [table.header, ...table.rows.slice(0, PREVIEW.rows - 1).map((row) => row.cells.map(textOf))].map(
      (cells) =>
        cells
          .filter((cell) => cell !== '')
          .slice(0, PREVIEW.cells)
          .map((cell) => shortened(tidy(cell), PREVIEW.text)),
    ),
  };
}

function sheetView(form: Form, open: OpenTab | null, asked: readonly Asked[]): SheetView {
  const { sheet } = form.table;
  return {
    ...aboutSheet(form.table, open),
    role: form.role,
    people: latestEntries(entriesOf(form, []), []).length || form.table.rows.length,
    columns: form.columns
      .filter((column) => column.header !== '')
      .map((column) => (open === null ? column : unsettled(column)))
      .map((column) => ({
        header: column.header,
        field: column.field,
        sure: column.sure,
        candidates: column.candidates,
        asked: asked.some((one) => one.sheet === sheet && one.header === column.header),
        sample: sampleOf(form, column),
        needed: column.field !== null && fieldNamed(form.role, column.field)?.asks === 'needed',
      })),
  };
}

/** What a question means hangs on whose answers the sheet holds. */
function unsettled(column: Column): Column {
  const { field, sure } = column;
  return sure ? { ...column, sure: false, candidates: field === null ? [] : [field] } : column;
}

function sampleOf(form: Form, column: Column): string {
  const first =
    form.table.rows.map((row) => tidy(textOf(row.cells[column.at]))).find((text) => text !== '') ?? '';
  return shortened(first, SAMPLE);
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function meanings(): ColumnsView['meanings'] {
  const of = (role: Role) => [
    ...fieldsOf(role).map(({ field, says }) => ({ field, says: say(says) })),
    ...(role === 'survey' ? [{ field: 'question', says: say('question of the survey') }] : []),
    ...(role === 'check-in' ? [{ field: 'question', says: say('question of the check-in') }] : []),
  ];
  return Object.fromEntries(roles.map((role) => [role, of(role)])) as unknown as ColumnsView['meanings'];
}

function write(ports: Ports, gathered: Gathered, forms: readonly Form[], isConfirmed: boolean): void {
  const counts = countsOf(forms);
  writeAct(
    ports,
    gathered,
    'Set up',
    [['columns', columnRows(gathered, forms, isConfirmed)], ...firstSheets(gathered, ports, counts)],
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
