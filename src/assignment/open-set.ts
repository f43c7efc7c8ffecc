// The open columns of the exact search: a heap of column numbers ordered by their distance, with decrease.

export interface OpenSet {
  /** Adds a column, or moves it forward after its distance fell. */
  readonly put: (column: number) => void;
  /** Removes and returns the column with the least distance, or −1. */
  readonly takeLeast: () => number;
  readonly clear: () => void;
}

/** A 4-ary heap over `distance`, which the caller owns and changes only before `put`. */
export function createOpenSet(columns: number, distance: Float64Array): OpenSet {
  const heap = new Int32Array(columns);
  const place = new Int32Array(columns).fill(-1);
  let size = 0;

  function put(column: number): void {
    let at = place[column]!;
    if (at < 0) at = size++;
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

  function sink(column: number): void {
    let at = 0;
    const d = distance[column]!;
    for (;;) {
      const child = leastChild(at);
      if (child < 0 || distance[heap[child]!]! >= d) break;
      heap[at] = heap[child]!;
      place[heap[at]!] = at;
      at = child;
    }
    heap[at] = column;
    place[column] = at;
  }

  function leastChild(at: number): number {
    let least = -1;
    const from = 4 * at + 1;
    for (let c = from; c < from + 4 && c < size; c++)
      if (least < 0 || distance[heap[c]!]! < distance[heap[least]!]!) least = c;
    return least;
  }

  function takeLeast(): number {
    if (size === 0) return -1;
    const least = heap[0]!;
    place[least] = -1;
    const last = heap[--size]!;
    if (size > 0) sink(last);
    return least;
  }

  function clear(): void {
    for (let k = 0; k < size; k++) place[heap[k]!] = -1;
    size = 0;
  }

  return { put, takeLeast, clear };
}
