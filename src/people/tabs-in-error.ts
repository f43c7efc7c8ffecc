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
  const ofPeople = forms.filter(({ role }) => isOfPeople(role));
  const hold = new Set([...ofPeople.map(({ table }) => table), ...said].map(({ sheet }) => sheet));
  return tables
    .filter(({ sheet }) => hold.has(sheet))
    .flatMap((table) =>
      inPlaceOfPeople(
        table,
        ofPeople.find((form) => form.table.sheet === table.sheet),
      ),
    );
}

function inPlaceOfPeople(table: Table, form: Form | undefined): Issue[] {
  const rows = [{ number: table.headerRow, cells: table.header as readonly Cell[] }, ...table.rows];
  const tells = tellingColumns(form);
  const isBroken = (cells: readonly Cell[]) => cells.some((cell, at) => tells(at) && isError(cell));
  const broken = rows.filter(({ cells }) => isBroken(cells) && !cells.some(isAddress));
  const people = rows.filter(({ cells }) => cells.some(isAddress));
  const [first] = broken;
  if (first === undefined || people.length >= broken.length) return [];
  return [
    {
      severity: 'blocks',
      sheet: table.sheet,
      row: first.number,
      column: '',
      found: say('an error where the people should be'),
      wanted: say('the answers'),
      remedy: say('Wait a minute and try again. If it stays, correct the formula that brings the answers.'),
    },
  ];
}

/** Meanings that tell who answered, and when. */
const WHO = new Set(['timestamp', 'email', 'name', 'given name', 'preferred name', 'family name']);

/**
 * Columns, from 0, in which an error stands in place of a person: a formula that brings rows begins in the first one, or in one that tells
 * who it is. Another column is worked out beside the answers, often far below the last of them, and its errors are nobody.
 */
function tellingColumns(form: Form | undefined): (at: number) => boolean {
  if (form === undefined) return () => true;
  const who = new Set(form.columns.filter(({ field }) => WHO.has(field ?? '')).map(({ at }) => at));
  const first = Math.min(...form.columns.map(({ at }) => at));
  return (at) => at === first || who.has(at);
}

const isOfPeople = (role: string | null) => role !== null && ['mentors', 'mentees', 'both'].includes(role);
const isError = (cell: Cell) => isErrorValue(tidy(textOf(cell)));
const isAddress = (cell: Cell) => /\S@\S/.test(textOf(cell));
