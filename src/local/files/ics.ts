// Calendars as .ics files, written and read by ical.js. The file is the calendar itself: whoever moves an event in it, takes
// one out or answers for a guest has done so in the calendar.
import ICAL from 'ical.js';
import type { CalendarData, EventData, Stretch } from '../world-calendars.ts';
import { minutesIn } from '../zone.ts';

const PRODUCT = '-//Mentoring Desk//local calendar//EN';

export function toIcs({ summary, events, timeZone }: CalendarData, clock: number): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('x-wr-calname', summary);
  const [head = '', end = ''] = calendar.toString().split(/(?=END:VCALENDAR)/);
  return [head, ...events.map((event) => `${eventText(event, clock, timeZone)}\r\n`), end, '\r\n'].join('');
}

/** What each event said when it was written last: a year has hundreds, of which a run changes a few. */
const texts = new WeakMap<EventData, { readonly of: string; readonly text: string }>();

/** The stamp says when the event became what it is, RFC 5545, 3.8.7.2. */
function eventText(event: EventData, clock: number, zone: string): string {
  const of = JSON.stringify(event);
  const known = texts.get(event);
  if (known?.of === of) return known.text;
  const text = eventComponent(event, clock, zone).toString();
  texts.set(event, { of, text });
  return text;
}

function eventComponent(event: EventData, clock: number, zone: string): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const add = (name: string, value: string | ICAL.Time) => component.addPropertyWithValue(name, value);
  add('uid', event.timeOf?.event ?? event.id);
  add('dtstamp', timeOf(clock));
  const time = event.isAllDay ? dayOf(zone) : timeOf;
  add('dtstart', time(event.start));
  add('dtend', time(event.end));
  if (event.timeOf) add('recurrence-id', time(event.timeOf.start));
  for (const rule of event.recurrence ?? [])
    component.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule.replace(/^RRULE:/, '')));
  add('summary', event.summary);
  if (event.description !== '') add('description', event.description);
  if (event.location !== '') add('location', event.location);
  add('status', event.status.toUpperCase());
  component.addPropertyWithValue('sequence', event.sequence);
  if (event.hasVideo) add('x-google-conference', `https://meet.google.com/local-${event.id.slice(2, 8)}`);
  for (const guest of event.attendees) {
    const attendee = component.addPropertyWithValue('attendee', `mailto:${guest.email}`);
    if (guest.displayName !== '') attendee.setParameter('cn', guest.displayName);
    attendee.setParameter('partstat', partstats[guest.responseStatus] ?? 'NEEDS-ACTION');
    attendee.setParameter('rsvp', 'TRUE');
  }
  return component;
}

const partstats: Readonly<Record<string, string>> = {
  needsAction: 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
};

const timeOf = (moment: number) => ICAL.Time.fromJSDate(new Date(moment), true);

const dayOf = (zone: string) => (moment: number) =>
  ICAL.Time.fromDateString(new Date(moment + minutesIn(zone, moment) * 60_000).toISOString().slice(0, 10));

/** What a file says of one event, or of one time of a series. */
export interface EventRead {
  readonly uid: string;
  /** The time of the series that it was, ms since 1970; null for an event of its own and for a whole series. */
  readonly timeOf: number | null;
  readonly isCancelled: boolean;
  readonly start: number | null;
  /** Null where nothing is said of an end. */
  readonly end: number | null;
  readonly isAllDay: boolean;
  readonly recurrence: readonly string[];
  /** Address in small letters → the answer as the service calls it. */
  readonly answers: ReadonlyMap<string, string>;
}

