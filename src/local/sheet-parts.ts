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
