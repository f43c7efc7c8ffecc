// Events as the calendar takes them: ids of our own, who is invited, what stands inside. The id comes from the file, the
// edition, the pair, the number of the meeting and its generation, never from the time: a meeting that moves keeps it.

import { textPrint } from '../../ground/text-print.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import { firstNameIn } from '../../letters/names-and-days.ts';
import { oneLine } from '../../letters/template.ts';
import { refOf } from '../../outbox/outbox.ts';
import type { Person } from '../../people/person.ts';
import type { CalendarEvent } from '../../ports/calendar.ts';
import type { ProgrammeDate } from './dates.ts';
import { agendaOf, meetingWords } from './meeting-titles.ts';

/** What an event is about, as it is hashed. */
export interface EventKey {
  readonly file: string;
  readonly edition: string;
  /** The pair or circle; for a date of the programme its reference. */
  readonly about: string;
  readonly k: number;
  readonly generation: number;
}

/** Letters a–v and digits, as the calendar wants them, unique in our own calendar. */
export function eventId({ file, edition, about, k, generation }: EventKey): string {
  const said = [file, edition, about, String(k), String(generation)].join('\n');
  return `md${textPrint(said)}${textPrint(`${said}\nagain`)}`;
}

/** The reference in the sheet. */
export function meetingRef({ file, edition, about, k, generation }: EventKey): string {
  return refOf({
    file,
    edition,
    kind: 'catch-up',
    pair: about,
    person: String(k),
    attempt: generation,
  }).replace('X-', 'C-');
}

/** Marks all events of a file and edition, so that one question finds them. */
export function programmeMark(file: string, edition: string): string {
  return textPrint([file, edition, 'calendar'].join('\n'));
}

/** Key of our mark in the event's private properties. */
export const MARK = 'mentoringDesk';

export interface EventPlace {
  readonly programme: string;
  readonly contact: string;
  readonly zone: string;
  readonly language: MailLanguage;
  readonly mark: string;
  readonly videoLink: boolean;
}

export interface MeetingToMake {
  readonly id: string;
  readonly k: number;
  readonly of: number;
  readonly start: number;
  readonly end: number;
  /** The circle's name; null for a pair. */
  readonly circle: string | null;
  readonly people: readonly Pick<Person, 'name' | 'given' | 'order' | 'email'>[];
}

export function meetingEvent(meeting: MeetingToMake, place: EventPlace): CalendarEvent {
  const words = meetingWords[place.language];
  const who = meeting.circle ?? meeting.people.map(firstNameIn).join(' · ');
  const lines = [
    words.lead(place.programme, meeting.k, meeting.of),
    '',
    ...agendaOf(place.language, meeting.k, meeting.of).map((line, at) => `${at + 1}. ${line}`),
    '',
    words.move,
    ...(place.contact === '' ? [] : [words.contact(place.contact)]),
  ];
  return {
    id: meeting.id,
    summary: oneLine(words.title(who, meeting.k, meeting.of)),
    description: lines.join('\n'),
    ...between(meeting.start, meeting.end, place.zone),
    attendees: meeting.people.map(({ email, name }) => ({ email, displayName: oneLine(name) })),
    guestsCanModify: true,
    guestsCanInviteOthers: false,
    guestsCanSeeOtherGuests: true,
    extendedProperties: { private: { [MARK]: place.mark, meeting: String(meeting.k) } },
    ...(place.videoLink ? { conferenceData: videoRequest(meeting.id) } : {}),
  };
}

export function dateTitle(what: string, programme: string): string {
  return oneLine(`${what} – ${programme}`);
}

/** One for all guests, who do not see each other's addresses and cannot change it for everybody. */
export function dateEvent(
  date: ProgrammeDate,
  id: string,
  guests: readonly string[],
  place: EventPlace,
): CalendarEvent {
  const words = meetingWords[place.language];
  return {
    id,
    summary: dateTitle(date.what, place.programme),
    description: place.contact === '' ? '' : words.contact(place.contact),
    ...(date.where === '' ? {} : { location: oneLine(date.where) }),
    ...between(date.start, date.end, place.zone),
    attendees: guests.map((email) => ({ email })),
    guestsCanModify: false,
    guestsCanInviteOthers: false,
    guestsCanSeeOtherGuests: false,
    extendedProperties: { private: { [MARK]: place.mark, date: '1' } },
    ...(place.videoLink && date.where === '' ? { conferenceData: videoRequest(id) } : {}),
  };
}

export function between(start: number, end: number, timeZone: string): Pick<CalendarEvent, 'start' | 'end'> {
  const at = (moment: number) => ({
    dateTime: new Date(moment).toISOString().replace('.000Z', 'Z'),
    timeZone,
  });
  return { start: at(start), end: at(end) };
}

/** The same request twice makes one conference. */
function videoRequest(id: string): NonNullable<CalendarEvent['conferenceData']> {
  return { createRequest: { requestId: id, conferenceSolutionKey: { type: 'hangoutsMeet' } } };
}
