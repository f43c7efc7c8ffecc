// What one row says about a person: unit, topics, languages, whom not to pair with, and what a mentee wishes. A row is read
// when somebody first asks: most people of a slice are nobody's turn.

import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { isLanguage, readLanguages } from '../ground/languages.ts';
import { late } from '../ground/made-when-asked.ts';
import { countOf } from '../ground/numbers.ts';
import { learnOptions, type SplitOptions } from '../ground/options.ts';
import { textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { about, answer, answers } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';
import type { Entry } from './entries.ts';
import { formatsOf } from './formats.ts';
import { genderIn } from './gender.ts';
import { createHighestMarks, gradedRows, gradesIn, plainCells } from './graded-rows.ts';
import { wantsOnlyChoices } from './only-choices.ts';
import { nameOrderOf } from './order-of-names.ts';
import { type Nameable, peopleNamed } from './people-named.ts';
import type { Person } from './person.ts';
import { createWishReader } from './wishes.ts';
import { yearsRead } from './years-of-experience.ts';

/** What is not known of a person before the row is read. */
export type Said = Omit<Person, 'id' | 'email' | 'formerly' | 'name' | 'given' | 'sheet' | 'row'>;

/** Whatever is odd about a row goes into `issues` when it is read. */
export interface PersonReader {
  readonly said: (entry: Entry, issues: Issue[]) => Said;
  readonly coLeaders: (entry: Entry, issues: Issue[]) => readonly string[];
  readonly apart: (entry: Entry, issues: Issue[]) => readonly string[];
  readonly onlyChoices: (entry: Entry, issues: Issue[]) => boolean;
}

/** Lists whose options are learnt from all answers of both forms together. */
const LISTS = ['topics', 'skills', 'sector', 'languages'] as const;

const PROSE = ['goals', 'expertise', 'background', 'motivation', 'view'] as const;

const FORBIDDING = [
  { field: 'conflicts', rule: 'conflict' },
  { field: 'supervisor', rule: 'supervisor' },
  // Taken unseen for people to sit apart from, they may as well be people not to be paired with.
  { field: 'apart', rule: 'conflict' },
] as const;

function isGuess({ form }: Entry, field: string): boolean {
  return columnsFor(form, field).some(({ by }) => by === 'guess');
}

export function createPersonReader(forms: readonly Form[], who: Nameable): PersonReader {
  const people = forms.filter((form) => form.role === 'mentors' || form.role === 'mentees');
  const split = Object.fromEntries(
    LISTS.map((field) => [field, late(() => learnOptions(allCells(people, field)))]),
  ) as Record<(typeof LISTS)[number], () => SplitOptions>;
  const highest = createHighestMarks();
  const list = (entry: Entry, field: (typeof LISTS)[number], issues: Issue[]) => [
    ...new Set([
      ...plainCells(entry, field).flatMap((cell) => split[field]()(textOf(cell))),
      ...gradedRows(entry, field, highest, issues),
    ]),
  ];

  const wishes = late(() => createWishReader(people));

  return {
    said: (entry, issues) => ({
      order: nameOrderOf(entry),
      unit: answer(entry, 'unit'),
      organisation: answer(entry, 'organisation'),
      gender: genderIn(entry, 'gender'),
      ...wishes()(entry, issues),
      wantsGender: genderIn(entry, 'wants gender'),
      years: yearsRead(entry, issues),
      topics: list(entry, 'topics', issues),
      grades: gradesIn(entry, 'topics', highest),
      skills: list(entry, 'skills', issues),
      sectors: list(entry, 'sector', issues),
      languages: languagesSpoken(entry, list(entry, 'languages', issues), issues),
      formats: formatsOf(answers(entry, 'format')),
      meetsOtherwise: unknownWay(entry, issues),
      prose: PROSE.map((field) => answers(entry, field)).join('\n'),
      zone: answer(entry, 'zone'),
      hours: answer(entry, 'hours'),
      away: answer(entry, 'months away'),
      monthly: hoursIn(answer(entry, 'hours a month')),
      times: timesOf(entry),
      not: FORBIDDING.filter(({ field }) => field !== 'apart' || isGuess(entry, field)).flatMap(
        ({ field, rule }) => peopleNamed(entry, field, who, issues).map((id) => ({ id, rule })),
      ),
    }),
    coLeaders: (entry, issues) => peopleNamed(entry, 'co-leader', who, issues),
    apart: (entry, issues) => peopleNamed(entry, 'apart', who, issues),
    onlyChoices: onlyChoicesOf,
  };
}

/** Halves count too: "1.5 h", "2-3 hours". */
function hoursIn(text: string): number | null {
  const half = /^\s*(\d{1,2})[.,](\d)\b/.exec(text);
  if (half) return Number(`${half[1]}.${half[2]}`);
  const count = countOf(
    text.replace(/\b(?:hours?|heures?|stunden?|h|std|per month|a month|par mois|pro monat)\b\.?/gi, ' '),
  );
  if (typeof count === 'number') return count;
  return count === null || count === 'unclear' ? null : count.least;
}

function onlyChoicesOf(entry: Entry, issues: Issue[]): boolean {
  const column = columnsFor(entry.form, 'only my choices')[0];
  const written = answer(entry, 'only my choices');
  const wants = wantsOnlyChoices(column?.header ?? '', written);
  if (wants === null)
    issues.push(
      about(entry.form, entry.row.number, 'only my choices', {
        severity: 'warns',
        found: written,
        wanted: say('yes or no'),
        remedy: say(
          'We count it as no: another mentor may be proposed. Correct the answer if that is wrong.',
        ),
      }),
    );
  return wants === true;
}

/** A sentence is read as far as it names languages, and what was made of it is said. */
function languagesSpoken(entry: Entry, options: readonly string[], issues: Issue[]): readonly string[] {
  const { languages, unclear } = readLanguages(options);
  if (unclear.length > 0)
    issues.push(
      about(entry.form, entry.row.number, 'languages', {
        severity: 'warns',
        found: unclear.join(', '),
        wanted: say('languages, with commas between them'),
        remedy: !languages.every(isLanguage)
          ? say('Until it names a language, this person shares one only with people who wrote the same.')
          : say('We count {list} for this person. Correct the answer if that is wrong.', {
              list: languages.join(', '),
            }),
      }),
    );
  return languages;
}

/** A way of meeting that we do not know forbids whoever does not share its words, and that is said. */
function unknownWay(entry: Entry, issues: Issue[]): string {
  const written = answers(entry, 'format');
  if (fold(written) === '' || formatsOf(written).length > 0) return '';
  issues.push(
    about(entry.form, entry.row.number, 'format', {
      severity: 'warns',
      found: tidy(written),
      wanted: say('in person, online or both'),
      remedy: say(
        'Until it says one of these, we pair this person only with people who wrote the same or can meet either way.',
      ),
    }),
  );
  return fold(written);
}

/** Ticked boxes of a grid, each with the name of its row: "Monday 12–13". */
function timesOf(entry: Entry): string[] {
  return columnsFor(entry.form, 'times').flatMap((column) => {
    const day = /\[([^\]]+)\]/.exec(column.header)?.[1] ?? '';
    const ticked = textOf(entry.row.cells[column.at]).split(/[,;]\s*/);
    return ticked
      .map((time) => time.trim())
      .filter((time) => time !== '')
      .map((time) => `${day} ${time}`.trim());
  });
}

function allCells(forms: readonly Form[], field: string): string[] {
  return forms.flatMap((form) =>
    form.table.rows.flatMap((row) => plainCells({ form, row }, field).map(textOf)),
  );
}
