// What somebody did to the file of a calendar, done to the calendar: an event moved, taken out, answered, made a series or split.
import type { CalendarData, EventData } from '../world-calendars.ts';
import { type EventRead, eventsRead } from './ics.ts';

/** Brings a calendar up to what its file says; without the file the calendar itself is gone. */
export function applyIcs(calendar: CalendarData, text: string | null): void {
  if (text === null) {
    calendar.isDeleted = true;
    return;
  }
  const read = new Map(eventsRead(text, calendar.timeZone).map((one) => [keyOf(one.uid, one.timeOf), one]));
  const known = new Set(calendar.events.map((event) => keyOfEvent(event)));
  for (const one of read.values()) if (!known.has(keyOf(one.uid, one.timeOf))) addTo(calendar, one);
  for (const event of calendar.events) apply(event, read.get(keyOfEvent(event)));
}

const keyOf = (uid: string, timeOf: number | null) => `${timeOf ?? ''} ${uid}`;
const keyOfEvent = ({ id, timeOf }: EventData) => keyOf(timeOf?.event ?? id, timeOf?.start ?? null);

/** 20260512T080000Z, as Google puts it behind the id of a series. */
const stamp = (moment: number) => `${new Date(moment).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
/** The rest of a series that was split. */
const REST = /^(.+)_R\d{8}(?:T\d{6}Z?)?$/;

/** One time of a series of ours, or the rest of one; other events that somebody added are none of this app. */
function addTo({ events }: CalendarData, { uid, timeOf }: EventRead): void {
  const series = timeOf === null ? REST.exec(uid)?.[1] : uid;
  const whole = events.find(({ id }) => id === series);
  if (whole === undefined) return;
  const { recurrence: _, ...copy } = whole;
  const attendees = whole.attendees.map((guest) => ({ ...guest }));
  const own =
    timeOf === null ? { id: uid } : { id: `${uid}_${stamp(timeOf)}`, timeOf: { event: uid, start: timeOf } };
  events.push({ ...copy, attendees, ...own });
}

function apply(event: EventData, read: EventRead | undefined): void {
  if (read === undefined || read.isCancelled) {
    event.status = 'cancelled';
    return;
  }
  event.start = read.start ?? event.start;
  event.end = read.end ?? event.end;
  if (read.isAllDay) event.isAllDay = true;
  else delete event.isAllDay;
  if (read.recurrence.length > 0) event.recurrence = read.recurrence;
  else delete event.recurrence;
  for (const guest of event.attendees)
    guest.responseStatus = read.answers.get(guest.email.toLowerCase()) ?? guest.responseStatus;
}
