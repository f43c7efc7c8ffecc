// Rows of Matches once something was done to some pairs, or decided about one: introduced, locked, forbidden.

import type { Named } from '../../ground/naming.ts';
import type { Cell, Row, Table } from '../../ground/table.ts';
import { ruleCalled } from '../../language/rule-called.ts';
import { say } from '../../language/say.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { inMatches, pairSheets } from '../../our-sheets/pair-sheets.ts';
import { idIn, type PairRow } from '../../pairs/pair.ts';
import { readPairs } from '../../pairs/read-pairs.ts';
import { awaitsIntroduction, isOver } from '../../pairs/status.ts';
import { ordinal } from './pair-reasons.ts';

const { header } = pairSheets.matches;

type Column = (typeof header)[number];

export function rowsByNumber(table: Table | null): Map<number, Row> {
  return new Map((table?.rows ?? []).map((row) => [row.number, row]));
}

/** Addresses of two who were introduced, which choice of the mentee the mentor is, and the rule they break; null where none. */
interface Met {
  readonly mentee: string;
  readonly mentor: string;
  readonly choice: number | null;
  readonly against: string | null;
}

/** Rows of Matches with what a run has just done to some pairs. @param done  keys of ids. */
export function introducedLines(
  table: Table,
  people: readonly Named[],
  done: (mentee: string, mentor: string) => Met | null,
  day: Cell,
): { readonly lines: Line[]; readonly changes: number } {
  let changes = 0;
  const rows = rowsByNumber(table);
  const lines = readPairs(table, people).map((row): Line => {
    const as = rows.get(row.row)!;
    const cells = cellsAsTheyAre('matches', table, as);
    const [mentee, mentor] = [idIn(row.mentee), idIn(row.mentor)];
    const met = mentee === null || mentor === null ? null : done(mentee, mentor);
    if (met === null || !awaitsIntroduction(row.status)) return { from: row.row, cells };
    changes++;
    const now: Partial<Record<Column, Cell>> = {
      [inMatches.status]: 'introduced',
      [inMatches.introduced]: day,
      [inMatches.menteeAddress]: met.mentee,
      [inMatches.mentorAddress]: met.mentor,
    };
    const hand = {
      ...(isByHand(row) ? byHand(met.choice) : {}),
      ...against(met, isByHand(row) ? '' : cells[CHECK]!),
    };
    return { from: row.row, cells: header.map((column, at) => now[column] ?? hand[column] ?? cells[at]!) };
  });
  return { lines, changes };
}

/** Other people than those for whom we wrote this row: what stands beside them is not true of these two. */
function isByHand({ mentee, mentor, last }: PairRow): boolean {
  const isAnother = (now: string | null, before: string | null) => before !== null && now !== before;
  return isAnother(idIn(mentor), last.mentor) || isAnother(idIn(mentee), last.mentee);
}

function byHand(choice: number | null): Partial<Record<Column, Cell>> {
  return {
    [inMatches.fit]: '',
    [inMatches.choice]: choice === null ? '–' : ordinal(choice),
    [inMatches.why]: say('Decided by hand.'),
    [inMatches.check]: '',
  };
}

const CHECK = header.indexOf(inMatches.check);

/** What Match would have written beside two whom a hand put together. @param said  what stands there about them. */
function against(met: Met, said: Cell): Partial<Record<Column, Cell>> {
  if (met.against === null) return {};
  const kept = say('Kept although this rule is on: {rule}.', { rule: ruleCalled(met.against) });
  return String(said).includes(kept) ? {} : { [inMatches.check]: [kept, said].join(' ').trim() };
}

/** Rows of Matches with other cells in some columns of a mentee's open row. */
export function decidedLines(
  table: Table,
  people: readonly Named[],
  mentee: string,
  changes: Partial<Record<Column, (before: Cell) => Cell>>,
): Line[] {
  const rows = rowsByNumber(table);
  return readPairs(table, people).map((row): Line => {
    const as = rows.get(row.row)!;
    const cells = cellsAsTheyAre('matches', table, as);
    const isMeant = idIn(row.mentee) === mentee && !isOver(row.status);
    return {
      from: row.row,
      cells: isMeant ? header.map((column, at) => changes[column]?.(cells[at]!) ?? cells[at]!) : cells,
    };
  });
}
