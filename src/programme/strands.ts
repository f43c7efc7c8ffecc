// Strands of a programme: one-to-one or circles, each with its own places.

import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText, columnOf, type Row, type Table } from '../ground/table.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { say } from '../language/say.ts';

export interface Strand {
  readonly name: string;
  /** In the Strands sheet, from 1; null without one. */
  readonly row: number | null;
  readonly kind: 'one-to-one' | 'circle';
  /** Mentees the strand may serve, null for any number. */
  readonly places: number | null;
  readonly mayCrossOrganisations: boolean;
  /** How long it runs and how often a pair meets; null where the row does not say it. */
  readonly months: number | null;
  readonly meetings: number | null;
  readonly minutes: number;
  /** Mentees in a circle. */
  readonly smallest: number;
  readonly largest: number;
  /** Mentors of a circle: at least, at most. */
  readonly mentors: { readonly least: number; readonly most: number };
}

/** The one strand of a programme without a Strands sheet. */
const ONLY: Strand = {
  name: 'Programme',
  row: null,
  kind: 'one-to-one',
  places: null,
  mayCrossOrganisations: true,
  months: 6,
  meetings: 6,
  minutes: 60,
  smallest: 3,
  largest: 4,
  mentors: { least: 1, most: 1 },
};

export function readStrands(table: Table | null): { strands: readonly Strand[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const named = (table?.rows ?? []).filter((row) => cellText(table!, row, 'Strand') !== '');
  const firsts = new Map([...named].reverse().map((row) => [fold(cellText(table!, row, 'Strand')), row]));
  const isFirst = (row: Row) => firsts.get(fold(cellText(table!, row, 'Strand'))) === row;
  issues.push(...named.filter((row) => !isFirst(row)).map((row) => twice(table!, row)));
  const strands = named.filter(isFirst).map((row) => strandOf(table!, row, issues));
  return { strands: strands.length > 0 ? strands : [ONLY], issues };
}

function twice(table: Table, row: Row): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row: row.number,
    column: 'Strand',
    found: say('{name} is there twice', { name: cellText(table, row, 'Strand') }),
    wanted: say('each strand once'),
    remedy: say('Give it another name or delete the row; until then the first one counts.'),
  };
}

function strandOf(table: Table, row: Row, issues: Issue[]): Strand {
  const text = (header: string) => cellText(table, row, header);
  const odd = (column: string, wanted: string, severity: 'blocks' | 'warns') =>
    issues.push({
      severity,
      sheet: table.sheet,
      row: row.number,
      column,
      found: text(column),
      wanted,
      remedy:
        severity === 'blocks'
          ? say('Correct the cell in the {Strands} sheet.')
          : say('Correct the cell in the {Strands} sheet; until then it counts as empty.'),
    });
  const kind = kindOf(text('Kind'));
  if (kind === null) odd('Kind', say('one-to-one or circle'), 'blocks');
  const isNumber = /^\d{0,5}$/.test(text('Places'));
  if (!isNumber) odd('Places', say('a whole number, or nothing'), 'blocks');
  return {
    name: text('Strand'),
    row: row.number,
    kind: kind ?? 'one-to-one',
    places: isNumber && text('Places') !== '' ? Number(text('Places')) : null,
    mayCrossOrganisations: mayCross(table, row),
    ...rhythmOf(table, row, odd),
    ...circleSizes(table, row, odd),
  };
}

type Odd = (column: string, wanted: string, severity: 'blocks' | 'warns') => void;

/** A number of meetings that is left out is one a month; 0 is none: such pairs find their times themselves. */
function rhythmOf(table: Table, row: Row, odd: Odd): Pick<Strand, 'months' | 'meetings' | 'minutes'> {
  const number = (column: string, least: number, most: number): number | null => {
    const text = cellText(table, row, column);
    if (/^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
    if (text !== '')
      odd(column, say('a whole number from {least} to {most}, or nothing', { least, most }), 'warns');
    return null;
  };
  const months = number('Months', 1, 36);
  const meetings = number('Meetings', 0, 60);
  return { months, meetings: meetings ?? months, minutes: number('Minutes', 15, 480) ?? ONLY.minutes };
}

function circleSizes(table: Table, row: Row, odd: Odd): Pick<Strand, 'smallest' | 'largest' | 'mentors'> {
  const number = (column: string, usual: number): number => {
    const text = cellText(table, row, column);
    if (/^\d{1,2}$/.test(text) && Number(text) >= 2) return Number(text);
    if (text !== '') odd(column, say('a whole number from 2'), 'blocks');
    return usual;
  };
  const smallest = number('Smallest circle', ONLY.smallest);
  const largest = number('Largest circle', Math.max(smallest, ONLY.largest));
  if (largest < smallest) odd('Largest circle', say('at least {smallest}', { smallest }), 'blocks');
  return { smallest, largest: Math.max(smallest, largest), mentors: mentorsPerCircle(table, row, odd) };
}

function mentorsPerCircle(table: Table, row: Row, odd: Odd): Strand['mentors'] {
  const text = cellText(table, row, 'Mentors per circle');
  const match = /^(\d)(?:\s*[-–—]\s*(\d))?$/.exec(text);
  if (!match && text !== '') odd('Mentors per circle', say('1, 1–2 or 3–4'), 'blocks');
  const least = Number(match?.[1] ?? 1);
  return { least, most: Math.max(least, Number(match?.[2] ?? least)) };
}

function kindOf(text: string): Strand['kind'] | null {
  const kind = fold(text).replace(/[ -]+/g, ' ');
  if (/^(one to one|1 ?: ?1|1 to 1|individual|individuel|einzeln)$/.test(kind)) return 'one-to-one';
  if (/^(circles?|groups?|cercles?|groupes?|kreise?|gruppen?)$/.test(kind)) return 'circle';
  return null;
}

/** A missing column or an empty cell allows it; only a cell that says no forbids. */
function mayCross(table: Table, row: Row): boolean {
  const at = columnOf(table, 'May cross organisations');
  return at < 0 || !saysNo(row.cells[at]);
}

/** A checkbox, or a word for no. */
export function saysNo(cell: unknown): boolean {
  return yesOrNo(cell) === 'no';
}

export function saysYes(cell: unknown): boolean {
  return yesOrNo(cell) === 'yes';
}

/** The strands a text names, in the order of the sheet, and the words that name none. */
export function strandsNamed(
  text: string,
  strands: readonly Strand[],
): { found: Strand[]; unknown: string[] } {
  const parts = text
    .split(/[,;/\n]| and | et | und /)
    .map(fold)
    .filter((part) => part !== '');
  const whole = strands.filter((strand) => fold(strand.name) === fold(text));
  if (whole.length > 0) return { found: whole, unknown: [] };
  const names = (part: string) =>
    strands.filter((s) => fold(s.name) === part || part.startsWith(`${fold(s.name)} `));
  return {
    found: strands.filter((strand) => parts.some((part) => names(part).includes(strand))),
    unknown: parts.filter((part) => names(part).length === 0),
  };
}
