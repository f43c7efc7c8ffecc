// Parts of a sheet that are not values: runs of checkboxes, styles, charts, areas.

/** A run of rows in one column. */
export interface ColumnBlock {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

export interface Style {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly bold?: boolean;
  readonly background?: string;
}

/** A chart in a sheet, over a block of its cells. */
export interface ChartData {
  readonly type: string;
  readonly range: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly row: number;
  readonly column: number;
  readonly options: Readonly<Record<string, string>>;
}

/** A rectangle of cells, row and column from 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell shows, whether it was typed or worked out. */
export type Plain = string | number | boolean | Date;

/** A formula that fills more cells than its own, with what it shows in each of them: worked out elsewhere, by whoever made the file. */
export interface Filling {
  /** Of the cell that holds the formula, from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Plain[])[];
}
