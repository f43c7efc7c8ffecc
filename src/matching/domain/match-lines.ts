// The result of a matching as lines of Matches: each pair in the row that its mentee has already, new ones below. What ended,
// what was decided and what only a person can say stays as it stands there.

import type { Named } from '../../ground/naming.ts';
import { type Cell, columnOf, isBlank, type Row, type Table, textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { inMatches, pairSheets } from '../../our-sheets/pair-sheets.ts';
import { isOpenQuestion } from '../../pairs/odd-rows.ts';
import { idIn, knownAs, type PairRow } from '../../pairs/pair.ts';
import { readPairs } from '../../pairs/read-pairs.ts';
import { namesToShow } from '../../pairs/shown-names.ts';
import { isDecided, isOver } from '../../pairs/status.ts';
import { statusIn } from '../../pairs/status-in.ts';
import { rowsByNumber } from './decided-lines.ts';
import type { HoldReason, Holds } from './hold.ts';
import type { Matching } from './matching.ts';
import { ordinal, type Pair } from './pair-reasons.ts';

const { header } = pairSheets.matches;
type Column = (typeof header)[number];

interface Plan {
  readonly table: Table | null;
  readonly rows: readonly PairRow[];
  /** Rows of the table by their number. */
  readonly as: ReadonlyMap<number, Row>;
  readonly pairOf: ReadonlyMap<string, Pair>;
  readonly holds: Holds;
  readonly shown: ReturnType<typeof namesToShow>;
  readonly isNew: boolean;
}

/** @param mentees  those who take part. */
export function matchLines(
  matching: Matching,
  holds: Holds,
  table: Table | null,
  people: readonly Named[],
  mentees: readonly { readonly id: string }[],
): Line[] {
  const rows = readPairs(table, people);
  const isNew = changesPlan(matching, holds, rows, new Set(mentees.map(({ id }) => id)));
  const plan: Plan = {
    table,
    rows,
    as: rowsByNumber(table),
    pairOf: new Map(matching.pairs.map((pair) => [pair.mentee.id, pair])),
    holds,
    shown: namesToShow(people),
    isNew,
  };
  const there = rows.flatMap((row) => lineOf(plan, row));
  const placed = new Set(rows.filter(isOpen(holds)).map(({ mentee }) => idIn(mentee)));
  const added = matching.pairs
    .filter((pair) => !placed.has(pair.mentee.id))
    .map((pair): Line => ({ from: null, cells: pairCells(plan, pair, null) }));
  return [...there, ...added];
}

/** Rows that show the plan: nothing in them is history, or a question to a person. */
function isOpen({ aside }: Holds): (row: PairRow) => boolean {
  return (row) =>
    !isOver(row.status) &&
    row.status !== 'on purpose alone' &&
    !isOpenQuestion(row) &&
    !aside.has(idIn(row.mentee) ?? '');
}

/**
 * Whether anybody who takes part gets another mentor, a first one, or none any more: only then the former plan is remembered
 * anew. Whoever has left does not make a new plan.
 */
function changesPlan(
  { pairs }: Matching,
  holds: Holds,
  rows: readonly PairRow[],
  present: ReadonlySet<string>,
): boolean {
  const open = rows.filter(isOpen(holds)).filter(({ mentee }) => present.has(idIn(mentee) ?? ''));
  const had = new Map(
    open.flatMap(({ mentee, last }) => (last.mentor === null ? [] : [[idIn(mentee)!, last.mentor] as const])),
  );
  const isSame = pairs.every((pair) => had.get(pair.mentee.id) === pair.mentor.id);
  return had.size > 0 && !(isSame && had.size === pairs.length);
}

function lineOf(plan: Plan, row: PairRow): Line[] {
  const as = plan.as.get(row.row)!;
  const cells = cellsAsTheyAre('matches', plan.table!, as);
  if (row.status === 'on purpose alone') return [{ from: row.row, cells: aloneCells(cells) }];
  if (!isOpen(plan.holds)(row)) return [{ from: row.row, cells }];
  const mentee = idIn(row.mentee);
  const pair = mentee === null ? undefined : plan.pairOf.get(mentee);
  if (pair !== undefined) return [{ from: row.row, cells: pairCells(plan, pair, { row, cells }) }];
  if (mentee === null) return [];
  const left = withoutMentor(plan, cells);
  return isKeptFor(plan, as, left) ? [{ from: row.row, cells: left }] : [];
}

interface Kept {
  readonly row: PairRow;
  readonly cells: readonly Cell[];
}

function pairCells({ shown, isNew }: Plan, pair: Pair, was: Kept | null): Cell[] {
  const old = (column: Column): Cell => was?.cells[header.indexOf(column)] ?? '';
  const isHand = pair.hold === 'by hand';
  const before = was?.row.last.mentor ?? null;
  const isAnother = before !== null && before !== pair.mentor.id && pair.hold !== 'introduced';
  const cells: Record<Column, Cell> = {
    [inMatches.lock]: was === null ? false : old(inMatches.lock),
    [inMatches.mentee]: shown(pair.mentee),
    [inMatches.mentor]: shown(pair.mentor),
    [inMatches.strand]: pair.mentee.strand,
    [inMatches.fit]: pair.fitWord,
    [inMatches.choice]: pair.choice === null ? '–' : ordinal(pair.choice),
    [inMatches.why]: pair.reasons.join(' '),
    [inMatches.check]: pair.checks.join(' '),
    [inMatches.status]: statusCell(pair.hold, String(old(inMatches.status))),
    // The day was that of another mentor.
    [inMatches.introduced]: isAnother ? '' : old(inMatches.introduced),
    [inMatches.notes]: old(inMatches.notes),
    [inMatches.menteeAddress]: knownAs(pair.mentee),
    [inMatches.mentorAddress]: knownAs(pair.mentor),
    [inMatches.proposedAddress]: isHand ? old(inMatches.proposedAddress) : knownAs(pair.mentor),
    [inMatches.previousAddress]: isNew ? old(inMatches.mentorAddress) : old(inMatches.previousAddress),
  };
  return header.map((column) => cells[column]);
}

/** A word that says the same stays as the coordinator wrote it. */
function statusCell(hold: HoldReason | null, written: string): string {
  const status = isDecided(hold) ? hold : 'proposed';
  return statusIn(written) === status ? written : status;
}

/** Somebody who has no mentor any more keeps the row while anything of a person's, or of the former plan, stands in it. */
function isKeptFor({ table }: Plan, row: Row, cells: readonly Cell[]): boolean {
  const ours = new Set(header.map((column) => columnOf(table!, column)));
  const theirs = row.cells.filter((_, at) => !ours.has(at));
  const lasting = cells.filter((_, at) => LASTING.has(header[at]!));
  return !isBlank([...theirs, ...lasting]);
}

const LASTING: ReadonlySet<Column> = new Set([inMatches.notes, inMatches.previousAddress]);

const OF_A_PAIR: ReadonlySet<Column> = new Set([
  inMatches.mentor,
  inMatches.fit,
  inMatches.choice,
  inMatches.why,
  inMatches.status,
  inMatches.introduced,
  inMatches.mentorAddress,
  inMatches.proposedAddress,
]);

function withoutMentor({ isNew }: Plan, cells: readonly Cell[]): Cell[] {
  const old = (column: Column): Cell => cells[header.indexOf(column)] ?? '';
  return header.map((column): Cell => {
    if (column === inMatches.lock) return false;
    if (column === inMatches.check) return say('Has no mentor now.');
    if (column === inMatches.previousAddress && isNew) return old(inMatches.mentorAddress);
    return OF_A_PAIR.has(column) ? '' : old(column);
  });
}

/** Without a mentor on purpose: what stood there about a pair is of nobody, unless the two have met. */
function aloneCells(cells: readonly Cell[]): Cell[] {
  const at = (column: Column) => header.indexOf(column);
  if (!isBlank([cells[at(inMatches.introduced)] ?? ''])) return [...cells];
  const said = statusIn(textOf(cells[at(inMatches.status)] ?? ''));
  const gone = [inMatches.fit, inMatches.choice, inMatches.why, inMatches.check].map(at);
  if (said === 'proposed') gone.push(at(inMatches.status));
  return cells.map((cell, k) => (gone.includes(k) ? '' : cell));
}

/** Whether the sheet remembers a plan before the last one. */
export function hasFormerPlan(table: Table | null): boolean {
  return readPairs(table, []).some(({ previous }) => previous !== '');
}
