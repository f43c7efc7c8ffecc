// The Dates sheet: what the programme has in the calendar for many people at once, and who is invited.
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { type Cell, cellText, columnOf, type Row, type Table } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { Line } from '../../our-sheets/lines.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Mentee, Mentor } from '../../people/person.ts';

import { copied, copiesIn } from './copied-dates.ts';
import { keptIn, withKept } from './kept-guests.ts';
import { type Stretch, stretchIn, stretchText } from './stretch.ts';
import { type Clock, dateFor, isBareDay, timeIn } from './typed-times.ts';

export interface ProgrammeDate {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly who: string;
  readonly where: string;
  readonly state: string;
  /** Of the sheet; empty before the date was made. It stays when the words change. */
  readonly ref: string;
  /** Its events, as the sheet remembers them. */
  readonly eventIds: readonly string[];
  /** Where it stood in the calendar when that was last read; null before there was anything. */
  readonly stands: Stretch | null;
  /** Fingerprint of guests whom it does not mean and whom a person keeps; empty for nobody. */
  readonly kept: string;
  readonly number: number;
  readonly guests: readonly string[];
}

interface People {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
}

const MINUTE = 60_000;
const USUAL_MINUTES = 60;

export function readDates(
  table: Table | null,
  clock: Clock,
  people: People,
): { dates: ProgrammeDate[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const dates = (table?.rows ?? [])
    .filter((row) => cellText(table!, row, 'What') !== '')
    .flatMap((row) => readDate(table!, row, clock, people, issues) ?? []);
  const copies = copiesIn(dates);
  for (const [{ number }, first] of copies) issues.push(copied(table!.sheet, number, first.number));
  return { dates: dates.filter((date) => !copies.has(date)), issues };
}

function readDate(
  table: Table,
  row: Row,
  clock: Clock,
  people: People,
  issues: Issue[],
): ProgrammeDate | null {
  const text = (header: string) => cellText(table, row, header);
  const { stretch, kept } = keptIn(text('In calendar'));
  const stands = stretchIn(stretch);
  const start = timeIn(row.cells[columnOf(table, 'Starts')] ?? '', clock, stands?.start ?? null);
  const isKnown = stands !== null && stands.start === start;
  const isTime = typeof start === 'number' && (isKnown || !isBareDay(start, clock));
  const minutes = text('Minutes') === '' ? USUAL_MINUTES : Number(text('Minutes'));
  const guests = guestsOf(text('Who'), people);
  const faults: [string, string, boolean][] = [
    ['Starts', say('a date and a time, like 2026-04-27 17:00'), !isTime],
    ['Minutes', say('a number of minutes'), !(minutes > 0 && minutes <= 24 * 60)],
    ['Who', say('all, mentors, mentees or the name of a strand'), guests === null],
    ['State', say('one of {states}', { states: OFFERED.join(', ') }), !STATES.has(fold(text('State')))],
  ];
  const isThere = stands !== null && idsIn(text('Event id')).length > 0;
  for (const [column, wanted, isWrong] of faults)
    if (isWrong) issues.push(odd(table, row, column, wanted, isThere));
  if (typeof start !== 'number' || faults.some(([, , isWrong]) => isWrong)) return null;
  return {
    what: text('What'),
    start,
    end: start + minutes * MINUTE,
    who: text('Who'),
    where: text('Where'),
    state: fold(text('State')),
    ref: text('Ref'),
    eventIds: idsIn(text('Event id')),
    stands,
    kept,
    number: row.number,
    guests: guests!,
  };
}

/** What a run writes into State; another word may mean that the date is off. */
const OFFERED = ['proposed', 'created', 'moved', 'left out'];
const STATES: ReadonlySet<string> = new Set(['', 'to move', 'deleted', 'absent', ...OFFERED]);

const idsIn = (text: string) => text.split(' ').filter((id) => id !== '');

/** Events that some row of the sheet speaks of, whether or not the row can be read; those left out speak of none. */
export function claimedIds(table: Table | null): Set<string> {
  const rows = (table?.rows ?? []).filter((row) => fold(cellText(table!, row, 'State')) !== 'left out');
  return new Set(rows.flatMap((row) => idsIn(cellText(table!, row, 'Event id'))));
}

function odd(table: Table, row: Row, column: string, wanted: string, isThere: boolean): Issue {
  const found = cellText(table, row, column);
  return {
    severity: 'holds',
    sheet: table.sheet,
    row: row.number,
    column,
    found: found === '' ? say('nothing') : found,
    wanted,
    remedy: isThere
      ? say('Correct the cell. Until then the calendar keeps its time, and your cell stays as it is.')
      : say('Correct the cell; until then this date is not put into the calendar.'),
  };
}

const groups: readonly [RegExp, (people: People) => readonly (Mentor | Mentee)[]][] = [
  [/^(all|everybody|everyone|tous|toutes|alle)$/, ({ mentors, mentees }) => [...mentors, ...mentees]],
  [/^(mentors?|mentor:?innen|mentoren)$/, ({ mentors }) => mentors],
  [/^(mentees?|mentore(e)?s?)$/, ({ mentees }) => mentees],
];

/** Addresses, each once; null where the word names nobody. */
function guestsOf(who: string, people: People): string[] | null {
  const said = fold(who);
  const found = groups.find(([pattern]) => pattern.test(said))?.[1](people) ?? inStrand(said, people);
  if (found.length === 0) return null;
  const byId = new Map(found.map(({ id, email }) => [id, email] as const));
  return [...byId.values()];
}

function inStrand(said: string, { mentors, mentees }: People): readonly (Mentor | Mentee)[] {
  if (said === '') return [];
  return [
    ...mentors.filter((mentor) => mentor.strands.some((strand) => fold(strand) === said)),
    ...mentees.filter((mentee) => fold(mentee.strand) === said),
  ];
}

/** What a row says after a run; `cells` are others that follow the calendar, by header; Starts as the moment that is meant. */
export interface DateState {
  readonly state: string;
  readonly ref: string;
  readonly eventId: string;
  readonly stands: Stretch | null;
  readonly kept?: string;
  readonly cells?: Readonly<Record<string, Cell>>;
}

/** Cells of a row after a run, by header. */
export function cellsOfDate(
  { state, ref, eventId, stands, kept = '', cells }: DateState,
  clock: Clock,
): Record<string, Cell> {
  const Starts = cells?.['Starts'];
  const shown = Starts instanceof Date ? { Starts: dateFor(Starts.getTime(), clock) } : {};
  return {
    ...cells,
    ...shown,
    State: state,
    Ref: ref,
    'Event id': eventId,
    'In calendar': withKept(stretchText(stands), kept),
  };
}

/** The sheet with what became of some rows, by row number. */
export function dateCells(table: Table, changed: ReadonlyMap<number, DateState>, clock: Clock): Line[] {
  const { header } = ourSheet('dates');
  return table.rows.map((row): Line => {
    const now = changed.get(row.number);
    const cells = now ? cellsOfDate(now, clock) : {};
    return {
      from: row.number,
      cells: header.map((text) => cells[text] ?? row.cells[columnOf(table, text)] ?? ''),
    };
  });
}
