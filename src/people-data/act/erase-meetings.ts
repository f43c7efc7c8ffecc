// Meetings of one person in the calendar of the programme: those to come are taken out, and of those of a whole group the person is no
// guest any more; those that have passed and the cancelled ones stay, and are told with their days.

import { guestsWith } from '../../catch-ups/domain/guests.ts';
import { calendarKnown } from '../../catch-ups/read/calendar-of-programme.ts';
import { eventsIn } from '../../catch-ups/read/calendar-says.ts';
import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { say, sayCount } from '../../language/say.ts';
import type { EventChange, FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Place } from '../contract.ts';
import type { Mentions } from '../domain/mentions.ts';

export interface OwnMeetings {
  readonly calendar: string | null;
  /** Events to come that are about this person. */
  readonly ids: readonly string[];
  /** Events of a group to come, each with the guests who stay. */
  readonly off: readonly { readonly id: string; readonly guests: EventChange['attendees'] }[];
  /** What stays in the calendar. */
  readonly left: readonly Place[];
}

/**
 * Found by the rows about them, and by the guests of each event: a row may be long gone.
 * @param write  whether they are taken out now, and stand in the bin afterwards.
 */
export function meetingsOf(
  ports: Ports,
  prepared: PreparedMeetings,
  mentions: Mentions,
  write: boolean,
): OwnMeetings {
  const rows = prepared.rows.filter(({ pair, eventId }) => eventId !== '' && mentions.isAbout(pair));
  const calendar = ports.calendars.isAllowed() ? calendarKnown(ports, prepared) : null;
  if (calendar === null) return { calendar, ids: [], off: [], left: rows.length > 0 ? [unseen()] : [] };
  const own = new Set(rows.map(({ eventId }) => eventId));
  const isGuest = ({ answers }: FoundEvent) => Object.keys(answers).some(mentions.isAbout);
  const theirs = [...eventsIn(ports, prepared, calendar).values()].filter(
    (event) => own.has(event.id) || isGuest(event),
  );
  const now = ports.now.getTime();
  const standing = theirs.filter(({ isCancelled }) => !isCancelled);
  const past = standing.filter(({ start }) => start <= now);
  const toCome = standing.filter(({ start }) => start > now);
  const goes = toCome.filter(({ id }) => own.has(id));
  const ofGroup = toCome.filter(({ id }) => !own.has(id));
  return {
    calendar,
    ids: goes.map(({ id }) => id),
    off: ofGroup.map(({ id, answers }) => ({
      id,
      guests: guestsWith(
        Object.entries(answers).filter(([address]) => !mentions.isAbout(address)),
        [],
      ),
    })),
    left: leftOf(
      past,
      theirs.filter(({ isCancelled }) => isCancelled),
      goes,
      write,
    ),
  };
}

/** What goes now lies in the bin afterwards, and is listed before as well. */
function leftOf(
  past: readonly FoundEvent[],
  binned: readonly FoundEvent[],
  goes: readonly FoundEvent[],
  write: boolean,
): Place[] {
  return [
    ...place(past, (n, days) =>
      sayCount(n, '{n} meeting that has passed: {days}', '{n} meetings that have passed: {days}', { days }),
    ),
    ...place(write ? [...binned, ...goes] : binned, (n, days) =>
      sayCount(
        n,
        '{n} cancelled meeting, in the bin of the calendar: {days}',
        '{n} cancelled meetings, in the bin of the calendar: {days}',
        { days },
      ),
    ),
    ...place(write ? [] : goes, (n, days) =>
      sayCount(
        n,
        '{n} meeting to cancel, in the bin of the calendar afterwards: {days}',
        '{n} meetings to cancel, in the bin of the calendar afterwards: {days}',
        { days },
      ),
    ),
  ];
}

function unseen(): Place {
  return { where: say('Calendar'), what: say('meetings that we may not look at; delete them there') };
}

function place(events: readonly FoundEvent[], said: (n: number, days: string) => string): Place[] {
  if (events.length === 0) return [];
  const days = [...new Set(events.map(({ start }) => new Date(start).toISOString().slice(0, 10)))];
  return [{ where: say('Calendar'), what: said(events.length, days.sort().join(', ')) }];
}
