// Which pairs have met, as far as anybody can know: from check-ins and from answers in the calendar. Silence is not "no".
import type { FollowUp } from '../../pairs/follow-up.ts';
import { isMade, type MeetingRow } from './meeting-rows.ts';

/**
 * met: one of them said so, or both accepted a meeting that has passed · no: one of them said that they have not ·
 * unknown: meetings have passed and nobody said anything · none: not even a meeting in the calendar has passed.
 */
export type Met = 'met' | 'no' | 'unknown' | 'none';

/** @param now  ms since 1970. */
export function haveMet(
  pair: string,
  said: readonly Pick<FollowUp, 'pair' | 'met'>[],
  rows: readonly MeetingRow[],
  now: number,
): Met {
  const own = said.filter((one) => one.pair === pair);
  if (own.some(({ met }) => met === true)) return 'met';
  if (own.some(({ met }) => met === false)) return 'no';
  const past = rows.filter(
    (row) => row.pair === pair && isMade(row) && row.start !== null && row.start < now,
  );
  if (past.some(({ mentorSays, menteeSays }) => saysYes(mentorSays) && saysYes(menteeSays))) return 'met';
  return past.length > 0 ? 'unknown' : 'none';
}

/** "yes", or in a circle "2 yes, 1 no". */
function saysYes(answer: string): boolean {
  return /(^|\d )yes\b/.test(answer);
}
