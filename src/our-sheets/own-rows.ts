// Rows of one of our sheets, read by the names of its columns. A column that the sheet does not have does not compile.
import { tidy } from '../ground/folding.ts';
import { type Cell, columnOf, type Table, textOf } from '../ground/table.ts';
import type { HeaderOf, OurSheetId } from './our-sheets.ts';

export interface OwnRow<H extends string> {
  /** As the coordinator sees it. */
  readonly number: number;
  /** Tidy; empty where the column does not exist. */
  readonly text: (column: H) => string;
  /** As it stands there; empty where the column does not exist. */
  readonly cell: (column: H) => Cell;
  readonly has: (column: H) => boolean;
}

export function ownRows<Id extends OurSheetId>(_id: Id, table: Table | null): OwnRow<HeaderOf<Id>>[] {
  if (table === null) return [];
  return table.rows.map(({ number, cells }) => {
    const cell = (column: HeaderOf<Id>): Cell => cells[columnOf(table, column)] ?? '';
    return {
      number,
      cell,
      text: (column) => tidy(textOf(cell(column))),
      has: (column) => columnOf(table, column) >= 0,
    };
  });
}
