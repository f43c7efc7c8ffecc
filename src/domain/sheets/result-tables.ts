// The result of a matching as rows of Matches and Unmatched. What a coordinator wrote beside our columns (Notes, What now,
// the order of rows) is kept. The proof of it: proof-rows.ts.

import { type HoldReason, personOf } from '../matching/holds.ts';
import type { FreeMentor, Matching } from '../matching/matching.ts';
import { ordinal, type Pair } from '../matching/pair.ts';
import type { Unmatched } from '../matching/unmatched.ts';
import { byCodeUnits } from '../people/folding.ts';
import type { Named } from '../people/naming.ts';
import { type Cell, cellText, columnOf, type Row, type Table } from '../people/table.ts';
import { saysYes } from '../programme/strands.ts';
import { sayCount } from '../words/say.ts';
import { ourSheets } from './our-sheets.ts';

export type TableRows = readonly (readonly Cell[])[];

/** What stands in the Matches sheet about a mentee. */
interface Kept {
  readonly at: number;
  readonly row: Row;
}

/** Rows of Matches without the header: first those already there, in their order, then new ones by strand and name. */
export function matchesRows(matching: Matching, before: Table | null, people: readonly Named[]): TableRows {
  const kept = keptRows(before, people);
  const shown = namesToShow(people);
  const isNewPlan = changesPlan(matching, kept, before);
  const rows = matching.pairs.map((pair) => {
    const was = kept.get(pair.mentee.id) ?? null;
    return {
      at: was?.at ?? Number.MAX_SAFE_INTEGER,
      cells: pairRow(pair, before, was?.row ?? null, shown, isNewPlan),
    };
  });
  const paired = new Set(matching.pairs.map((pair) => pair.mentee.id));
  return [...rows, ...rowsToLeave(before, kept, paired, isNewPlan)]
    .sort((a, b) => a.at - b.at)
    .map((row) => row.cells);
}

/** Whether anybody gets another mentor, a first one, or none any more: only then the former plan is remembered anew. */
function changesPlan(matching: Matching, kept: ReadonlyMap<string, Kept>, before: Table | null): boolean {
  const had = new Map(
    [...kept]
      .map(([mentee, { row }]) => [mentee, cellText(before!, row, 'Mentor address')] as const)
      .filter(([, mentor]) => mentor !== ''),
  );
  const isSame = matching.pairs.every((pair) => had.get(pair.mentee.id) === pair.mentor.email);
  return had.size > 0 && !(isSame && had.size === matching.pairs.length);
}

function keptRows(before: Table | null, people: readonly Named[]): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  before?.rows.forEach((row, at) => {
    const mentee = personOf(before, row, 'Mentee', people);
    if (typeof mentee === 'object' && cellText(before, row, 'Status') !== 'ended' && !kept.has(mentee.id))
      kept.set(mentee.id, { at, row });
  });
  return kept;
}

/** A name, or the address where two people bear the name. */
function namesToShow(
  people: readonly Named[],
): (person: { id: string; name: string; email: string }) => string {
  const times = new Map<string, number>();
  for (const person of people) times.set(person.name, (times.get(person.name) ?? 0) + 1);
  return (person) => ((times.get(person.name) ?? 0) > 1 ? person.email : person.name);
}

function pairRow(
  pair: Pair,
  before: Table | null,
  was: Row | null,
  shown: (person: Pair['mentee'] | Pair['mentor']) => string,
  isNewPlan: boolean,
): Cell[] {
  const old = (header: string): Cell => (was === null ? '' : (was.cells[columnOf(before!, header)] ?? ''));
  const isHand = pair.hold === 'by hand';
  const proposed = isHand ? String(old('Proposed mentor address')) : pair.mentor.email;
  return [
    saysYes(old('Lock')),
    shown(pair.mentee),
    shown(pair.mentor),
    pair.mentee.strand,
    pair.fitWord,
    pair.choice === null ? '–' : ordinal(pair.choice),
    pair.reasons.join(' '),
    pair.checks.join(' '),
    statusOf(pair.hold),
    old('Introduced'),
    old('Notes'),
    pair.mentee.email,
    pair.mentor.email,
    proposed,
    isNewPlan ? old('Mentor address') : old('Previous mentor address'),
  ];
}

