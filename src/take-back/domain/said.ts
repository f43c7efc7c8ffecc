// How rows are called, and how many there are.

import { tidy } from '../../ground/folding.ts';
import { textOf } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import { inCircles, inMatches } from '../../our-sheets/pair-sheets.ts';
import { cellsBack, type PlacedRow } from './rows-back.ts';

/** The column that says what a row is about: a name, a word, or addresses of people who are then called by their names. */
const about: Partial<Record<OurSheetId, string>> = {
  matches: inMatches.mentee,
  circles: inCircles.person,
  unmatched: 'Person',
  mentors: 'Name',
  mentees: 'Name',
  neverPair: 'Person',
  settings: 'Setting',
  rules: 'Rule',
  criteria: 'Criterion',
  strands: 'Strand',
  columns: 'Question',
  dates: 'What',
  outbox: 'Person',
  catchUps: 'Pair',
  mailTexts: 'Kind',
  profileFields: 'Field',
  profileReview: 'Code',
  surveyQuestions: 'Question',
};

/** Rows named in a sentence; more are counted. */
const NAMED = 6;

/** @param called  the name of somebody, or of a pair, by address. */
export function namesOf(
  rows: readonly PlacedRow[],
  sheetName: (id: OurSheetId) => string,
  called: (who: string) => string,
): string {
  const all = [...new Set(rows.map((one) => nameOf(one, sheetName(one.id), called)))];
  const shown = all.slice(0, NAMED);
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [say('and {n} more', { n: more })] : [])].join(', ');
}

function nameOf(
  { id, kept, cells, number }: PlacedRow,
  sheet: string,
  called: (who: string) => string,
): string {
  const column = about[id];
  const at = ourSheet(id).header.indexOf(column ?? '');
  const said = at < 0 ? '' : tidy(textOf((number === null ? cellsBack(id, kept, []) : cells)[at] ?? ''));
  const who = said.includes('@') ? called(said) : said;
  if (who !== '' && !who.includes('@')) return say('{who} in {sheet}', { who, sheet });
  return number === null ? sheet : say('row {n} of {sheet}', { n: number, sheet });
}

/** What taking back does to rows: those that the act had added go, the others are as they were. */
export function backSaid(rows: readonly PlacedRow[], when: 'would be' | 'done'): string[] {
  const added = rows.filter(({ kept }) => kept.before === null).length;
  const rest = rows.length - added;
  const [goes, stands] =
    when === 'done'
      ? [
          () => sayCount(added, '{n} row is gone again.', '{n} rows are gone again.'),
          () => sayCount(rest, '{n} row is as it was before.', '{n} rows are as they were before.'),
        ]
      : [
          () => sayCount(added, '{n} row would go again.', '{n} rows would go again.'),
          () =>
            sayCount(rest, '{n} row would be as it was before.', '{n} rows would be as they were before.'),
        ];
  return [...(added > 0 ? [goes()] : []), ...(rest > 0 ? [stands()] : [])];
}
