// The fit of a pair: 0 … 1000 points, every point traceable to a criterion, and a word for it.
import type { Mentee, Mentor } from '../people/person.ts';
import { createProfiler, type Profile } from './comparable.ts';
import { type Criterion, criteria } from './criteria.ts';
import type { Together } from './rules.ts';

/** How well two fit, in a word. */
export type FitWord = 'strong' | 'good' | 'fair' | 'weak';

/** At least so many points. */
const FIT_WORDS: readonly [number, FitWord][] = [
  [650, 'strong'],
  [450, 'good'],
  [250, 'fair'],
  [0, 'weak'],
];

const NOBODY_TOGETHER: Together = { pairs: new Set(), mentees: new Set() };

/** A criterion that one of the two did not answer speaks neither for nor against. */
const UNKNOWN = 0.5;

/** What one criterion adds: `points` of at most `of`. */
export interface FitPart {
  readonly criterion: string;
  /** 0 … 1, null where one of the two did not answer: it then counts half. */
  readonly share: number | null;
  readonly points: number;
  readonly of: number;
}

/** How well people fit, in points of 1000. */
export interface Fit {
  /** Points of a pair by index, an integer 0 … 1000. */
  readonly points: (mentee: number, mentor: number) => number;
  /** Points of any two people; kept pairs are not part of the problem and have no index. */
  readonly pointsOf: (mentee: Mentee, mentor: Mentor) => number;
  /** Where the points come from, in the order of the criteria; they add up to `pointsOf` but for rounding. */
  readonly partsOf: (mentee: Mentee, mentor: Mentor) => FitPart[];
}

/**
 * Fit over indices. Criteria that nobody was asked about, or that weigh nothing, are left out.
 *
 * @param asked  all mentees, also those whose pair is kept: the scale does not change with what is decided.
 */
export function createFit(
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  weightOf: (criterion: Criterion) => number,
  asked: readonly Mentee[] = mentees,
  together: Together = NOBODY_TOGETHER,
): Fit {
  const profile = createProfiler();
  const menteeProfiles = mentees.map(profile);
  const mentorProfiles = mentors.map(profile);
  const askedProfiles = asked.map(profile);
  const counting = criteria.filter(
    (c) => weightOf(c) > 0 && c.isAsked(askedProfiles, mentorProfiles, together),
  );
  const weight = counting.map(weightOf);
  const total = weight.reduce((sum, w) => sum + w, 0);
  const pointsFor = (mentee: Profile, mentor: Profile): number => {
    let sum = 0;
    for (let k = 0; k < counting.length; k++)
      sum += weight[k]! * (counting[k]!.share(mentee, mentor, together) ?? UNKNOWN);
    return total === 0 ? 0 : Math.round((1000 * sum) / total);
  };
  return {
    points: (i, j) => pointsFor(menteeProfiles[i]!, mentorProfiles[j]!),
    pointsOf: (mentee, mentor) => pointsFor(profile(mentee), profile(mentor)),
    partsOf: (mentee, mentor) =>
      counting.map((criterion, k) => {
        const share = criterion.share(profile(mentee), profile(mentor), together);
        const of = (1000 * weight[k]!) / total;
        return {
          criterion: criterion.name,
          share,
          points: Math.round(of * (share ?? UNKNOWN)),
          of: Math.round(of),
        };
      }),
  };
}

/** The word for so many points, 0 … 1000. */
export function fitWord(points: number): FitWord {
  return FIT_WORDS.find(([atLeast]) => points >= atLeast)![1];
}
