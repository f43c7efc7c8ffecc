// The advanced Calendar service, as far as calendars made by this app go (scope calendar.app.created), and whether people
// are free. https://developers.google.com/workspace/calendar/api/v3/reference (2026-11)

import { failApi } from '../failure.ts';
import type { Run } from '../run.ts';
import { APP_CALENDAR, FREE_BUSY, type Row } from '../service.ts';
import type { CalendarData, EventData } from '../world-calendars.ts';
import { answer, invite, type Plain, pageOf, slowDown, spendGuests, told } from './calendar-events.ts';
import { checkChange, checkEvent, cutOff } from './event-payload.ts';

type Calendars = GoogleAppsScript.Calendar.Collection.CalendarsCollection;

type Events = GoogleAppsScript.Calendar.Collection.EventsCollection;

type Freebusy = GoogleAppsScript.Calendar.Collection.FreebusyCollection;

type ApiRow = Row<readonly unknown[], unknown>;

const removeCalendar: ApiRow = {
  scopes: APP_CALENDAR,
  ms: 500,
  takes: ['s'],
  more: ['soo'],
  effect: true,
  act: (run, _self, args) => {
    calendarNamed(run, args[0] as string, 'calendars.delete').isDeleted = true;
  },
};

export const calendarCalendars: { readonly [M in keyof Calendars]?: ApiRow } = {
  insert: {
    scopes: APP_CALENDAR,
    ms: 1500,
    takes: ['o'],
    more: ['ooo'],
    effect: true,
    act: (run, _self, args) => {
      const [{ summary, timeZone }] = args as [Plain];
      if (typeof summary !== 'string' || summary === '')
        failApi('calendar.calendars.insert', 400, 'required', 'Missing title.');
      const { calendars } = run.world;
      const made: CalendarData = {
        id: `local-${calendars.length + 1}@group.calendar.example.org`,
        summary: String(summary),
        timeZone: typeof timeZone === 'string' ? timeZone : 'UTC',
        isDeleted: false,
        events: [],
      };
      calendars.push(made);
      return { kind: 'calendar#calendar', id: made.id, summary: made.summary, timeZone: made.timeZone };
    },
  },
  remove: removeCalendar,
  get: {
    scopes: APP_CALENDAR,
    ms: 300,
    takes: ['s'],
    more: ['soo'],
    act: (run, _self, args) => {
      const { id, summary, timeZone } = calendarNamed(run, args[0] as string, 'calendars.get');
      return { kind: 'calendar#calendar', id, summary, timeZone };
    },
  },
};

