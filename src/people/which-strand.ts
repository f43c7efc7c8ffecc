// Which strands somebody takes part in: the coordinator's list, else the answer; a word that names none holds the row.

import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { textOf } from '../ground/table.ts';
import { areInTwoLanguages, halvesOf } from '../ground/two-languages.ts';
import { say } from '../language/say.ts';
import { sheetToWrite } from '../language/sheets-called.ts';
import { type Strand, strandsNamed } from '../programme/strands.ts';
import { about, answers } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';
import type { Answered } from './taking-part.ts';

/**
 * Names of the strands: a mentor may serve several, and an empty answer means all of them; a mentee needs exactly
 * one, and an empty answer means the only one there is. Null when the row is held.
 */
export function strandsFor(
  entry: Answered,
  strands: readonly Strand[],
  issues: Issue[],
): readonly string[] | null {
  const written = entry.listed?.strand || answers(entry, 'strand').replace(/\n/g, ', ');
  const isMentee = entry.form.role === 'mentees';
  const everything = strands.map((strand) => strand.name);
  if (written === '' && (!isMentee || strands.length === 1)) return everything;
  const { found, unknown } = strandsIn(entry, written, strands);
  if (strands.length === 1 && !isOtherStrand(entry, strands[0]!)) return everything;
  const isClear = isMentee ? found.length === 1 : found.length > 0;
  if (isClear && (unknown.length === 0 || !isMentee)) return found.map((strand) => strand.name);
  issues.push(unclearStrand(entry, written, everything));
  return null;
}

type Named = ReturnType<typeof strandsNamed>;

/** In a form in two languages either half names the strand. Where the halves name two, nobody can tell. */
function strandsIn({ form, listed }: Answered, written: string, strands: readonly Strand[]): Named {
  const plain = strandsNamed(written, strands);
  if (listed?.strand || plain.unknown.length === 0 || !isInTwo(form, 'strand')) return plain;
  const options = optionsIn(written);
  const named = options.map((option) => {
    const halves = (halvesOf(option) ?? [option]).map(fold);
    return strands.filter(({ name }) => halves.includes(fold(name)));
  });
  return {
    found: strands.filter((strand) => named.some((some) => some.includes(strand))),
    unknown: options.filter((_, k) => named[k]!.length !== 1),
  };
}

const optionsIn = (text: string) => text.split(/[,;\n]/).filter((option) => fold(option) !== '');

const isInTwo = keptFor((form: Form, field) =>
  areInTwoLanguages(
    columnsFor(form, field).flatMap(({ at }) =>
      form.table.rows.flatMap(({ cells }) => optionsIn(textOf(cells[at] ?? ''))),
    ),
  ),
);

/** Without the sheet Strands nobody said what strands there are; a coordinator's own odd word is said elsewhere. */
function isOtherStrand({ listed }: Answered, only: Strand): boolean {
  return only.row !== null && !listed?.strand;
}

/** Answers that name several strands, where no strand is set up: people are matched across them, which is said once. */
export function strandsNotSetUp(mentees: readonly Answered[], strands: readonly Strand[]): Issue[] {
  if (strands.some(({ row }) => row !== null)) return [];
  const named = mentees
    .filter(({ takesPart }) => takesPart)
    .map((entry) => ({ entry, text: tidy(answers(entry, 'strand')) }))
    .filter(({ text }) => text !== '');
  const texts = new Map(named.map(({ text }) => [fold(text), text]));
  const [first] = named;
  if (first === undefined || texts.size < 2) return [];
  return [
    about(first.entry.form, first.entry.row.number, 'strand', {
      severity: 'warns',
      found: say(
        '{n} different strands in the answers of {people} mentees, and no strand is set up: {list}',
        {
          n: texts.size,
          people: named.length,
          list: [...texts.values()].slice(0, LISTED).join(' · '),
        },
      ),
      wanted: say('a row for each, called as in the answers, in {Strands?}'),
      remedy: say(
        'Add them in Settings, under Strands, then match again. Until then mentees are matched with mentors of any strand. If the question is about something else, say so in Set up.',
      ),
    }),
  ];
}

/** So many are named; the others are counted. */
const LISTED = 6;

function unclearStrand(entry: Answered, written: string, strands: readonly string[]): Issue {
  const rest = {
    severity: 'holds' as const,
    found: written === '' ? say('no strand') : written,
    wanted: say('one of {list}', { list: strands.join(', ') }),
    remedy: remedyFor(written, sheetToWrite(entry.form.role === 'mentees' ? 'Mentees' : 'Mentors')),
  };
  if (entry.listed?.strand)
    return { sheet: entry.listed.table.sheet, row: entry.listed.row.number, column: 'Strand', ...rest };
  return about(entry.form, entry.row.number, 'strand', rest);
}

function remedyFor(written: string, sheet: string): string {
  return written === ''
    ? say('Write the strand into the Strand column of the sheet {sheet}.', { sheet })
    : say(
        'Is it one of these? Then call that strand in Settings, or in {Strands?}, as the answers do. Is it another? Add it there. Or write the strand into the Strand column of the sheet {sheet}. Until then this person is left out.',
        { sheet },
      );
}
