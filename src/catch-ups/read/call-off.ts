// Takes an event out of the calendar; of a series that has begun, what is to come of it. Stands here because erasing asks it as well, and no
// act reaches into that of another room.

import type { FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { endedRules, type Going, goingOf } from '../domain/end-of-series.ts';

export interface CalledOff {
  readonly stopped: 'slow' | 'quota' | 'trouble' | null;
  /** The event as it stands afterwards. */
  readonly event: FoundEvent;
  /** What of it went; of a series that ends now the event itself is still there. */
  readonly going: Going;
}

/** Google tells the guests. */
export function calledOff({ calendars, now }: Ports, calendar: string, event: FoundEvent): CalledOff {
  const { id } = event;
  const going = goingOf(event, now.getTime());
  const rules = endedRules(event, now);
  if (rules === null) {
    const stopped = calendars.cancel(calendar, id);
    return { stopped, event: stopped === null ? { ...event, isCancelled: true } : event, going };
  }
  const entered = calendars.change(calendar, id, { recurrence: rules }, true);
  if (entered === 'made')
    return { stopped: null, event: { ...event, repeats: { until: event.start, rules } }, going };
  const stopped = entered === 'slow' || entered === 'quota' ? entered : 'trouble';
  return { stopped, event, going };
}
