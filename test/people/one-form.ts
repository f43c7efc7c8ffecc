// People of one form, each with two boxes of consent and a word of the office, read as a match reads them.
import { type Cell, tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import { readPeople } from '../../src/people/people.ts';
import { readSettings } from '../../src/programme/settings.ts';

const FIELDS = ['email', 'name', 'topics', 'consent', 'consent', 'status'];
const HEADER = ['Email', 'Full name', 'Topics', '10a. Our notice', '10b. Our code', 'Office'];
const NAMES = [
  'Ana Alder',
  'Ben Birk',
  'Cleo Cole',
  'Dan Dahl',
  'Eva Elm',
  'Finn Fox',
  'Gro Gran',
  'Hal Holm',
];

/** Who is in, and what is said. @param question  above the office's words. */
export function read(
  rows: readonly (readonly [Cell, Cell, Cell])[],
  told: readonly string[] = [],
  mailed: readonly string[] = [],
  question = 'Office',
) {
  const people = rows.map((said, k) => {
    const name = NAMES[k % NAMES.length]! + (k < NAMES.length ? '' : k);
    return [addressOf(k), name, 'Writing', ...said];
  });
  const headers = [...HEADER.slice(0, -1), question];
  const decided = headers.map((header, k) => ({ sheet: 'In', header, field: FIELDS[k]! }));
  const { forms } = formsOf(
    [tableOf('In', [headers, ...people])],
    [],
    [{ sheet: 'In', header: '', field: 'mentors' }, ...decided],
  );
  const { mentors, issues, undecided } = readPeople({
    forms,
    mentorsSheet: null,
    menteesSheet: null,
    strands: [],
    settings: readSettings(null, { file: 'Test', year: 2026 }).settings,
    waited: new Set(),
    written: new Set([...told, ...mailed]),
    stood: told.map((address) => ({ role: 'mentor' as const, name: '', address })),
  });
  const isIn = people.map(([email]) => (mentors.some((one) => one.email === email) ? 'in' : 'out'));
  const [held, warned] = ['holds', 'warns'].map((one) => issues.filter(({ severity }) => severity === one));
  return { isIn, held, warned, undecided };
}

export const addressOf = (k: number) => `p${k}@example.org`;
export const office = (...words: string[]) => words.map((word) => ['I agree', 'I agree', word] as const);
