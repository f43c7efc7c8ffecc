// What stands between an edition and its end: meetings that rows expect, and names that stay behind in tabs and sheets that
// closing leaves, found by the search of the profiles.

import { isToCome } from '../../catch-ups/domain/to-come.ts';
import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { columnOf, textOf } from '../../ground/table.ts';
import { sayCount } from '../../language/say.ts';
import { isOurText } from '../../letters/texts.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Ports } from '../../ports/ports.ts';
import { settingRows } from '../../programme/setting-rows.ts';
import { namesSaidIn } from '../../survey/read/names-somebody.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Place } from '../contract.ts';

/** Whether rows say that meetings are to come: with their rows gone nobody could take them out by a press. */
export function isExpected(ports: Ports, { rows }: PreparedMeetings): boolean {
  const now = ports.now.getTime();
  return rows.some((row) => row.eventId !== '' && !row.isElsewhere && isToCome(row, now));
}

/** @param emptied  our sheets that are emptied anyway. @param listed  tabs that are told as a whole. */
export function namesLeft(
  { gathered, reading }: PreparedMeetings,
  emptied: readonly OurSheetId[],
  listed: readonly string[],
): Place[] {
  const search = namesSaidIn(gathered.forms, gathered, reading);
  const known = new Map<string, boolean>();
  const names = (text: string) => {
    const found = known.get(text) ?? (!isOurText(text) && search(text).length > 0);
    known.set(text, found);
    return found;
  };
  const ours = [...gathered.ours].flatMap(([id, { table, tab }]) =>
    emptied.includes(id) ? [] : [[table.sheet, tab] as const],
  );
  const own = [...gathered.tabOf, ...gathered.lookalikes].filter(([name]) => !listed.includes(name));
  const isSetting = settingsIn(gathered);
  const isMark = marksIn(gathered);
  const isOwn = (sheet: string, row: number, column: number) =>
    isSetting(sheet, row, column) || isMark(sheet, column);
  return [...new Map([...own, ...ours])].flatMap(([where, { grid }]): Place[] => {
    const rows = grid.flatMap((row, r) =>
      row.some((cell, c) => !isOwn(where, r, c) && names(textOf(cell))) ? [r + 1] : [],
    );
    if (rows.length === 0) return [];
    const what = sayCount(
      rows.length,
      '{n} row that names somebody, row {rows}',
      '{n} rows that name somebody, rows {rows}',
      { rows: rows.join(', ') },
    );
    return [{ where, what }];
  });
}

/** Columns by which we know our own rows again, beside those we hide: marks, links and fingerprints, no words. */
const MARKS: readonly string[] = ['Ref', 'Link'];

function marksIn({ ours }: Gathered): (sheet: string, column: number) => boolean {
  const marks = new Map(
    [...ours].map(([id, { table }]) => {
      const own = [...MARKS, ...(ourSheet(id).hidden ?? [])];
      return [table.sheet, own.map((text) => columnOf(table, text)).filter((at) => at >= 0)];
    }),
  );
  return (sheet, column) => marks.get(sheet)?.includes(column) ?? false;
}

/** Cells of the settings of the programme: its name, its contact and its calendar are no person of an edition. */
function settingsIn({ ours }: Gathered): (sheet: string, row: number, column: number) => boolean {
  const table = ours.get('settings')?.table;
  if (!table) return () => false;
  const known = new Set<string>(settingRows.map(({ setting }) => setting));
  const at = ourSheet('settings').header.map((text) => columnOf(table, text));
  const rows = table.rows.filter(({ cells }) => known.has(textOf(cells[at[0]!]))).map(({ number }) => number);
  return (sheet, row, column) => sheet === table.sheet && at.includes(column) && rows.includes(row + 1);
}
