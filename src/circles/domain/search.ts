// More than sixteen people: swaps of two people between circles, from several seeded starts, accepting smaller and
// smaller losses (threshold accepting, so that nothing depends on a host's exponential function). Larger groups are then
// warmed up again from the best that was found, a little and many times.
import { type Grouping, type GroupingProblem, groupingOf, isBetter, pairsIn, scaleOf } from './grouping.ts';

/** Swaps tried per start. */
const SWAPS = 1_200_000;
/** Loss accepted at first in each start, as a share of what the best and the worst pair differ by. */
const HEATS = [0.35, 0.5, 0.25, 0.7];
/** Up to so many people the starts alone find what there is to find; every few more are worth another warming. */
const FEW = 40;
const PEOPLE_PER_WARMING = 3;
const WARM = 0.18;

/** The best grouping found. The same people and seed give the same circles on every computer. */
export function searchGrouping(problem: GroupingProblem, seed: number): Grouping {
  const starts = HEATS.map((heat, start) =>
    groupingOf(problem, anneal(problem, heat, chance(seed + start), null)),
  );
  let best = starts.reduce((a, b) => (isBetter(b, a) ? b : a));
  for (let k = 0; k < warmingsFor(problem.people); k++) {
    const random = chance(seed + HEATS.length + k);
    const found = groupingOf(problem, anneal(problem, WARM, random, best.circles));
    if (isBetter(found, best)) best = found;
  }
  return best;
}

function warmingsFor(people: number): number {
  return Math.ceil(Math.max(0, people - FEW) / PEOPLE_PER_WARMING);
}

/** How many swaps are tried for so many people in all: more, the larger the group. */
export function swapsFor(people: number): number {
  return SWAPS * (HEATS.length + warmingsFor(people));
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

/** @param from  the circles to begin with, or null for any; the best ones met on the way are returned. */
function anneal(
  problem: GroupingProblem,
  heat: number,
  random: () => number,
  from: Grouping['circles'] | null,
): number[][] {
  const { people, sizes } = problem;
  const cost = costs(problem);
  const table = seat(sizes, from === null ? shuffle(people, random) : from.flat());
  const sums = sumsOf(table, cost, people);
  const hottest = heat * spreadOf(problem) * Math.max(...table.weight);
  let worth = 0;
  let best = 0;
  let kept = table.seats.slice();
  for (let k = 0; k < SWAPS; k++) {
    const a = Math.floor(random() * people);
    const b = Math.floor(random() * people);
    if (table.circleOf[a] === table.circleOf[b]) continue;
    const change = gainOfMove(table, cost, sums, a, b) + gainOfMove(table, cost, sums, b, a);
    if (change < -hottest * (1 - k / SWAPS) * random()) continue;
    exchange(table, cost, sums, a, b);
    swap(table, a, b);
    worth += change;
    if (worth <= best + 1e-6) continue;
    best = worth;
    kept = table.seats.slice();
  }
  return sizes.map((size, c) =>
    [...kept.subarray(table.first[c]!, table.first[c]! + size)].sort((x, y) => x - y),
  );
}

/** Who sits where: the members of circle c are seats[first[c]] … seats[first[c + 1] − 1]. */
interface Seating {
  readonly first: Int32Array;
  readonly seats: Int32Array;
  readonly seatOf: Int32Array;
  readonly circleOf: Int32Array;
  /** What a pair counts in each circle. */
  readonly weight: Float64Array;
}

function seat(sizes: readonly number[], order: readonly number[]): Seating {
  const first = new Int32Array(sizes.length + 1);
  const seatOf = new Int32Array(order.length);
  const circleOf = new Int32Array(order.length);
  sizes.forEach((size, c) => {
    first[c + 1] = first[c]! + size;
    for (let at = first[c]!; at < first[c + 1]!; at++) {
      seatOf[order[at]!] = at;
      circleOf[order[at]!] = c;
    }
  });
  const weight = Float64Array.from(sizes, (size) => scaleOf(sizes) / pairsIn(size));
  return { first, seats: Int32Array.from(order), seatOf, circleOf, weight };
}

/** What each person is worth to all members of each circle, circle by circle: a swap is weighed far more often than it is made. */
function sumsOf({ seats, circleOf, weight }: Seating, cost: Float64Array, people: number): Float64Array {
  const sums = new Float64Array(weight.length * people);
  for (const member of seats) {
    const row = circleOf[member]! * people;
    for (let p = 0; p < people; p++) sums[row + p]! += cost[member * people + p]!;
  }
  return sums;
}

/** What the circle of `out` gains when `into` takes that place. Whole numbers, so that their order does not matter. */
function gainOfMove(
  { circleOf, weight }: Seating,
  cost: Float64Array,
  sums: Float64Array,
  out: number,
  into: number,
): number {
  const people = circleOf.length;
  const c = circleOf[out]!;
  const row = c * people;
  const without = sums[row + out]! - cost[out * people + out]!;
  return (sums[row + into]! - cost[into * people + out]! - without) * weight[c]!;
}

/** The sums once `a` and `b` have changed places. */
function exchange({ circleOf }: Seating, cost: Float64Array, sums: Float64Array, a: number, b: number): void {
  const people = circleOf.length;
  const [rowA, rowB] = [circleOf[a]! * people, circleOf[b]! * people];
  for (let p = 0; p < people; p++) {
    const more = cost[b * people + p]! - cost[a * people + p]!;
    sums[rowA + p]! += more;
    sums[rowB + p]! -= more;
  }
}

function swap({ seats, seatOf, circleOf }: Seating, a: number, b: number): void {
  const [seatA, circleA] = [seatOf[a]!, circleOf[a]!];
  seatOf[a] = seatOf[b]!;
  circleOf[a] = circleOf[b]!;
  seatOf[b] = seatA;
  circleOf[b] = circleA;
  seats[seatOf[a]!] = a;
  seats[seatA] = b;
}

/** Worth less a penalty that outweighs everything for pairs that must be apart. */
function costs({ worth, apart, people }: GroupingProblem): Float64Array {
  let largest = 1;
  for (const value of worth) largest = Math.max(largest, Math.abs(value));
  return worth.map((value, k) => value - apart[k]! * largest * 20 * people);
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
