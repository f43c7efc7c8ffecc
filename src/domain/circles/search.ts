// More than sixteen people: swaps of two people between circles, from several seeded starts, accepting smaller and
// smaller losses (threshold accepting, so that nothing depends on a host's exponential function).
import { type Grouping, type GroupingProblem, groupingOf, isBetter, pairsIn, scaleOf } from './grouping.ts';

/** Swaps tried per start. */
const SWAPS = 1_200_000;
/** Loss accepted at first in each start, as a share of what the best and the worst pair differ by. */
const HEATS = [0.35, 0.5, 0.25, 0.7];

/** The best grouping found. The same people and seed give the same circles on every computer. */
export function searchGrouping(problem: GroupingProblem, seed: number): Grouping {
  let best: Grouping | null = null;
  HEATS.forEach((heat, start) => {
    const found = groupingOf(problem, anneal(problem, heat, chance(seed + start)));
    if (best === null || isBetter(found, best)) best = found;
  });
  return best!;
}

/** mulberry32: numbers in [0, 1). */
function chance(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function anneal(problem: GroupingProblem, heat: number, random: () => number): number[][] {
  const { people, sizes } = problem;
  const cost = costs(problem);
  const order = shuffle(people, random);
  const circleOf = new Int32Array(people);
  const circles = sizes.map((size, c) => {
    const members = order.splice(0, size);
    for (const member of members) circleOf[member] = c;
    return Int32Array.from(members);
  });
  const weight = sizes.map((size) => scaleOf(sizes) / pairsIn(size));
  const hottest = heat * spreadOf(problem) * Math.max(...weight);
  let worth = 0;
  let best = 0;
  let kept = circles.map((members) => members.slice());
  for (let k = 0; k < SWAPS; k++) {
    const a = Math.floor(random() * people);
    const b = Math.floor(random() * people);
    const [ca, cb] = [circleOf[a]!, circleOf[b]!];
    if (ca === cb) continue;
    const change = swapGain(cost, people, circles, weight, a, b, ca, cb);
    if (change < -hottest * (1 - k / SWAPS) * random()) continue;
    replace(circles[ca]!, a, b);
    replace(circles[cb]!, b, a);
    circleOf[a] = cb;
    circleOf[b] = ca;
    worth += change;
    if (worth <= best + 1e-6) continue;
    best = worth;
    kept = circles.map((members) => members.slice());
  }
  return kept.map((members) => [...members].sort((x, y) => x - y));
}

/** Worth less a penalty that outweighs everything for pairs that must be apart. */
function costs({ worth, apart, people }: GroupingProblem): Float64Array {
  let largest = 1;
  for (const value of worth) largest = Math.max(largest, Math.abs(value));
  return worth.map((value, k) => value - apart[k]! * largest * 20 * people);
}

function swapGain(
  cost: Float64Array,
  people: number,
  circles: readonly Int32Array[],
  weight: readonly number[],
  a: number,
  b: number,
  ca: number,
  cb: number,
): number {
  let inA = 0;
  let inB = 0;
  for (const member of circles[ca]!)
    if (member !== a) inA += cost[b * people + member]! - cost[a * people + member]!;
  for (const member of circles[cb]!)
    if (member !== b) inB += cost[a * people + member]! - cost[b * people + member]!;
  return inA * weight[ca]! + inB * weight[cb]!;
}

function replace(members: Int32Array, out: number, into: number): void {
  members[members.indexOf(out)] = into;
}

function shuffle(people: number, random: () => number): number[] {
  const order = Array.from({ length: people }, (_, k) => k);
  for (let k = people - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}

function spreadOf({ worth }: GroupingProblem): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of worth) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return worth.length === 0 ? 0 : high - low;
}
