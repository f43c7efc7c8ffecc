// Where each date of the programme stands in the calendar, compared with what its row says: nothing is called created that the
// calendar does not hold, and what somebody changed afterwards is seen, whether in the sheet or in the calendar.

import { oneLine } from '../../letters/template.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { ProgrammeDate } from './dates.ts';
import { dateTitle, type EventKey, eventId, meetingRef } from './events.ts';
import { peopleInvited } from './guests.ts';
import { printOfGuests } from './kept-guests.ts';
import { isSameStretch, type Stretch } from './stretch.ts';

/** Guests of one event; more get a second one. https://support.google.com/calendar/answer/37161 (2026-11) */
export const GUESTS = 190;

export interface DateNow {
  readonly date: ProgrammeDate;
  readonly ref: string;
  readonly ids: readonly string[];
  /**
   * none: not created yet · stands: in the calendar · deleted: somebody took it out there · absent: the row says created, and
   * this calendar never held it.
   */
  readonly is: 'none' | 'stands' | 'deleted' | 'absent';
  /** What stands there now; several where there are many guests. */
  readonly parts: readonly FoundEvent[];
  /** It was moved in the calendar, and the sheet is as we left it. */
  readonly hasMovedThere: boolean;
  readonly differs: {
    readonly time: boolean;
    readonly where: boolean;
    readonly title: boolean;
    /** People who take part and are not invited. */
    readonly guests: readonly string[];
    /** People of ours who are invited and not meant, or under a former address, unless a person keeps them; others we do not know and leave alone. */
    readonly gone: readonly string[];
  };
}

export interface DatesPlace {
  readonly file: string;
  readonly edition: string;
  readonly programme: string;
  /** Ids that some row speaks of. */
  readonly claimed: ReadonlySet<string>;
  /** Addresses, in small letters, of everybody who ever answered, former ones among them. */
  readonly ours: ReadonlySet<string>;
}

type Events = ReadonlyMap<string, FoundEvent>;

/** @param events  all events of this programme by id, deleted ones too. */
export function datesNow(dates: readonly ProgrammeDate[], events: Events, place: DatesPlace): DateNow[] {
  const taken = new Set(place.claimed);
  return dates.map((date) => {
    const known = date.eventIds.length > 0 ? { ref: date.ref, ids: date.eventIds } : null;
    const own = known ?? newIds(date, events, place, taken);
    for (const id of own.ids) taken.add(id);
    return dateNow(date, own, events, place);
  });
}

/** The next ids that no other row speaks of and no deleted event has used up. */
function newIds(
  date: ProgrammeDate,
  events: Events,
  { file, edition }: DatesPlace,
  taken: ReadonlySet<string>,
): Pick<DateNow, 'ref' | 'ids'> {
  const parts = Math.ceil(date.guests.length / GUESTS);
  for (let k = 1; ; k++) {
    const key: EventKey = { file, edition, about: `date ${date.what}`, k, generation: 1 };
    const ids = Array.from({ length: parts }, (_, part) => eventId({ ...key, generation: part + 1 }));
    if (!ids.some((id) => taken.has(id) || events.get(id)?.isCancelled)) return { ref: meetingRef(key), ids };
  }
}

const SAME = { time: false, where: false, title: false, guests: [], gone: [] };

function dateNow(
  date: ProgrammeDate,
  { ref, ids }: Pick<DateNow, 'ref' | 'ids'>,
  events: Events,
  { programme, ours }: DatesPlace,
): DateNow {
  const found = ids.flatMap((id) => events.get(id) ?? []);
  const parts = found.filter(({ isCancelled }) => !isCancelled);
  const base = { date, ref, ids, parts, hasMovedThere: false, differs: SAME };
  if (parts.length === 0) {
    const isSaid = date.eventIds.length > 0 || date.state === 'created';
    return { ...base, is: found.length > 0 ? 'deleted' : isSaid ? 'absent' : 'none' };
  }
  const invited = new Set(parts.flatMap(({ answers }) => Object.keys(answers)));
  const wanted = new Set(date.guests.map((address) => address.toLowerCase()));
  const gone = [...invited].filter((address) => ours.has(address) && !wanted.has(address));
  const isTime = parts.every((part) => isSameStretch(part, date));
  const isTouched = date.stands === null || !isSameStretch(date.stands, date);
  return {
    ...base,
    is: 'stands',
    hasMovedThere: !isTime && !isTouched,
    differs: {
      time: !isTime && isTouched,
      where: parts.some(({ where }) => where !== oneLine(date.where)),
      title: parts.some(({ title }) => title !== dateTitle(date.what, programme)),
      guests: date.guests.filter((address) => !invited.has(address.toLowerCase())),
      gone: date.kept !== '' && date.kept === printOfGuests(ref, gone) ? [] : gone,
    },
  };
}

export function hasDifference({ differs: { time, where, title, guests, gone } }: DateNow): boolean {
  return time || where || title || guests.length + gone.length > 0;
}

/** Dates that stand in the calendar and that no row asks for: the row was deleted or left out. */
export function strayDates(
  nows: readonly DateNow[],
  events: Events,
  claimed: ReadonlySet<string>,
): FoundEvent[] {
  const wanted = new Set(nows.filter(({ date }) => date.state !== 'left out').flatMap(({ ids }) => ids));
  return [...events.values()].filter(
    ({ id, isDate, isCancelled }) => isDate && !isCancelled && !wanted.has(id) && !claimed.has(id),
  );
}

/** How many people have it in their calendars. */
export function guestsIn(parts: readonly FoundEvent[]): number {
  return peopleInvited(parts);
}

/** The whole stretch as the first of its events has it. */
export function standsAt(parts: readonly FoundEvent[]): Stretch | null {
  const [first] = parts;
  return first === undefined ? null : { start: first.start, end: first.end };
}
