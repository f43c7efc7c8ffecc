// Pairs and circles without times because they are no whole ones at the moment, or because something is to be said first.
import { say } from '../../language/say.ts';
import type { Strand } from '../../programme/strands.ts';
import type { Meeting } from '../read/meeting-groups.ts';

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

/** Each meeting that is still to have a time; one where nobody knows how many there are to be. @param settled  numbers of others. */
export function notYet(
  { pair }: Meeting,
  strand: Strand | undefined,
  settled: ReadonlySet<number>,
): Unscheduled[] {
  const why =
    strand?.months == null
      ? say('The strand has no number of months. Fill in Months in the sheet {Strands?}.')
      : say('A time zone in their answers is not clear. See Please check.');
  const all = Array.from({ length: strand?.meetings ?? 1 }, (_, at) => at + 1);
  return all.filter((k) => !settled.has(k)).map((k) => ({ pair, k, why }));
}
