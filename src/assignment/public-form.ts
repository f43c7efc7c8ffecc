// What outsiders write and read of a problem: the public contract of `desk solve`.
import type { Levels } from './problem.ts';

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
