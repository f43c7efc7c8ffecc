// A cheap start: every row bids for its best column a few times. What it leaves over goes to the exact search.
// Source: Bertsekas' auction with zero increment, extended to columns of several seats.
import { LEAVE, NONE, sit, stand, type Work } from './seats.ts';

/** A row whose bids were outdone this often waits for the exact search. */
const BIDS_PER_ROW = 6;

/**
 * Lets every row bid for its best column a few times; a full column raises its price until one holder is indifferent.
 * Prices stay valid (every holder still holds a best option), so what remains is left to the exact search.
 */
export function bid(work: Work): number[] {
  const queue = new Int32Array(work.rows * (BIDS_PER_ROW + 1));
  const bids = new Uint8Array(work.rows);
  const waiting: number[] = [];
  let queued = work.rows;
  for (let row = 0; row < queued; row++) queue[row] = row;
  for (let head = 0; head < queued; head++) {
    const row = queue[head]!;
    if (bids[row]!++ >= BIDS_PER_ROW) waiting.push(row);
    else {
      const outdone = take(work, row, bestEdge(work, row));
      if (outdone !== NONE) queue[queued++] = outdone;
    }
  }
  return waiting;
}

/**
 * The edge that a row would take at these prices, or NONE; notes up to which price it would.
 * Nearly all the time of bidding is spent here. It calls nothing, so the engine soon has fast code for it.
 */
export function bestEdge({ first, column, gain, price, limit }: Work, row: number): number {
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
  if (edge !== NONE) limit[row] = gain[edge]! - next;
  return edge;
}

/** The row bids for the column of this edge; returns the row that has to look again, or NONE. */
function take(work: Work, row: number, edge: number): number {
  if (edge === NONE) {
    work.columnOf[row] = LEAVE;
    return NONE;
  }
  const wanted = work.column[edge]!;
  if (work.seatEnd[wanted] === work.seatStart[wanted + 1]) return outbid(work, row, edge);
  sit(work, row, wanted, work.gain[edge]!);
  return NONE;
}

/** The column is full: who would leave at the lowest price leaves, and the price rises to that. */
function outbid(work: Work, row: number, edge: number): number {
  const { seat, limit } = work;
  const column = work.column[edge]!;
  let loser = row;
  for (let at = work.seatStart[column]!, end = work.seatEnd[column]!; at < end; at++)
    if (limit[seat[at]!]! < limit[loser]!) loser = seat[at]!;
  work.price[column] = limit[loser]!;
  if (loser !== row) {
    stand(work, loser);
    sit(work, row, column, work.gain[edge]!);
  }
  return loser;
}