export function eventsRead(text: string, zone: string): EventRead[] {
  return componentsIn(text, 'vevent').map((component): EventRead => {
    const start = momentOf(component, 'dtstart', zone);
    const end = momentOf(component, 'dtend', zone);
    return {
      uid: String(component.getFirstPropertyValue('uid')),
      timeOf: momentOf(component, 'recurrence-id', zone),
      isCancelled: String(component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED',
      start,
      end: end ?? (isDay(component) && start !== null ? lengthEnd(component, start) : null),
      isAllDay: isDay(component),
      recurrence: component
        .getAllProperties('rrule')
        .map((property) => `RRULE:${String(property.getFirstValue())}`),
      answers: new Map(component.getAllProperties('attendee').flatMap(answerIn)),
    };
  });
}

function answerIn(property: ICAL.Property): [string, string][] {
  const address = String(property.getFirstValue()).replace(/^mailto:/i, '');
  const said = String(property.getParameter('partstat') ?? '').toUpperCase();
  const status = Object.entries(partstats).find(([, word]) => word === said)?.[0];
  return status === undefined ? [] : [[address.toLowerCase(), status]];
}

/** Stretches in which a person is busy, repetitions included, between two moments. */
export function busyIn(text: string, zone: string, from: number, to: number): Stretch[] {
  const events = componentsIn(text, 'vevent').filter(
    (component) =>
      String(component.getFirstPropertyValue('transp')).toUpperCase() !== 'TRANSPARENT' &&
      String(component.getFirstPropertyValue('status')).toUpperCase() !== 'CANCELLED',
  );
  const periods = componentsIn(text, 'vfreebusy').flatMap((component) =>
    component
      .getAllProperties('freebusy')
      .filter((property) => String(property.getParameter('fbtype') ?? 'BUSY').toUpperCase() !== 'FREE')
      .flatMap((property) => property.getValues() as ICAL.Period[]),
  );
  return [
    ...events.flatMap((component) => occurrences(component, zone, from, to)),
    ...periods.map((period) => ({
      from: period.start.toJSDate().getTime(),
      to: period.getEnd().toJSDate().getTime(),
    })),
  ].filter((one) => one.to > from && one.from < to);
}

/** At most so many repetitions of one event: a year of every day, several times over. */
const MOST = 5000;

function occurrences(component: ICAL.Component, zone: string, from: number, to: number): Stretch[] {
  const start = momentOf(component, 'dtstart', zone);
  if (start === null) return [];
  const end = momentOf(component, 'dtend', zone) ?? lengthEnd(component, start);
  const event = new ICAL.Event(component);
  if (!event.isRecurring()) return [{ from: start, to: end }];
  const found: Stretch[] = [];
  const iterator = event.iterator();
  for (let k = 0; k < MOST; k++) {
    const next = iterator.next();
    if (!next) break;
    const at = wallMoment(next, zoneNamed(component, 'dtstart'), zone);
    if (at >= to) break;
    if (at + (end - start) > from) found.push({ from: at, to: at + (end - start) });
  }
  return found;
}

/** Without an end: its duration, a day for a date, else nothing. */
function lengthEnd(component: ICAL.Component, start: number): number {
  const duration = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) return start + duration.toSeconds() * 1000;
  const time = component.getFirstPropertyValue('dtstart') as ICAL.Time;
  return time.isDate ? start + 24 * 60 * 60_000 : start;
}

function componentsIn(text: string, name: string): ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown[];
  const calendars = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][]);
  return calendars.flatMap((one) => new ICAL.Component(one as never).getAllSubcomponents(name));
}

function isDay(component: ICAL.Component): boolean {
  const time = component.getFirstPropertyValue('dtstart');
  return time instanceof ICAL.Time && time.isDate;
}

function zoneNamed(component: ICAL.Component, name: string): string | null {
  const zone = component.getFirstProperty(name)?.getParameter('tzid');
  return typeof zone === 'string' ? zone : null;
}

function momentOf(component: ICAL.Component, name: string, zone: string): number | null {
  const time = component.getFirstPropertyValue(name);
  return time instanceof ICAL.Time ? wallMoment(time, zoneNamed(component, name), zone) : null;
}

/** UTC as it is; a wall time in the zone it names, or in the calendar's where it names none that is known. */
function wallMoment(time: ICAL.Time, named: string | null, zone: string): number {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  if (time.zone === ICAL.Timezone.utcTimezone) return wall;
  const ahead = [wall - 86_400_000, wall + 86_400_000].map((near) => aheadOf(near, named ?? zone, zone));
  const fits = ahead
    .map((ms) => wall - ms)
    .find((moment) => moment + aheadOf(moment, named ?? zone, zone) === wall);
  return fits ?? wall - ahead[0]!;
}

function aheadOf(moment: number, zone: string, otherwise: string): number {
  try {
    return minutesIn(zone, moment) * 60_000;
  } catch {
    return minutesIn(otherwise, moment) * 60_000;
  }
}
