// Meetings of one person in the calendar of the programme: those to come are taken out, and of those of a whole group the person is no
// guest any more; those that have passed and the cancelled ones stay, and are told with their days.

import { type Going, goingOf } from '../../catch-ups/domain/end-of-series.ts';
import { programmeMark } from '../../catch-ups/domain/events.ts';
import { guestsWith } from '../../catch-ups/domain/guests.ts';
import { isToCome } from '../../catch-ups/domain/to-come.ts';
import { calendarKnown, calendarOf } from '../../catch-ups/read/calendar-of-programme.ts';
import { eventsIn } from '../../catch-ups/read/calendar-says.ts';
import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { endedSaid, pastTooSaid } from '../../catch-ups/read/series-ended.ts';
import { daySaid } from '../../ground/days-in-words.ts';
import { cellText } from '../../ground/table.ts';
import { languageSpoken } from '../../language/language.ts';
import { say, sayCount } from '../../language/say.ts';
import type { EventChange, FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { CLOSED } from '../../workbook/remembered-edition.ts';
import type { Place } from '../contract.ts';
import type { Mentions } from '../domain/mentions.ts';

export interface OwnMeetings {
  readonly calendar: string | null;
  /** Events to come that are about this person; of a series that has begun only what is to come goes. */
  readonly goes: readonly FoundEvent[];
  readonly going: readonly Going[];
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
  const isGuest = ({ answers }: FoundEvent) => Object.keys(answers).some(mentions.isAbout);
  const before = ofClosedEditions(ports, prepared, isGuest);
  if (calendar === null)
    return {
      calendar,
      goes: [],
      going: [],
      off: [],
      left: [...before, ...(rows.length > 0 ? [unseen()] : [])],
    };
  const own = new Set(rows.map(({ eventId }) => eventId));
  const theirs = [...eventsIn(ports, prepared, calendar).values()].filter(
    (event) => own.has(event.id) || isGuest(event),
  );
  const now = ports.now.getTime();
  const standing = theirs.filter(({ isCancelled }) => !isCancelled);
  const past = standing.filter((event) => !isToCome(event, now));
  const toCome = standing.filter((event) => isToCome(event, now));
  const goes = toCome.filter(({ id }) => own.has(id));
  const ofGroup = toCome.filter(({ id }) => !own.has(id));
  return {
    calendar,
    goes,
    going: goes.map((event) => goingOf(event, now)),
    off: ofGroup.map(({ id, answers }) => ({
      id,
      guests: guestsWith(
        Object.entries(answers).filter(([address]) => !mentions.isAbout(address)),
        [],
      ),
    })),
    left: [
      ...before,
      ...leftOf({ past, goes, binned: theirs.filter(({ isCancelled }) => isCancelled) }, now, write),
    ],
  };
}

/** What calendars of editions that were closed in this file still hold about the person, or may hold where they cannot be seen. */
function ofClosedEditions(
  ports: Ports,
  { gathered, file }: PreparedMeetings,
  isGuest: (event: FoundEvent) => boolean,
): Place[] {
  const table = gathered.ours.get('earlierPairs')?.table;
  const listed = (table?.rows ?? []).map((row) => cellText(table!, row, 'Edition'));
  const closed = ports.memory.noted(CLOSED);
  const editions = new Set([...listed, ...(closed === null ? [] : [closed])]);
  editions.delete(gathered.settings.edition);
  return [...editions].flatMap((edition): Place[] => {
    const calendar = calendarOf(ports, edition);
    if (calendar === null) return [];
    const mark = programmeMark(file, edition);
    const events = ports.calendars.isAllowed() ? ports.calendars.events(calendar, mark) : null;
    if (events === null) return [unseen()];
    return place(events.filter(isGuest), (n, days) =>
      sayCount(
        n,
        '{n} meeting of the edition {edition}: {days}',
        '{n} meetings of the edition {edition}: {days}',
        { edition, days },
      ),
    );
  });
}

/** What goes now lies in the bin afterwards, and is listed before as well; of a series that ends what has been stays. */
function leftOf(
  { past, goes, binned }: Readonly<Record<'past' | 'goes' | 'binned', readonly FoundEvent[]>>,
  now: number,
  write: boolean,
): Place[] {
  const isEnding = (event: FoundEvent) => goingOf(event, now) === 'later';
  const [ending, whole] = [goes.filter(isEnding), goes.filter((event) => !isEnding(event))];
  return [
    ...place([...past, ...ending], (n, days) =>
      sayCount(n, '{n} meeting that has passed: {days}', '{n} meetings that have passed: {days}', { days }),
    ),
    ...place(write ? [...binned, ...whole] : binned, (n, days) =>
      sayCount(
        n,
        '{n} cancelled meeting, in the bin of the calendar: {days}',
        '{n} cancelled meetings, in the bin of the calendar: {days}',
        { days },
      ),
    ),
    ...place(write ? [] : whole, (n, days) =>
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
  const inWords = days.sort().map((day) => daySaid(day, languageSpoken()));
  return [{ where: say('Calendar'), what: said(events.length, inWords.join(', ')) }];
}

/** What goes from the calendar, or went. */
export function eventPlaces({ goes, going, off }: OwnMeetings, isDone: boolean): Place[] {
  const said = [
    goes.length > 0 &&
      sayCount(
        goes.length,
        '{n} meeting still to come; Google tells the guests',
        '{n} meetings still to come; Google tells the guests',
      ),
    off.length > 0 &&
      sayCount(
        off.length,
        'no guest any more of {n} meeting of a group; nobody is told',
        'no guest any more of {n} meetings of a group; nobody is told',
      ),
    ...(isDone ? endedSaid(going) : pastTooSaid(going)),
  ];
  return said.flatMap((what) => (what === false ? [] : [{ where: say('Calendar'), what }]));
}
