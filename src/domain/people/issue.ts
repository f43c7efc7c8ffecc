// An issue is something odd in a row or a column that a coordinator should see; it is a value, never thrown.

/** blocks: the command cannot go on · holds: the row is left out until somebody decides · warns: it goes on. */
export type Severity = 'blocks' | 'holds' | 'warns';

export interface Issue {
  readonly severity: Severity;
  readonly sheet: string;
  /** Row as the coordinator sees it, header = 1. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}
