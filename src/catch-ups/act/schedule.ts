// Catch-ups: proposes meetings, puts them into the calendar in slices, reads back what people did with them.

import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { askAboutTabs } from '../../workbook/ask-first.ts';
import { mustGoOnHere } from '../../workbook/copied-file.ts';
import { hasSample } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { hasForeignMails } from '../../workbook/outbox-now.ts';
import { readWritten } from '../../workbook/read-again.ts';
import { renamedSince } from '../../workbook/renamed-edition.ts';
import { stopAtBlocks } from '../../workbook/stop-at-blocks.ts';
import type { ScheduleRequest, ScheduleView } from '../contract.ts';
import { datesInCalendar, type Events } from '../read/calendar-differences.ts';
import { calendarFor, calendarKnown } from '../read/calendar-of-programme.ts';
import { eventsIn, eventsSeen, updated } from '../read/calendar-says.ts';
import { withLost } from '../read/lost-meetings.ts';
import { type PreparedMeetings, prepareMeetings } from '../read/prepare-meetings.ts';
import { addDate } from './add-date.ts';
import { createSlice, type Scheduled } from './create-events.ts';
import { statesOf } from './date-states.ts';
import { unreadClosedDays } from './meeting-issues.ts';
import { settleSlice } from './move-events.ts';
import { proposeMeetings } from './propose-meetings.ts';
import { scheduleView } from './schedule-view.ts';
import { settleDeleted } from './settle-deleted.ts';
import { takeOutSlice } from './take-out-events.ts';
import { writeMeetings, writeProposal, writeSlice } from './write-meetings.ts';

export function scheduleCatchUps(ports: Ports, request: ScheduleRequest): ScheduleView {
  const writes = request.step !== 'look' && !request.dryRun;
  if (writes && !ports.lock.take()) refuse('busy');
  let prepared = settled(ports, prepareMeetings(ports, request.acceptGuesses), request);
  const { step } = request;
  if (step === 'propose' || step === 'create')
    stopAtBlocks([...prepared.gathered.unread, ...unreadClosedDays(prepared.gathered)]);
  if (writes) stopAtBlocks(renamedSince(ports, prepared.gathered));
  if (writes)
    mustGoOnHere(ports, prepared.gathered, {
      // Proposals bear no reference: whose pairs they are the mails say.
      hasForeignRows: () =>
        prepared.rows.some((row) => row.isElsewhere) ||
        prepared.claimed.size > 0 ||
        hasForeignMails(prepared.gathered),
      answer: request.goOn ?? null,
    });
  if (writes && step === 'create' && hasSample(prepared.gathered)) refuse('sample people');
  if (step === 'add date' && request.date) {
    addDate(ports, prepared, request.date);
    const now = readWritten(ports, prepared.gathered, ['dates']);
    prepared = prepareMeetings(ports, request.acceptGuesses, now);
  }
  const isFirst = prepared.rows.length === 0 && prepared.groups.length + prepared.dates.length === 0;
  if (writes && isFirst) askAboutTabs(prepared.gathered);
  if (writes && isFirst && step !== 'read back') refuse('nobody introduced');
  const steps: Record<ScheduleRequest['step'], () => Scheduled> = {
    look: () => looked(ports, prepared),
    propose: () => proposed(ports, prepared, request),
    create: () => created(ports, prepared, request),
    'read back': () => readAll(ports, prepared),
    cancel: () => takeOutSlice(ports, prepared, 'cancel', request.only ?? null),
    undo: () => takeOutSlice(ports, prepared, 'undo'),
    settle: () => settleSlice(ports, prepared, request),
    'add date': () => looked(ports, prepared),
  };
  return scheduleView(ports, prepared, steps[step](), request.run);
}

function nothing({ rows }: PreparedMeetings): Scheduled {
  return { rows, proposed: null, slice: null, calendar: null, events: null };
}

/** What is true now, and nothing is written. */
function looked(ports: Ports, prepared: PreparedMeetings, how: 'strict' | 'lenient' = 'lenient'): Scheduled {
  const calendar = calendarKnown(ports, prepared);
  const events = eventsNow(ports, prepared, calendar, how);
  const rows = events === null ? prepared.rows : updated(prepared, prepared.rows, events);
  return { ...nothing(prepared), rows, calendar, events };
}

