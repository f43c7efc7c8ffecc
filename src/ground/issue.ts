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
  /** Rows of all issues of this kind, where it is said once for all of them. */
  readonly rows?: readonly number[];
  /** Nothing is to be done about it: a page says how many there are and does not list them. */
  readonly isCounted?: true;
  /** A page asks about it with answers to press, and does not list it as well. */
  readonly isAsked?: true;
}

const ORDER: readonly Severity[] = ['blocks', 'holds', 'warns'];

/** One of each kind, with the rows of all: what stops first, what is good to know last; among equals in the order of the first. */
export function eachKindOnce(issues: readonly Issue[]): Issue[] {
  const rows = new Map<string, number[]>();
  const firsts: [Issue, number[]][] = [];
  for (const issue of issues) {
    // What to do may name somebody or something: said once for all rows it would be untrue of the others.
    const kind = [issue.severity, issue.sheet, issue.column, issue.wanted, issue.remedy].join('|');
    const known = rows.get(kind);
    if (known) known.push(...(issue.rows ?? [issue.row]));
    else {
      const own = [...(issue.rows ?? [issue.row])];
      rows.set(kind, own);
      firsts.push([issue, own]);
    }
  }
  return firsts
    .map(([issue, own]) => (own.length === 1 ? issue : { ...issue, rows: own }))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
