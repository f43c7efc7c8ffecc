// Where sheet and calendar do not agree, as sentences a coordinator can decide about. Only what is still to come: nobody is
// asked about the past.

import { textPrint } from '../../ground/text-print.ts';
import { languageSpoken } from '../../language/language.ts';
import { say, sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Difference, Settlement } from '../contract.ts';
import {
  type DateNow,
  datesNow,
  guestsIn,
  hasDifference,
  standsAt,
  strayDates,
} from '../domain/dates-in-calendar.ts';
import { meetingRef } from '../domain/events.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { localTime } from '../domain/meeting-titles.ts';
import { isSameStretch } from '../domain/stretch.ts';
import { keyOf } from './calendar-says.ts';
import { type CircleGuests, circleGuests } from './circle-guests.ts';
import { placeOf } from './event-place.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';
import { whoIs } from './who-meets-whom.ts';

export type Events = ReadonlyMap<string, FoundEvent>;

/** A difference and the thing it is about. */
export type Found = Omit<Difference, 'labels'> &
  (
    | { readonly kind: 'meeting'; readonly row: MeetingRow }
    | { readonly kind: 'date'; readonly now: DateNow }
    | { readonly kind: 'stray'; readonly event: FoundEvent }
    | CircleGuests
  );

export function datesInCalendar(prepared: PreparedMeetings, events: Events): DateNow[] {
  const { file, gathered, claimed, reading } = prepared;
  const { programme } = placeOf(prepared);
  const { edition } = gathered.settings;
  const left = new Set(
    reading.everybody.filter(({ takesPart }) => !takesPart).map(({ email }) => email.toLowerCase()),
  );
  return datesNow(prepared.dates, events, { file, edition, programme, claimed, left });
}

/** @param now  ms since 1970. */
export function differencesIn(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events,
  now: number,
): Found[] {
  const nows = datesInCalendar(prepared, events);
  return [
    ...nows.flatMap((one) => dateDifference(prepared, one, now)),
    ...strayDates(nows, events, prepared.claimed)
      .filter(({ start }) => start > now)
      .map((event) => strayDate(prepared, event)),
    ...rows.flatMap((row) => meetingDifference(prepared, row, now)),
    ...circleGuests(prepared, rows, events, now),
  ];
}

/** Bears what is wanted, so that a wish is never carried out on something that was changed since it was shown. */
function handle(ref: string, ...wanted: readonly (string | number)[]): string {
  return `${ref}@${textPrint(wanted.join('\n'))}`;
}

const timeSaid = (prepared: PreparedMeetings, moment: number) =>
  localTime(moment, prepared.offsetsOf(prepared.zone), languageSpoken());

function meetingDifference(prepared: PreparedMeetings, row: MeetingRow, now: number): Found[] {
  const ref = meetingRef(keyOf(prepared, row));
  const members = prepared.groupOf.get(row.pair)?.members.length ?? 2;
  const about = { who: whoIs(prepared, row.pair), k: row.k };
  const base = { kind: 'meeting', row, tells: members } as const;
  if (row.state === 'left out' && row.stands !== null && row.stands.start > now)
    return [
      {
        ...base,
        ref: handle(ref, 'left out'),
        says: [
          say('{who}, meeting {k}: left out in the sheet, but still in the calendar on {was}.', {
            ...about,
            was: timeSaid(prepared, row.stands.start),
          }),
        ],
        can: ['cancel'],
      },
    ];
  const { wanted, stands } = row;
  if (wanted === null || stands === null || Math.max(stands.start, wanted.start) <= now) return [];
  const isStart = Math.abs(stands.start - wanted.start) >= 60_000;
  return [
    {
      ...base,
      ref: handle(ref, wanted.start, wanted.end),
      says: [
        isStart
          ? say('{who}, meeting {k}: the calendar says {was}, the sheet says {now}.', {
              ...about,
              was: timeSaid(prepared, stands.start),
              now: timeSaid(prepared, wanted.start),
            })
          : say('{who}, end of meeting {k}: the calendar says {was}, the sheet says {now}.', {
              ...about,
              was: timeSaid(prepared, stands.end),
              now: timeSaid(prepared, wanted.end),
            }),
      ],
      can: movable(wanted.start > now),
    },
  ];
}

