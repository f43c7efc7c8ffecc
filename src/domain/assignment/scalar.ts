// The engine for one level: successive shortest augmenting paths with prices, native capacities and a free way out
// for every row. Rows are mentees and columns mentors, but this file only knows numbers.
//
// Source: Crouse 2016, IEEE TAES 52(4) 1679–1696, doi:10.1109/TAES.2016.140952, extended to capacities and optional
// rows; the bidding start is Bertsekas' auction with zero increment, extended to columns of several seats.
import { createOpenSet, type OpenSet } from './open-set.ts';

/** Edges in compressed rows; gains are integers below 2^53 in every sum along a path. */
export interface ScalarProblem {
  readonly rows: number;
  readonly columns: number;
  readonly capacity: Int32Array;
  readonly first: Int32Array;
  readonly column: Int32Array;
  readonly gain: Float64Array;
}

/** The plan and its prices: `u[i] + v[j] ≥ gain`, both ≥ 0, `v[j] = 0` unless column j is full. −1 is "left out". */
export interface ScalarSolution {
  readonly columnOf: Int32Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/** A row whose bids were outdone this often waits for the exact search. */
const BIDS_PER_ROW = 6;
const NONE = -1;
const LEAVE = -2;

interface Work extends ScalarProblem {
  readonly price: Float64Array;
  readonly columnOf: Int32Array;
  readonly heldGain: Float64Array;
  /** Value of the second best option when the row last chose: never less than what it is now. */
  readonly nextBest: Float64Array;
  /** seat[seatStart[j] + k] = k-th holder of column j. */
  readonly seatStart: Int32Array;
  readonly seat: Int32Array;
  readonly taken: Int32Array;
  readonly place: Int32Array;
}

/**
 * Assigns each row to at most one column so that the summed gain is greatest.
 *
 * Columns without a seat must have no edges. Never throws: an empty problem has an empty answer.
 * Ties are broken by the order of rows and columns; callers that need independence of order make the optimum unique.
 */
export function solveScalar(problem: ScalarProblem): ScalarSolution {
  const work = prepare(problem);
  const waiting = bid(work);
  const search = createSearch(work);
  for (const row of waiting) search(row);
  return { columnOf: work.columnOf.map((c) => (c < 0 ? NONE : c)), u: rowPrices(work), v: work.price };
}

function prepare(problem: ScalarProblem): Work {
  const { rows, columns, capacity, column } = problem;
  const degree = new Int32Array(columns);
  for (let e = 0; e < column.length; e++) degree[column[e]!]!++;
  const seatStart = new Int32Array(columns + 1);
  for (let j = 0; j < columns; j++) seatStart[j + 1] = seatStart[j]! + Math.min(capacity[j]!, degree[j]!);
  return {
    ...problem,
    price: new Float64Array(columns),
    columnOf: new Int32Array(rows).fill(NONE),
    heldGain: new Float64Array(rows),
    nextBest: new Float64Array(rows),
    seatStart,
    seat: new Int32Array(seatStart[columns]!),
    taken: new Int32Array(columns),
    place: new Int32Array(rows),
  };
}

function sit(work: Work, row: number, column: number, gain: number): void {
  const at = work.taken[column]!++;
  work.seat[work.seatStart[column]! + at] = row;
  work.place[row] = at;
  work.columnOf[row] = column;
  work.heldGain[row] = gain;
}

function stand(work: Work, row: number): void {
  const column = work.columnOf[row]!;
  const last = --work.taken[column]!;
  const start = work.seatStart[column]!;
  const mover = work.seat[start + last]!;
  work.seat[start + work.place[row]!] = mover;
  work.place[mover] = work.place[row]!;
  work.columnOf[row] = NONE;
}

/**
 * Lets every row bid for its best column a few times; a full column raises its price until one holder is indifferent.
 * Prices stay valid (every holder still holds a best option), so what remains is left to the exact search.
 */
function bid(work: Work): number[] {
  const queue = Array.from({ length: work.rows }, (_, row) => row);
  const bids = new Uint8Array(work.rows);
  const waiting: number[] = [];
  for (let head = 0; head < queue.length; head++) {
    const row = queue[head]!;
    if (bids[row]!++ >= BIDS_PER_ROW) waiting.push(row);
    else {
      const outdone = bidOnce(work, row);
      if (outdone !== NONE) queue.push(outdone);
    }
  }
  return waiting;
}

/** One bid; returns the row that has to look again, or NONE. */
function bidOnce(work: Work, row: number): number {
  const { first, column, gain, price } = work;
  let best = 0;
  let next = 0;
  let edge = NONE;
  for (let e = first[row]!, end = first[row + 1]!; e < end; e++) {
    const value = gain[e]! - price[column[e]!]!;
    if (value <= next) continue;
    if (value > best) {
      next = best;
      best = value;
      edge = e;
    } else next = value;
  }
  if (edge === NONE) {
    work.columnOf[row] = LEAVE;
    return NONE;
  }
  const wanted = column[edge]!;
  work.nextBest[row] = next;
  if (work.taken[wanted]! < work.capacity[wanted]!) {
    sit(work, row, wanted, gain[edge]!);
    return NONE;
  }
  return outbid(work, row, wanted, gain[edge]!);
}

/** The column is full: the one who loses least by leaving leaves, and the price rises by that loss. */
function outbid(work: Work, row: number, column: number, gain: number): number {
  const price = work.price[column]!;
  let loser = row;
  let loss = gain - price - work.nextBest[row]!;
  const start = work.seatStart[column]!;
  for (let k = start; k < start + work.taken[column]!; k++) {
    const holder = work.seat[k]!;
    const holderLoss = work.heldGain[holder]! - price - work.nextBest[holder]!;
    if (holderLoss < loss) {
      loss = holderLoss;
      loser = holder;
    }
  }
  work.price[column] = price + loss;
  if (loser !== row) {
    stand(work, loser);
    sit(work, row, column, gain);
  }
  return loser;
}

/** The exact search: the shortest path from a row to a free seat or to anybody's way out (Dijkstra over columns). */
function createSearch(work: Work): (row: number) => void {
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

function rowPrices(work: Work): Float64Array {
  const u = new Float64Array(work.rows);
  for (let row = 0; row < work.rows; row++) {
    let best = 0;
    for (let e = work.first[row]!, end = work.first[row + 1]!; e < end; e++) {
      const value = work.gain[e]! - work.price[work.column[e]!]!;
      if (value > best) best = value;
    }
    u[row] = best;
  }
  return u;
}
