// The code of each mentor. The one a profile was published under stays with its person for the whole edition, whatever becomes of the
// cell in Mentors: a column that was sorted alone, a row that is gone, a word typed over. Choices are read through it.
import type { Issue } from '../ground/issue.ts';
import { codeNumber } from '../ground/naming.ts';
import { textPrint } from '../ground/text-print.ts';
import { say } from '../language/say.ts';
import type { Answered } from './taking-part.ts';

/** Code by the mark of the person whose profile was published under it. */
export type PublishedCodes = ReadonlyMap<string, string>;

/** What a document remembers a person by: eight digits that tell no address. */
export function markOf(id: string): string {
  return textPrint(id).slice(0, 8);
}

/** The same mentors, each with the code that counts; every cell that says another is an issue. */
export function withCodes(
  mentors: readonly Answered[],
  published: PublishedCodes,
  issues: Issue[],
): Answered[] {
  const own = (mentor: Answered) => publishedCode(mentor, published);
  const owned = new Set(mentors.map(own).map(numberOf));
  const uses = new Map<number | null, number>();
  for (const mentor of mentors)
    if (own(mentor) === null) uses.set(written(mentor), (uses.get(written(mentor)) ?? 0) + 1);
  return mentors.map((mentor) => {
    const code = own(mentor);
    const number = written(mentor);
    if (code !== null) {
      if (cellOf(mentor) !== '' && number !== numberOf(code)) issues.push(putBack(mentor, code));
      return { ...mentor, code };
    }
    const trouble = cellOf(mentor) === '' ? null : troubleOf(number, owned, uses);
    if (trouble !== null) issues.push(trouble(mentor));
    return { ...mentor, code: number === null || owned.has(number) ? null : cellOf(mentor).toUpperCase() };
  });
}

function publishedCode({ id, formerly }: Answered, published: PublishedCodes): string | null {
  const before = formerly === undefined ? undefined : published.get(markOf(formerly));
  return published.get(markOf(id)) ?? before ?? null;
}

const cellOf = ({ listed }: Answered): string => listed?.code ?? '';
const written = (mentor: Answered): number | null => codeNumber(cellOf(mentor));
const numberOf = (code: string | null): number | null => (code === null ? null : codeNumber(code));

function troubleOf(
  number: number | null,
  owned: ReadonlySet<number | null>,
  uses: ReadonlyMap<number | null, number>,
): ((mentor: Answered) => Issue) | null {
  if (number === null) return unreadable;
  if (owned.has(number)) return anothers;
  return (uses.get(number) ?? 0) > 1 ? twin : null;
}

function about({ listed }: Answered, rest: Pick<Issue, 'wanted' | 'remedy'>): Issue {
  const { table, row, code } = listed!;
  return { severity: 'warns', sheet: table.sheet, row: row.number, column: 'Code', found: code, ...rest };
}

const putBack = (mentor: Answered, code: string): Issue =>
  about(mentor, {
    wanted: say('{code}, under which this profile was published', { code }),
    remedy: say('Choices go by the published code. We write it back with the next profiles.'),
  });

const anothers = (mentor: Answered): Issue =>
  about(mentor, {
    wanted: say('a code of its own; another profile was published under this one'),
    remedy: say('Choices of it go to that profile. This mentor gets a new code with the next profiles.'),
  });

const unreadable = (mentor: Answered): Issue =>
  about(mentor, {
    wanted: say('a code like M-07'),
    remedy: say('Nobody can be chosen by it. This mentor gets a new code with the next profiles.'),
  });

const twin = (mentor: Answered): Issue =>
  about(mentor, {
    wanted: say('a code of its own for each mentor'),
    remedy: say('Give one of the two another code; until then choices of this code do not count.'),
  });

/** Published codes in the words of documents: `M-07:print:mark`, with blanks between; the newest document comes last and counts. */
export function publishedCodesIn(contents: readonly string[]): PublishedCodes {
  const pairs = contents.flatMap((text) =>
    text.split(' ').flatMap((part) => {
      const [code = '', , mark = ''] = part.split(':');
      return mark === '' || codeNumber(code) === null ? [] : [[mark, code] as const];
    }),
  );
  return new Map(pairs);
}
