// Events of which somebody made a series in Google Calendar. Asked without singleEvents, Google tells a series once, as its first time, and
// beside it each time that was changed or deleted by itself: these are no events of their own, and are nowhere counted as such.
// https://developers.google.com/workspace/calendar/api/guides/recurringevents (2026-11)
import type { Repeats } from '../ports/calendar.ts';
import { minutesAhead, momentIn } from './clock.ts';
import { timesIn } from './series-times.ts';

type Schema = GoogleAppsScript.Calendar.Schema.Event;
type Time = Schema['start'];

export interface FirstTime {
  readonly event: Schema;
  /** Left out for an event that is no series, and for a series that ends before there is a second time: so Google leaves what was split off. */
  readonly repeats?: Repeats;
}

const MINUTE = 60_000;

/** Each event once; of a series the first time that is not deleted, as it is now. @param zone  of the calendar. */
export function firstTimes(events: readonly Schema[], zone: string): FirstTime[] {
  const changed = new Map<string, Schema[]>();
  for (const event of events) {
    const series = event.recurringEventId;
    if (series !== undefined) changed.set(series, [...(changed.get(series) ?? []), event]);
  }
  return events
    .filter(({ recurringEventId }) => recurringEventId === undefined)
    .map((event) =>
      event.status === 'cancelled' || event.recurrence === undefined
        ? { event }
        : firstOf(event, changed.get(event.id ?? '') ?? [], event.start?.timeZone ?? zone),
    );
}

function firstOf(event: Schema, changed: readonly Schema[], zone: string): FirstTime {
  const wallOf = (moment: number) => moment + minutesAhead(zone, moment) * MINUTE;
  const wallAt = (time: Time) => (time?.date ? Date.parse(time.date) : wallOf(momentOf(time)));
  const own = new Map(changed.map((one) => [wallAt(one.originalStartTime), one]));
  const start = wallAt(event.start);
  const { times, isEndless } = timesIn(event.recurrence ?? [], start, wallOf);
  const standing = times.filter((time) => own.get(time)?.status !== 'cancelled');
  const [first] = standing;
  if (first === undefined) return { event: { ...event, status: 'cancelled' } };
  const now = own.get(first) ?? (first === start ? event : movedTo(event, first, zone));
  const moved = standing.flatMap((time) => own.get(time) ?? []).map((one) => momentOf(one.start));
  const until = isEndless ? null : Math.max(momentIn(zone, standing.slice(-1)[0]!), ...moved);
  return {
    event: { ...event, start: now.start, end: now.end, attendees: now.attendees } as Schema,
    ...(times.length > 1 ? { repeats: { until, rules: event.recurrence ?? [] } } : {}),
  };
}

/** One time of a series as it is where nobody changed it. @param wall  what the wall shows at its start. */
function movedTo(event: Schema, wall: number, zone: string): Schema {
  const length = momentOf(event.end) - momentOf(event.start);
  const at = (walls: number): Time =>
    event.start?.date
      ? { date: new Date(walls).toISOString().slice(0, 10) }
      : { dateTime: new Date(momentIn(zone, wall) + walls - wall).toISOString(), timeZone: zone };
  return { ...event, start: at(wall), end: at(wall + length) } as Schema;
}

const momentOf = (time: Time) => Date.parse(time?.dateTime ?? time?.date ?? '');
