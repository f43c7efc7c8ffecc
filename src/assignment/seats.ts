// Who sits where while the engine works: rows, columns with several seats, prices. Only numbers.

/** Edges in compressed rows; gains are integers below 2^53 in every sum along a path. */
export interface ScalarProblem {
  readonly rows: number;
  readonly columns: number;
  readonly capacity: Int32Array;
  readonly first: Int32Array;
  readonly column: Int32Array;
  readonly gain: Float64Array;
}

/** Not seated, and still to be decided. */
export const NONE = -1;
/** Not seated on purpose: leaving is best. */
export const LEAVE = -2;

/** The problem and all that changes while it is solved. Prices are never negative. */
export interface Work extends ScalarProblem {
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

/** All properties in one literal: an object of always the same shape is what the compiler makes fast code for. */
export function prepare(problem: ScalarProblem): Work {
  const { rows, columns, capacity, first, column, gain } = problem;
  const degree = new Int32Array(columns);
  for (let e = 0; e < column.length; e++) degree[column[e]!]!++;
  const seatStart = new Int32Array(columns + 1);
  for (let j = 0; j < columns; j++) seatStart[j + 1] = seatStart[j]! + Math.min(capacity[j]!, degree[j]!);
  return {
    rows,
    columns,
    capacity,
    first,
    column,
    gain,
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

/** Seats a row that stands; the column must have a free seat. */
export function sit(work: Work, row: number, column: number, gain: number): void {
  const at = work.taken[column]!++;
  work.seat[work.seatStart[column]! + at] = row;
  work.place[row] = at;
  work.columnOf[row] = column;
  work.heldGain[row] = gain;
}

/** Takes a row from its seat; the last one of that column moves into it. */
export function stand(work: Work, row: number): void {
  const column = work.columnOf[row]!;
  const last = --work.taken[column]!;
  const start = work.seatStart[column]!;
  const mover = work.seat[start + last]!;
  work.seat[start + work.place[row]!] = mover;
  work.place[mover] = work.place[row]!;
  work.columnOf[row] = NONE;
}