/** Null where we may not look; a programme without a calendar has no events. */
function eventsNow(
  ports: Ports,
  prepared: PreparedMeetings,
  calendar: string | null,
  how: 'strict' | 'lenient',
): Events | null {
  if (calendar === null) return prepared.rows.some((row) => row.isElsewhere) ? null : new Map();
  if (!ports.calendars.isAllowed()) return null;
  if (how === 'strict') return eventsIn(ports, prepared, calendar);
  return eventsSeen(ports, prepared, calendar);
}

/** What a person decided about deleted events, where nothing else is settled. */
function settled(ports: Ports, prepared: PreparedMeetings, request: ScheduleRequest): PreparedMeetings {
  if (request.resolve.length === 0) return prepared;
  return { ...prepared, rows: settleDeleted(prepared, prepared.rows, request, ports.now.getTime()).rows };
}

function proposed(ports: Ports, prepared: PreparedMeetings, request: ScheduleRequest): Scheduled {
  const now = looked(ports, prepared, 'strict');
  // What stands in the calendar takes its time, and its number, also where its row is gone.
  const all = withLost(prepared, now.rows, now.events, ports.now.getTime());
  const lost = new Set(all.slice(now.rows.length));
  const laid = proposeMeetings(ports, { ...prepared, rows: all });
  const found = { ...laid, rows: laid.rows.filter((row) => !lost.has(row)) };
  if (!request.dryRun) {
    writeProposal(ports, prepared, found.rows);
    const n = found.rows.filter(({ state }) => state === 'proposed').length;
    note(
      ports,
      prepared.gathered,
      'Propose times',
      counted(
        sayCount(n, '{n} meeting proposed', '{n} meetings proposed'),
        sayCount(found.unscheduled.length, '{n} without a time', '{n} without a time'),
      ),
    );
  }
  return { ...now, rows: found.rows, proposed: found };
}

function created(ports: Ports, prepared: PreparedMeetings, request: ScheduleRequest): Scheduled {
  if (prepared.gathered.settings.calendar === 'mail') return nothing(prepared);
  if (!ports.calendars.isAllowed()) refuse('no permission for calendar');
  const calendar = calendarFor(ports, prepared, request.calendar);
  const slice = createSlice(ports, prepared, calendar, request.run);
  writeSlice(ports, prepared, slice.rows, slice.dates, calendar);
  if (slice.created > 0)
    note(
      ports,
      prepared.gathered,
      'Create catch-ups',
      counted(
        sayCount(slice.created, '{n} meeting created', '{n} meetings created'),
        sayCount(slice.left, '{n} left', '{n} left'),
      ),
    );
  return { rows: slice.rows, proposed: null, slice, calendar, events: slice.events ?? null };
}

function readAll(ports: Ports, prepared: PreparedMeetings): Scheduled {
  if (!ports.calendars.isAllowed()) refuse('no permission for calendar');
  const calendar = calendarKnown(ports, prepared);
  if (calendar === null) {
    writeMeetings(ports, prepared, prepared.rows);
    return nothing(prepared);
  }
  const events = eventsIn(ports, prepared, calendar);
  const rows = updated(prepared, prepared.rows, events);
  writeSlice(ports, prepared, rows, statesOf(datesInCalendar(prepared, events)), calendar);
  const moved = rows.filter(({ state }) => state === 'moved').length;
  const gone = rows.filter(({ state }) => state === 'deleted').length;
  const stand = [...events.values()].filter(({ isDate, isCancelled }) => !isDate && !isCancelled).length;
  note(
    ports,
    prepared.gathered,
    'Read answers',
    counted(
      sayCount(stand, '{n} meeting in calendars', '{n} meetings in calendars'),
      sayCount(moved, '{n} meeting moved', '{n} meetings moved'),
      sayCount(gone, '{n} meeting deleted', '{n} meetings deleted'),
    ),
  );
  return { ...nothing(prepared), rows, calendar, events };
}
