// Tabs of answers that a formula brings from elsewhere, at a moment when it brings none: #REF! or Loading… in place of all people. Whoever is
// not there for a minute has not left: nobody is matched, mailed or ended from such a tab.
import { isErrorValue } from '../ground/error-values.ts';
import { tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Cell, type Table, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import type { Form } from './columns.ts';
import { type StoredColumn, WHOLE_SHEET } from './stored-columns.ts';

/** Of sheets that hold answers of mentors or mentees, or that a person said hold them. */
export function tabsInError(
  tables: readonly Table[],
  forms: readonly Form[],
  stored: readonly StoredColumn[],
): Issue[] {
  const said = stored.filter(({ question, meaning }) => question === WHOLE_SHEET && isOfPeople(meaning));
  const held = [...forms.filter(({ role }) => isOfPeople(role)).map(({ table }) => table), ...said];
  const hold = new Set(held.map(({ sheet }) => sheet));
  return tables
    .filter(({ sheet }) => hold.has(sheet))
    .flatMap((table): Issue[] => {
      const rows = [{ number: table.headerRow, cells: table.header as readonly Cell[] }, ...table.rows];
      const broken = rows.filter(({ cells }) => cells.some(isError) && !cells.some(isAddress));
      const people = rows.filter(({ cells }) => cells.some(isAddress));
      const [first] = broken;
      if (first === undefined || people.length >= broken.length) return [];
      return [
        {
          severity: 'blocks',
          sheet: table.sheet,
          row: first.number,
          column: '',
          found: say('an error in the sheet, in place of its people'),
          wanted: say('the answers'),
          remedy: say('Wait a minute and try again. If it stays, mend the formula that brings the answers.'),
        },
      ];
    });
}

const isOfPeople = (role: string | null) => role !== null && ['mentors', 'mentees', 'both'].includes(role);
const isError = (cell: Cell) => isErrorValue(tidy(textOf(cell)));
const isAddress = (cell: Cell) => /\S@\S/.test(textOf(cell));
