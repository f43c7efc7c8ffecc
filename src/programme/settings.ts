// The settings of a programme, as the tables in setting-groups/ read them from the Settings sheet.

import type { Issue } from '../ground/issue.ts';
import type { Table } from '../ground/table.ts';
import { SettingCells } from './setting-cells.ts';
import { calendarSettings, catchUpSettings } from './setting-groups/catch-ups.ts';
import { mailSettings } from './setting-groups/mails.ts';
import { matchingSettings } from './setting-groups/matching.ts';
import { languageSettings, programmeSettings } from './setting-groups/programme.ts';
import { surveySettings } from './setting-groups/survey.ts';
import type { About, ReadFrom, SettingRow, SettingTable } from './setting-row.ts';

export const settingTable = {
  ...programmeSettings,
  ...languageSettings,
  ...matchingSettings,
  ...mailSettings,
  ...catchUpSettings,
  ...calendarSettings,
  ...surveySettings,
};

export interface Settings extends ReadFrom<typeof settingTable> {
  /** What a person wrote in a copied file that goes on; empty anywhere else. */
  readonly goesOn: string;
}

export type Objective = Settings['objective'];
export type Changes = Settings['changes'];

/** The usual one first. */
export const objectives: readonly Objective[] = matchingSettings.objective.choices.map(({ value }) => value);

/** What an earlier run settled for the whole edition, for where the sheet does not say it. */
export interface Pinned {
  readonly edition: string;
  readonly seed: string;
}

/** Reads the Settings sheet; what is missing or not understood keeps its default, and is listed. */
export function readSettings(
  table: Table | null,
  about: About,
  pinned: Pinned | null = null,
): { settings: Settings; issues: Issue[] } {
  const cells = new SettingCells(table);
  const read = readTable(settingTable, cells);
  const programme = read.programme || about.file;
  const edition = read.edition || (pinned?.edition ?? String(about.year));
  const drawSeed = read.drawSeed || (pinned?.seed ?? `${programme} ${edition}`);
  const goesOn = cells.written('Goes on');
  cells.noteUnread([...rowsIn(settingTable).map(({ setting }) => setting), 'Goes on']);
  return { settings: { ...read, programme, edition, drawSeed, goesOn }, issues: cells.issues };
}

function readTable<Rows extends SettingTable>(rows: Rows, cells: SettingCells): ReadFrom<Rows> {
  const valueIn = (row: SettingTable[string]): unknown =>
    isRow(row) ? row.read(cells, row.setting) : readTable(row, cells);
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, valueIn(row)]),
  ) as ReadFrom<Rows>;
}

/** The rows of a table in its order, those below one name as well. */
export function rowsIn(table: SettingTable): SettingRow[] {
  return Object.values(table).flatMap((row) => (isRow(row) ? [row] : Object.values(row)));
}

function isRow(row: SettingTable[string]): row is SettingRow {
  return typeof row['read'] === 'function';
}

/** Whether somebody, or the first thing that bears it, has written the edition down; otherwise it is the year. */
export function hasEdition(table: Table | null): boolean {
  return new SettingCells(table).written('Edition') !== '';
}

/** Whether the sheet itself says what would be settled otherwise. */
export function saysEdition(table: Table | null): boolean {
  const cells = new SettingCells(table);
  return cells.written('Edition') !== '' && cells.written('Draw seed') !== '';
}
