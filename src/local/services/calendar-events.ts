// Events of a calendar as the service keeps and tells them: invitations, allowances, bursts, pages.

import { failApi, notHere } from '../failure.ts';
import type { Run } from '../run.ts';
import type { CalendarData, EventData } from '../world-calendars.ts';
import { minutesIn } from '../zone.ts';

export type Plain = Readonly<Record<string, unknown>>;

/** So many changes within so many ms are refused; practice of others, not documented. */
const BURST = { changes: 20, ms: 5000 };

export function slowDown(run: Run, method: string): void {
  const { world } = run;
  // A clock that was set back knows nothing of what comes later.
  world.calendarChanges = world.calendarChanges.filter(
    (at) => at > world.clock - BURST.ms && at <= world.clock,
  );
  if (world.calendarChanges.length >= BURST.changes)
    failApi(method, 403, 'rateLimitExceeded', 'Rate Limit Exceeded');
  world.calendarChanges.push(world.clock);
}

export function invite(run: Run, method: string, event: EventData, options: Plain | undefined): void {
  spendGuests(run, method, event.attendees.length);
  if (options?.['sendUpdates'] === 'all') told(run, event, 'invitation');
}

export function spendGuests(run: Run, method: string, guests: number): void {
  const { world } = run;
  if (world.guestsLeft !== null && world.guestsLeft < guests)
    failApi(method, 403, 'quotaExceeded', 'Calendar usage limits exceeded.');
  if (world.guestsLeft !== null) world.guestsLeft -= guests;
}

export function told(run: Run, event: EventData, kind: 'invitation' | 'update' | 'cancellation'): void {
  run.world.invitations.push({ kind, event: event.id, to: event.attendees.map(({ email }) => email) });
}

const LIST_OPTIONS = ['privateExtendedProperty', 'showDeleted', 'maxResults', 'pageToken'];

export function pageOf(calendar: CalendarData, options: Plain): Plain {
  const odd = Object.keys(options).find((key) => !LIST_OPTIONS.includes(key));
  if (odd !== undefined) notHere(`The parameter ${odd} of a list of events`);
  const [key = '', value = ''] = String(options['privateExtendedProperty'] ?? '').split('=');
  const all = calendar.events.filter(
    (event) =>
      (key === '' || event.private[key] === value) &&
      (options['showDeleted'] === true || event.status !== 'cancelled'),
  );
  const from = Number(options['pageToken'] ?? 0);
  const size = Math.min(2500, Number(options['maxResults'] ?? 250));
  const next = from + size < all.length ? { nextPageToken: String(from + size) } : {};
  return {
    kind: 'calendar#events',
    timeZone: calendar.timeZone,
    items: all.slice(from, from + size).map((event) => answer(event, calendar.timeZone)),
    ...next,
  };
}

/** The day that a clock in this zone shows. */
function dayIn(zone: string, moment: number): string {
  return new Date(moment + minutesIn(zone, moment) * 60_000).toISOString().slice(0, 10);
}

/** @param zone  of the calendar, in which days without times are meant. */
export function answer(event: EventData, zone = event.timeZone): Plain {
  const { timeZone, isAllDay } = event;
  const time = (moment: number) =>
    isAllDay ? { date: dayIn(zone, moment) } : { dateTime: new Date(moment).toISOString(), timeZone };
  const { recurrence, timeOf } = event;
  return {
    kind: 'calendar#event',
    id: event.id,
    status: event.status,
    summary: event.summary,
    description: event.description,
    location: event.location,
    start: time(event.start),
    end: time(event.end),
    attendees: event.attendees.map((guest) => ({ ...guest })),
    extendedProperties: { private: { ...event.private } },
    sequence: event.sequence,
    ...(recurrence && { recurrence: [...recurrence] }),
    ...(timeOf && { recurringEventId: timeOf.event, originalStartTime: time(timeOf.start) }),
    htmlLink: `https://calendar.google.com/calendar/event?eid=${event.id}`,
  };
}
