// One entry per answered row, with the answers of each field gathered; and one entry per person kept.

import { addressOf, personId } from '../ground/addresses.ts';
import { GONE } from '../ground/erased-word.ts';
import { fold, tidy, wordsOf } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Row, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { about, answer, cellsFor } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';
import { doubtfulAddress, erasedRow, errorIssues, isSomebody } from './entry-rows.ts';
import { answeredAt, knownTime, latestOf, whichCounts } from './latest-answer.ts';
import { notesIn, type StatusNote, saysDouble } from './status-notes.ts';

export interface Entry {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** What stands in a column of given names alone; left out where the form has none. */
  readonly given?: string;
  readonly form: Form;
  readonly row: Row;
  /** Time of the answer in ms, or null. */
  readonly at: number | null;
  /** The answer whose status counts, where this one is only marked as sent twice. */
  readonly standsBy?: Pick<Entry, 'form' | 'row'>;
  /** What a person is asked about before it is sure that somebody takes part, outside the office's own columns. */
  readonly open?: readonly StatusNote[];
  /** The address under which pairs and mails know the person, where it was corrected since. */
  readonly formerly?: string;
}

/** Entries with a usable address and name; the other rows are held and listed. */
export function entriesOf(form: Form, issues: Issue[]): Entry[] {
  const isNamed = NAMES.some((field) => columnsFor(form, field).length > 0);
  return form.table.rows.flatMap((row): Entry[] => {
    if (!isSomebody(form, row)) return [];
    issues.push(...errorIssues(form, row));
    const written = cellsFor(form, row, 'email').map(textOf);
    const email = addressOf(written[0] ?? '');
    const name = nameOf(form, row);
    if (!isNamed && name === '') {
      issues.push(noNameColumn(form, row));
      return [];
    }
    if (email === null) {
      issues.push(wrongAddress(form, row, tidy(written[0] ?? '')));
      return [];
    }
    if (name === '') {
      issues.push(noName(form, row));
      return [];
    }
    issues.push(...doubtfulAddress(form, row, email));
    const at = knownTime(answeredAt({ form, row }));
    const given = answer({ form, row }, 'given name');
    const entry = { id: personId(email), email, name, form, row, at };
    return [given === '' ? entry : { ...entry, given }];
  });
}

/** Meanings from which a name is made. */
const NAMES = ['name', 'given name', 'preferred name', 'family name'];

/**
 * The name of a person by what was decided about the columns: the whole name, else given and family name, else what they
 * like to be called. Several columns of one meaning complete one another: the form was reworded in mid-season.
 */
export function nameOf(form: Form, row: Row): string {
  const whole = joined(cellsFor(form, row, 'name').map((cell) => tidy(textOf(cell))));
  if (whole !== '') return whole;
  const part = (field: string) => answer({ form, row }, field);
  const parts = [part('given name') || part('preferred name'), part('family name')];
  return parts.filter((text) => text !== '').join(' ');
}

/** "Ida" and "Berg" are two parts; "Ida Berg" beside "Ida" is the whole already. */
function joined(parts: readonly string[]): string {
  return parts.reduce((whole, part) => {
    if (whole === '' || isSameName(whole, part)) return whole.length >= part.length ? whole : part;
    return `${whole} ${part}`;
  }, '');
}

function wrongAddress(form: Form, row: Row, written: string): Issue {
  if (written === GONE) return erasedRow(form, row);
  return about(form, row.number, 'email', {
    severity: 'holds',
    found: written === '' ? say('no mail address') : written,
    wanted: say('one mail address, like name@example.org'),
    remedy: say('Ask the person and correct the address in this row, or delete the row.'),
  });
}

/** The rows are as they should be; which column holds the names is not settled. */
function noNameColumn(form: Form, row: Row): Issue {
  return about(form, row.number, 'name', {
    severity: 'holds',
    found: say('no column with the names so far'),
    wanted: say('the column with the names'),
    remedy: say('Say in Set up which column holds the names. Nothing has to be changed in the rows.'),
  });
}

function noName(form: Form, row: Row): Issue {
  return about(form, row.number, 'name', {
    severity: 'holds',
    found: say('no name'),
    wanted: say('the name of the person'),
    remedy: say('Write the name into this row, or delete the row.'),
  });
}

/** The latest entry of each person in one role. Two different names under one address are all held. */
export function latestEntries(entries: readonly Entry[], issues: Issue[]): Entry[] {
  const byPerson = new Map<string, Entry[]>();
  for (const entry of entries) byPerson.set(entry.id, [...(byPerson.get(entry.id) ?? []), entry]);
  return [...byPerson.values()].flatMap((same) => {
    if (same.length === 1) return same;
    const inRows = [...same].sort((a, b) => a.row.number - b.row.number);
    const { latest: kept, isSure } = latestOf(inRows, answeredAt);
    if (same.some((entry) => !isSameName(entry.name, kept.name))) {
      issues.push(...same.map(twoNames));
      return [];
    }
    issues.push(...same.filter((entry) => entry !== kept).map((entry) => earlierAnswer(entry, kept, isSure)));
    const others = inRows.filter((entry) => entry !== kept && !isMarkedDouble(entry));
    if (!isMarkedDouble(kept) || others.length === 0) return [kept];
    return [{ ...kept, standsBy: latestOf(others, answeredAt).latest }];
  });
}

const isMarkedDouble = (entry: Entry): boolean => notesIn(entry).some(saysDouble);

/** One name may leave out parts of the other, or turn them round. */
export function isSameName(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  return fold(a) === fold(b) || x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

/** Nobody can say whose address it is. */
export function twoNames(entry: Entry): Issue {
  return about(entry.form, entry.row.number, 'email', {
    severity: 'holds',
    found: say('another name under the same address'),
    wanted: say('one person per address'),
    remedy: say('Find out whose address it is and correct the other row.'),
  });
}

function earlierAnswer(entry: Entry, kept: Entry, isSure: boolean): Issue {
  const { sheet } = kept.form.table;
  const row = kept.row.number;
  const isSameSheet = sheet === entry.form.table.sheet;
  return about(entry.form, entry.row.number, 'email', {
    severity: 'warns',
    found: isSameSheet
      ? say('answered again in row {row}', { row })
      : say('answered again in {sheet}, row {row}', { sheet, row }),
    wanted: say('one answer per person'),
    remedy: !isSure
      ? whichCounts(sheet, row)
      : isSameSheet
        ? say('Nothing to do: the latest answer, row {row}, counts.', { row })
        : say('Nothing to do: the latest answer counts.'),
  });
}

/** Two addresses under one name are two people to us; the coordinator should know. */
export function twinIssues(entries: readonly Entry[]): Issue[] {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = wordsOf(entry.name).sort().join(' ');
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map((entry) =>
        about(entry.form, entry.row.number, 'name', {
          severity: 'warns',
          found: say('{n} addresses under this name', { n: same.length }),
          wanted: say('one address per person'),
          remedy: say('If this is one person, delete the row that is not wanted; otherwise leave it.'),
        }),
      ),
    );
}
