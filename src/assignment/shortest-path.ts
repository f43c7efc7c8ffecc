// The exact search: from a row the shortest path to a free seat or to anybody's way out (Dijkstra over columns).
// Source: Crouse 2016, IEEE TAES 52(4) 1679–1696, doi:10.1109/TAES.2016.140952, extended to capacities and optional rows.
import { createOpenSet, type OpenSet } from './open-set.ts';
import { LEAVE, NONE, sit, stand, type Work } from './seats.ts';

/** Seats one more row, moving others on along the shortest path, and raises prices so that they prove it. */
export function createSearch(work: Work): (row: number) => void {
  const distance = new Float64Array(work.columns).fill(Number.POSITIVE_INFINITY);
  const via = new Int32Array(work.columns);
  const viaEdge = new Int32Array(work.columns);
  const open = createOpenSet(work.columns, distance);
  const touched: number[] = [];
  const settled: number[] = [];
  const state = { end: Number.POSITIVE_INFINITY, endColumn: NONE, endRow: NONE };

  function reach(row: number, base: number): void {
    if (base < state.end) {
      state.end = base;
      state.endColumn = NONE;
      state.endRow = row;
    }
    const { first, column, gain, price, taken, capacity } = work;
    for (let e = first[row]!, last = first[row + 1]!; e < last; e++) {
      const j = column[e]!;
      const t = base + price[j]! - gain[e]!;
      if (t >= state.end || t >= distance[j]!) continue;
      if (distance[j] === Number.POSITIVE_INFINITY) touched.push(j);
      distance[j] = t;
      via[j] = row;
      viaEdge[j] = e;
      if (taken[j]! < capacity[j]!) {
        state.end = t;
        state.endColumn = j;
      } else open.put(j);
    }
  }

  function passOn(): void {
    let column = state.endColumn;
    let row = column === NONE ? state.endRow : via[column]!;
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

  return (row) => {
    state.end = Number.POSITIVE_INFINITY;
    reach(row, 0);
    settleAll(work, open, distance, settled, state, reach);
    for (const j of settled) work.price[j]! += state.end - distance[j]!;
    passOn();
    for (const j of touched) distance[j] = Number.POSITIVE_INFINITY;
    open.clear();
    touched.length = 0;
    settled.length = 0;
  };
}

function settleAll(
  work: Work,
  open: OpenSet,
  distance: Float64Array,
  settled: number[],
  state: { readonly end: number },
  reach: (row: number, base: number) => void,
): void {
  for (let j = open.takeLeast(); j >= 0 && distance[j]! < state.end; j = open.takeLeast()) {
    settled.push(j);
    const start = work.seatStart[j]!;
    for (let k = start; k < start + work.taken[j]!; k++) {
      const holder = work.seat[k]!;
      reach(holder, distance[j]! + work.heldGain[holder]! - work.price[j]!);
    }
  }
}
