// Grids of a list: `Topics you can support [Leadership]` with a level, a rank or a tick in the cell. The row is the topic;
// the cell only says whether it counts.
import { isErrorValue } from '../ground/error-values.ts';
import { tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { type Cell, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { cellsFor } from './answered-row.ts';
import { type Column, columnsFor, type Form } from './columns.ts';
import type { Entry } from './entries.ts';
import { gradesOf, rankOf, rowsThatCount } from './levels.ts';

const ROW = /^(.*?)\s*\[([^\]]+)\]\s*(?:#\d+)?$/;

interface Graded {
  readonly column: Column;
  readonly stem: string;
  readonly row: string;
}

/** Columns of a field that are rows of a grid, each with what the row is about. "[1st]" is a place and no topic. */
const gradedColumns = keptFor((form: Form, field): readonly Graded[] =>
  columnsFor(form, field).flatMap((column) => {
    const [, stem = '', row = ''] = ROW.exec(column.header) ?? [];
    const isTopic = row !== '' && rankOf(row) === null && gradesCells(form, column);
    return isTopic ? [{ column, stem, row: tidy(row) }] : [];
  }),
);

/** A grid may also hold what it is about in its cells: `Research areas [area 1]` with "Physics" in it. */
function gradesCells(form: Form, { at }: Column): boolean {
  const cells = form.table.rows.map((row) => row.cells[at] ?? '').filter((cell) => tidy(textOf(cell)) !== '');
  const graded = cells.filter((cell) => {
    const { counts, unclear } = rowsThatCount([cell], 1);
    return counts.length > 0 || unclear.length === 0;
  });
  return cells.length === 0 || graded.length >= cells.length / 2;
}

/** Answers of a field that are no grades. */
export function plainCells(entry: Pick<Entry, 'form' | 'row'>, field: string): readonly Cell[] {
  const graded = new Set(gradedColumns(entry.form, field).map(({ column }) => column.at));
  if (graded.size === 0) return cellsFor(entry.form, entry.row, field);
  return columnsFor(entry.form, field)
    .filter(({ at }) => !graded.has(at))
    .map(({ at }) => entry.row.cells[at] ?? '')
    .filter((cell) => tidy(textOf(cell)) !== '' && !isErrorValue(tidy(textOf(cell))));
}

/** The highest mark anybody gave in a grid, worked out once for each. */
export type HighestMarks = (form: Form, stem: string, columns: readonly Graded[]) => number;

export function createHighestMarks(): HighestMarks {
  const known = new Map<string, number>();
  return (form, stem, columns) => {
    const key = `${form.table.sheet}\n${stem}`;
    const marks = () =>
      form.table.rows.flatMap((row) => columns.map(({ column }) => rankOf(row.cells[column.at]) ?? 0));
    const found = known.get(key) ?? marks().reduce((a, b) => Math.max(a, b), 0);
    known.set(key, found);
    return found;
  };
}

/** How much each row of a field's grids counts for one person; null where the field has no grid. */
export function gradesIn(
  entry: Entry,
  field: string,
  highest: HighestMarks,
): ReadonlyMap<string, number> | null {
  const all = gradedColumns(entry.form, field);
  if (all.length === 0) return null;
  const grades = [...new Set(all.map(({ stem }) => stem))].flatMap((stem) => {
    const own = all.filter((one) => one.stem === stem);
    const found = gradesOf(cellsIn(entry, own), highest(entry.form, stem, own));
    return [...found].map(([at, grade]) => [own[at]!.row, grade] as const);
  });
  return new Map(grades);
}

function cellsIn({ row }: Entry, columns: readonly Graded[]): readonly Cell[] {
  return columns.map(({ column }) =>
    isErrorValue(tidy(textOf(row.cells[column.at]))) ? '' : (row.cells[column.at] ?? ''),
  );
}

/** What counts in the grids of a field for one person, best first; cells that nobody can read become issues. */
export function gradedRows(
  entry: Entry,
  field: string,
  highest: HighestMarks,
  issues: Issue[],
): readonly string[] {
  const all = gradedColumns(entry.form, field);
  return [...new Set(all.map(({ stem }) => stem))].flatMap((stem) => {
    const own = all.filter((one) => one.stem === stem);
    const cells = cellsIn(entry, own);
    const { counts, unclear } = rowsThatCount(cells, highest(entry.form, stem, own));
    for (const at of unclear) issues.push(unclearLevel(entry, own[at]!.column, cells[at]!));
    return counts.map((at) => own[at]!.row);
  });
}

function unclearLevel({ form, row }: Entry, column: Column, cell: Cell): Issue {
  return {
    severity: 'warns',
    sheet: form.table.sheet,
    row: row.number,
    column: column.header,
    found: tidy(textOf(cell)),
    wanted: say('a level, a number or yes'),
    remedy: say('We cannot tell whether this counts, so it does not. Type yes or no if it matters.'),
  };
}
