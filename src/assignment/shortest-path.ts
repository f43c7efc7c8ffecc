// The exact search: from a row the shortest path to a free seat or to anybody's way out (Dijkstra over columns).
// Source: Crouse 2016, IEEE TAES 52(4) 1679–1696, doi:10.1109/TAES.2016.140952, extended to capacities and optional rows.
// One loop looks at rows, whoever they belong to: the engine then makes fast code for it once.
import { clear, createOpenSet, type OpenSet, put, takeLeast } from './open-set.ts';
import { LEAVE, NONE, sit, stand, type Work } from './seats.ts';

/** What one search after the other works with; empty again after each. */
interface Search {
  readonly work: Work;
  readonly distance: Float64Array;
  /** The row from which a column was reached, and by which edge. */
  readonly via: Int32Array;
  readonly viaEdge: Int32Array;
  readonly open: OpenSet;
  /** Columns that were reached, and those that were settled, in order. */
  readonly touched: Int32Array;
  readonly settled: Int32Array;
}

/** Where a search ends: its length, and its free column, or with NONE the row that leaves. */
interface End {
  readonly length: number;
  readonly column: number;
  readonly row: number;
  readonly touched: number;
  readonly settled: number;
}

/** Seats one more row, moving others on along the shortest path, and raises prices so that they prove it. */
export function createSearch(work: Work): (row: number) => void {
  const distance = new Float64Array(work.columns).fill(Number.POSITIVE_INFINITY);
  const search: Search = {
    work,
    distance,
    via: new Int32Array(work.columns),
    viaEdge: new Int32Array(work.columns),
    open: createOpenSet(work.columns, distance),
    touched: new Int32Array(work.columns),
    settled: new Int32Array(work.columns),
  };
  return (row) => {
    const end = explore(search, row);
    raisePrices(search, end);
    passOn(search, end);
    reset(search, end);
  };
}

function explore({ work, distance, via, viaEdge, open, touched, settled }: Search, start: number): End {
  const { first, column, gain, price, taken, capacity, seat, seatStart, heldGain } = work;
  let length = Number.POSITIVE_INFINITY;
  let endColumn = NONE;
  let endRow = NONE;
  let reached = 0;
  let done = 0;
  // Holders of the column settled last who are still to be looked at; at first the row itself.
  let row = start;
  let base = 0;
  let from = NONE;
  let at = 0;
  let last = 0;
  for (;;) {
    if (base < length) {
      length = base;
      endColumn = NONE;
      endRow = row;
    }
    for (let e = first[row]!, end = first[row + 1]!; e < end; e++) {
      const j = column[e]!;
      const t = base + price[j]! - gain[e]!;
      if (t >= length || t >= distance[j]!) continue;
      if (distance[j] === Number.POSITIVE_INFINITY) touched[reached++] = j;
      distance[j] = t;
      via[j] = row;
      viaEdge[j] = e;
      if (taken[j]! < capacity[j]!) {
        length = t;
        endColumn = j;
      } else put(open, j);
    }
    if (at === last) {
      from = takeLeast(open);
      if (from < 0 || distance[from]! >= length) break;
      settled[done++] = from;
      at = seatStart[from]!;
      last = at + taken[from]!;
    }
    row = seat[at++]!;
    base = distance[from]! + heldGain[row]! - price[from]!;
  }
  return { length, column: endColumn, row: endRow, touched: reached, settled: done };
}

function raisePrices({ work, distance, settled }: Search, end: End): void {
  for (let k = 0; k < end.settled; k++) {
    const j = settled[k]!;
    work.price[j]! += end.length - distance[j]!;
  }
}

function reset({ distance, touched, open }: Search, end: End): void {
  for (let k = 0; k < end.touched; k++) distance[touched[k]!] = Number.POSITIVE_INFINITY;
  clear(open);
}

function passOn({ work, via, viaEdge }: Search, end: End): void {
  let column = end.column;
  let row = column === NONE ? end.row : via[column]!;
  for (;;) {
    const left = work.columnOf[row]!;
    if (left >= 0) stand(work, row);
    if (column === NONE) work.columnOf[row] = LEAVE;
    else sit(work, row, column, work.gain[viaEdge[column]!]!);
    if (left < 0) return;
    column = left;
    row = via[left]!;
  }
}
