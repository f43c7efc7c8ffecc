// Everything an adapter has to do for one sheet of ours, as a value.

import type { CellBlock } from './blocks.ts';
import type { OurSheetId } from './our-sheets.ts';

/** A block of a column, rows and columns from 1. */
export interface Block {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

/** Everything an adapter has to do for one sheet, in this order: create, take rows out, grow, format, write. */
export interface SheetWrite {
  readonly id: OurSheetId;
  readonly create: boolean;
  /** Rows to take out, the last ones first; all other numbers count without them. */
  readonly gone: readonly { readonly row: number; readonly rows: number }[];
  /** Rows to add after this row. */
  readonly grow: { readonly after: number; readonly rows: number } | null;
  readonly checkboxes: readonly Block[];
  readonly hide: { readonly column: number; readonly columns: number } | null;
  /** Whether to freeze the header and set widths: for a new sheet with time to spare. */
  readonly dress: boolean;
  readonly blocks: readonly CellBlock[];
  /**
   * Columns by which it was laid out, from 1: they must stand as they were read. What only the coordinator writes, and tells
   * no rows apart, is not among them.
   */
  readonly relies: readonly number[];
}
