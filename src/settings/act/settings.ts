// Settings: shows what the sheets Settings, Rules and Strands say, in words, and writes changes into them. What cannot be
// read is refused before anything is written; rows that are missing are added with their usual values.

import { rules } from '../../eligibility/rules.ts';
import { fold } from '../../ground/folding.ts';
import { type Cell, cellText, columnOf, type Table, tableOf, textOf } from '../../ground/table.ts';
import { languageAsked, speak } from '../../language/language.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { editedRows } from '../../our-sheets/edited-rows.ts';
import type { SheetLine } from '../../our-sheets/lines.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Ports } from '../../ports/ports.ts';
import { usualSettings } from '../../programme/setting-rows.ts';
import { readSettings } from '../../programme/settings.ts';
import { saysNo } from '../../programme/strands.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';
import type { SettingChanges, SettingsRequest, SettingsView } from '../contract.ts';
import { type Problem, settingProblems, strandProblems } from './settings-problems.ts';
import { viewOf, type Wanted } from './settings-view.ts';

export function changeSettings(ports: Ports, request: SettingsRequest): SettingsView {
  if (request.write && !ports.lock.take()) refuse('busy');
  const gathered = gather(ports);
  const wanted = wantedSheets(gathered, request);
  const problems = [...settingProblems(wanted.settings), ...strandProblems(wanted.strands)];
  const isTouched = ({ setting }: Problem) =>
    setting === null ? request.strands !== null : request.settings[setting] !== undefined;
  const written = request.write && !problems.some(isTouched);
  if (written) {
    writeAct(ports, gathered, 'Settings changed', rowsToWrite(gathered, wanted, request), true);
    note(ports, gathered, 'Settings changed', countsOf(request));
    speak(readSettings(wanted.settings, { file: '', year: 0 }).settings.panelLanguage ?? languageAsked());
  }
  return { ...viewOf(wanted), problems, written };
}

/** The three sheets as they would stand afterwards. */
function wantedSheets(gathered: Gathered, changes: SettingChanges): Wanted {
  const about = { file: gathered.settings.programme, year: gathered.settings.edition };
  const usualRules = rules.map((rule) => [rule.name, rule.on, '', say(rule.means)]);
  const table = (id: OurSheetId) => gathered.ours.get(id)?.table ?? null;
  const asTable = (id: OurSheetId, rows: readonly (readonly Cell[])[]) =>
    tableOf(ourSheet(id).name, [ourSheet(id).header, ...rows]);
  return {
    settings: asTable(
      'settings',
      editedRows('settings', table('settings'), usualSettings(about), 'Value', changes.settings),
    ),
    rules: asTable('rules', editedRows('rules', table('rules'), usualRules, 'On', changes.rules)),
    strands: asTable('strands', changes.strands ?? strandsIn(table('strands'))),
  };
}

/** Cells as text; the checkbox as yes or no; and at the end the name that the row has now. */
function strandsIn(table: Table | null): string[][] {
  const { header } = ourSheet('strands');
  const at = header.indexOf('May cross organisations');
  return (table?.rows ?? []).map((row) => [
    ...header.map((text, k) => {
      const cell = row.cells[columnOf(table!, text)];
      return k === at ? (saysNo(cell) ? 'no' : 'yes') : cellText(table!, row, text);
    }),
    cellText(table!, row, 'Strand'),
  ]);
}

/** A strand that was given another name keeps its row, with whatever somebody wrote beside it. */
function strandLine(gathered: Gathered, row: readonly Cell[]): SheetLine {
  const { header } = ourSheet('strands');
  const crosses = header.indexOf('May cross organisations');
  const cells = header.map((_, k) => (k === crosses ? !saysNo(row[k] ?? '') : asNumber(row[k] ?? '')));
  const table = gathered.ours.get('strands')?.table;
  const was = fold(textOf(row[header.length] ?? ''));
  if (!table || was === '' || was === fold(textOf(row[0] ?? ''))) return cells;
  const own = table.rows.find((one) => fold(cellText(table, one, 'Strand')) === was);
  return own === undefined ? cells : { from: own.number, cells };
}

/** Settings always, so that every one has its row; rules and strands where they change. */
function rowsToWrite(gathered: Gathered, wanted: Wanted, changes: SettingChanges): SheetRows[] {
  const cells = (table: Table) => table.rows.map((row) => [...row.cells]);
  const strands = wanted.strands.rows.map((row) => strandLine(gathered, row.cells));
  return [
    ['settings', cells(wanted.settings)],
    ...(Object.keys(changes.rules).length > 0 ? ([['rules', cells(wanted.rules)]] as SheetRows[]) : []),
    ...(changes.strands !== null && (strands.length > 0 || gathered.ours.has('strands'))
      ? ([['strands', strands]] as SheetRows[])
      : []),
  ];
}

function asNumber(cell: Cell): Cell {
  return typeof cell === 'string' && /^\d{1,5}$/.test(cell) ? Number(cell) : cell;
}

function countsOf({ settings, rules: ruled, strands }: SettingChanges): string {
  return counted(
    sayCount(Object.keys(settings).length, '{n} setting', '{n} settings'),
    sayCount(Object.keys(ruled).length, '{n} rule', '{n} rules'),
    strands === null ? '' : sayCount(strands.length, '{n} strand', '{n} strands'),
  );
}
