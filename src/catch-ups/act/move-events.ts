// Carries out what a coordinator decided about differences between sheet and calendar, in slices: moves an event, with or
// without telling people, or lets the sheet follow. What was done already is seen in the calendar, so a cut run goes on.

import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import type { EventChange } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { counted, note } from '../../workbook/log.ts';
import { endOfSlice } from '../../workbook/slice.ts';
import type { ScheduleRequest, Settlement } from '../contract.ts';
import { between } from '../domain/events.ts';
import { guestsWith } from '../domain/guests.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { differencesIn } from '../read/calendar-differences.ts';
import { calendarKnown } from '../read/calendar-of-programme.ts';
import { eventsIn, updated } from '../read/calendar-says.ts';
import { type CalledOff, calledOff } from '../read/call-off.ts';
import type { Found } from '../read/difference-found.ts';
import { cutInAbsence } from '../read/in-absence.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { endedSaid } from '../read/series-ended.ts';
import { changed, type Stopped } from './change-event.ts';
import type { Scheduled } from './create-events.ts';
import { keptAllTheSame, movedBehind } from './settle-absence.ts';
import {
  dateMoved,
  decidedDates,
  guestsTakenOff,
  movedSaid,
  namedIn,
  type Settling,
} from './settle-dates.ts';
import { settleDeleted } from './settle-deleted.ts';
import { writeSlice } from './write-meetings.ts';

export function settleSlice(ports: Ports, prepared: PreparedMeetings, request: ScheduleRequest): Scheduled {
  if (!ports.calendars.isAllowed()) refuse('no permission for calendar');
  const calendar = calendarKnown(ports, prepared);
  const events = new Map(calendar === null ? [] : eventsIn(ports, prepared, calendar));
  const now = ports.now.getTime();
  const { rows, lines } = settleDeleted(prepared, updated(prepared, prepared.rows, events), request, now);
  const settling: Settling = {
    ports,
    prepared,
    calendar: calendar ?? '',
    rows,
    events,
    decided: new Map(),
    lines: [...lines],
  };
  const wishes = new Map((request.settle ?? []).map(({ ref, as }) => [ref, as]));
  const found = [...differencesIn(prepared, rows, events, now), ...cutInAbsence(prepared, rows, now)];
  const wished = found.flatMap((one) => {
    const as = wishes.get(one.ref) ?? wishes.get(one.ref.split('@')[0]!);
    return as === undefined ? [] : [{ one, as }];
  });
  const wanted = wished.filter(({ one, as }) => one.can.includes(as));
  const refused = wished.filter(({ one, as }) => !one.can.includes(as)).flatMap(({ one }) => one.says);
  const until = endOfSlice(ports, rows.length);
  let stopped: Stopped = null;
  let done = 0;
  for (const { one, as } of wanted) {
    stopped = ports.elapsed() > until ? 'time' : settle(settling, one, as);
    if (stopped !== null) break;
    done++;
  }
  if (stopped === 'trouble') settling.lines.push(say('Google did not answer. Press again to go on.'));
  if (wished.length === 0 && lines.length === 0)
    settling.lines.push(say('It has changed since. Look again.'));
  settling.lines.push(...refused);
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
  if (one.kind === 'lost') return rowBack(settling, one);
  if (as === 'keep' || as === 'again' || as === 'leave') {
    settling.decided.set(one.now.date.number, as);
    return null;
  }
  return dateMoved(settling, one.now, as);
}

function cancelled({ ports, calendar, rows, events, lines }: Settling, one: Found): Stopped {
  const id = one.kind === 'meeting' ? one.row.eventId : 'event' in one ? one.event.id : '';
  const event = events.get(id);
  const off = event === undefined || event.isCancelled ? null : calledOff(ports, calendar, event);
  // What was not seen in the calendar is cancelled by its number alone.
  const stopped = event === undefined ? ports.calendars.cancel(calendar, id) : (off?.stopped ?? null);
  if (stopped !== null) return stopped;
  if (off !== null) events.set(id, off.event);
  if (one.kind === 'meeting') rows[rows.indexOf(one.row)] = withoutEvent(one.row, off);
  if (event?.isCancelled) return null;
  lines.push(
    sayCount(one.tells, 'Cancelled; Google told {n} person.', 'Cancelled; Google told {n} people.'),
    ...endedSaid(off === null ? [] : [off.going]),
  );
  return null;
}

/** A series that ends now still stands in the calendar, with what has been. */
function withoutEvent(row: MeetingRow, off: CalledOff | null): MeetingRow {
  if (off?.going === 'later') return { ...row, repeats: off.event.repeats! };
  return { ...row, stands: null, state: row.state === 'left out' ? row.state : 'cancelled' };
}

function rowBack({ rows, lines }: Settling, { row }: Found & { kind: 'lost' }): Stopped {
  if (row !== null) rows.push(row);
  lines.push(say('The row is back in {Catch-ups}; nobody was told.'));
  return null;
}

/** What people answered to the former time is no answer to the new one. */
function askedAnew(settling: Settling, id: string): Pick<EventChange, 'attendees'> {
  const answers = Object.entries(settling.events.get(id)?.answers ?? {});
  if (answers.every(([, answer]) => answer === 'needsAction')) return {};
  const guests = guestsWith(
    answers.map(([email]) => [email, 'needsAction'] as const),
    [],
  );
  return { attendees: guests.map((guest) => ({ ...guest, ...namedIn(settling, guest.email) })) };
}

function meetingSettled(
  settling: Settling,
  { row, tells }: Found & { kind: 'meeting' },
  as: Settlement,
): Stopped {
  const { rows, lines, prepared } = settling;
  const at = rows.indexOf(row);
  if (as === 'after' || as === 'leave') {
    (as === 'after' ? movedBehind : keptAllTheSame)(settling, row);
    return null;
  }
  if (as === 'keep') {
    rows[at] = { ...row, wanted: null, state: 'moved' };
    return null;
  }
  const { start, end } = row.wanted!;
  const tell = as === 'move';
  const stopped = changed(
    settling,
    row.eventId,
    { ...between(start, end, prepared.zone), ...askedAnew(settling, row.eventId) },
    tell,
  );
  if (stopped !== null) return stopped;
  const [moved] = updated(prepared, [{ ...row, wanted: null }], settling.events);
  rows[at] = { ...moved!, state: 'moved' };
  lines.push(movedSaid(tell, tells));
  return null;
}
