// The exact search: from a row the shortest path to a free seat or to anybody's way out (Dijkstra over columns).
// Source: Crouse 2016, IEEE TAES 52(4) 1679–1696, doi:10.1109/TAES.2016.140952, extended to capacities and optional rows.
// One function looks at one row, whoever it belongs to. The engine makes fast code for it once, and need not break into a long loop for that.
import { clear, createOpenSet, type OpenSet, put, takeLeast } from './open-set.ts';
import { LEAVE, NONE, sit, stand, type Work } from './seats.ts';

/** One search after the other. */
interface Search {
  readonly work: Work;
  /** How far a column is that was reached, and from which row; Infinity again after each search. */
  readonly distance: Float64Array;
  readonly via: Int32Array;
  readonly open: OpenSet;
  /** Columns that were settled, in order. */
  readonly settled: Int32Array;
  done: number;
  /** Seats of the column settled last whose holders are still to be looked at. */
  seat: number;
  seatEnd: number;
  /** How far the row is that is looked at. */
  base: number;
  /** The best end so far: its length, and its free column, or with NONE the row that leaves. */
  length: number;
  column: number;
  row: number;
}

/** Seats one more row, moving others on along the shortest path, and raises prices so that they prove it. */
export function createSearch(work: Work): (row: number) => void {
  const distance = new Float64Array(work.columns).fill(Number.POSITIVE_INFINITY);
  const search: Search = {
    work,
    distance,
    via: new Int32Array(work.columns),
    open: createOpenSet(work.columns, distance),
    settled: new Int32Array(work.columns),
    done: 0,
    seat: 0,
    seatEnd: 0,
    // As every distance, a number with a fraction to the engine.
    base: Number.POSITIVE_INFINITY,
    length: Number.POSITIVE_INFINITY,
    column: NONE,
    row: NONE,
  };
  return (start) => {
    search.base = 0;
    search.length = Number.POSITIVE_INFINITY;
    for (let row = start; row !== NONE; ) row = lookFrom(search, row);
    raisePrices(search);
    passOn(search);
    reset(search);
  };
}

/** Looks at the edges of a row; returns the row to be looked at next, or NONE where no end can be nearer. */
function lookFrom(search: Search, row: number): number {
  const { work, distance, via, open, base } = search;
  const { first, column, gain, price, seatStart, seatEnd } = work;
  if (base < search.length) {
    search.length = base;
    search.column = NONE;
    search.row = row;
  }
  let length = search.length;
  for (let e = first[row]!, end = first[row + 1]!; e < end; e++) {
    const j = column[e]!;
    const t = base + price[j]! - gain[e]!;
    if (t >= length || t >= distance[j]!) continue;
    via[j] = row;
    if (seatEnd[j]! < seatStart[j + 1]!) {
      length = t;
      search.column = j;
    } else {
      distance[j] = t;
      put(open, j);
    }
  }
  search.length = length;
  return nextRow(search);
}

/** The next holder of the column settled last; when there is none, the nearest open column is settled. */
function nextRow(search: Search): number {
  const { work, distance, open, settled } = search;
  if (search.seat === search.seatEnd) {
    if (open.size === 0 || distance[open.heap[0]!]! >= search.length) return NONE;
    const nearest = takeLeast(open);
    settled[search.done++] = nearest;
    search.seat = work.seatStart[nearest]!;
    search.seatEnd = work.seatEnd[nearest]!;
  }
  const from = settled[search.done - 1]!;
  const row = work.seat[search.seat++]!;
  search.base = distance[from]! + work.heldGain[row]! - work.price[from]!;
  return row;
}

function raisePrices({ work, distance, settled, done, length }: Search): void {
  for (let k = 0; k < done; k++) work.price[settled[k]!]! += length - distance[settled[k]!]!;
}

/** What a row gains beyond its price stays the same when it moves on, because both pairs are tight at the raised prices. */
function passOn({ work, via, length, column: end, row: leaver }: Search): void {
  const { columnOf, heldGain, price } = work;
  let column = end;
  let row = end === NONE ? leaver : via[end]!;
  for (;;) {
    const left = columnOf[row]!;
    const worth = left < 0 ? 0 - length : heldGain[row]! - price[left]!;
    if (left >= 0) stand(work, row);
    if (column === NONE) columnOf[row] = LEAVE;
    else sit(work, row, column, worth + price[column]!);
    if (left < 0) return;
    column = left;
    row = via[left]!;
  }
}

function reset(search: Search): void {
  const { distance, settled, open } = search;
  for (let k = 0; k < search.done; k++) distance[settled[k]!] = Number.POSITIVE_INFINITY;
  for (let k = 0; k < open.size; k++) distance[open.heap[k]!] = Number.POSITIVE_INFINITY;
  clear(open);
  search.done = 0;
  search.seat = 0;
  search.seatEnd = 0;
}
