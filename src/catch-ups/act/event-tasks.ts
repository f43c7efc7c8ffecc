// What is to be entered into the calendar: one task for a meeting, one for a date with all its guests.

import { say } from '../../language/say.ts';
import type { CalendarEvent } from '../../ports/calendar.ts';
import type { DateState } from '../domain/dates.ts';
import { type DateNow, GUESTS } from '../domain/dates-in-calendar.ts';
import { dateEvent, meetingEvent } from '../domain/events.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { placeOf } from '../read/event-place.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';

/** One thing to enter, and what is known once it stands there, or once Google has refused it. */
export interface Task {
  readonly ids: readonly string[];
  /** Made when its turn has come: most are for later slices. */
  readonly eventAt: (part: number) => CalendarEvent;
  readonly done: () => void;
  readonly refused: () => void;
}

const NOT_INVITED =
  'Google does not invite one of the addresses. Correct it in the answers, then press Create again.';

/** Whether Create would put this row into the calendar. */
export function isToCreate(row: MeetingRow, now: number): boolean {
  const { state, start, end } = row;
  return state === 'proposed' && start !== null && end !== null && end > start && start > now;
}

export function meetingTask(
  prepared: PreparedMeetings,
  row: MeetingRow,
  run: string,
  now: number,
  settle: (row: MeetingRow) => void,
): Task[] {
  const group = prepared.groupOf.get(row.pair);
  if (!group || row.isElsewhere || !isToCreate(row, now)) return [];
  const id = prepared.known.idsOf(row).eventId;
  const strand = prepared.gathered.strands.find(({ name }) => name === group.strand);
  const eventAt = () =>
    meetingEvent(
      {
        id,
        k: row.k,
        of: Math.max(row.k, strand?.meetings ?? row.k),
        start: row.start!,
        end: row.end!,
        circle: group.isCircle ? group.pair : null,
        people: group.members,
      },
      placeOf(prepared),
    );
  return [
    {
      ids: [id],
      eventAt,
      done: () =>
        settle({
          ...row,
          state: 'created',
          eventId: id,
          batch: run,
          stands: { start: row.start!, end: row.end! },
        }),
      refused: () => settle({ ...row, check: say(NOT_INVITED) }),
    },
  ];
}

/** A date with many guests is several events; it is done when all of them stand there. */
export function dateTask(
  prepared: PreparedMeetings,
  { date, is, ref, ids }: DateNow,
  states: Map<number, DateState>,
  wasThere: (id: string) => boolean,
  now: number,
): Task[] {
  const isOpen = is === 'none' || (is === 'stands' && ids.some((id) => !wasThere(id)));
  if (!isOpen || date.state === 'left out' || date.start <= now) return [];
  const eventAt = (part: number) =>
    dateEvent(date, ids[part]!, date.guests.slice(part * GUESTS, (part + 1) * GUESTS), placeOf(prepared));
  const stands = { start: date.start, end: date.end };
  const state = { state: 'created', ref, eventId: ids.join(' '), stands };
  return [{ ids, eventAt, done: () => void states.set(date.number, state), refused: () => undefined }];
}
