// What an event may hold when it is handed over: names, kinds and shapes. A test compares the table with the types that
// Google publishes. https://developers.google.com/workspace/calendar/api/v3/reference/events (2026-11)
import { failApi, notHere } from '../failure.ts';
import type { EventData } from '../world-calendars.ts';

type Shape = 'text' | 'truth' | 'nothing' | 'map' | { readonly [name: string]: Shape } | readonly [Shape];

/** A change takes the day away where there is a time. */
const time = { dateTime: 'text', timeZone: 'text', date: 'nothing' } as const;

/** THE TABLE of what we hand over; Google takes more, and refuses what it does not know. */
export const eventShape: { readonly [name: string]: Shape } = {
  id: 'text',
  summary: 'text',
  description: 'text',
  location: 'text',
  start: time,
  end: time,
  recurrence: ['text'],
  attendees: [{ email: 'text', displayName: 'text', responseStatus: 'text' }],
  guestsCanModify: 'truth',
  guestsCanInviteOthers: 'truth',
  guestsCanSeeOtherGuests: 'truth',
  extendedProperties: { private: 'map' },
  conferenceData: { createRequest: { requestId: 'text', conferenceSolutionKey: { type: 'text' } } },
};

const ID = /^[a-v0-9]{5,1024}$/;
/** RFC 3339 with a zone. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** Most guests of one event. https://support.google.com/calendar/answer/37161 (2026-11) */
const GUESTS = 200;

type Plain = Readonly<Record<string, unknown>>;

/** Refuses what Google would refuse; the event as the world keeps it. */
export function checkEvent(method: string, resource: Plain, options: Plain): EventData {
  const wrong = (message: string) => failApi(method, 400, 'invalid', message);
  checkShape(resource, eventShape, '', wrong);
  const id = String(resource['id'] ?? '');
  if (!ID.test(id)) wrong('Invalid resource id value.');
  const {
    start,
    end,
    attendees = [],
  } = resource as unknown as {
    start: { dateTime: string; timeZone: string };
    end: { dateTime: string; timeZone: string };
    attendees?: { email: string; displayName?: string; responseStatus?: string }[];
  };
  for (const { dateTime } of [start, end]) if (!MOMENT.test(dateTime)) wrong('Invalid start or end time.');
  if (Date.parse(end.dateTime) <= Date.parse(start.dateTime)) wrong('The specified time range is empty.');
  if (attendees.length > GUESTS) wrong('Too many attendees.');
  for (const { email } of attendees)
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) wrong('Invalid attendee email.');
  if (resource['conferenceData'] !== undefined && options['conferenceDataVersion'] !== 1)
    wrong('conferenceDataVersion is needed');
  return {
    id,
    status: 'confirmed',
    summary: String(resource['summary'] ?? ''),
    description: String(resource['description'] ?? ''),
    location: String(resource['location'] ?? ''),
    start: Date.parse(start.dateTime),
    end: Date.parse(end.dateTime),
    timeZone: start.timeZone,
    attendees: attendees.map(({ email, displayName = '', responseStatus = 'needsAction' }) => ({
      email,
      displayName,
      responseStatus,
    })),
    private:
      (resource['extendedProperties'] as { private?: Record<string, string> } | undefined)?.private ?? {},
    hasVideo: resource['conferenceData'] !== undefined,
    hidesGuests: resource['guestsCanSeeOtherGuests'] === false,
    sequence: 0,
    ...recurrenceOf({}, resource),
  };
}

/** What may be changed of an event that stands there; ids and marks stay. */
const CHANGED = ['summary', 'description', 'location', 'start', 'end', 'recurrence', 'attendees'];

/** The event with these changes, checked as if it were handed over whole. */
export function checkChange(method: string, event: EventData, resource: Plain): EventData {
  const odd = Object.keys(resource).find((name) => !CHANGED.includes(name));
  if (odd !== undefined) notHere(`The field ${odd} of a change of an event`);
  const time = (moment: number) => ({ dateTime: new Date(moment).toISOString(), timeZone: event.timeZone });
  const { id, summary, description, location, attendees } = event;
  const isTimed = (name: string) => (resource[name] as Plain | undefined)?.['date'] === null;
  if (event.isAllDay && ('start' in resource || 'end' in resource) && !(isTimed('start') && isTimed('end')))
    failApi(method, 400, 'invalid', 'Invalid start or end time.');
  // Of a series that was split the rest bears an id with an underscore, which Google gave it.
  const before = {
    id: 'stands',
    summary,
    description,
    location,
    start: time(event.start),
    end: time(event.end),
  };
  const after = checkEvent(method, { ...before, attendees, ...resource }, {});
  const { private: marks, hasVideo, hidesGuests, sequence } = event;
  const isAllDay = event.isAllDay === true && !('start' in resource);
  return {
    ...{ ...after, id, private: marks, hasVideo, hidesGuests, sequence: sequence + 1 },
    ...(isAllDay ? { isAllDay } : {}),
    ...recurrenceOf(event, resource),
    ...(event.timeOf && { timeOf: event.timeOf }),
  };
}

function recurrenceOf(event: Pick<EventData, 'recurrence'>, resource: Plain): Pick<EventData, 'recurrence'> {
  const recurrence = (resource['recurrence'] as readonly string[] | undefined) ?? event.recurrence;
  return recurrence === undefined ? {} : { recurrence };
}

function checkShape(value: unknown, shape: Shape, path: string, wrong: (message: string) => never): void {
  if (shape === 'nothing') {
    if (value !== null) wrong(`Invalid value for ${path}`);
  } else if (shape === 'text' || shape === 'truth') {
    const wanted = shape === 'text' ? 'string' : 'boolean';
    if (typeof value !== wanted) wrong(`Invalid value for ${path}`);
  } else if (Array.isArray(shape)) {
    if (!Array.isArray(value)) wrong(`Invalid value for ${path}`);
    for (const one of value as unknown[]) checkShape(one, shape[0] as Shape, path, wrong);
  } else {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      wrong(`Invalid value for ${path}`);
    for (const [name, inner] of Object.entries(value as object)) {
      const known = shape === 'map' ? 'text' : (shape as Record<string, Shape>)[name];
      if (known === undefined) wrong(`Invalid JSON payload received. Unknown name "${name}" at '${path}'`);
      checkShape(inner, known as Shape, `${path}.${name}`, wrong);
    }
  }
}

/** Times of a series that were changed by themselves go with what its rules name no more. */
export function cutOff(events: readonly EventData[], series: EventData): void {
  for (const one of events)
    if (one.timeOf?.event === series.id && isAfterEnd(series, one.timeOf.start)) one.status = 'cancelled';
}

/** Whether rules that end by a moment, like UNTIL=20260504T080000Z, name this time no more. */
function isAfterEnd({ recurrence = [] }: EventData, start: number): boolean {
  const [, day, time] = /UNTIL=(\d{8})T(\d{6})Z/.exec(recurrence.join(' ')) ?? [];
  if (day === undefined || time === undefined) return false;
  return new Date(start).toISOString().replace(/[-:]/g, '').slice(0, 15) > `${day}T${time}`;
}