export const calendarEvents: { readonly [M in keyof Events]?: ApiRow } = {
  insert: {
    scopes: APP_CALENDAR,
    ms: 500,
    takes: ['oso', 'os'],
    more: ['osoo'],
    effect: true,
    act: (run, _self, args) => {
      const [resource, id, options] = args as [Plain, string, Plain | undefined];
      const method = 'calendar.events.insert';
      const calendar = calendarNamed(run, id, 'events.insert');
      const event = checkEvent(method, resource, options ?? {});
      const taken = calendar.events.some((other) => other.id === event.id);
      if (taken && !run.world.takesTwins)
        failApi(method, 409, 'duplicate', 'The requested identifier already exists.');
      slowDown(run, method);
      invite(run, method, event, options);
      calendar.events.push(event);
      return answer(event);
    },
  },
  list: {
    scopes: APP_CALENDAR,
    ms: 500,
    takes: ['so'],
    more: ['s', 'soo'],
    act: (run, _self, args) => {
      const [id, options] = args as [string, Plain];
      return pageOf(calendarNamed(run, id, 'events.list'), options);
    },
  },
  patch: {
    scopes: APP_CALENDAR,
    ms: 500,
    takes: ['osso', 'oss'],
    more: ['ossoo'],
    effect: true,
    act: (run, _self, args) => {
      const [resource, id, name, options] = args as [Plain, string, string, Plain | undefined];
      const method = 'calendar.events.patch';
      const event = eventNamed(run, id, name, 'events.patch');
      if (event.status === 'cancelled') failApi(method, 403, 'forbidden', 'Forbidden');
      const changed = checkChange(method, event, resource);
      slowDown(run, method);
      const fresh = changed.attendees.length - event.attendees.length;
      if (fresh > 0) spendGuests(run, method, fresh);
      const { events } = calendarNamed(run, id, 'events.patch');
      events[events.indexOf(event)] = changed;
      cutOff(events, changed);
      if (options?.['sendUpdates'] === 'all') {
        told(run, changed, 'update');
        const stays = new Set(changed.attendees.map(({ email }) => email));
        const gone = event.attendees.filter(({ email }) => !stays.has(email));
        if (gone.length > 0) told(run, { ...changed, attendees: gone }, 'cancellation');
      }
      return answer(changed);
    },
  },
  remove: {
    scopes: APP_CALENDAR,
    ms: 500,
    takes: ['sso', 'ss'],
    more: ['ssoo'],
    effect: true,
    act: (run, _self, args) => {
      const [calendar, id, options] = args as [string, string, Plain | undefined];
      const event = eventNamed(run, calendar, id, 'events.delete');
      if (event.status === 'cancelled')
        failApi('calendar.events.delete', 410, 'deleted', 'Resource has been deleted');
      slowDown(run, 'calendar.events.delete');
      event.status = 'cancelled';
      event.sequence++;
      // Times of a series that were changed by themselves go with it.
      for (const one of calendarNamed(run, calendar, 'events.delete').events)
        if (one.timeOf?.event === id) one.status = 'cancelled';
      if (options?.['sendUpdates'] === 'all') told(run, event, 'cancellation');
    },
  },
};

/** Longest span and most calendars of one question. */
const SPAN_MS = 90 * 24 * 60 * 60_000;

const CALENDARS = 50;

export const calendarFreebusy: { readonly [M in keyof Freebusy]?: ApiRow } = {
  query: {
    scopes: FREE_BUSY,
    ms: 800,
    takes: ['o'],
    more: ['ooo'],
    act: (run, _self, args) => {
      const [{ timeMin, timeMax, items }] = args as [Plain];
      const [from, to] = [timeMin, timeMax].map((time) => Date.parse(String(time))) as [number, number];
      const ids = (items as { id: string }[]).map(({ id }) => id);
      const method = 'calendar.freebusy.query';
      if (!(from < to)) failApi(method, 400, 'invalid', 'The specified time range is empty.');
      if (to - from > SPAN_MS)
        failApi(method, 400, 'timeRangeTooLong', 'The requested time range is too long.');
      if (ids.length > CALENDARS)
        failApi(method, 400, 'tooManyCalendarsRequested', 'Too many calendars requested.');
      return { calendars: Object.fromEntries(ids.map((id) => [id, busyOf(run, id, from, to)])) };
    },
  },
};

/** A calendar that cannot be seen is answered with an error inside, never with an exception. */
function busyOf(run: Run, id: string, from: number, to: number): Plain {
  const stretches = run.world.busy[id.toLowerCase()];
  if (stretches === undefined) return { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] };
  const inside = stretches.filter((one) => one.to > from && one.from < to);
  const iso = (moment: number) => new Date(moment).toISOString();
  return {
    busy: inside.map((one) => ({ start: iso(Math.max(one.from, from)), end: iso(Math.min(one.to, to)) })),
  };
}

function calendarNamed(run: Run, id: string, method: string): CalendarData {
  const found = run.world.calendars.find((calendar) => calendar.id === id && !calendar.isDeleted);
  return found ?? failApi(`calendar.${method}`, 404, 'notFound', 'Not Found');
}

function eventNamed(run: Run, calendar: string, id: string, method: string): EventData {
  const { events } = calendarNamed(run, calendar, method);
  return (
    events.find((event) => event.id === id) ?? failApi(`calendar.${method}`, 404, 'notFound', 'Not Found')
  );
}
