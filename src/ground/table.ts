// A sheet as plain values: a header row and rows that remember their number.
import { fold, isUnseen, tidy } from './folding.ts';

export type Cell = string | number | boolean | Date;
export type Grid = readonly (readonly Cell[])[];

export interface Row {
  /** As the coordinator sees it, header = 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly sheet: string;
  /** Header texts; of two equal ones the second is `Header#2`. */
  readonly header: readonly string[];
  /** Headers as they stand in the sheet, with their line breaks. */
  readonly asked: readonly string[];
  /** The row in which they stand, usually 1. */
  readonly headerRow: number;
  readonly rows: readonly Row[];
}

/**
 * Reads a grid as a table; rows without any content are skipped, columns without a header keep an empty one.
 *
 * @param headerRow  row of the questions as the coordinator sees it, from 1; rows above it are left out.
 * @param questions  where they take several rows, of which that one is the last.
 */
export function tableOf(sheet: string, grid: Grid, headerRow = 1, questions?: readonly string[]): Table {
  const rows = grid.slice(headerRow).map((cells, k) => ({ number: headerRow + k + 1, cells }));
  const asked = questions ?? (grid[headerRow - 1] ?? []).map(textOf);
  const filled = rows.filter((row) => !isBlank(row.cells));
  return { sheet, header: numbered(asked), asked, headerRow, rows: filled };
}

function numbered(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((text) => {
    const shown = text.replace(/\s+/g, ' ').trim();
    const key = fold(shown);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 || key === '' ? shown : `${shown}#${times}`;
  });
}

/** Nothing but empty cells and unticked checkboxes. */
export function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === '' || cell === false || (typeof cell === 'string' && isUnseen(cell)));
}

/** A cell as text; a date as its day. A time of day without a day stands on the first day of a spreadsheet's calendar, and is told as a time. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell instanceof Date) return cell.getFullYear() < 1900 ? clockOf(cell) : isoDay(cell);
  return String(cell);
}

function clockOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The position of a header, compared folded, or −1. */
export function columnOf(table: Table, header: string): number {
  const { places, asked } = columnsIn(table.header);
  const known = asked.get(header);
  if (known !== undefined) return known;
  const place = places.get(fold(header)) ?? -1;
  asked.set(header, place);
  return place;
}

interface Columns {
  /** By the folded header. */
  readonly places: ReadonlyMap<string, number>;
  /** What was asked for so far, as it was spelt. */
  readonly asked: Map<string, number>;
}

/** Every cell is asked for by its header: where each stands is found once for a sheet. */
const columns = new WeakMap<readonly string[], Columns>();

function columnsIn(header: readonly string[]): Columns {
  const known = columns.get(header);
  if (known) return known;
  const found = { places: placesIn(header), asked: new Map<string, number>() };
  columns.set(header, found);
  return found;
}

function placesIn(header: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, text] of header.entries()) if (!places.has(fold(text))) places.set(fold(text), at);
  return places;
}

/** A cell's tidy text by header; empty where the column does not exist. */
export function cellText(table: Table, row: Row, header: string): string {
  const at = columnOf(table, header);
  return at < 0 ? '' : tidy(textOf(row.cells[at]));
}
