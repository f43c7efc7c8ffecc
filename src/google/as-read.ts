// Cells are written where they stood when the sheet was read. Had somebody sorted, inserted, moved or typed since then, they
// would land in the row of another person or take back what was just typed, so the sheet is read once more before.
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import type { Tab } from '../ports/workbook.ts';

/**
 * Refuses to write into a tab that is no longer as it was read. What a run has written to is its own.
 *
 * @param columns  those that count, from 1: formulas that people keep beside ours may change by themselves.
 */
export function asReadOnce(read: (tab: Tab) => Grid): (tab: Tab | null, columns: readonly number[]) => void {
  const written = new WeakSet<Tab>();
  return (tab, columns) => {
    if (tab === null || written.has(tab)) return;
    if (!isAsRead(tab.grid, read(tab), columns)) refuse('sheet touched', tab.name());
    written.add(tab);
  };
}

function isAsRead(before: Grid, now: Grid, columns: readonly number[]): boolean {
  const rows = Math.max(before.length, now.length);
  for (let row = 0; row < rows; row++)
    for (const column of columns)
      if (!isSame(before[row]?.[column - 1], now[row]?.[column - 1])) return false;
  return true;
}

/** A box that is not ticked and no cell mean the same. */
function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  const [one, other] = [a, b].map((cell) => (cell === undefined || cell === false ? '' : textOf(cell)));
  return one === other;
}
