// The rows of the Settings sheet, in the order of a new one.
import type { About, SettingRow } from './setting-row.ts';
import { meansInSheet } from './setting-said.ts';
import { rowsIn, settingTable } from './settings.ts';

/** All rows of the Settings sheet in their order, with their defaults. */
export const settingRows: readonly SettingRow[] = rowsIn(settingTable).sort((a, b) => a.row - b.row);

/** The Settings sheet as it is at first. */
export function usualSettings(about: About): string[][] {
  return settingRows.map((row) => [row.setting as string, row.usual(about), meansInSheet(row)]);
}
