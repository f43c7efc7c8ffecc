// Issues as they are shown: the most pressing first, then as they stand in the sheets.
import type { Issue } from '../ground/issue.ts';
import type { Form } from './columns.ts';

const weight = { blocks: 0, holds: 1, warns: 2 };

/** Sheets in the order of the forms, others after them; rows of a sheet from above. */
export function inOrder(issues: readonly Issue[], forms: readonly Form[]): Issue[] {
  const sheets = forms.map((form) => form.table.sheet);
  const place = (issue: Issue) => (sheets.indexOf(issue.sheet) + sheets.length + 1) % (sheets.length + 1);
  return [...issues].sort(
    (a, b) => weight[a.severity] - weight[b.severity] || place(a) - place(b) || a.row - b.row,
  );
}
