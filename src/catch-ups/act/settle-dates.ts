// Carries out what a person decided about dates of the programme: moved, asked or taken off, followed.

import { say, sayCount } from '../../language/say.ts';
import { oneLine } from '../../letters/template.ts';
import type { EventChange, FoundEvent } from '../../ports/calendar.ts';
import type { Settlement } from '../contract.ts';
import { type DateNow, GUESTS } from '../domain/dates-in-calendar.ts';
import { between, dateTitle } from '../domain/events.ts';
import { guestsWith, peopleInvited } from '../domain/guests.ts';
import { printOfGuests } from '../domain/kept-guests.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { datesInCalendar } from '../read/calendar-differences.ts';
import type { CircleGuests } from '../read/circle-guests.ts';
import { placeOf } from '../read/event-place.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { type Changing, changed, type Stopped } from './change-event.ts';
import { type DateStates, statesOf } from './date-states.ts';

export interface Settling extends Changing {
  readonly prepared: PreparedMeetings;
  readonly rows: MeetingRow[];
  /** Rows of Dates that are to follow, or to be asked no more, by number. */
  readonly decided: Map<number, 'keep' | 'again' | 'leave'>;
  readonly lines: string[];
}

export function movedSaid(tell: boolean, n: number): string {
  return tell
    ? sayCount(n, 'Moved; Google told {n} person.', 'Moved; Google told {n} people.')
    : say('Moved; nobody was told.');
}

/** A guest list that is written anew forgets the names as well. */
export function namedIn({ prepared }: Settling, address: string): { readonly displayName?: string } {
  const found = prepared.reading.everybody.find(({ email }) => email.toLowerCase() === address.toLowerCase());
  return found === undefined ? {} : { displayName: found.name };
}

/** Google tells whoever is taken off or comes instead, and the others keep their answers. */
export function guestsTakenOff(settling: Settling, { events, gone, instead }: CircleGuests): Stopped {
  for (const event of events) {
    const stay = Object.entries(event.answers).filter(([email]) => !gone.has(email));
    const fresh = instead.filter((one) => !(one.toLowerCase() in event.answers));
    const attendees = guestsWith(stay, fresh).map((guest) => ({
      ...guest,
      ...namedIn(settling, guest.email),
    }));
    const stopped = changed(settling, event.id, { attendees }, true);
    if (stopped !== null) return stopped;
  }
  settling.lines.push(say('Changed in the calendar.'));
  return null;
}

/** All events of a date; those that stand as they should already are left alone. */
export function dateMoved(settling: Settling, { date, parts, differs }: DateNow, as: Settlement): Stopped {
  const place = placeOf(settling.prepared);
  const tell = as !== 'move quietly';
  const fresh = as === 'take off' ? [] : [...differs.guests];
  const gone = new Set(as === 'invite' ? [] : differs.gone);
  for (const part of parts) {
    const all = Object.entries(part.answers);
    const invited = all.filter(([email]) => !gone.has(email));
    const more = fresh.splice(0, Math.max(0, GUESTS - invited.length));
    const change: EventChange = {
      ...(part.title === dateTitle(date.what, place.programme)
        ? {}
        : { summary: dateTitle(date.what, place.programme) }),
      ...(part.where === oneLine(date.where) ? {} : { location: oneLine(date.where) }),
      ...(differs.time ? between(date.start, date.end, place.zone) : {}),
      ...(more.length > 0 || invited.length < all.length ? { attendees: guestsWith(invited, more) } : {}),
    };
    const stopped = changed(settling, part.id, change, tell);
    if (stopped !== null) return stopped;
  }
  settling.lines.push(differs.time ? movedSaid(tell, peopleInvited(parts)) : say('Changed in the calendar.'));
  return null;
}

/** What the rows say afterwards: the calendar's, except where a person decided what is wanted instead. */
export function decidedDates({ prepared, events, decided, lines }: Settling): DateStates {
  const nows = datesInCalendar(prepared, events);
  const states = statesOf(nows);
  for (const now of nows) {
    const as = decided.get(now.date.number);
    if (as === undefined) continue;
    const none = { ref: '', eventId: '', stands: null };
    if (as === 'leave') states.set(now.date.number, { ...none, state: 'left out' });
    if (as === 'again') states.set(now.date.number, { ...none, state: '' });
    if (as === 'keep') states.set(now.date.number, followed(now, placeOf(prepared).programme));
    lines.push(SAID[as]());
  }
  return states;
}

const SAID: Readonly<Record<'keep' | 'again' | 'leave', () => string>> = {
  keep: () => say('The sheet now says what the calendar says.'),
  again: () => say('Press Create to put it into the calendar again.'),
  leave: () => say('It is left out.'),
};

/** The sheet says what the calendar says. */
function followed({ date, ref, ids, parts, differs: { gone } }: DateNow, programme: string) {
  const [{ start, end, where, title }] = parts as [FoundEvent];
  const ending = dateTitle('', programme);
  const What = title.endsWith(ending) ? title.slice(0, -ending.length).trim() : title;
  const cells = { What, Starts: new Date(start), Minutes: (end - start) / 60_000, Where: where };
  const kept = gone.length > 0 ? printOfGuests(ref, gone) : date.kept;
  return { ref, eventId: ids.join(' '), stands: { start, end }, kept, state: 'created', cells };
}
