// Places found by where they lie, so that a long text full of them is not compared pair by pair.
import { overlaps, type Place } from './spans.ts';

/** In characters: short enough that few places share one, long enough that a place lies in few. */
const STRETCH = 128;

interface Placed {
  readonly place: Place;
  readonly nth: number;
}

export class PlacesNear {
  private readonly stretches = new Map<number, Placed[]>();
  private size = 0;

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  add(place: Place): void {
    const nth = this.size++;
    const last = stretchOf(place.end);
    for (let k = stretchOf(place.start); k <= last; k++) {
      const there = this.stretches.get(k);
      if (there) there.push({ place, nth });
      else this.stretches.set(k, [{ place, nth }]);
    }
  }

  /** Those that touch this one, in the order in which they came. */
  near(place: Place): Place[] {
    const [first, last] = [stretchOf(place.start), stretchOf(place.end)];
    const found: Placed[] = [];
    for (let k = first; k <= last; k++)
      // What reaches over several stretches is met in the first of them that both share.
      for (const one of this.stretches.get(k) ?? [])
        if (overlaps(one.place, place) && k === Math.max(first, stretchOf(one.place.start))) found.push(one);
    return found.sort((a, b) => a.nth - b.nth).map((one) => one.place);
  }
}

const stretchOf = (at: number) => Math.floor(at / STRETCH);
