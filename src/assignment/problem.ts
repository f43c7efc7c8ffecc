// An assignment problem with lexicographic levels, as the engine sees it: flat arrays, one per level.
// The JSON form that outsiders read and write is in problem-json.ts; the engine itself in solve.ts.

/** A problem: who may be assigned to whom, and what each allowed pair gains on every level. */
export interface Problem {
  readonly mentees: number;
  readonly mentors: number;
  /** capacity[j] ≥ 0, mentees that mentor j takes. */
  readonly capacity: readonly number[];
  /** Names of the levels, the most important first. */
  readonly levels: readonly string[];
  /** Edges of mentee i are first[i] … first[i + 1] − 1. */
  readonly first: Int32Array;
  /** Mentor of each edge. */
  readonly mentor: Int32Array;
  /** gain[level][edge], integers, larger is better. */
  readonly gain: readonly Float64Array[];
  /** Strands with places: the strand of each mentee, and how many mentees each strand may serve (null: any). */
  readonly strands?: { readonly group: readonly number[]; readonly places: readonly (number | null)[] };
}

/** One integer per level. */
export type Levels = readonly number[];

/** Prices that prove a plan: see certificate.ts. */
export interface Duals {
  readonly u: readonly Levels[];
  readonly v: readonly Levels[];
  readonly w: readonly Levels[];
}

/** Prices level by level: u[level][mentee], v[level][mentor]. */
export interface FlatPrices {
  readonly u: readonly Float64Array[];
  readonly v: readonly Float64Array[];
}

/** A plan, what it reaches, and prices that prove that no plan reaches more. */
export interface Solution {
  /** Mentor's index per mentee, or null. */
  readonly assignment: readonly (number | null)[];
  /** Sums over the chosen pairs, per level. */
  readonly value: Levels;
  readonly duals: Duals;
}

/** Lexicographic comparison: negative, zero or positive like `a − b`. */
export function compareLevels(a: Levels, b: Levels): number {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k]! < b[k]! ? -1 : 1;
  return 0;
}

/** The gains of one edge, one number per level. */
export function gainsOf(problem: Problem, edge: number): number[] {
  return problem.gain.map((level) => level[edge]!);
}

/** The edge from mentee to mentor, or null where the pair is not allowed. */
export function edgeBetween({ first, mentor }: Problem, mentee: number, wanted: number): number | null {
  for (let e = first[mentee]!, end = first[mentee + 1]!; e < end; e++) if (mentor[e] === wanted) return e;
  return null;
}

/** Sums of the chosen pairs per level. */
export function planValue(problem: Problem, plan: readonly (number | null)[]): number[] {
  const value = problem.levels.map(() => 0);
  for (let i = 0; i < plan.length; i++) {
    const edge = plan[i] === null ? null : edgeBetween(problem, i, plan[i]!);
    if (edge !== null) for (let k = 0; k < value.length; k++) value[k]! += problem.gain[k]![edge]!;
  }
  return value;
}
