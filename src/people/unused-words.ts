// Words that a coordinator wrote into Mentors or Mentees where the answer counts: they change nothing, and that is said.
import { GONE } from '../ground/erased-word.ts';
import { fold, wordsOf } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { type Strand, strandsNamed } from '../programme/strands.ts';
import type { Listed } from './coordinators-lists.ts';

interface Somebody {
  readonly name: string;
  readonly listed: Listed | null;
  /** Whose address was another: the name beside the new one may tell who it is. */
  readonly formerly?: string | undefined;
}

/** Shorter words are in too many names. */
const LETTERS = 3;
const PROFILE = /^(draft|reviewed|approved|published|left out)?$/;

/** None where nobody stands in our list, and none for what is said elsewhere: Email, Places, Status, Code, Priority. */
export function unusedWords({ name, listed, formerly }: Somebody, strands: readonly Strand[]): Issue[] {
  if (listed === null) return [];
  const { table, row } = listed;
  const written = (column: string) => cellText(table, row, column);
  const unused = (column: string, found: string, wanted: string, remedy: string): Issue[] => [
    { severity: 'warns', sheet: table.sheet, row: row.number, column, found, wanted, remedy },
  ];
  return [
    ...(formerly === undefined && written('Name') !== GONE && isAnother(written('Name'), name)
      ? unused('Name', written('Name'), say('the name in the answer, {name}', { name }), corrected())
      : []),
    ...(written('Choices') === ''
      ? []
      : unused('Choices', written('Choices'), say('the choices in the answer'), corrected())),
    ...(!hasUnknownStrand(listed.strand, strands)
      ? []
      : unused(
          'Strand',
          listed.strand,
          say('one of {list}', { list: strands.map((one) => one.name).join(', ') }),
          say(
            'We know no such strand. Write it into the sheet {Strands?}, or correct this cell; until then it changes nothing.',
          ),
        )),
    ...(PROFILE.test(fold(written('Profile')))
      ? []
      : unused(
          'Profile',
          written('Profile'),
          say('one of {list}', { list: 'draft, reviewed, approved, published, left out' }),
          say(
            'This word changes nothing, and the next profiles write over it. To keep somebody out, write left out.',
          ),
        )),
  ];
}

const corrected = () =>
  say('This cell changes nothing: the answer counts. Correct the answer, or empty the cell.');

/** No word in common: a short form, a maiden name beside it, another order are the same person. */
function isAnother(written: string, name: string): boolean {
  if (written === '') return false;
  const words = new Set(wordsOf(name).filter((word) => word.length >= LETTERS));
  return words.size > 0 && !wordsOf(written).some((word) => words.has(word));
}

/** A word that names no strand; not where the row is held for it anyway. */
function hasUnknownStrand(written: string, strands: readonly Strand[]): boolean {
  if (written === '') return false;
  const { found, unknown } = strandsNamed(written, strands);
  return unknown.length > 0 && (found.length > 0 || strands.length === 1);
}
