// Tells whether a row of ours still says the same, without keeping what it says.

import { tidy } from '../../ground/folding.ts';
import { type Cell, textOf } from '../../ground/table.ts';
import { textPrint } from '../../ground/text-print.ts';

/** Sixteen digits; two rows that mean the same have the same. */
export function rowPrint(cells: readonly Cell[]): string {
  return textPrint(cells.map(meant).join('\n'));
}

/** An unticked box and an empty cell mean the same; a moment may lose parts of a second in a cell. */
function meant(cell: Cell): string {
  if (cell instanceof Date) return `day ${Math.round(cell.getTime() / 1000)}`;
  return cell === false ? '' : tidy(textOf(cell));
}