function statusOf(hold: HoldReason | null): string {
  return hold === 'introduced' || hold === 'confirmed' ? hold : 'proposed';
}

/**
 * Rows without a pair of this plan: ended pairs and people without a mentor on purpose stay as they are; who lost a
 * mentor keeps a row, so that notes stay and the former plan can be put back.
 */
function rowsToLeave(
  before: Table | null,
  kept: Map<string, Kept>,
  paired: ReadonlySet<string>,
  isNewPlan: boolean,
) {
  if (before === null) return [];
  const width = ourSheets.matches.header.length;
  const ofPaired = new Set([...kept].filter(([id]) => paired.has(id)).map(([, { row }]) => row));
  return before.rows.flatMap((row, at) => {
    if (ofPaired.has(row)) return [];
    const cells = ourSheets.matches.header.map((header) => row.cells[columnOf(before, header)] ?? '');
    const isEnded = cellText(before, row, 'Status') === 'ended';
    const isAlone =
      cellText(before, row, 'Mentor') !== '' && /^no mentor/i.test(cellText(before, row, 'Mentor'));
    if (isEnded || isAlone) return [{ at, cells: cells.slice(0, width) }];
    const left = withoutMentor(cells, isNewPlan);
    return left.some((cell, k) => cell !== '' && LASTING.has(ourSheets.matches.header[k]!))
      ? [{ at, cells: left }]
      : [];
  });
}

/** A row of somebody without a mentor stays while one of these holds something. */
const LASTING = new Set(['Notes', 'Previous mentor address']);

function withoutMentor(cells: readonly Cell[], isNewPlan: boolean): Cell[] {
  const blank = new Set([
    'Mentor',
    'Fit',
    'Choice',
    'Why',
    'Status',
    'Introduced',
    'Mentor address',
    'Proposed mentor address',
  ]);
  return ourSheets.matches.header.map((header, k) => {
    if (header === 'Lock') return false;
    if (header === 'Please check') return 'Has no mentor now.';
    if (header === 'Previous mentor address' && isNewPlan) return cells[k - 2] ?? '';
    return blank.has(header) ? '' : (cells[k] ?? '');
  });
}

/** Rows of Unmatched: mentees first, then mentors nobody has. */
export function unmatchedRows(matching: Matching, before: Table | null): TableRows {
  const whatNow = new Map(
    before?.rows.map((row) => [cellText(before, row, 'Person'), cellText(before, row, 'What now')] as const),
  );
  const mentees = [...matching.unmatched].sort((a, b) => byCodeUnits(a.mentee.name, b.mentee.name));
  const mentors = [...matching.freeMentors].sort((a, b) => byCodeUnits(a.mentor.name, b.mentor.name));
  return [...mentees.map(menteeRow), ...mentors.map(mentorRow)].map((row) => [
    ...row,
    whatNow.get(String(row[0])) ?? '',
  ]);
}

function menteeRow({ mentee, reason, closest }: Unmatched): Cell[] {
  const near = closest.map(
    ({ mentor, but }) => `${mentor.code ? `${mentor.code} · ` : ''}${mentor.name}: ${but}`,
  );
  return [mentee.name, 'mentee', mentee.strand, reason, near.join('\n')];
}

function mentorRow({ mentor, places }: FreeMentor): Cell[] {
  const why = sayCount(
    places,
    'Has {n} free place; every mentee allowed here is served at least as well elsewhere.',
    'Has {n} free places; every mentee allowed here is served at least as well elsewhere.',
  );
  return [mentor.name, 'mentor', mentor.strands.join(', '), why, ''];
}
