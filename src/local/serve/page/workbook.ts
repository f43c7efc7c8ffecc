// What the server tells the page about the workbook.
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly rows: readonly (readonly (string | boolean)[])[];
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly frozenRows: number;
  readonly charts: readonly string[];
}

export interface WorkbookView {
  readonly name: string;
  readonly active: number | null;
  readonly selected: readonly number[];
  readonly sheets: readonly SheetView[];
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
