// Where a date of the programme is not in the calendar as the sheet says it, in sentences.

import { personId } from '../../ground/addresses.ts';
import { say, sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Settlement } from '../contract.ts';
import { type DateNow, guestsIn, hasDifference, standsAt } from '../domain/dates-in-calendar.ts';
import { isSameStretch } from '../domain/stretch.ts';
import { type Found, handle, movable, ofSeries, passed, timeSaid } from './difference-found.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';
import { cancelsSeries } from './series-ended.ts';

/** Whoever takes part and is not meant may have been invited by hand, and may be kept. */
function guestsCan({ reading }: PreparedMeetings, { guests, gone }: DateNow['differs']): Settlement[] {
  const here = new Set([...reading.mentors, ...reading.mentees].map(({ email }) => email.toLowerCase()));
  const mayStay = gone.length > 0 && gone.every((address) => here.has(address));
  return [
    ...(guests.length > 0 ? (['invite'] as const) : []),
    ...(gone.length > 0 ? (['take off'] as const) : []),
    ...(mayStay ? (['keep'] as const) : []),
  ];
}

export function dateDifference(prepared: PreparedMeetings, now: DateNow, moment: number): Found[] {
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
      says: ofSeries(parts.find(({ repeats }) => repeats !== undefined)?.repeats, [
        ...saysOf(prepared, now),
        ...(isOnlyGuests ? [] : passed(date.start > moment)),
      ]),
      tells: guestsIn(parts) + guests.length,
      can: isOnlyGuests ? guestsCan(prepared, now.differs) : movable(date.start > moment),
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
          [
            sayCount(
              differs.guests.length,
              '{n} person who takes part is not invited to {what}: {names}.',
              '{n} people who take part are not invited to {what}: {names}.',
              { what, names: namesOf(prepared, differs.guests) },
            ),
            ...newSaid(prepared, differs.guests),
          ].join(' '),
        ]
      : []),
    ...goneSaid(prepared, what, differs.gone),
  ];
}

/** Whoever would be invited before they have heard of anybody is counted, as before Create. */
function newSaid({ told }: PreparedMeetings, guests: readonly string[]): string[] {
  const n = guests.filter((guest) => !told.introduced.has(personId(guest))).length;
  if (n === 0) return [];
  return [
    sayCount(
      n,
      '{n} of them has not been introduced to anybody yet.',
      '{n} of them have not been introduced to anybody yet.',
    ),
  ];
}

/** Whoever is invited and not meant: they left, it is for others now, or the address is a former one. */
function goneSaid(prepared: PreparedMeetings, what: string, gone: readonly string[]): string[] {
  const people = [...prepared.reading.mentors, ...prepared.reading.mentees];
  const here = new Set(people.map(({ email }) => email.toLowerCase()));
  const former = new Map(people.map(({ formerly, name }) => [formerly?.toLowerCase() ?? '', name]));
  const unmeant = gone.filter((one) => here.has(one));
  const renamed = gone.filter((one) => !here.has(one) && former.has(one));
  const left = gone.filter((one) => !here.has(one) && !former.has(one));
  const about = (some: readonly string[]) => ({ what, names: namesOf(prepared, some) });
  return [
    ...(left.length > 0
      ? [
          sayCount(
            left.length,
            '{n} person who no longer takes part is still invited to {what}: {names}.',
            '{n} people who no longer take part are still invited to {what}: {names}.',
            about(left),
          ),
        ]
      : []),
    ...(unmeant.length > 0
      ? [
          sayCount(
            unmeant.length,
            '{n} person is still invited to {what}, which is not for them any more: {names}.',
            '{n} people are still invited to {what}, which is not for them any more: {names}.',
            about(unmeant),
          ),
        ]
      : []),
    ...renamed.map((one) =>
      say('{what} still invites a former address of {names}.', { what, names: former.get(one)! }),
    ),
  ];
}

/** Names that are shown; more are counted. */
const NAMED = 8;

function namesOf({ reading }: PreparedMeetings, addresses: readonly string[]): string {
  const names = new Map(reading.everybody.map(({ email, name }) => [email.toLowerCase(), name]));
  const shown = addresses.slice(0, NAMED).map((one) => names.get(one.toLowerCase()) ?? one);
  const more = addresses.length - shown.length;
  return [...shown, ...(more > 0 ? [say('and {n} more', { n: more })] : [])].join(', ');
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
        { what, was: timeSaid(prepared, odd.start, odd.end), now: timeSaid(prepared, date.start) },
      )
    : sayCount(
        guests,
        'End of {what} ({n} guest): the calendar says {was}, the sheet says {now}.',
        'End of {what} ({n} guests): the calendar says {was}, the sheet says {now}.',
        { what, was: timeSaid(prepared, odd.end), now: timeSaid(prepared, date.end) },
      );
}

/** @param now  ms since 1970. */
export function strayDate(prepared: PreparedMeetings, event: FoundEvent, now: number): Found {
  const calendars = guestsIn([event]);
  return {
    kind: 'stray',
    event,
    ref: handle(event.id, 'stray'),
    says: [
      cancelsSeries(
        event,
        now,
        sayCount(
          calendars,
          '“{what}” ({n} guest) is in the calendar on {was}, but not in the sheet {Dates}.',
          '“{what}” ({n} guests) is in the calendar on {was}, but not in the sheet {Dates}.',
          { what: event.title, was: timeSaid(prepared, event.start, event.end) },
        ),
      ),
    ],
    tells: calendars,
    can: ['cancel'],
  };
}
