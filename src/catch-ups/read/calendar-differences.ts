// Where sheet and calendar do not agree, as sentences a coordinator can decide about. Only what is still to come: nobody is
// asked about the past.

import { say } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import { type DateNow, datesNow, strayDates } from '../domain/dates-in-calendar.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import type { Stretch } from '../domain/stretch.ts';
import { isToCome } from '../domain/to-come.ts';
import { circleGuests, eventsToCome, newGuests, otherAddresses } from './circle-guests.ts';
import { dateDifference, strayDate } from './date-differences.ts';
import { type Found, handle, movable, ofSeries, passed, timeSaid } from './difference-found.ts';
import { placeOf } from './event-place.ts';
import { absenceDifferences } from './in-absence.ts';
import { lostDifference, lostMeetings } from './lost-meetings.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';
import { cancelsSeries } from './series-ended.ts';
import { whoIs } from './who-meets-whom.ts';

export type Events = ReadonlyMap<string, FoundEvent>;

export function datesInCalendar(prepared: PreparedMeetings, events: Events): DateNow[] {
  const { file, gathered, claimed, reading } = prepared;
  const { programme } = placeOf(prepared);
  const { edition } = gathered.settings;
  const people = [...reading.mentors, ...reading.mentees];
  const former = people.flatMap(({ formerly }) => (formerly === undefined ? [] : [formerly]));
  const ours = new Set(
    [...reading.everybody.map(({ email }) => email), ...former].map((one) => one.toLowerCase()),
  );
  return datesNow(prepared.dates, events, { file, edition, programme, claimed, ours });
}

/** @param now  ms since 1970. */
export function differencesIn(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events,
  now: number,
): Found[] {
  const nows = datesInCalendar(prepared, events);
  const toCome = eventsToCome(rows, events, now);
  return [
    ...nows.flatMap((one) => dateDifference(prepared, one, now)),
    ...strayDates(nows, events, prepared.claimed)
      .filter((event) => isToCome(event, now))
      .map((event) => strayDate(prepared, event, now)),
    ...rows.flatMap((row) => meetingDifference(prepared, row, now)),
    ...absenceDifferences(prepared, rows, now),
    ...lostMeetings(prepared, rows, events, now).map((lost) => lostDifference(prepared, lost, now)),
    ...circleGuests(prepared, toCome),
    ...otherAddresses(prepared, toCome),
    ...newGuests(prepared, toCome),
  ];
}

function leftOutSaid(prepared: PreparedMeetings, { pair, k }: MeetingRow, stands: Stretch): string {
  return say('{who}, meeting {k}: left out in the sheet, but still in the calendar on {was}.', {
    who: whoIs(prepared, pair),
    k,
    was: timeSaid(prepared, stands.start, stands.end),
  });
}

export function meetingDifference(prepared: PreparedMeetings, row: MeetingRow, now: number): Found[] {
  const { wanted, stands } = row;
  if (stands === null || (wanted === null && row.state !== 'left out')) return [];
  const ref = prepared.known.idsOf(row).ref;
  const members = prepared.groupOf.get(row.pair)?.members.length ?? 2;
  const about = { who: whoIs(prepared, row.pair), k: row.k };
  const base = { kind: 'meeting', row, tells: members } as const;
  const event = { start: stands.start, repeats: row.repeats };
  if (row.state === 'left out' && isToCome(event, now))
    return [
      {
        ...base,
        ref: handle(ref, 'left out'),
        says: [cancelsSeries(event, now, leftOutSaid(prepared, row, stands))],
        can: ['cancel'],
      },
    ];
  if (wanted === null || Math.max(stands.start, wanted.start) <= now) return [];
  const isStart = Math.abs(stands.start - wanted.start) >= 60_000;
  return [
    {
      ...base,
      ref: handle(ref, wanted.start, wanted.end),
      says: ofSeries(row.repeats, [
        isStart
          ? say('{who}, meeting {k}: the calendar says {was}, the sheet says {now}.', {
              ...about,
              was: timeSaid(prepared, stands.start, stands.end),
              now: timeSaid(prepared, wanted.start),
            })
          : say('{who}, end of meeting {k}: the calendar says {was}, the sheet says {now}.', {
              ...about,
              was: timeSaid(prepared, stands.end),
              now: timeSaid(prepared, wanted.end),
            }),
        ...passed(wanted.start > now),
      ]),
      can: movable(wanted.start > now),
    },
  ];
}
