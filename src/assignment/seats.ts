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
  /** Up to which price the row keeps what it chose: then its second best option is as good, or leaving. */
  readonly limit: Float64Array;
  /** Seats of column j begin at seatStart[j]; those before seatEnd[j] are taken, and at seatStart[j + 1] it is full. */
  readonly seatStart: Int32Array;
  readonly seatEnd: Int32Array;
  readonly seat: Int32Array;
  /** The seat of a row. */
  readonly place: Int32Array;
}

/** All properties in one literal: an object of always the same shape is what the compiler makes fast code for. */
export function prepare(problem: ScalarProblem): Work {
  const { rows, columns, capacity, first, column, gain } = problem;
  const seatStart = seatStarts(problem);
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
    limit: new Float64Array(rows),
    seatStart,
    seatEnd: seatStart.slice(0, columns),
    seat: new Int32Array(seatStart[columns]!),
    place: new Int32Array(rows),
  };
}

/** A seat for every place; where these are more than all edges, none for places that no edge can fill. */
function seatStarts({ columns, capacity, column }: ScalarProblem): Int32Array {
  let seats = capacity;
  let places = 0;
  for (let j = 0; j < columns; j++) places += capacity[j]!;
  if (places > column.length) {
    seats = new Int32Array(columns);
    for (let e = 0; e < column.length; e++) seats[column[e]!]!++;
    for (let j = 0; j < columns; j++) seats[j] = Math.min(seats[j]!, capacity[j]!);
  }
  const start = new Int32Array(columns + 1);
  for (let j = 0; j < columns; j++) start[j + 1] = start[j]! + seats[j]!;
  return start;
}

/** Seats a row that stands; the column must have a free seat. */
export function sit(work: Work, row: number, column: number, gain: number): void {
  const at = work.seatEnd[column]!++;
  work.seat[at] = row;
  work.place[row] = at;
  work.columnOf[row] = column;
  work.heldGain[row] = gain;
}

/** Takes a row from its seat; the last one of that column moves into it. */
export function stand(work: Work, row: number): void {
  const last = --work.seatEnd[work.columnOf[row]!]!;
  const mover = work.seat[last]!;
  work.seat[work.place[row]!] = mover;
  work.place[mover] = work.place[row]!;
  work.columnOf[row] = NONE;
}
