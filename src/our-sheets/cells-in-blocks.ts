// Single cells gathered into blocks, each of which is one call, and none of which takes in another cell.
import type { Cell } from '../ground/table.ts';
import type { Stamp } from './whose-row.ts';

/** Cells by row and column, from 0. */
export type Puts = Map<number, Map<number, Cell>>;

export function cellsPut(puts: Puts): Stamp[] {
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  for (const [row, cells] of [...puts].sort(([a], [b]) => a - b))
    for (const run of runs(cells)) {
      const above = blocks.find(
        (block) =>
          block.column === run.column + 1 &&
          block.row + block.cells.length === row + 1 &&
          block.cells[0]!.length === run.cells.length,
      );
      if (above === undefined) blocks.push({ row: row + 1, column: run.column + 1, cells: [run.cells] });
      else above.cells.push(run.cells);
    }
  return blocks;
}

/** Cells side by side. */
function runs(cells: ReadonlyMap<number, Cell>): { column: number; cells: Cell[] }[] {
  const found: { column: number; cells: Cell[] }[] = [];
  for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.column + last.cells.length === column) last.cells.push(cell);
    else found.push({ column, cells: [cell] });
  }
  return found;
}
