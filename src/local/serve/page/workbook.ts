// What the server and the page tell each other about the workbook.

export interface SheetView {
  readonly id: number;
  readonly name: string;
  /** Texts; true or false where a checkbox stands. None where the sheet is not open, unless all were asked for. */
  readonly rows: readonly (readonly (string | boolean)[])[];
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly frozenRows: number;
  /** Pictures of the sheet's charts, as SVG. */
  readonly charts: readonly string[];
}

export interface WorkbookView {
  readonly name: string;
  readonly active: number | null;
  /** Rows selected in the active sheet, from 1. */
  readonly selected: readonly number[];
  readonly sheets: readonly SheetView[];
  /** Mails that were sent, and events in calendars. */
  readonly mails: number;
  readonly events: number;
}

export interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: string | boolean;
}

export interface Sort {
  readonly sheet: number;
  readonly column: number;
}
