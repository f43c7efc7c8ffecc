// What of a series goes where it is cancelled. Of one that has begun only the times to come: what has been is nothing to cancel, and stays in
// everybody's calendar. Only where single dates were added to its rules nobody can tell the one from the other, and the past goes as well.
import type { Repeats } from '../../ports/calendar.ts';

export interface InSeries {
  readonly start: number;
  readonly repeats?: Repeats | undefined;
}

export type Going = 'all' | 'later' | 'past too';

/** A single event, and a series that has not begun, go whole. @param now  ms since 1970. */
export function goingOf({ start, repeats }: InSeries, now: number): Going {
  if (repeats === undefined || start > now) return 'all';
  return isRuled(repeats.rules) ? 'later' : 'past too';
}

/** The rules of a series that has begun without what comes after now; null where all of it goes. */
export function endedRules(event: InSeries, now: Date): readonly string[] | null {
  if (goingOf(event, now.getTime()) !== 'later') return null;
  return event.repeats!.rules.map((line) =>
    line.startsWith('RRULE')
      ? `RRULE:${[...line.slice('RRULE:'.length).split(';').filter(isKept), `UNTIL=${stampOf(now)}`].join(';')}`
      : line,
  );
}

function isRuled(rules: readonly string[]): boolean {
  return rules.some((line) => line.startsWith('RRULE')) && !rules.some((line) => line.startsWith('RDATE'));
}

const stampOf = (moment: Date) => `${moment.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

const isKept = (part: string) => part !== '' && !/^(?:COUNT|UNTIL)=/.test(part);
