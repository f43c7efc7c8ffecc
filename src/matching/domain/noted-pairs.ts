// Sheets of the office that put a mentee and a mentor side by side in columns of their own: we do not read them, and that is said,
// because the rule about earlier pairs would forbid nothing there.
import { addressOf, personId } from '../../ground/addresses.ts';
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { nameWords } from '../../ground/names-in-piece.ts';
import { type Row, type Table, textOf } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';

type Named = { readonly id: string; readonly name: string };

/** A cell that says more than a name is a sentence, and stands in no list. */
const LONGEST_NAME = 80;

/**
 * One issue for each sheet in which a row names a mentee in one cell and a mentor in another, by the whole name or the address.
 *
 * @param sheets  those that are neither ours nor anybody's answers, nor put aside by a person.
 */
export function notedPairs(
  sheets: readonly Table[],
  people: { readonly mentees: readonly Named[]; readonly mentors: readonly Named[] },
): Issue[] {
  if (sheets.length === 0) return [];
  const [mentees, mentors] = [keysOf(people.mentees), keysOf(people.mentors)];
  return sheets.flatMap((table) => {
    const rows = table.rows.filter((row) => putsTogether(row, mentees, mentors));
    return rows.length === 0 ? [] : [issueOf(table, rows)];
  });
}

function putsTogether(row: Row, mentees: ReadonlySet<string>, mentors: ReadonlySet<string>): boolean {
  const keys = row.cells.map((cell) => keyOf(textOf(cell)));
  const at = keys.findIndex((key) => mentees.has(key));
  return at >= 0 && keys.some((key, k) => k !== at && mentors.has(key));
}

function keysOf(people: readonly Named[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ id, name }) => [id, keyOf(name)]).filter((key) => key !== ''));
}

/** The address, or the words of a name in any order: "Dahl, Dora" is Dora Dahl. */
function keyOf(text: string): string {
  if (text === '' || text.length > LONGEST_NAME) return '';
  const address = text.includes('@') ? addressOf(text) : null;
  return address === null ? [...nameWords(fold(text))].sort().join(' ') : personId(address);
}

function issueOf(table: Table, rows: readonly Row[]): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row: rows[0]!.number,
    column: '',
    found: sayCount(
      rows.length,
      '{n} row that puts a mentee and a mentor together, in a sheet that we do not read',
      '{n} rows that put a mentee and a mentor together, in a sheet that we do not read',
    ),
    wanted: say('the headers Edition, Mentee and Mentor, if they are pairs of an earlier edition'),
    remedy: say(
      'Write these words above its columns, and they are not matched with each other again. Otherwise there is nothing to do.',
    ),
  };
}
