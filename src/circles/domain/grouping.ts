// The grouping problem: people into circles of given sizes so that the worth of the circles is greatest. Numbers only.

/** People by index, to be divided into circles of given sizes. */
export interface GroupingProblem {
  readonly people: number;
  /** How many circles of each size; two neighbouring sizes at most. */
  readonly sizes: readonly number[];
  /** worth[i * people + j] of having i and j in one circle, symmetric integers. */
  readonly worth: Float64Array;
  /** 1 where i and j must not share a circle, symmetric. */
  readonly apart: Uint8Array;
}

/** A way to divide them: members by index, each person in one circle. */
export interface Grouping {
  readonly circles: readonly (readonly number[])[];
  /** Pairs inside a circle that should be apart: comes before all worth. */
  readonly broken: number;
  /** Sum over circles of the mean worth of their pairs, times `scaleOf`. */
  readonly worth: number;
}

/**
 * Sizes of the circles: as few circles as the largest size allows, nearly equal.
 *
 * @returns null where this many people cannot be divided.
 */
export function sizesFor(people: number, smallest: number, largest: number): number[] | null {
  if (people === 0) return [];
  const circles = Math.ceil(people / largest);
  const small = Math.floor(people / circles);
  if (small < smallest) return null;
  const larger = people - small * circles;
  return Array.from({ length: circles }, (_, k) => (k < larger ? small + 1 : small));
}

/** The most people, at most so many, who can be divided; 0 where not one circle can be filled. */
export function mostDivisible(people: number, smallest: number, largest: number): number {
  let most = people;
  while (most > 0 && sizesFor(most, smallest, largest) === null) most--;
  return most;
}

/** Pairs in a circle of this size. */
export function pairsIn(size: number): number {
  return (size * (size - 1)) / 2;
}

/** Makes the mean of a circle's pairs an integer, whatever the sizes. */
export function scaleOf(sizes: readonly number[]): number {
  return [...new Set(sizes)]
    .map(pairsIn)
    .reduce((scale, pairs) => (pairs === 0 ? scale : lcm(scale, pairs)), 1);
}

function lcm(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** Worth and broken pairs of one circle. */
export function circleWorth(problem: GroupingProblem, members: readonly number[], scale: number) {
  let sum = 0;
  let broken = 0;
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) {
      const at = members[a]! * problem.people + members[b]!;
      sum += problem.worth[at]!;
      broken += problem.apart[at]!;
    }
  const pairs = pairsIn(members.length);
  return { worth: pairs === 0 ? 0 : sum * (scale / pairs), broken };
}

/** These circles with what they are worth. */
export function groupingOf(problem: GroupingProblem, circles: readonly (readonly number[])[]): Grouping {
  const scale = scaleOf(problem.sizes);
  const parts = circles.map((members) => circleWorth(problem, members, scale));
  return {
    circles,
    broken: parts.reduce((sum, part) => sum + part.broken, 0),
    worth: parts.reduce((sum, part) => sum + part.worth, 0),
  };
}

/** Fewer broken pairs first, then more worth. */
export function isBetter(a: Grouping, b: Grouping): boolean {
  return a.broken !== b.broken ? a.broken < b.broken : a.worth > b.worth;
}
