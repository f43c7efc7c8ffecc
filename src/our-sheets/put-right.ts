// What has to be put where, after we wrote into a sheet that somebody sorted just then: every row gets back what we hit, and what
// we wrote goes to the row that it is about. Nothing where every row keeps together, whatever was moved.
import type { Cell, Grid } from '../ground/table.ts';
import { cellsPut, type Puts } from './cells-in-blocks.ts';
import { type Guess, type Stamp, said, stampAt, textsOf, type Whose, whoseRows } from './whose-row.ts';

export interface Laid {
  /** As it stood without the rows that were taken out, before any cell was put. */
  readonly before: Grid;
  /** Rows taken out, as they stood. */
  readonly gone: Grid;
  /** In their order. */
  readonly stamps: readonly Stamp[];
}

export interface Righted {
  readonly stamps: readonly Stamp[];
  /** Rows that were taken out by mistake and come back, with their texts alone; from 1. */
  readonly back: readonly number[];
}

interface Sheet {
  readonly laid: Laid;
  readonly now: readonly (readonly string[])[];
  readonly rows: number;
  readonly width: number;
}

interface Read extends Whose {
  readonly guess: Guess;
}

export function putRight(laid: Laid, now: Grid): Righted | null {
  const { before, gone, stamps } = laid;
  const ends = stamps.map(({ row, cells }) => row - 1 + cells.length);
  const sides = stamps.map(({ column, cells }) => column - 1 + (cells[0]?.length ?? 0));
  const rows = Math.max(before.length, now.length, ...ends) + gone.length + 1;
  const width = [...before, ...gone, ...now].reduce(
    (most, row) => Math.max(most, row.length),
    Math.max(0, ...sides),
  );
  const sheet: Sheet = { laid, rows, width, now: textsOf(now, rows, width) };
  return righted(sheet, likeliest(sheet));
}

/**
 * What people did happened before one of our cells or after all of them. The reading that fewest cells speak against counts; of equal
 * ones the latest, which puts least.
 */
function likeliest(sheet: Sheet): Read {
  const { laid, now } = sheet;
  let best: Read | null = null;
  for (const columns of columnsMoved(sheet))
    for (let early = laid.stamps.length; early >= 0; early--) {
      const guess = { known: knownAfter(sheet, early), late: laid.stamps.slice(early), columns };
      const whose = whoseRows(now, guess);
      if (best === null || whose.against < best.against) best = { ...whose, guess };
      if (best.against === 0) return best;
    }
  return best!;
}

/** As the sheet would stand with the first so many blocks put; below it the rows that were taken out. */
function knownAfter({ laid, rows, width }: Sheet, early: number): string[][] {
  const put = laid.stamps.slice(0, early);
  const known = textsOf(laid.before, rows, width);
  for (const { row, column, cells } of put)
    cells.forEach((line, k) => {
      line.forEach((cell, c) => {
        known[row - 1 + k]![column - 1 + c] = said(cell);
      });
    });
  return [...known, ...textsOf(laid.gone, laid.gone.length, width)];
}

/** Columns as they stand, or as the headers say where somebody moved them. */
function columnsMoved({ laid: { before }, now, width }: Sheet): number[][] {
  const asTheyAre = Array.from({ length: width }, (_, column) => column);
  const header = textsOf(before, before.length, width).find(
    (row) => row.filter((text) => text !== '').length > 2,
  );
  const here =
    header === undefined ? undefined : now.find((row) => header.every((text) => row.includes(text)));
  if (header === undefined || here === undefined) return [asTheyAre];
  const taken = new Set<number>();
  const moved = here.map((text) => {
    const was = header.findIndex((other, at) => other === text && !taken.has(at));
    taken.add(was);
    return was;
  });
  return moved.every((was, at) => was === at) ? [asTheyAre] : [asTheyAre, moved];
}

function righted(sheet: Sheet, read: Read): Righted | null {
  const { rows } = sheet;
  const lost = missed(sheet, read);
  const puts: Puts = new Map();
  const back: number[] = [];
  const isStray = (row: number) => (read.was[row] ?? 0) >= rows && lost.length > 0;
  sheet.now.forEach((_, row) => {
    const from = isStray(row) ? lost.shift()! : null;
    if (from !== null) back.push(row + 1);
    putRow(sheet, read, puts, { row, from: from ?? read.was[row]!, isWhole: from !== null });
  });
  let below = sheet.now.reduce((last, row, at) => (row.some((text) => text !== '') ? at : last), -1);
  for (const from of lost) {
    if (hasStood(sheet, from)) back.push(below + 2);
    putRow(sheet, read, puts, { row: ++below, from, isWhole: true });
  }
  return puts.size === 0 ? null : { stamps: cellsPut(puts), back };
}

/** Rows of ours that stand nowhere: new ones, and those that we took out in the place of a row that still stands. */
function missed(sheet: Sheet, { was, lost }: Read): number[] {
  const stands = was.some((from) => from !== null && from >= sheet.rows);
  return lost.filter(
    (from) =>
      from < sheet.rows &&
      (hasStood(sheet, from) ? stands : wantedRow(sheet, from).some((cell) => said(cell) !== '')),
  );
}

const hasStood = ({ laid }: Sheet, from: number) =>
  (laid.before[from] ?? []).some((cell) => said(cell) !== '');

function wantedRow({ laid, width }: Sheet, from: number): Cell[] {
  return Array.from(
    { length: width },
    (_, column) => stampAt(laid.stamps, from, column) ?? laid.before[from]?.[column] ?? '',
  );
}

interface RowPut {
  readonly row: number;
  /** Null for a row that is new. */
  readonly from: number | null;
  readonly isWhole: boolean;
}

function putRow(sheet: Sheet, { guess }: Read, puts: Puts, { row, from, isWhole }: RowPut): void {
  const wanted =
    from === null
      ? []
      : from < sheet.rows
        ? wantedRow(sheet, from)
        : (sheet.laid.gone[from - sheet.rows] ?? []);
  const cells = new Map<number, Cell>();
  guess.columns.forEach((was, column) => {
    const isOurs =
      isWhole ||
      stampAt(guess.late, row, column) !== undefined ||
      (from !== null && was >= 0 && stampAt(guess.late, from, was) !== undefined);
    const cell = was < 0 ? '' : (wanted[was] ?? '');
    if (isOurs && said(cell) !== (sheet.now[row]?.[column] ?? '')) cells.set(column, cell);
  });
  if (cells.size > 0) puts.set(row, cells);
}
