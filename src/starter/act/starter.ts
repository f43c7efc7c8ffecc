// A first look and a right beginning: invented people that can be added and removed in one press, and the questions for the
// forms. Real answers are never touched; a run that was cut is finished by the next press.

import { readRecords } from '../../documents/records.ts';
import { addressOf, personId } from '../../ground/addresses.ts';
import { type Cell, cellText, columnOf, type Row, type Table, textOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { type Plain, say } from '../../language/say.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import { SAMPLE_DOMAIN, sampleRows } from '../../people/sample-domain.ts';
import { mentionsOf } from '../../people-data/domain/mentions.ts';
import { personal } from '../../people-data/domain/personal-sheets.ts';
import { erasableSheets, erasedFrom } from '../../people-data/domain/sheet-rows.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Tab } from '../../ports/workbook.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { StarterRequest, StarterView } from '../contract.ts';
import { questionRows } from '../domain/question-rows.ts';
import { starterForms } from '../domain/questions.ts';
import { sampleNames } from '../domain/sample-names.ts';
import { sampleTab } from '../domain/sample-people.ts';
import type { StarterForm } from '../domain/starter-form.ts';

export function startProgramme(ports: Ports, { step }: StarterRequest): StarterView {
  if (!ports.lock.take()) refuse('busy');
  const gathered = gather(ports);
  const steps: Record<StarterRequest['step'], () => void> = {
    'add sample': () => addSample(ports, gathered),
    'remove sample': () => removeSample(ports, gathered),
    'write questions': () => writeSheets(ports, gathered, [['formQuestions', questionRows()]], true),
  };
  steps[step]();
  const [inLog, says] = did[step];
  note(ports, gathered, inLog, '');
  return { says: say(says) };
}

/** For the log, and for the coordinator. */
const did: Record<StarterRequest['step'], readonly [Plain, Plain]> = {
  'add sample': ['Add invented people', 'Invented people were added. Try every step with them.'],
  'remove sample': ['Remove invented people', 'The invented people are gone, with all that came from them.'],
  'write questions': ['Write form questions', 'The questions are in the sheet {Form questions}.'],
};

/** Sheets whose rows came from somebody's answers; whom never to pair is the coordinator's own word. */
const fromAnswers: readonly OurSheetId[] = [
  ...personal,
  'surveyQuestions',
  'results',
  'charts',
  'columns',
  'documents',
];

interface AnswerTab {
  readonly tab: Tab;
  readonly table: Table;
}

function answerTabs({ forms, others, tabOf }: Gathered): AnswerTab[] {
  const tables = [...forms.map(({ table }) => table), ...others];
  return tables.map((table) => ({ table, tab: tabOf.get(table.sheet)! }));
}

const isSampleOnly = ({ table }: AnswerTab) =>
  table.rows.length > 0 && sampleRows(table).length === table.rows.length;

function addSample(ports: Ports, gathered: Gathered): void {
  const tabs = answerTabs(gathered);
  const isForeign = ({ table }: AnswerTab) => table.rows.length > sampleRows(table).length;
  const hasResults = fromAnswers.some((id) => (gathered.ours.get(id)?.table.rows.length ?? 0) > 0);
  const hasSome = tabs.some(isSampleOnly);
  const isUsed = tabs.some(
    (one) => isForeign(one) && gathered.forms.some(({ table }) => table === one.table),
  );
  if (isUsed || (hasResults && !hasSome)) refuse('answers are here');
  for (const form of starterForms) {
    const rows = sampleTab(form, ports.workbook.shown(ports.now));
    const name = nameOf(form);
    const isHere = tabs.some(({ table }) => table.sheet === name && table.rows.length > 0);
    if (rows.length > 1 && !isHere) ports.workbook.fill(gathered.tabOf.get(name) ?? null, name, rows);
  }
  ports.workbook.flush();
}

function nameOf({ form }: StarterForm): string {
  return say('Sample – {form}', { form: say(form) });
}

/** Results first, answers last: until they are gone, a run that was cut still knows what to remove. */
function removeSample(ports: Ports, gathered: Gathered): void {
  const tabs = answerTabs(gathered);
  const names = starterForms.map(nameOf);
  const isUnfilled = ({ table }: AnswerTab) => table.rows.length === 0 && names.includes(table.sheet);
  const hasOwn = gathered.forms.some(({ table }) => table.rows.length > sampleRows(table).length);
  if (tabs.some(isSampleOnly)) {
    takeOutRows(ports, gathered, tabs, hasOwn);
    if (!hasOwn) takeOutSheets(ports, gathered);
  }
  ports.workbook.flush();
  ports.workbook.remove(tabs.filter((one) => isSampleOnly(one) || isUnfilled(one)).map(({ tab }) => tab));
  for (const { tab, table } of tabs.filter((one) => !isSampleOnly(one) && sampleRows(one.table).length > 0))
    ports.workbook.deleteRows(
      tab,
      sampleRows(table).map(({ number }) => number),
    );
}

/** Nobody else was in this file: what came from invented people goes altogether. */
function takeOutSheets(ports: Ports, gathered: Gathered): void {
  const file = ports.workbook.fileId();
  const records = readRecords(gathered.ours.get('documents')?.table ?? null);
  for (const { id } of records.filter((row) => row.file === file && row.id !== ''))
    ports.documents.discard(id);
  const editions = gathered.ours.get('editions')?.table ?? null;
  const isOther = (row: Row) => cellText(editions!, row, 'Edition') !== gathered.settings.edition;
  const others = (editions?.rows ?? []).filter(isOther);
  if (others.length > 0) writeSheets(ports, gathered, [['editions', rowsOf('editions', editions!, others)]]);
  ports.workbook.flush();
  const isUnused = gathered.ours.get('neverPair')?.table.rows.length === 0;
  const gone: OurSheetId[] = [
    ...fromAnswers,
    ...(others.length === 0 ? (['editions'] as const) : []),
    ...(isUnused ? (['neverPair'] as const) : []),
  ];
  ports.workbook.remove(gone.flatMap((id) => gathered.ours.get(id)?.tab ?? []));
}

/** Cells in the order of our header, whatever order the coordinator has. */
function rowsOf(id: OurSheetId, table: Table, rows: readonly Row[]): Cell[][] {
  const at = ourSheet(id).header.map((text) => columnOf(table, text));
  return rows.map((row) => at.map((k) => row.cells[k] ?? ''));
}

/** Rows about invented people: everywhere beside real ones, else only in the sheets that stay. */
function takeOutRows(
  ports: Ports,
  gathered: Gathered,
  tabs: readonly AnswerTab[],
  everywhere: boolean,
): void {
  const mentions = mentionsOf({
    addresses: addressesIn(tabs),
    names: sampleNames(),
    codes: codesOf(gathered),
  });
  const ids = erasableSheets.filter((id) => everywhere || !fromAnswers.includes(id));
  const sheets = ids.flatMap((id): SheetRows[] => {
    const table = gathered.ours.get(id)?.table;
    const without = table ? erasedFrom(id, table, mentions) : null;
    return without ? [[id, without.rows, 'these are all']] : [];
  });
  const columns = gathered.ours.get('columns')?.table;
  const gone = new Set(tabs.filter(isSampleOnly).map(({ table }) => table.sheet));
  const kept = (columns?.rows ?? []).filter((row) => !gone.has(cellText(columns!, row, 'Sheet')));
  writeSheets(ports, gathered, [
    ...sheets,
    ...(columns && everywhere ? [['columns', rowsOf('columns', columns, kept)] as SheetRows] : []),
  ]);
}

function addressesIn(tabs: readonly AnswerTab[]): string[] {
  const cells = tabs.flatMap(({ table }) => sampleRows(table).flatMap((row) => row.cells.map(textOf)));
  const addresses = cells
    .filter((text) => text.endsWith(SAMPLE_DOMAIN))
    .flatMap((text) => addressOf(text) ?? []);
  return [...new Set(addresses.map(personId))];
}

function codesOf({ ours }: Gathered): string[] {
  const table = ours.get('mentors')?.table;
  const theirs = (table?.rows ?? []).filter((row) => cellText(table!, row, 'Email').endsWith(SAMPLE_DOMAIN));
  return theirs.map((row) => cellText(table!, row, 'Code')).filter((text) => /\d/.test(text));
}
