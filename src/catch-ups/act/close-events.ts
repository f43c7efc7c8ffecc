// Before an edition is closed: every event of it that is still to come goes from the calendar, in slices, and Google tells the
// guests. What has passed stays as it was, but for a series that may go on.
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import { endOfSlice } from '../../workbook/slice.ts';
import type { DateState } from '../domain/dates.ts';
import type { Going } from '../domain/end-of-series.ts';
import { isToCome } from '../domain/to-come.ts';
import { calendarKnown } from '../read/calendar-of-programme.ts';
import { eventsSeen, updated } from '../read/calendar-says.ts';
import { calledOff } from '../read/call-off.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { writeSlice } from './write-meetings.ts';

/** What stands in the calendar after today; `unseen` where we may not look, or another account made it. */
export function eventsToCome(ports: Ports, prepared: PreparedMeetings): readonly FoundEvent[] | 'unseen' {
  const calendar = calendarKnown(ports, prepared);
  if (calendar === null) return [];
  const events = ports.calendars.isAllowed() ? eventsSeen(ports, prepared, calendar) : null;
  if (events === null) return 'unseen';
  const now = ports.now.getTime();
  return [...events.values()].filter((event) => !event.isCancelled && isToCome(event, now));
}

export interface TakenOut {
  readonly taken: number;
  readonly left: number;
  readonly stopped: 'time' | 'slow' | 'trouble' | null;
  /** What went of each. */
  readonly going: readonly Going[];
}

/** One slice; the rows say what was taken out, also where nobody goes on. */
export function takeOutToCome(ports: Ports, prepared: PreparedMeetings): TakenOut {
  const calendar = calendarKnown(ports, prepared);
  const wanted = eventsToCome(ports, prepared);
  if (calendar === null || wanted === 'unseen') return { taken: 0, left: 0, stopped: null, going: [] };
  const until = endOfSlice(ports, wanted.length);
  let stopped: TakenOut['stopped'] = null;
  const gone = new Set<string>();
  const going: Going[] = [];
  for (const event of seriesLast(wanted)) {
    if (ports.elapsed() > until) {
      stopped = 'time';
      break;
    }
    const off = calledOff(ports, calendar, event);
    stopped = off.stopped === 'quota' ? 'slow' : off.stopped;
    if (stopped !== null) break;
    going.push(off.going);
    if (off.event.isCancelled) gone.add(event.id);
  }
  const events = new Map((eventsSeen(ports, prepared, calendar) ?? new Map()).entries());
  const rows = updated(
    prepared,
    prepared.rows.map((row) =>
      gone.has(row.eventId) ? { ...row, state: 'cancelled' as const, stands: null, wanted: null } : row,
    ),
    events,
  );
  writeSlice(ports, prepared, rows, datesWithout(prepared, gone), calendar);
  const taken = going.length;
  return { taken, left: wanted.length - taken, stopped, going };
}

/** Of these the last slice tells, which is the one that is read. */
function seriesLast(events: readonly FoundEvent[]): FoundEvent[] {
  const isSeries = ({ repeats }: FoundEvent) => repeats !== undefined;
  return [...events.filter((event) => !isSeries(event)), ...events.filter(isSeries)];
}

/** A date is over with once none of its events stands. */
function datesWithout({ dates }: PreparedMeetings, gone: ReadonlySet<string>): Map<number, DateState> {
  const over = dates.filter(({ eventIds }) => eventIds.length > 0 && eventIds.every((id) => gone.has(id)));
  return new Map(
    over.map(({ number }) => [number, { state: 'left out', ref: '', eventId: '', stands: null }] as const),
  );
}
