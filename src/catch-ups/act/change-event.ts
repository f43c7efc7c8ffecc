// Changes one event that stands in the calendar, and remembers how it stands afterwards.

import type { Entered, EventChange, FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';

/** Why it goes no further; null where it does. */
export type Stopped = 'time' | 'slow' | 'quota' | 'trouble' | null;

export interface Changing {
  readonly ports: Ports;
  readonly calendar: string;
  /** What the calendar holds; brought up to date with every change. */
  readonly events: Map<string, FoundEvent>;
}

const stops: Readonly<Record<Exclude<Entered, 'made'>, Stopped>> = {
  taken: 'trouble',
  slow: 'slow',
  quota: 'quota',
  refused: 'trouble',
  'no calendar': 'trouble',
  trouble: 'trouble',
};

/** Nothing is asked of Google where the event is as it should be. */
export function changed(
  { ports, calendar, events }: Changing,
  id: string,
  change: EventChange,
  tell: boolean,
): Stopped {
  const event = events.get(id);
  if (event === undefined || event.isCancelled) return 'trouble';
  const after: FoundEvent = {
    ...event,
    title: change.summary ?? event.title,
    where: change.location ?? event.where,
    start: change.start ? Date.parse(change.start.dateTime) : event.start,
    end: change.end ? Date.parse(change.end.dateTime) : event.end,
    answers: change.attendees
      ? Object.fromEntries(
          change.attendees.map(({ email, responseStatus = 'needsAction' }) => [
            email.toLowerCase(),
            responseStatus,
          ]),
        )
      : event.answers,
  };
  if (JSON.stringify(after) === JSON.stringify(event)) return null;
  const entered = ports.calendars.change(calendar, id, change, tell);
  if (entered !== 'made') return stops[entered];
  events.set(id, after);
  return null;
}
