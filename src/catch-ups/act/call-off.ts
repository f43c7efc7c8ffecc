// Takes an event out of the calendar. Of a series that has begun only the times to come: what has been is nothing to cancel, and stays in
// everybody's calendar.

import type { FoundEvent, Repeats } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';

export interface CalledOff {
  readonly stopped: 'slow' | 'quota' | 'trouble' | null;
  /** The event as it stands afterwards. */
  readonly event: FoundEvent;
  /** A series that ends now; the event itself is still there. */
  readonly isEnded: boolean;
}

/** Google tells the guests. */
export function calledOff({ calendars, now }: Ports, calendar: string, event: FoundEvent): CalledOff {
  const { id, repeats } = event;
  const rules = repeats === undefined || event.start > now.getTime() ? null : endedRules(repeats, now);
  if (rules === null) {
    const stopped = calendars.cancel(calendar, id);
    return { stopped, event: stopped === null ? { ...event, isCancelled: true } : event, isEnded: false };
  }
  const entered = calendars.change(calendar, id, { recurrence: rules }, true);
  if (entered === 'made')
    return {
      stopped: null,
      event: { ...event, repeats: { until: event.start, rules } },
      isEnded: true,
    };
  const stopped = entered === 'slow' || entered === 'quota' ? entered : 'trouble';
  return { stopped, event, isEnded: false };
}

const stampOf = (moment: Date) => `${moment.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

const isKept = (part: string) => part !== '' && !/^(?:COUNT|UNTIL)=/.test(part);

/** The same rules without what comes after now; null where it cannot be told from them. */
function endedRules({ rules }: Repeats, now: Date): readonly string[] | null {
  if (!rules.some((line) => line.startsWith('RRULE')) || rules.some((line) => line.startsWith('RDATE')))
    return null;
  return rules.map((line) =>
    line.startsWith('RRULE')
      ? `RRULE:${[...line.slice('RRULE:'.length).split(';').filter(isKept), `UNTIL=${stampOf(now)}`].join(';')}`
      : line,
  );
}
