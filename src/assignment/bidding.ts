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
