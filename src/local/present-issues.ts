// Rows that a person should look at, as lines below what a command did: who is left out is never passed over in silence.
import type { Issue } from '../ground/issue.ts';

/** Longer lists are read in the JSON. */
const SHOWN = 20;

/** @param issues  as the JSON has them; nothing where it has none. */
export function rowsToLookAt(issues: unknown): string[] {
  const all = Array.isArray(issues) ? (issues as Issue[]) : [];
  const out = all.filter(({ severity }) => severity !== 'warns');
  const lines = [
    ...(out.length > 0 ? ['Left out until somebody looks at it:', ...out.slice(0, SHOWN).map(lineOf)] : []),
    ...(out.length > SHOWN ? [`  and ${out.length - SHOWN} more`] : []),
  ];
  const warns = all.length - out.length;
  if (warns === 0) return lines;
  return [...lines, `${warns} more to look at; --json lists ${warns === 1 ? 'it' : 'them'}.`];
}

/** One of them, indented. */
export function lineOf({ sheet, row, found, remedy }: Issue): string {
  return `  ${sheet}, row ${row}: ${found}. ${remedy}`;
}
