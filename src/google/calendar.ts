// A calendar of the programme's own through the advanced Calendar service, with the narrow permission calendar.app.created:
// we see only calendars that we made. Whether people are free is a second permission, and we work without it.
// https://developers.google.com/workspace/calendar/api/v3/reference (2026-11)

import { MARK } from '../catch-ups/domain/events.ts';
import type { Busy, CalendarEvent, Calendars, Entered, EventChange, FoundEvent } from '../ports/calendar.ts';
import { type Fault, faultOf, isUndone, orSaid, unless, unlessGone } from './api-fault.ts';
import { momentIn } from './clock.ts';
import { type FirstTime, firstTimes } from './event-series.ts';
import { hasPermission } from './permissions.ts';

const SERVICE = 'Google Calendar';
const APP_CREATED = 'https://www.googleapis.com/auth/calendar.app.created';
const FREE_BUSY = 'https://www.googleapis.com/auth/calendar.freebusy';

/** Calendars a question about free and busy may name. https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query */
const CALENDARS_A_QUERY = 50;
/** Days such a question may span; measured by others, not documented. */
const SPAN_MS = 90 * 24 * 60 * 60_000;
/** Events of one page, the most there may be. https://developers.google.com/workspace/calendar/api/v3/reference/events/list */
const PAGE = 2500;
/** Rest after each change, because quick changes of one calendar are refused. */
const REST_MS = 300;

type Schema = GoogleAppsScript.Calendar.Schema.Event;

export function createCalendars(): Calendars {
  return {
    isAllowed: () => hasPermission([APP_CREATED]),
    mayAskBusy: () => hasPermission([FREE_BUSY]),
    make,
    isThere: (id) => unlessGone(SERVICE, () => calendar().Calendars.get(id)) !== null,
    unmake: (id) => {
      calendar().Calendars.remove(id);
    },
    enter,
    change,
    events: eventsOf,
    cancel,
    busy: busyOf,
  };
}

function calendar() {
  if (typeof Calendar === 'undefined') throw new Error('Calendar is not switched on');
  return Calendar as unknown as Required<GoogleAppsScript.Calendar>;
}

/** What a fault means for an event that was handed over. */
const meanings: Readonly<Record<Fault, Entered>> = {
  taken: 'taken',
  gone: 'no calendar',
  slow: 'slow',
  full: 'quota',
  forbidden: 'no calendar',
  refused: 'refused',
  unknown: 'trouble',
};

/** Refused for certain it throws a refusal; any other error leaves a calendar that may be there. */
function make(summary: string, timeZone: string): string {
  try {
    return calendar().Calendars.insert({ summary, timeZone }).id ?? '';
  } catch (error) {
    if (!isUndone(error)) throw error;
    return orSaid(SERVICE, () => {
      throw error;
    });
  }
}

function enter(id: string, event: CalendarEvent): Entered {
  const options = { sendUpdates: 'all', ...(event.conferenceData ? { conferenceDataVersion: 1 } : {}) };
  try {
    calendar().Events.insert(event as unknown as Schema, id, options);
    Utilities.sleep(REST_MS);
    return 'made';
  } catch (error) {
    return meanings[faultOf(error)];
  }
}

function change(id: string, event: string, what: EventChange, tell: boolean): Entered {
  try {
    const body = wholeDays.has(event) ? timed(what) : (what as unknown as Schema);
    calendar().Events.patch(body, id, event, { sendUpdates: tell ? 'all' : 'none' });
    Utilities.sleep(REST_MS);
    return 'made';
  } catch (error) {
    return meanings[faultOf(error)];
  }
}

/** Events without times, as they were seen last: a time beside a day is refused, so there the day is taken away. */
const wholeDays = new Set<string>();

function timed({ start, end, recurrence, ...others }: EventChange): Schema {
  const times = {
    // A day alone ends with a day.
    ...(recurrence && { recurrence: recurrence.map((line) => line.replace(/(UNTIL=\d{8})T\w+/, '$1')) }),
    ...(start && { start: { ...start, date: null } }),
    ...(end && { end: { ...end, date: null } }),
  };
  return { ...others, ...times } as unknown as Schema;
}

function cancel(id: string, event: string): 'slow' | 'trouble' | null {
  try {
    calendar().Events.remove(id, event, { sendUpdates: 'all' });
    Utilities.sleep(REST_MS);
    return null;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'gone') return null;
    return fault === 'slow' || fault === 'full' ? 'slow' : 'trouble';
  }
}

function eventsOf(id: string, mark: string): FoundEvent[] | null {
  return unlessGone(SERVICE, () => {
    const found: Schema[] = [];
    let zone = Session.getScriptTimeZone();
    let pageToken: string | undefined;
    do {
      const page = calendar().Events.list(id, {
        // A parameter that may come several times, so a list.
        privateExtendedProperty: [`${MARK}=${mark}`],
        showDeleted: true,
        maxResults: PAGE,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      zone = page.timeZone ?? zone;
      found.push(...(page.items ?? []));
      pageToken = page.nextPageToken;
    } while (pageToken);
    return firstTimes(found, zone).map((first) => foundEvent(first, zone));
  });
}

/** @param zone  of the calendar: a day without a time begins and ends at its midnights. */
function foundEvent({ event, ...series }: FirstTime, zone: string): FoundEvent {
  const at = (time: Schema['start']) =>
    time?.date ? momentIn(zone, Date.parse(time.date)) : Date.parse(time?.dateTime ?? '');
  const { id = '' } = event;
  if (event.start?.date) wholeDays.add(id);
  else wholeDays.delete(id);
  return {
    id,
    isCancelled: event.status === 'cancelled',
    start: at(event.start),
    end: at(event.end),
    title: event.summary ?? '',
    where: event.location ?? '',
    isDate: event.extendedProperties?.private?.['date'] === '1',
    answers: Object.fromEntries(
      (event.attendees ?? []).map((guest) => [(guest.email ?? '').toLowerCase(), guest.responseStatus ?? '']),
    ),
    ...series,
  };
}

/** One question for so many people and days. A calendar that cannot be seen is not free: it is unknown. */
function busyOf(addresses: readonly string[], from: number, to: number): Map<string, readonly Busy[] | null> {
  const all = new Map<string, Busy[] | null>(addresses.map((address) => [address, []]));
  for (let first = 0; first < addresses.length; first += CALENDARS_A_QUERY)
    for (let at = from; at < to; at += SPAN_MS)
      askBusy(all, addresses.slice(first, first + CALENDARS_A_QUERY), at, Math.min(to, at + SPAN_MS));
  return all;
}

function askBusy(all: Map<string, Busy[] | null>, group: readonly string[], from: number, to: number): void {
  // Where Google does not take the question as it is, nobody of the group can be seen.
  const answer = unless('refused', SERVICE, () =>
    calendar().Freebusy.query({
      timeMin: new Date(from).toISOString(),
      timeMax: new Date(to).toISOString(),
      items: group.map((id) => ({ id })),
    }),
  );
  const seen = (answer?.calendars ?? {}) as Record<
    string,
    { errors?: unknown[]; busy?: { start: string; end: string }[] } | undefined
  >;
  for (const address of group) {
    const one = seen[address];
    const isUnknown = one === undefined || (one.errors?.length ?? 0) > 0;
    const before = all.get(address) ?? null;
    const more = (one?.busy ?? []).map(({ start, end }) => ({
      from: Date.parse(start),
      to: Date.parse(end),
    }));
    all.set(address, isUnknown || before === null ? null : [...before, ...more]);
  }
}
