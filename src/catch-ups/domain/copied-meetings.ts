// Rows of Catch-ups that somebody copied: the same meeting of the same pair stands there twice.
import type { Issue } from '../../ground/issue.ts';
import type { Table } from '../../ground/table.ts';
import { say } from '../../language/say.ts';

/** A copied row is the same meeting; the first of them counts. */
export function isFirstOfItsKind(
  table: Table | null,
  issues: Issue[],
): (row: { readonly pair: string; readonly k: number; readonly number: number }) => boolean {
  const seen = new Map<string, number>();
  return ({ pair, k, number }) => {
    const key = `${pair}\n${k}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, number);
    else
      issues.push({
        severity: 'warns',
        sheet: table!.sheet,
        row: number,
        column: '',
        found: say('the same as row {row}', { row: first }),
        wanted: say('one row for each'),
        remedy: say('Nothing is done twice; the two rows stay alike. Delete the one that is not wanted.'),
      });
    return first === undefined;
  };
}
