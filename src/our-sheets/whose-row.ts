// Which row of a sheet, as it stands now, is which row as it was: somebody sorted, inserted or moved columns meanwhile, and
// some of the cells are ours since. Told by the cells that we did not write; rows that are alike there may stand for each other.
import { type Cell, type Grid, textOf } from '../ground/table.ts';

/** Cells put by their place, row and column from 1. */
export interface Stamp {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

type Texts = readonly (readonly string[])[];

/** What is thought to have happened; rows and columns from 0. */
export interface Guess {
  /** Rows as they were when somebody moved them. */
  readonly known: Texts;
  /** What we put after that, by place. */
  readonly late: readonly Stamp[];
  /** Which column each one was; −1 for one that is new. */
  readonly columns: readonly number[];
}

export interface Whose {
  /** By row as it stands now: which of those known it is; null for one that is new. */
  readonly was: readonly (number | null)[];
  /** Rows known that stand nowhere now. */
  readonly lost: readonly number[];
  /** How many cells speak against the guess. */
  readonly against: number;
}

/** So much of what a row says has to be alike before it is the same row with some cells typed over. */
const ALIKE = 0.5;
/** So many rows without a counterpart are compared each with each; more are no typing. */
const MOST_TYPED = 200;

export function textsOf(grid: Grid, rows: number, width: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) => said(grid[row]?.[column])),
  );
}

/** A box that is not ticked and no cell mean the same; a moment may lose parts of a second in a cell. */
export function said(cell: Cell | undefined): string {
  if (cell === false) return '';
  return cell instanceof Date ? String(Math.round(cell.getTime() / 1000)) : textOf(cell);
}

/** The cell that was put here; undefined where none was. */
export function stampAt(stamps: readonly Stamp[], row: number, column: number): Cell | undefined {
  for (let k = stamps.length - 1; k >= 0; k--) {
    const { row: top, column: left, cells } = stamps[k]!;
    const cell = cells[row + 1 - top]?.[column + 1 - left];
    if (cell !== undefined) return cell;
  }
  return undefined;
}

export function whoseRows(now: Texts, guess: Guess): Whose {
  const was: (number | null)[] = now.map(() => null);
  const free = new Set(guess.known.keys());
  const take = (row: number, from: number) => {
    was[row] = from;
    free.delete(from);
  };
  for (const { rows, columns, isHit } of rowsHitAlike(now, guess)) {
    const places = placesBy(free, (from) => keyOf(guess.known[from]!, columns, guess.columns));
    for (const row of rows) {
      const same = (places.get(keyOf(now[row]!, columns)) ?? []).filter((one) => free.has(one));
      const from = whichOf(same, row, isHit ? (one) => !isBlank(guess.known[one]!) : () => true);
      if (from !== undefined) take(row, from);
    }
  }
  for (const [row, from] of typedOver(now, guess, was, free)) if (free.has(from)) take(row, from);
  return { was, lost: [...free], against: against(now, guess, was, free) };
}

/** Of rows that look alike one that stood there, so that nobody is lost for a row that is new; then the one in its place, or the last. */
function whichOf(
  same: readonly number[],
  row: number,
  hasStood: (from: number) => boolean,
): number | undefined {
  const stood = same.filter(hasStood);
  const best = stood.length > 0 ? stood : same;
  return best.includes(row) ? row : best[best.length - 1];
}

interface HitAlike {
  readonly rows: number[];
  /** Of what is left there of theirs. */
  readonly columns: readonly number[];
  readonly isHit: boolean;
}

/** Rows by what we wrote into them, those first that say most. */
function rowsHitAlike(now: Texts, { late, columns }: Guess): HitAlike[] {
  const groups = new Map<string, HitAlike>();
  now.forEach((_, row) => {
    const hit = late.filter(({ row: top, cells }) => row >= top - 1 && row < top - 1 + cells.length);
    const key = hit.map((stamp) => late.indexOf(stamp)).join();
    const left = () =>
      columns.flatMap((was, at) => (was < 0 || stampAt(hit, row, at) !== undefined ? [] : [at]));
    const group = groups.get(key) ?? { rows: [], columns: left(), isHit: hit.length > 0 };
    group.rows.push(row);
    groups.set(key, group);
  });
  return [...groups.values()].sort((a, b) => b.columns.length - a.columns.length);
}

function keyOf(row: readonly string[], columns: readonly number[], was?: readonly number[]): string {
  return columns.map((column) => row[was === undefined ? column : was[column]!] ?? '').join('\u0001');
}

function placesBy(free: Iterable<number>, keyFor: (from: number) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const from of free) {
    const key = keyFor(from);
    const same = places.get(key);
    if (same === undefined) places.set(key, [from]);
    else same.push(from);
  }
  return places;
}

/** Rows of which somebody typed over a part: each with the one it is most like. */
function typedOver(
  now: Texts,
  guess: Guess,
  was: readonly (number | null)[],
  free: ReadonlySet<number>,
): [row: number, from: number][] {
  const open = was.flatMap((from, row) => (from === null && !isBlank(now[row]!) ? [row] : []));
  const others = [...free].filter((from) => !isBlank(guess.known[from]!));
  if (open.length > MOST_TYPED || others.length > MOST_TYPED) return [];
  const pairs = open.flatMap((row) =>
    others.map((from) => ({ row, from, alike: alike(now, guess, row, from) })),
  );
  const taken = new Set<number>();
  return pairs
    .filter(({ alike: share }) => share >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ row, from }): [number, number][] => {
      if (taken.has(row)) return [];
      taken.add(row);
      return [[row, from]];
    });
}

const isBlank = (row: readonly string[]) => row.every((text) => text === '');

/** The share of what the two say that is the same, in the cells that we left alone. */
function alike(now: Texts, { known, late, columns }: Guess, row: number, from: number): number {
  let [same, all] = [0, 0];
  columns.forEach((before, at) => {
    if (before < 0 || stampAt(late, row, at) !== undefined) return;
    const [one, other] = [now[row]![at]!, known[from]![before] ?? ''];
    if (one === '' && other === '') return;
    all++;
    if (one === other) same++;
  });
  return all === 0 ? 0 : same / all;
}

/** Cells that are not what the guess says: neither what stood in that row nor what we put there. */
function against(
  now: Texts,
  { known, late, columns }: Guess,
  was: readonly (number | null)[],
  lost: ReadonlySet<number>,
): number {
  let cells = 0;
  now.forEach((row, at) => {
    const from = was[at]!;
    row.forEach((text, column) => {
      const put = stampAt(late, at, column);
      const before = columns[column]! < 0 || from === null ? '' : (known[from]![columns[column]!] ?? '');
      if (text !== (put === undefined ? before : said(put))) cells++;
    });
  });
  for (const from of lost) cells += known[from]!.filter((text) => text !== '').length;
  return cells;
}
