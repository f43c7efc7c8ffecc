// The best series of meetings for one pair, exactly: near the months they belong to, evenly apart, on the same weekday and at
// the same hour where possible. A dynamic programme over the meetings; what cannot be had is left out at a high price.
import { SLOT_MS, type Wall } from './free-time.ts';

const DAY = (24 * 60 * 60_000) / SLOT_MS;

/** Prices. One meeting missing outweighs everything else about all others. */
const MISSING = 100;
const RHYTHM = 0.6;
/** A month: the shape of the prices was found for meetings that far apart, and is stretched for others. */
const MONTH = 30.4 * DAY;
const OFF_TARGET = 5 / 30.4;
const UNEVEN = 7 / 30.4;
/** Two meetings in a row are never nearer than this share of the usual distance. */
const LEAST_GAP = 14 / 30.4;
/** Nearer or further than these only where a meeting would be missing otherwise. */
const GOOD_GAP = { least: 21 / 30.4, most: 42 / 30.4 };
const ODD_GAP = 20;

export interface SeriesProblem {
  /** For each meeting the half hours, counted in the span, at which it can begin, in the order of time. */
  readonly windows: readonly (readonly number[])[];
  /** Where each meeting would be best. */
  readonly targets: readonly number[];
  /** Usual distance of two meetings. */
  readonly spacing: number;
  /** The clock of the pair, for weekday and hour. */
  readonly wall: Wall;
  /** What an early or late hour costs the person it is worst for; 0 or more for each half hour of the span. */
  readonly discomfort: (slot: number) => number;
}

/** What a single meeting costs by itself. */
export function costOf({ targets, spacing, discomfort }: SeriesProblem, k: number, slot: number): number {
  const off = (slot - targets[k]!) / (OFF_TARGET * spacing);
  return off * off + discomfort(slot);
}

/**
 * What two meetings cost that follow each other `apart` places later; Infinity where they may not. Everything that is the
 * same for all is worked out before: this is asked a hundred thousand times while the program is still cold.
 */
function costBetween({ spacing, wall }: SeriesProblem): (a: number, b: number, apart: number) => number {
  const { weekday, minute } = wall;
  const hardLeast = LEAST_GAP * spacing;
  const goodLeast = GOOD_GAP.least * spacing;
  const goodMost = GOOD_GAP.most * spacing;
  const scale = 1 / (UNEVEN * spacing);
  const otherDay = spacing >= MONTH / 5 ? RHYTHM : 0;
  return (a, b, apart) => {
    const gap = b - a;
    if (gap < hardLeast) return Number.POSITIVE_INFINITY;
    const uneven = (gap - apart * spacing) * scale;
    const minutes = minute[a]! - minute[b]!;
    const hours = minutes < 0 ? -minutes / 120 : minutes / 120;
    let cost = uneven * uneven + RHYTHM * (hours > 1 ? 1 : hours);
    if (weekday[a] !== weekday[b]) cost += otherDay;
    if (gap < goodLeast || gap > goodMost + (apart - 1) * spacing) cost += ODD_GAP;
    return cost;
  };
}

interface Step {
  readonly cost: number;
  /** Place of the meeting before, and its index in that window; −1 for none. */
  readonly before: number;
  readonly index: number;
}

/** The meetings so far: the best way to each half hour of their windows. */
interface Walk {
  readonly problem: SeriesProblem;
  readonly between: ReturnType<typeof costBetween>;
  readonly best: readonly (readonly Step[])[];
  /** Places of each window, cheapest first. */
  readonly order: readonly (readonly number[])[];
}

/** Half hours in the span, null for a meeting that cannot be had. The same problem always gives the same series. */
export function bestSeries(problem: SeriesProblem): (number | null)[] {
  const best: Step[][] = [];
  const order: number[][] = [];
  const walk: Walk = { problem, between: costBetween(problem), best, order };
  problem.windows.forEach((window, k) => {
    const steps = window.map((slot) => stepTo(walk, k, slot));
    best.push(steps);
    order.push(steps.map((_, index) => index).sort((a, b) => steps[a]!.cost - steps[b]!.cost || a - b));
  });
  return readBack(problem, best);
}

function stepTo({ problem, between, best, order }: Walk, k: number, slot: number): Step {
  let found: Step = { cost: MISSING * k, before: -1, index: -1 };
  for (let j = k - 1; j >= 0; j--) {
    const skipped = MISSING * (k - j - 1);
    const [window, steps, indices] = [problem.windows[j]!, best[j]!, order[j]!];
    for (let n = 0; n < indices.length; n++) {
      const index = indices[n]!;
      const soFar = steps[index]!.cost + skipped;
      if (soFar >= found.cost) break;
      const cost = soFar + between(window[index]!, slot, k - j);
      if (cost < found.cost) found = { cost, before: j, index };
    }
  }
  return { ...found, cost: found.cost + costOf(problem, k, slot) };
}

function readBack({ windows }: SeriesProblem, best: readonly (readonly Step[])[]): (number | null)[] {
  const chosen = windows.map((): number | null => null);
  let end = { cost: MISSING * windows.length, k: -1, index: -1 };
  best.forEach((steps, k) => {
    steps.forEach((step, index) => {
      const cost = step.cost + MISSING * (windows.length - 1 - k);
      if (cost < end.cost) end = { cost, k, index };
    });
  });
  let { k, index } = end;
  while (k >= 0) {
    chosen[k] = windows[k]![index]!;
    const step: Step = best[k]![index]!;
    k = step.before;
    index = step.index;
  }
  return chosen;
}
