// The engine for one level: bids first, then successive shortest augmenting paths with prices, native capacities and a
// free way out for every row. Rows are mentees and columns mentors, but this file only knows numbers.
import { bestEdge, bid } from './bidding.ts';
import { NONE, prepare, type ScalarProblem, type Work } from './seats.ts';
import { createSearch } from './shortest-path.ts';

/** The plan and its prices: `u[i] + v[j] ≥ gain`, both ≥ 0, `v[j] = 0` unless column j is full. −1 is "left out". */
export interface ScalarSolution {
  readonly columnOf: Int32Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
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
  const columnOf = work.columnOf;
  for (let row = 0; row < columnOf.length; row++) if (columnOf[row]! < 0) columnOf[row] = NONE;
  return { columnOf, u: rowPrices(work), v: work.price };
}

/** What each row gains most at the prices of the columns. */
function rowPrices(work: Work): Float64Array {
  const u = new Float64Array(work.rows);
  for (let row = 0; row < work.rows; row++) {
    const edge = bestEdge(work, row);
    if (edge !== NONE) u[row] = work.gain[edge]! - work.price[work.column[edge]!]!;
  }
  return u;
}
