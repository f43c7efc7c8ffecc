// Pairs and circles without times because they are no whole ones at the moment.

import type { PreparedMeetings } from '../read/prepare-meetings.ts';

/** What has no time, and why. */
export interface Unscheduled {
  readonly pair: string;
  readonly k: number;
  readonly why: string;
  /** Where the pair is in no group. */
  readonly who?: string;
}

/** A circle that is small goes on meeting; it is said by Match. */
export function notWhole({ broken, groupOf }: Pick<PreparedMeetings, 'broken' | 'groupOf'>): Unscheduled[] {
  return broken
    .filter(({ pair }) => !groupOf.has(pair))
    .map(({ pair, who, why }) => ({ pair, k: 1, why, who }));
}
