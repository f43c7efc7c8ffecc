// Places found by where they lie, so that a long text full of them is not compared pair by pair.
import type { Place } from './spans.ts';

/** In characters: short enough that few places share one, long enough that a place lies in few. */
const STRETCH = 128;

export class PlacesNear {
  private readonly stretches = new Map<number, { readonly place: Place; readonly nth: number }[]>();
  private size = 0;

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  add(place: Place): void {
    const nth = this.size++;
    for (const k of stretchesOf(place)) {
      const there = this.stretches.get(k);
      if (there) there.push({ place, nth });
      else this.stretches.set(k, [{ place, nth }]);
    }
  }

  /** Those that may touch this one, in the order in which they came; others that lie near are among them. */
  near(place: Place): Place[] {
    const found = new Map<number, Place>();
    for (const k of stretchesOf(place))
      for (const one of this.stretches.get(k) ?? []) found.set(one.nth, one.place);
    return [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
  }
}

function stretchesOf({ start, end }: Place): number[] {
  const first = Math.floor(start / STRETCH);
  const last = Math.floor(end / STRETCH);
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
