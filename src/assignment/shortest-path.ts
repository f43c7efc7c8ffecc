// The exact search: from a row the shortest path to a free seat or to anybody's way out (Dijkstra over columns).
// Source: Crouse 2016, IEEE TAES 52(4) 1679–1696, doi:10.1109/TAES.2016.140952, extended to capacities and optional rows.
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
  readonly touched: number[];
  readonly settled: number[];
  /** The best end found so far: its length, and its free column, or with NONE the row that leaves. */
  end: number;
  endColumn: number;
  endRow: number;
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
    touched: [],
    settled: [],
    end: Number.POSITIVE_INFINITY,
    endColumn: NONE,
    endRow: NONE,
  };
  return (row) => seat(search, row);
}

function seat(search: Search, row: number): void {
  const { work, distance, settled, touched } = search;
  search.end = Number.POSITIVE_INFINITY;
  reach(search, row, 0);
  settleAll(search);
  for (const j of settled) work.price[j]! += search.end - distance[j]!;
  passOn(search);
  for (const j of touched) distance[j] = Number.POSITIVE_INFINITY;
  clear(search.open);
  touched.length = 0;
  settled.length = 0;
}

function reach(search: Search, row: number, base: number): void {
  if (base < search.end) {
    search.end = base;
    search.endColumn = NONE;
    search.endRow = row;
  }
  const { work, distance, via, viaEdge, touched, open } = search;
  const { first, column, gain, price, taken, capacity } = work;
  for (let e = first[row]!, last = first[row + 1]!; e < last; e++) {
    const j = column[e]!;
    const t = base + price[j]! - gain[e]!;
    if (t >= search.end || t >= distance[j]!) continue;
    if (distance[j] === Number.POSITIVE_INFINITY) touched.push(j);
    distance[j] = t;
    via[j] = row;
    viaEdge[j] = e;
    if (taken[j]! < capacity[j]!) {
      search.end = t;
      search.endColumn = j;
    } else put(open, j);
  }
}

function settleAll(search: Search): void {
  const { work, distance, settled, open } = search;
  for (let j = takeLeast(open); j >= 0 && distance[j]! < search.end; j = takeLeast(open)) {
    settled.push(j);
    const start = work.seatStart[j]!;
    for (let k = start; k < start + work.taken[j]!; k++) {
      const holder = work.seat[k]!;
      reach(search, holder, distance[j]! + work.heldGain[holder]! - work.price[j]!);
    }
  }
}

function passOn({ work, via, viaEdge, endColumn, endRow }: Search): void {
  let column = endColumn;
  let row = column === NONE ? endRow : via[column]!;
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
