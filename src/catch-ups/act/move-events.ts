// Carries out what a coordinator decided about differences between sheet and calendar, in slices: moves an event, with or
// without telling people, or lets the sheet follow. What was done already is seen in the calendar, so a cut run goes on.

import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { oneLine } from '../../letters/template.ts';
import type { EventChange, FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { counted, note } from '../../workbook/log.ts';
import { endOfSlice } from '../../workbook/slice.ts';
import type { ScheduleRequest, Settlement } from '../contract.ts';
import { type DateNow, GUESTS } from '../domain/dates-in-calendar.ts';
import { between, dateTitle } from '../domain/events.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { datesInCalendar, differencesIn } from '../read/calendar-differences.ts';
import { calendarKnown } from '../read/calendar-of-programme.ts';
import { eventsIn, updated } from '../read/calendar-says.ts';
import type { CircleGuests } from '../read/circle-guests.ts';
import type { Found } from '../read/difference-found.ts';
import { placeOf } from '../read/event-place.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { type Changing, changed, guestsWith, type Stopped } from './change-event.ts';
import type { Scheduled } from './create-events.ts';
import { type DateStates, statesOf } from './date-states.ts';
import { writeSlice } from './write-meetings.ts';

interface Settling extends Changing {
  readonly prepared: PreparedMeetings;
  readonly rows: MeetingRow[];
  /** Rows of Dates that are to follow, or to be asked no more, by number. */
  readonly decided: Map<number, 'keep' | 'again' | 'leave'>;
  readonly lines: string[];
}

export function settleSlice(ports: Ports, prepared: PreparedMeetings, request: ScheduleRequest): Scheduled {
  if (!ports.calendars.isAllowed()) refuse('no permission for calendar');
  const calendar = calendarKnown(ports, prepared);
  const events = new Map(calendar === null ? [] : eventsIn(ports, prepared, calendar));
  const rows = updated(prepared, prepared.rows, events);
  const settling: Settling = {
    ports,
    prepared,
    calendar: calendar ?? '',
    rows,
    events,
    decided: new Map(),
    lines: [],
  };
  const wishes = new Map((request.settle ?? []).map(({ ref, as }) => [ref, as]));
  const found = differencesIn(prepared, rows, events, ports.now.getTime());
  const wanted = found.flatMap((one) => {
    const as = wishes.get(one.ref) ?? wishes.get(one.ref.split('@')[0]!);
    return as !== undefined && one.can.includes(as) ? [{ one, as }] : [];
  });
  const until = endOfSlice(ports, rows.length);
  let stopped: Stopped = null;
  let done = 0;
  for (const { one, as } of wanted) {
    stopped = ports.elapsed() > until ? 'time' : settle(settling, one, as);
    if (stopped !== null) break;
    done++;
  }
  if (stopped === 'trouble') settling.lines.push(say('Google did not answer. Press again to go on.'));
  if (wanted.length === 0) settling.lines.push(say('It has changed since. Look again.'));
  const dates = decidedDates(settling);
  writeSlice(ports, prepared, rows, dates, calendar);
  if (done > 0) note(ports, prepared.gathered, 'Settle differences', counted(settledSaid(done)));
  const left = wanted.length - done;
  const slice = { rows, dates, created: 0, existing: 0, refused: 0, left, stopped };
  return { rows, proposed: null, calendar, events, slice, settled: settling.lines };
}

const settledSaid = (n: number) => sayCount(n, '{n} difference settled', '{n} differences settled');

function settle(settling: Settling, one: Found, as: Settlement): Stopped {
  if (as === 'cancel') return cancelled(settling, one);
  if (one.kind === 'meeting') return meetingSettled(settling, one, as);
  if (one.kind === 'guests') return guestsTakenOff(settling, one);
  if (one.kind === 'stray') return null;
  if (as === 'keep' || as === 'again' || as === 'leave') {
    settling.decided.set(one.now.date.number, as);
    return null;
  }
  return dateMoved(settling, one.now, as);
}

function cancelled({ ports, calendar, rows, events, lines }: Settling, one: Found): Stopped {
  const id = one.kind === 'meeting' ? one.row.eventId : one.kind === 'stray' ? one.event.id : '';
  const stopped = ports.calendars.cancel(calendar, id);
  if (stopped !== null) return stopped;
  const event = events.get(id);
  if (event) events.set(id, { ...event, isCancelled: true });
  if (one.kind === 'meeting') rows[rows.indexOf(one.row)] = { ...one.row, stands: null };
  lines.push(sayCount(one.tells, 'Cancelled; Google told {n} person.', 'Cancelled; Google told {n} people.'));
  return null;
}

function meetingSettled(
  settling: Settling,
  { row, tells }: Found & { kind: 'meeting' },
  as: Settlement,
): Stopped {
  const { rows, lines, prepared } = settling;
  const at = rows.indexOf(row);
  if (as === 'keep') {
    rows[at] = { ...row, wanted: null, state: 'moved' };
    return null;
  }
  const { start, end } = row.wanted!;
  const tell = as === 'move';
  const stopped = changed(settling, row.eventId, between(start, end, prepared.zone), tell);
  if (stopped !== null) return stopped;
  const [moved] = updated(prepared, [{ ...row, wanted: null }], settling.events);
  rows[at] = { ...moved!, state: 'moved' };
  lines.push(movedSaid(tell, tells));
  return null;
}

function movedSaid(tell: boolean, n: number): string {
  return tell
    ? sayCount(n, 'Moved; Google told {n} person.', 'Moved; Google told {n} people.')
    : say('Moved; nobody was told.');
}

/** A guest list that is written anew forgets the names as well. */
function namedIn({ prepared }: Settling, address: string): { readonly displayName?: string } {
  const found = prepared.reading.everybody.find(({ email }) => email.toLowerCase() === address);
  return found === undefined ? {} : { displayName: found.name };
}

/** Google tells whoever is taken off, and the others keep their answers. */
function guestsTakenOff(settling: Settling, { events, gone }: CircleGuests): Stopped {
  for (const event of events) {
    const stay = Object.entries(event.answers).filter(([email]) => !gone.has(email));
    const attendees = guestsWith(stay, []).map((guest) => ({ ...guest, ...namedIn(settling, guest.email) }));
    const stopped = changed(settling, event.id, { attendees }, true);
    if (stopped !== null) return stopped;
  }
  settling.lines.push(say('Changed in the calendar.'));
  return null;
}

/** All events of a date; those that stand as they should already are left alone. */
function dateMoved(settling: Settling, { date, parts, differs }: DateNow, as: Settlement): Stopped {
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
  settling.lines.push(
    differs.time
      ? movedSaid(tell, Object.keys(Object.assign({}, ...parts.map(({ answers }) => answers))).length)
      : say('Changed in the calendar.'),
  );
  return null;
}

/** What the rows say afterwards: the calendar's, except where a person decided what is wanted instead. */
function decidedDates({ prepared, events, decided, lines }: Settling): DateStates {
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
function followed({ ref, ids, parts }: DateNow, programme: string) {
  const [{ start, end, where, title }] = parts as [FoundEvent];
  const ending = dateTitle('', programme);
  const What = title.endsWith(ending) ? title.slice(0, -ending.length).trim() : title;
  const cells = { What, Starts: new Date(start), Minutes: (end - start) / 60_000, Where: where };
  return { ref, eventId: ids.join(' '), stands: { start, end }, state: 'created', cells };
}
