// THE TABLE of what a profile may show, and how the Profile fields sheet decides about it. An allow-list: what is not
// ticked, and every question without a row here, never reaches a profile.
import { fold, tidy } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { type Cell, cellText, columnOf, type Table } from '../../ground/table.ts';
import { type Plain, say } from '../../language/say.ts';
import { saysYes } from '../../programme/strands.ts';

/** text: prose that is redacted · list: what one can help with · attribute: something the mentor has in common with others. */
export type FieldKind = 'text' | 'list' | 'attribute';

export const ways = ['as written', 'in bands', 'rare ones together', 'common ones only'] as const;
export type Way = (typeof ways)[number];

export interface ShownRow {
  readonly field: string;
  readonly name: Plain;
  readonly kind: FieldKind;
  /** What the first of these does is usual; the others can be chosen. */
  readonly ways: readonly Way[];
  readonly means: Plain;
}

export const shownRows: readonly ShownRow[] = [
  {
    field: 'background',
    name: 'Background',
    kind: 'text',
    ways: ['as written'],
    means: 'Their career in their own words, without names.',
  },
  {
    field: 'expertise',
    name: 'Expertise',
    kind: 'text',
    ways: ['as written'],
    means: 'What they know, without names.',
  },
  {
    field: 'topics',
    name: 'Topics',
    kind: 'list',
    ways: ['as written'],
    means: 'What they can help with; also the index of the document.',
  },
  {
    field: 'view',
    name: 'View of mentoring',
    kind: 'text',
    ways: ['as written'],
    means: 'What mentoring means to them, without names.',
  },
  { field: 'skills', name: 'Skills', kind: 'list', ways: ['as written'], means: 'Skills they named.' },
  {
    field: 'sector',
    name: 'Sector',
    kind: 'attribute',
    ways: ['rare ones together', 'as written'],
    means: 'Rare sectors are called Other.',
  },
  {
    field: 'years',
    name: 'Years of experience',
    kind: 'attribute',
    ways: ['in bands', 'as written'],
    means: '0–9, 10–19 or 20 and more.',
  },
  {
    field: 'format',
    name: 'Way of meeting',
    kind: 'attribute',
    ways: ['as written'],
    means: 'In person, online or both.',
  },
  {
    field: 'languages',
    name: 'Languages',
    kind: 'attribute',
    ways: ['common ones only', 'as written'],
    means: 'Languages that few mentors speak are left out.',
  },
  {
    field: 'experience',
    name: 'Mentoring before',
    kind: 'attribute',
    ways: ['rare ones together', 'as written'],
    means: 'Whether they have been mentors before.',
  },
  {
    field: 'position',
    name: 'Position',
    kind: 'attribute',
    ways: ['rare ones together', 'as written'],
    means: 'Rare positions are called Other.',
  },
  {
    field: 'organisation',
    name: 'Organisation',
    kind: 'attribute',
    ways: ['rare ones together', 'as written'],
    means: 'Rare organisations are called Other.',
  },
  {
    field: 'unit',
    name: 'Department',
    kind: 'attribute',
    ways: ['rare ones together', 'as written'],
    means: 'Rare departments are called Other.',
  },
  { field: 'gender', name: 'Gender', kind: 'attribute', ways: ['as written'], means: 'As they answered it.' },
];

export interface Shown {
  readonly row: ShownRow;
  readonly shown: boolean;
  readonly as: Way;
  /** Codes of mentors for whom it is hidden. */
  readonly hiddenFor: readonly string[];
}

/** Attributes shown unless somebody decides: two at most, fewer where there are few mentors to hide among. */
const USUAL: readonly { readonly from: number; readonly attributes: number }[] = [
  { from: 30, attributes: 2 },
  { from: 15, attributes: 1 },
  { from: 0, attributes: 0 },
];

const ALWAYS = new Set(['background', 'expertise', 'topics', 'view']);

/**
 * @param mentors    how many profiles there will be.
 * @param hasAnswers whether any mentor answered the field.
 */
export function readShown(
  table: Table | null,
  mentors: number,
  hasAnswers: (field: string) => boolean,
): { shown: readonly Shown[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const written = new Map(
    (table?.rows ?? []).map((row) => [fold(cellText(table!, row, 'Field')), row] as const),
  );
  const usual = usualFields(mentors, hasAnswers);
  const shown = shownRows.map((row): Shown => {
    const line = written.get(fold(row.name));
    if (!line) return { row, shown: table === null && usual.has(row.field), as: row.ways[0]!, hiddenFor: [] };
    const said = fold(cellText(table!, line, 'As'));
    const as = row.ways.find((way) => way === said);
    if (as === undefined && said !== '') issues.push(unknownWay(table!, line.number, row, said));
    return {
      row,
      shown: saysYes(line.cells[columnOf(table!, 'Shown')]),
      as: as ?? row.ways[0]!,
      hiddenFor: cellText(table!, line, 'Hidden for').toUpperCase().match(/M-\d+/g) ?? [],
    };
  });
  return { shown, issues };
}

function usualFields(mentors: number, hasAnswers: (field: string) => boolean): ReadonlySet<string> {
  const { attributes } = USUAL.find(({ from }) => mentors >= from)!;
  const open = shownRows.filter((row) => row.kind === 'attribute' && hasAnswers(row.field));
  const chosen = open.filter((row) => ['sector', 'years', 'format', 'languages'].includes(row.field));
  return new Set([...ALWAYS, ...chosen.slice(0, attributes).map((row) => row.field)]);
}

function unknownWay(table: Table, row: number, { ways: known }: ShownRow, found: string): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row,
    column: 'As',
    found,
    wanted: known.join(', '),
    remedy: say('Correct the cell; until then it is shown like this: {way}.', { way: say(known[0]!) }),
  };
}

/** Rows of the Profile fields sheet. */
export function shownToRows(shown: readonly Shown[]): Cell[][] {
  return shown.map(({ row, shown: isShown, as, hiddenFor }) => [
    row.name,
    isShown,
    as,
    hiddenFor.join(', '),
    tidy(`${say(row.means)}${row.ways.length > 1 ? ` As: ${row.ways.join(', ')}.` : ''}`),
  ]);
}
