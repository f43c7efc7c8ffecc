// The open columns of the exact search: a heap of column numbers ordered by their distance, with decrease.

/** A binary heap over `distance`, which the caller owns and changes only before `put`. */
export interface OpenSet {
  readonly distance: Float64Array;
  readonly heap: Int32Array;
  /** Where each column stands in the heap, or −1. */
  readonly place: Int32Array;
  size: number;
}

/** An empty set. */
export function createOpenSet(columns: number, distance: Float64Array): OpenSet {
  return { distance, heap: new Int32Array(columns), place: new Int32Array(columns).fill(-1), size: 0 };
}

/** Adds a column, or moves it forward after its distance fell. */
export function put(open: OpenSet, column: number): void {
  const { distance, heap, place } = open;
  let at = place[column]!;
  if (at < 0) at = open.size++;
  const d = distance[column]!;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent]!;
    if (distance[above]! <= d) break;
    heap[at] = above;
    place[above] = at;
    at = parent;
  }
  heap[at] = column;
  place[column] = at;
}

/** Removes and returns the column with the least distance; one must be open. */
export function takeLeast(open: OpenSet): number {
  const { distance, heap, place } = open;
  const least = heap[0]!;
  const size = --open.size;
  const column = heap[size]!;
  const d = distance[column]!;
  let at = 0;
  for (let child = 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && distance[heap[child + 1]!]! < distance[heap[child]!]!) child++;
    const below = heap[child]!;
    if (distance[below]! >= d) break;
    heap[at] = below;
    place[below] = at;
    at = child;
  }
  heap[at] = column;
  place[column] = at;
  place[least] = -1;
  return least;
}

/** Nothing is open any more. */
export function clear(open: OpenSet): void {
  for (let k = 0; k < open.size; k++) open.place[open.heap[k]!] = -1;
  open.size = 0;
}
