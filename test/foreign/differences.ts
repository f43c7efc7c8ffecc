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
