// Whether something in the calendar is still to come: a series may go on, whenever it began.
import type { Repeats } from '../../ports/calendar.ts';

interface InTime {
  readonly start: number | null;
  readonly repeats?: Repeats | undefined;
}

/** @param now  ms since 1970. */
export function isToCome({ start, repeats }: InTime, now: number): boolean {
  if (start !== null && start > now) return true;
  return repeats !== undefined && (repeats.until === null || repeats.until > now);
}
