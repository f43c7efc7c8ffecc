// The open columns of the exact search: a heap of column numbers ordered by their distance, with decrease.

/** A 4-ary heap over `distance`, which the caller owns and changes only before `put`. */
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
    const parent = (at - 1) >> 2;
    const above = heap[parent]!;
    if (distance[above]! <= d) break;
    heap[at] = above;
    place[above] = at;
    at = parent;
  }
  heap[at] = column;
  place[column] = at;
}

/** Removes and returns the column with the least distance, or −1 where none is open. */
export function takeLeast(open: OpenSet): number {
  if (open.size === 0) return -1;
  const least = open.heap[0]!;
  open.place[least] = -1;
  const last = open.heap[--open.size]!;
  if (open.size > 0) sink(open, last);
  return least;
}

/** Nothing is open any more. */
export function clear(open: OpenSet): void {
  for (let k = 0; k < open.size; k++) open.place[open.heap[k]!] = -1;
  open.size = 0;
}

function sink(open: OpenSet, column: number): void {
  const { distance, heap, place } = open;
  let at = 0;
  const d = distance[column]!;
  for (;;) {
    const child = leastChild(open, at);
    if (child < 0 || distance[heap[child]!]! >= d) break;
    heap[at] = heap[child]!;
    place[heap[at]!] = at;
    at = child;
  }
  heap[at] = column;
  place[column] = at;
}

function leastChild({ distance, heap, size }: OpenSet, at: number): number {
  let least = -1;
  const from = 4 * at + 1;
  for (let c = from; c < from + 4 && c < size; c++)
    if (least < 0 || distance[heap[c]!]! < distance[heap[least]!]!) least = c;
  return least;
}
