// A difference between sheet and calendar, and the thing it is about.

import { textPrint } from '../../ground/text-print.ts';
import { languageSpoken } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import type { FoundEvent, Repeats } from '../../ports/calendar.ts';
import type { Difference, Settlement } from '../contract.ts';
import type { DateNow } from '../domain/dates-in-calendar.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { startSaid } from '../domain/meeting-titles.ts';
import type { CircleGuests } from './circle-guests.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

/** A difference and the thing it is about. */
export type Found = Omit<Difference, 'labels'> &
  (
    | { readonly kind: 'meeting'; readonly row: MeetingRow }
    | { readonly kind: 'date'; readonly now: DateNow }
    | { readonly kind: 'stray'; readonly event: FoundEvent }
    | { readonly kind: 'lost'; readonly event: FoundEvent; readonly row: MeetingRow | null }
    | CircleGuests
  );

/** Bears what is wanted, so that a wish is never carried out on something that was changed since it was shown. */
export function handle(ref: string, ...wanted: readonly (string | number)[]): string {
  return `${ref}@${textPrint(wanted.join('\n'))}`;
}

/** @param end  of what begins at this moment: a whole day has no hour. */
export const timeSaid = (prepared: PreparedMeetings, start: number, end = start) =>
  startSaid({ start, end }, prepared.offsetsOf(prepared.zone), languageSpoken());

/** Where the time that is wanted has passed, nothing can be moved to it. */
export const passed = (isToCome: boolean): string[] =>
  isToCome ? [] : [say('That time has passed: correct the cell, or keep what the calendar says.')];

/** Google changes a series as a whole where it is asked under its id; said behind the first thing that differs. */
export function ofSeries(repeats: Repeats | undefined, [first = '', ...others]: readonly string[]): string[] {
  if (repeats === undefined) return [first, ...others];
  return [`${first} ${allTimes()}`, ...others];
}

export const allTimes = () =>
  say('It repeats in the calendar: whatever is done to it here is done to all its times.');

export const movable = (isToCome: boolean): Settlement[] =>
  isToCome ? ['move', 'move quietly', 'keep'] : ['keep'];
