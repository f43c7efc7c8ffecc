// Where the local host and the test files of others differ on purpose, each read by a person, with the reason. An assertion
// that fails and is not listed here fails the test.

export interface Difference {
  /** Name of the test file. */
  readonly file: string;
  readonly section: string;
  /** Number of the assertion in its section. */
  readonly number: number;
  readonly why: string;
}

/** Empty until somebody has run the files: nothing is excused unseen. */
export const differences: readonly Difference[] = [];

/** Calls of Google's samples, "folder/file, function", that end in an error of their own, with the reason. Empty until run. */
export const broken: ReadonlyMap<string, string> = new Map();

/** Rows that ask for a permission although their page names none: their object cannot be had without that permission. */
export const unnamedScopes: readonly string[] = [
  'Range.activate',
  'Sheet.activate',
  'Sheet.newChart',
  'Spreadsheet.getActiveSheet',
  'Spreadsheet.getSheetByName',
  'Spreadsheet.getSheets',
];

/** Examples that end in an error of their own, by what is said. */
export const brokenExamples: readonly { readonly says: RegExp; readonly why: string }[] = [
  {
    says: /^TypeError: Cannot read properties of undefined \(reading 'modify'\)$/,
    why: 'takes the first chart of a sheet; ours has none, and Google gives undefined there too',
  },
  {
    says: /^TypeError: Cannot read properties of null \(reading '(asDataSourceSheet|getDataSourcePivotTables|getRange)'\)$/,
    why: 'takes a sheet by a name that our file does not have; Google gives null there too',
  },
  { says: /^ReferenceError: argument is not defined$/, why: 'the example leaves a value to its reader' },
];
