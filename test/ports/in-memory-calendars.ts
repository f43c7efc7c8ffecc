// The calendars of the stand-in. A cancelled event keeps its id, as with Google.
import { MARK } from '../../src/catch-ups/domain/events.ts';
import type { CalendarEvent, Calendars, EventChange, FoundEvent } from '../../src/ports/calendar.ts';

interface MemoryEvent {
  event: CalendarEvent;
  answers: Record<string, string>;
  isCancelled: boolean;
}

export type MemoryCalendars = Map<string, Map<string, MemoryEvent>>;

export function createMemoryCalendars(calendars: MemoryCalendars): Calendars {
  const standing = (calendar: string, id: string) => {
    const found = calendars.get(calendar)?.get(id);
    return found?.isCancelled === false ? found : null;
  };
  return {
    isAllowed: () => true,
    mayAskBusy: () => true,
    make: () => {
      const id = `memory-calendar-${calendars.size + 1}`;
      calendars.set(id, new Map());
      return id;
    },
    isThere: (id) => calendars.has(id),
    unmake: (id) => {
      calendars.delete(id);
    },
    enter: (id, event) => {
      const events = calendars.get(id);
      if (events === undefined) return 'no calendar';
      if (events.has(event.id)) return 'taken';
      events.set(event.id, { event, answers: answersOf(event.attendees, {}), isCancelled: false });
      return 'made';
    },
    change: (calendar, id, change) => {
      const found = standing(calendar, id);
      if (found === null) return 'no calendar';
      changed(found, change);
      return 'made';
    },
    events: (calendar, mark) => {
      const events = calendars.get(calendar);
      return events === undefined
        ? null
        : [...events.values()]
            .filter(({ event }) => event.extendedProperties.private[MARK] === mark)
            .map(shown);
    },
    cancel: (calendar, id) => {
      Object.assign(standing(calendar, id) ?? {}, { isCancelled: true });
      return null;
    },
    busy: (addresses) => new Map(addresses.map((address) => [address, null])),
  };
}

function changed(found: MemoryEvent, { attendees, ...rest }: EventChange): void {
  Object.assign(found.event, rest);
  if (attendees) found.answers = answersOf(attendees, {});
}

function answersOf(
  guests: readonly { readonly email: string; readonly responseStatus?: string }[],
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    guests.map(({ email, responseStatus }) => [
      email.toLowerCase(),
      responseStatus ?? known[email.toLowerCase()] ?? 'needsAction',
    ]),
  );
}

function shown({ event, answers, isCancelled }: MemoryEvent): FoundEvent {
  return {
    id: event.id,
    isCancelled,
    start: Date.parse(event.start.dateTime),
    end: Date.parse(event.end.dateTime),
    title: event.summary,
    where: event.location ?? '',
    isDate: event.extendedProperties.private['date'] === '1',
    answers,
  };
}