function guestsCan({ guests, gone }: DateNow['differs']): Settlement[] {
  return [
    ...(guests.length > 0 ? (['invite'] as const) : []),
    ...(gone.length > 0 ? (['take off'] as const) : []),
  ];
}

const movable = (isToCome: boolean): Settlement[] => (isToCome ? ['move', 'move quietly', 'keep'] : ['keep']);

function dateDifference(prepared: PreparedMeetings, now: DateNow, moment: number): Found[] {
  const { date, ref, parts, is } = now;
  if (date.state === 'left out' || is === 'none') return [];
  const base = { kind: 'date', now } as const;
  const { what } = date;
  if (is !== 'stands')
    return date.start <= moment
      ? []
      : [
          {
            ...base,
            ref: handle(ref, is),
            says: [
              is === 'deleted'
                ? say('{what} was deleted in the calendar.', { what })
                : say('The sheet says that {what} was created, but it is not in the calendar.', { what }),
            ],
            tells: date.guests.length,
            can: ['again', 'leave'],
          },
        ];
  const stands = standsAt(parts)!;
  if (!hasDifference(now) || Math.max(stands.start, date.start) <= moment) return [];
  const { time, where, title, guests, gone } = now.differs;
  const isOnlyGuests = !time && !where && !title;
  return [
    {
      ...base,
      ref: handle(ref, date.start, date.end, date.what, date.where, ...guests, '', ...gone),
      says: saysOf(prepared, now),
      tells: guestsIn(parts) + guests.length,
      can: isOnlyGuests ? guestsCan(now.differs) : movable(date.start > moment),
    },
  ];
}

function saysOf(prepared: PreparedMeetings, { date, parts, differs }: DateNow): string[] {
  const { what } = date;
  return [
    ...(differs.time ? [timeDiffers(prepared, date, parts)] : []),
    ...(differs.where
      ? [
          say('Place of {what}: “{was}” in the calendar, “{now}” in the sheet.', {
            what,
            was: parts.find(({ where }) => where !== date.where)!.where,
            now: date.where,
          }),
        ]
      : []),
    ...(differs.title
      ? [say('“{was}” in the calendar is “{now}” in the sheet.', { was: parts[0]!.title, now: what })]
      : []),
    ...(differs.guests.length > 0
      ? [
          sayCount(
            differs.guests.length,
            '{n} person who takes part is not invited to {what}.',
            '{n} people who take part are not invited to {what}.',
            { what },
          ),
        ]
      : []),
    ...(differs.gone.length > 0
      ? [
          sayCount(
            differs.gone.length,
            '{n} person who takes part no more is still invited to {what}.',
            '{n} people who take part no more are still invited to {what}.',
            { what },
          ),
        ]
      : []),
  ];
}

/** Where only the end differs, the beginning would say the same twice. */
function timeDiffers(prepared: PreparedMeetings, date: DateNow['date'], parts: DateNow['parts']): string {
  const { what } = date;
  const odd = parts.find((part) => !isSameStretch(part, date)) ?? parts[0]!;
  const guests = guestsIn(parts);
  return Math.abs(odd.start - date.start) >= 60_000
    ? sayCount(
        guests,
        '{what} ({n} guest): the calendar says {was}, the sheet says {now}.',
        '{what} ({n} guests): the calendar says {was}, the sheet says {now}.',
        { what, was: timeSaid(prepared, odd.start), now: timeSaid(prepared, date.start) },
      )
    : sayCount(
        guests,
        'End of {what} ({n} guest): the calendar says {was}, the sheet says {now}.',
        'End of {what} ({n} guests): the calendar says {was}, the sheet says {now}.',
        { what, was: timeSaid(prepared, odd.end), now: timeSaid(prepared, date.end) },
      );
}

function strayDate(prepared: PreparedMeetings, event: FoundEvent): Found {
  const calendars = guestsIn([event]);
  return {
    kind: 'stray',
    event,
    ref: handle(event.id, 'stray'),
    says: [
      sayCount(
        calendars,
        '“{what}” ({n} guest) is in the calendar on {was}, but not in the sheet Dates.',
        '“{what}” ({n} guests) is in the calendar on {was}, but not in the sheet Dates.',
        { what: event.title, was: timeSaid(prepared, event.start) },
      ),
    ],
    tells: calendars,
    can: ['cancel'],
  };
}
