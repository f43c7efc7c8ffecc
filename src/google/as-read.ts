// Cells are written where they stood when the sheet was read. Had somebody sorted, inserted, moved or typed since then, they
// would land in the row of another person or take back what was just typed, so the sheet is read once more before.
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import type { CellBlock } from '../our-sheets/blocks.ts';
import type { Tab } from '../ports/workbook.ts';

export interface AsRead {
  /**
   * The tab as it stands now. Refuses where it is no longer as it was read; what a run has written to is its own.
   *
   * @param columns  those that count, from 1: formulas that people keep beside ours may change by themselves.
   * @param blocks   cells that are written over: whoever typed there since keeps it, whatever the column.
   */
  readonly check: (tab: Tab, columns: readonly number[], blocks: readonly CellBlock[]) => Grid;
  /** This is how we left it. */
  readonly wrote: (tab: Tab, now: Grid) => void;
}

export function createAsRead(read: (tab: Tab) => Grid): AsRead {
  const written = new WeakMap<Tab, Grid>();
  return {
    check: (tab, columns, blocks) => {
      const own = written.get(tab);
      if (own !== undefined) return own;
      const now = read(tab);
      if (!isAsRead(tab.grid, now, columns) || !blocks.every(standsIn(tab.grid, now)))
        refuse('sheet touched', tab.name());
      return now;
    },
    wrote: (tab, now) => {
      written.set(tab, now);
    },
  };
}

export function isAsRead(before: Grid, now: Grid, columns: readonly number[]): boolean {
  const rows = Math.max(before.length, now.length);
  for (let row = 0; row < rows; row++)
    for (const column of columns)
      if (!isSame(before[row]?.[column - 1], now[row]?.[column - 1])) return false;
  return true;
}

/** Whether nobody typed where this goes. */
function standsIn(before: Grid, now: Grid): (block: CellBlock) => boolean {
  return ({ row, column, cells }) =>
    cells.every((line, k) =>
      line.every((_, c) => isSame(before[row - 1 + k]?.[column - 1 + c], now[row - 1 + k]?.[column - 1 + c])),
    );
}

/** A box that is not ticked and no cell mean the same. */
function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  const [one, other] = [a, b].map((cell) => (cell === undefined || cell === false ? '' : textOf(cell)));
  return one === other;
}
