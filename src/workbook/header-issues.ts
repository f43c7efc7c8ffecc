// What somebody changed in a sheet of ours that we still read: words of its header, and texts over its boxes.

import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Cell, cellText, columnOf, type Row, type Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { type OurSheetId, ourSheet } from '../our-sheets/our-sheets.ts';
import type { Recognised } from '../our-sheets/recognise.ts';
import { saysNo, saysYes } from '../programme/strands.ts';

/** A text that somebody typed over a checkbox and that says neither yes nor no. A rule that is not clearly off forbids, and says so itself. */
export function checkboxIssues(id: OurSheetId, table: Table): Issue[] {
  return (id === 'rules' ? [] : (ourSheet(id).checkboxes ?? [])).flatMap((column) => {
    const at = columnOf(table, column);
    const isOdd = (cell: Cell | undefined) =>
      typeof cell === 'string' && fold(cell) !== '' && !saysYes(cell) && !saysNo(cell);
    return table.rows
      .filter((row) => isOdd(row.cells[at]))
      .map(
        (row): Issue => ({
          severity: 'warns',
          sheet: table.sheet,
          row: row.number,
          column,
          found: String(row.cells[at]),
          wanted: say('a tick, or none'),
          remedy: say(
            'This counts as not ticked, and the text stays. Put the box back with Insert, Checkbox.',
          ),
        }),
      );
  });
}

/** What a row is about, and what in it says that somebody means something. */
const NAMED: Partial<Record<OurSheetId, readonly [name: string, ...meant: string[]]>> = {
  strands: ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
  rules: ['Rule', 'Applies to'],
  criteria: ['Criterion', 'Weight'],
  dates: ['What', 'Starts', 'Who'],
  mailTexts: ['Kind', 'Subject', 'Body'],
};

/** A row whose name is missing is read by nobody. */
export function namelessIssues(id: OurSheetId, table: Table): Issue[] {
  const [name, ...meant] = NAMED[id] ?? [];
  if (name === undefined || columnOf(table, name) < 0) return [];
  const isMeant = (row: Row) => meant.some((column) => cellText(table, row, column) !== '');
  return table.rows
    .filter((row) => cellText(table, row, name) === '' && isMeant(row))
    .map((row) => ({
      severity: 'warns',
      sheet: table.sheet,
      row: row.number,
      column: name,
      found: say('nothing'),
      wanted: say('what this row is about'),
      remedy: say('Fill in the cell, or delete the row; until then it counts for nothing.'),
    }));
}

export function headerIssues({ as, table }: { readonly as: Recognised; readonly table: Table }): Issue[] {
  const about = { severity: 'warns' as const, row: as.headerRow };
  return [
    ...as.reworded.map(
      ({ ours, theirs }): Issue => ({
        ...about,
        sheet: table.sheet,
        column: theirs,
        found: theirs === '' ? say('a column without a header') : theirs,
        wanted: say('the header {column}', { column: ours }),
        remedy: say(
          'We read this column as {column}. Write that word above it, and it is found wherever it is.',
          {
            column: ours,
          },
        ),
      }),
    ),
    ...as.missing.map(
      (ours): Issue => ({
        ...about,
        sheet: table.sheet,
        column: ours,
        found: say('no column {column}', { column: ours }),
        wanted: say('the header {column} in row {row}', { column: ours, row: as.headerRow }),
        remedy: say(
          'Write that word above the column. Otherwise an empty column of this name is added at the right.',
        ),
      }),
    ),
  ];
}
