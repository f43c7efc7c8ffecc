// What a circle is, and what forming circles of one strand starts from.
import type { Bounds } from '../../eligibility/eligibility.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Strand } from '../../programme/strands.ts';
import type { CircleHolds } from './circle-holds.ts';

/** A circle with its reasons and with what has to be checked, in words. */
export interface Circle {
  readonly name: string;
  readonly strand: string;
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** Topics that at least two members want to talk about, the most wanted first. */
  readonly topics: readonly string[];
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
}

/** What circles of one strand are formed from. Fit in points, 0 … 1000; the seed decides among equals. */
export interface CircleInput {
  readonly strand: Strand;
  readonly mentees: readonly Mentee[];
  /** Mentors who serve the strand and have a place left. */
  readonly mentors: readonly Mentor[];
  readonly bounds: Bounds;
  readonly holds: CircleHolds;
  readonly fit: (mentee: Mentee, mentor: Mentor) => number;
  readonly seed: string;
  /** Whether names need the strand in front. */
  readonly severalStrands: boolean;
}
