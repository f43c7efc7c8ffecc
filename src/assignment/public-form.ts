// What outsiders write and read of a problem: the public contract of `desk solve`.
import type { Levels } from './problem.ts';

/**
 * A problem as anybody may write it. Indices from 0; gains are whole numbers, larger is better, the first level first.
 *
 * `capacity` holds places per mentor; `group` and `places` go together: the strand of each mentee, and the places of each
 * strand, null for as many as there are.
 */
export interface ProblemJson {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacity: readonly number[];
  readonly levels: readonly string[];
  /** [mentee, mentor, gain per level] of each allowed pair. */
  readonly edges: readonly (readonly [number, number, Levels])[];
  readonly group?: readonly number[];
  readonly places?: readonly (number | null)[];
}

/**
 * A solution as anybody may read it: the mentor per mentee or null, sums per level, prices of mentees, mentors and strands.
 */
export interface SolutionJson {
  readonly assignment: readonly (number | null)[];
  readonly value: Levels;
  readonly duals: {
    readonly u: readonly Levels[];
    readonly v: readonly Levels[];
    readonly w?: readonly Levels[];
  };
  readonly certified: boolean;
}
