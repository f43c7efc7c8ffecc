// Rows taken out of a tab, and cells replaced in it, whoever sorts it at the same moment: each row is looked for where it stands now,
// and afterwards it is looked whether nobody else was hit.
import type { Grid } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import { whereNow } from '../our-sheets/where-now.ts';
import { said } from '../our-sheets/whose-row.ts';
import type { Replaced } from '../ports/workbook.ts';
import type { OpenTab } from './open-tabs.ts';
import { settled } from './settle.ts';
import { orProtected, put } from './write-tab.ts';

/** @param rows  as they were read, from 1. */
export function takeRowsOut(tab: OpenTab, rows: readonly number[], look: () => Grid): void {
  if (rows.length === 0) return;
  const now = look();
  const here = whereNow(tab.grid, now, [...new Set(rows)]) ?? refuse('sheet touched', tab.name());
  orProtected(tab.sheet, () => {
    for (const row of [...here].sort((a, b) => b - a)) tab.sheet.deleteRow(row);
  });
  const isGone = (_: unknown, k: number) => here.includes(k + 1);
  const before = now.filter((_, k) => !here.includes(k + 1));
  settled(tab.sheet, { before, gone: now.filter(isGone), stamps: [] }, look);
}

export function replaceCells(tab: OpenTab, cells: readonly Replaced[], look: () => Grid): void {
  const now = look();
  const rows = whereNow(
    tab.grid,
    now,
    cells.map(({ row }) => row),
  );
  const isThere = ({ row, column }: Replaced, k: number) =>
    said(now[rows![k]! - 1]?.[column - 1]) === said(tab.grid[row - 1]?.[column - 1]);
  const isAsRead = rows !== null && cells.every(isThere);
  const here = isAsRead ? rows : refuse('sheet touched', tab.name());
  const stamps = cells.map(({ column, value }, k) => ({ row: here[k]!, column, cells: [[value]] }));
  orProtected(tab.sheet, () => {
    for (const stamp of stamps) put(tab.sheet, stamp, stamp.cells);
  });
  settled(tab.sheet, { before: now, gone: [], stamps }, look);
}
