// Where else a person stands: in the coordinator's own tabs, copies of our sheets among them, and in columns that they wrote beside ours. What
// a formula fills there is never written to.

import { GONE } from '../../ground/erased-word.ts';
import { columnOf } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Form } from '../../people/columns.ts';
import type { Tab } from '../../ports/workbook.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Place } from '../contract.ts';
import { filledBy } from '../domain/filled-by-formula.ts';
import type { Mentions } from '../domain/mentions.ts';
import type { SheetErasure } from '../domain/sheet-rows.ts';

export interface NamingCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** What the cell says without the person. */
  readonly without: string;
}

/** A tab of the coordinator, or columns of theirs in one of ours, with the cells that name the person. */
export interface OwnTab {
  readonly name: string;
  readonly tab: Tab;
  readonly cells: readonly NamingCell[];
  /** Cells that a formula fills: it would break if they were written to. */
  readonly filled: readonly (NamingCell & Filled)[];
}

interface Filled {
  readonly row: number;
  readonly column: number;
  /** The name of the cell whose formula fills it. */
  readonly by: string;
}

/** Tabs of the coordinator, copies of our sheets and sheets of earlier editions. */
export function ownTabs(gathered: Gathered, forms: readonly Form[], mentions: Mentions): OwnTab[] {
  const answers = new Set(forms.map(({ table }) => table.sheet));
  const own = [...gathered.tabOf].filter(([name]) => !answers.has(name));
  return [...own, ...gathered.lookalikes].flatMap(([name, tab]) =>
    cellsNaming(name, tab, mentions, () => true),
  );
}

/** Columns that a coordinator wrote beside ours, in the rows that stay. */
export function besideOurs(
  { ours }: Gathered,
  mentions: Mentions,
  erasures: readonly SheetErasure[],
): OwnTab[] {
  return [...ours].flatMap(([id, { tab, table }]) => {
    const known = new Set(ourSheet(id).header.map((text) => columnOf(table, text)));
    const kept = erasures.find((one) => one.id === id)?.rows.map(({ from }) => from);
    return cellsNaming(
      table.sheet,
      tab,
      mentions,
      (row, column) =>
        row > table.headerRow && !known.has(column - 1) && (kept === undefined || kept.includes(row)),
    );
  });
}

/** @param isLookedAt  row and column, from 1. */
function cellsNaming(
  name: string,
  tab: Tab,
  mentions: Mentions,
  isLookedAt: (row: number, column: number) => boolean,
): OwnTab[] {
  const cells = tab.grid.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      typeof cell === 'string' && isLookedAt(r + 1, c + 1) && mentions.isIn(cell)
        ? [{ row: r + 1, column: c + 1, without: mentions.without(cell) }]
        : [],
    ),
  );
  if (cells.length === 0) return [];
  const fills = filledBy(tab.formulas(), tab.grid);
  const of = cells.map((cell) => ({ ...cell, by: fills(cell.row, cell.column) }));
  return [
    {
      ...{ name, tab },
      cells: of.filter(({ by }) => by === null),
      filled: of.flatMap((cell) => (cell.by === null ? [] : [{ ...cell, by: cell.by }])),
    },
  ];
}

export function tabPlaces({ name, cells }: OwnTab): Place[] {
  if (cells.length === 0) return [];
  const rows = [...new Set(cells.map(({ row }) => row))];
  return [
    {
      where: name,
      what: sayCount(
        cells.length,
        '{n} cell that names this person: {rows}',
        '{n} cells that name this person: {rows}',
        { rows: inRows(rows) },
      ),
    },
  ];
}

/** Rows that are about the person and keep the rest of what stands in them: in a small circle that may tell who it was. */
export function restPlaces({ name, tab, cells }: OwnTab): Place[] {
  const isTaken = (row: number, column: number) =>
    cells.some((cell) => cell.row === row && cell.column === column);
  const about = [...new Set(cells.filter(({ without }) => without === GONE).map(({ row }) => row))];
  const rows = about.filter((row) =>
    (tab.grid[row - 1] ?? []).some(
      (cell, c) => typeof cell === 'string' && /\s\S+\s/.test(cell) && !isTaken(row, c + 1),
    ),
  );
  if (rows.length === 0) return [];
  const what = say(
    '{rows}: only name and address go, the rest stays and may still tell who it was; look at it, and delete the row',
    { rows: inRows(rows) },
  );
  return [{ where: name, what }];
}

/** Most formulas that are named. */
const NAMED = 5;

/** Cells that a formula fills, and which: they are never written to. */
export function filledPlaces({
  name,
  filled,
}: Pick<OwnTab, 'name'> & { readonly filled: readonly Filled[] }): Place[] {
  if (filled.length === 0) return [];
  const rows = [...new Set(filled.map(({ row }) => row))];
  return [
    {
      where: name,
      what: sayCount(
        filled.length,
        '{n} cell that a formula may fill ({by}): {rows}. Look at it afterwards: if it still names this person, correct it where the formula reads from.',
        '{n} cells that a formula may fill ({by}): {rows}. Look at them afterwards: if they still name this person, correct them where the formula reads from.',
        { by: formulasNamed(filled), rows: inRows(rows) },
      ),
    },
  ];
}

export function formulasNamed(filled: readonly { readonly by: string }[]): string {
  const by = [...new Set(filled.map((one) => one.by))];
  return by.length > NAMED ? `${by.slice(0, NAMED).join(', ')} …` : by.join(', ');
}

export function inRows(rows: readonly number[]): string {
  return sayCount(rows.length, 'row {rows}', 'rows {rows}', { rows: rows.join(', ') });
}
