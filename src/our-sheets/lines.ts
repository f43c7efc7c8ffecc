// Which row of a sheet each thing is: a row belongs to its person, pair or mail wherever people have moved it, so that what
// somebody keeps beside our columns stays beside the same thing.
import { fold } from '../ground/folding.ts';
import { type Cell, columnOf, type Row, type Table, textOf } from '../ground/table.ts';
import { type OurSheetId, ourSheet } from './our-sheets.ts';

/** A thing and the row of the sheet that it continues; null where it is new. */
export interface Line {
  readonly from: number | null;
  /** In the order of our header. */
  readonly cells: readonly Cell[];
}

/** Without a row of its own a line finds its row by the columns that tell things apart. */
export type SheetLine = Line | readonly Cell[];

export interface Placed {
  readonly lines: readonly Line[];
  /** Rows whose thing is no more, as they stand in the sheet. */
  readonly gone: readonly number[];
}

/** Cells of a row in the order of our header. */
export function cellsAsTheyAre(id: OurSheetId, table: Table, row: Row): Cell[] {
  return ourSheet(id).header.map((text) => row.cells[columnOf(table, text)] ?? '');
}

/**
 * @param isAll  whether rows that are not among the lines go even where they are none of ours to know: an erased person's
 *               row goes, whatever it says. Else a row that tells no thing apart is somebody's, and stays.
 */
export function place(
  id: OurSheetId,
  lines: readonly SheetLine[],
  table: Table | null,
  isAll: boolean,
): Placed {
  if (table === null) return { lines: lines.map((line) => asLine(line, null)), gone: [] };
  if (ourSheet(id).identity.length === 0) return byPlace(lines, table);
  const found = foundRows(id, lines, table);
  const kept = new Set(found.map(({ from }) => from));
  const isOurs = (row: Row) => isAll || tellsApart(thingOf(id, cellsAsTheyAre(id, table, row)));
  const gone = table.rows.filter((row) => !kept.has(row.number) && isOurs(row)).map(({ number }) => number);
  return { lines: found, gone };
}

function isLine(line: SheetLine): line is Line {
  return 'from' in line;
}

function asLine(line: SheetLine, from: number | null): Line {
  return isLine(line) ? line : { from, cells: line };
}

function byPlace(lines: readonly SheetLine[], { headerRow }: Table): Placed {
  return { lines: lines.map((line, k) => asLine(line, headerRow + 1 + k)), gone: [] };
}

/** Each line with its row. A row that somebody copied shows its thing twice, and goes on to. */
function foundRows(id: OurSheetId, lines: readonly SheetLine[], table: Table): Line[] {
  const free = rowsByThing(id, table, lines);
  const things = lines.map((line) => (isLine(line) ? null : thingOf(id, line)));
  return lines.flatMap((line, k) => {
    const thing = things[k]!;
    if (isLine(line)) return [line];
    const rows = free.get(thing) ?? [];
    const isLast = things.lastIndexOf(thing) === k;
    const [first, ...others] = rows.splice(0, isLast ? rows.length : 1);
    const own = first === undefined ? [] : [first, ...others.filter((other) => areAlike(first, other))];
    return own.length === 0 ? [asLine(line, null)] : own.map((row) => asLine(line, row.number));
  });
}

/** Copied as a whole; a row that says something else about the same thing is none. */
function areAlike(one: Row, other: Row): boolean {
  return one.cells.every((cell, k) => textOf(cell) === textOf(other.cells[k]) || cell === false);
}

function rowsByThing(id: OurSheetId, table: Table, lines: readonly SheetLine[]): Map<string, Row[]> {
  const taken = new Set(lines.filter(isLine).map(({ from }) => from));
  const rows = new Map<string, Row[]>();
  for (const row of table.rows.filter(({ number }) => !taken.has(number))) {
    const thing = thingOf(id, cellsAsTheyAre(id, table, row));
    rows.set(thing, [...(rows.get(thing) ?? []), row]);
  }
  return rows;
}

function thingOf(id: OurSheetId, cells: readonly Cell[]): string {
  const { header, identity } = ourSheet(id);
  return identity.map((text) => fold(textOf(cells[header.indexOf(text)]))).join('\n');
}

function tellsApart(thing: string): boolean {
  return thing.replace(/\n/g, '') !== '';
}
