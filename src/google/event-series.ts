// Events of which somebody made a series in Google Calendar. Asked without singleEvents, Google tells a series once, as its first time, and
// beside it each time that was changed by itself: these are no events of their own, and are nowhere counted as such.
// https://developers.google.com/workspace/calendar/api/guides/recurringevents (2026-11)
import type { FoundEvent } from '../ports/calendar.ts';

type Schema = GoogleAppsScript.Calendar.Schema.Event;

/** Each event once; of a series whose first time was moved by itself, that one as it is now. */
export function firstTimes(events: readonly Schema[]): Schema[] {
  const changed = new Map(
    events.flatMap((event) =>
      event.recurringEventId === undefined || event.status === 'cancelled'
        ? []
        : [[`${event.recurringEventId} ${momentOf(event.originalStartTime)}`, event] as const],
    ),
  );
  return events
    .filter(({ recurringEventId }) => recurringEventId === undefined)
    .map((event) => {
      const first = changed.get(`${event.id} ${momentOf(event.start)}`);
      if (first === undefined || event.status === 'cancelled') return event;
      const { start, end, attendees } = first;
      return { ...event, start, end, attendees } as Schema;
    });
}

const momentOf = (time: Schema['start']) => Date.parse(time?.dateTime ?? time?.date ?? '');

const DAY_MS = 24 * 60 * 60_000;
const UNTIL = /;UNTIL=(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?/;
/** Days between two times at the least. */
const DAYS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365 };

/** A rule that ends before there is a second time repeats nothing: so Google leaves what was split off a series. */
export function repeatsIn(event: Schema): Pick<FoundEvent, 'repeats'> {
  const rule = (event.recurrence ?? []).find((line) => /^(RRULE|RDATE)/.test(line));
  if (rule === undefined || /;COUNT=1(;|$)/.test(rule)) return {};
  const until = endOf(rule);
  if (until === null) return { repeats: { until } };
  return until - momentOf(event.start) < shortestIn(rule) ? {} : { repeats: { until } };
}

/** A day alone ends with that day. */
function endOf(rule: string): number | null {
  const [, year, month, day, hours = '23', minutes = '59', seconds = '59'] = UNTIL.exec(rule) ?? [];
  if (year === undefined) return null;
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    ...([day, hours, minutes, seconds].map(Number) as [number]),
  );
}

/** In ms; several days of a week or month may follow each other at once. */
function shortestIn(rule: string): number {
  const part = (name: string) => new RegExp(`[:;]${name}=([^;]+)`).exec(rule)?.[1] ?? '';
  const isSeveral = /,/.test(part('BYDAY') + part('BYMONTHDAY') + part('BYMONTH'));
  return DAY_MS * (isSeveral ? 1 : (DAYS[part('FREQ')] ?? 0) * Number(part('INTERVAL') || 1));
}
