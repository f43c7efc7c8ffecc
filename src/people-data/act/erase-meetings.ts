// Meetings of one person in the calendar of the programme: those to come are taken out; those that have passed, the cancelled
// ones and those of a whole group stay, and are told with their days.

import { calendarKnown } from '../../catch-ups/read/calendar-of-programme.ts';
import { eventsIn } from '../../catch-ups/read/calendar-says.ts';
import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { say, sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Place } from '../contract.ts';
import type { Mentions } from '../domain/mentions.ts';

export interface OwnMeetings {
  readonly calendar: string | null;
  /** Events to come that are about this person. */
  readonly ids: readonly string[];
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
  if (calendar === null) return { calendar, ids: [], left: rows.length > 0 ? [unseen()] : [] };
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
  const cancelled = [...theirs.filter(({ isCancelled }) => isCancelled), ...(write ? goes : [])];
  const ofGroup = toCome.filter(({ id }) => !own.has(id));
  return {
    calendar,
    ids: goes.map(({ id }) => id),
    left: [
      ...place(ofGroup, (n, days) =>
        sayCount(
          n,
          '{n} meeting of a group to come ({titles}): {days}. Take this person off the guests there',
          '{n} meetings of a group to come ({titles}): {days}. Take this person off the guests there',
          { days, titles: [...new Set(ofGroup.map(({ title }) => title))].join(', ') },
        ),
      ),
      ...place(past, (n, days) =>
        sayCount(n, '{n} meeting that has passed: {days}', '{n} meetings that have passed: {days}', { days }),
      ),
      ...place(cancelled, (n, days) =>
        sayCount(
          n,
          '{n} cancelled meeting, in the bin of the calendar: {days}',
          '{n} cancelled meetings, in the bin of the calendar: {days}',
          { days },
        ),
      ),
    ],
  };
}

function unseen(): Place {
  return { where: say('Calendar'), what: say('meetings that we may not look at; delete them there') };
}

function place(events: readonly FoundEvent[], said: (n: number, days: string) => string): Place[] {
  if (events.length === 0) return [];
  const days = [...new Set(events.map(({ start }) => new Date(start).toISOString().slice(0, 10)))];
  return [{ where: say('Calendar'), what: said(events.length, days.sort().join(', ')) }];
}
