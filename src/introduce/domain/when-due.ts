// From which day on a mail is true that may go only some time after the introduction, and until when.

import { personId } from '../../ground/addresses.ts';
import { DAYS_A_MONTH } from '../../letters/mails/letter.ts';
import { letterFor, type Occasion } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { addressesIn } from '../../pairs/pair.ts';
import { type PairBook, standingPairs } from '../../pairs/pair-book.ts';
import type { Settings } from '../../programme/settings.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The first day on which the mail is true for a pair that was introduced then; null where it is true at any time. */
export function dueFrom(
  occasion: Occasion,
  introduced: Date,
  months: number | null,
  { daysUntil, firstDay }: Pick<Settings, 'daysUntil' | 'firstDay'>,
): Date | null {
  const { usualDays } = letterFor(occasion);
  if (usualDays === undefined) return null;
  const named = (daysUntil as Partial<Record<Occasion, number | null>>)[occasion] ?? null;
  const isOfTheMonths = named === null && usualDays(1) !== usualDays(12);
  const since = isOfTheMonths ? begunOn(introduced, firstDay) : introduced;
  const day = new Date(since.getTime() + (named ?? usualDays(months)) * DAY_MS);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate());
}

/** The months of a strand begin with the introduction, or on the first day for meetings where that is later: half of them is half way. */
function begunOn(introduced: Date, firstDay: string): Date {
  const [year = 0, month = 1, day = 1] = firstDay.split('-').map(Number);
  const first = firstDay === '' ? introduced : new Date(year, month - 1, day);
  return first > introduced ? first : introduced;
}

/** What the days of a pair's mails depend on. */
export interface TimeTogether {
  readonly introduced: Date;
  /** Length of the strand; null where nobody says it. */
  readonly months: number | null;
  /** Start of the last meeting that was arranged; null for none. */
  readonly lastMeeting: Date | null;
}

export type Timing =
  | { readonly is: 'early'; readonly from: Date }
  | { readonly is: 'due'; readonly since: Date }
  | { readonly is: 'late'; readonly over: Date };

/** Where a mail stands at a moment: what speaks of the time ahead is true no more once the months and the last meeting have passed. */
export function timingOf(
  occasion: Occasion,
  { introduced, months, lastMeeting }: TimeTogether,
  settings: Pick<Settings, 'daysUntil' | 'firstDay'>,
  now: Date,
): Timing {
  const from = dueFrom(occasion, introduced, months, settings) ?? introduced;
  if (from > now) return { is: 'early', from };
  const ends = [
    ...(months === null
      ? []
      : [begunOn(introduced, settings.firstDay).getTime() + months * DAYS_A_MONTH * DAY_MS]),
    ...(lastMeeting === null ? [] : [lastMeeting.getTime()]),
  ];
  const over = ends.length === 0 ? null : new Date(Math.max(...ends));
  const isOver = letterFor(occasion).isBeforeTheEnd === true && over !== null && over < now;
  return isOver ? { is: 'late', over } : { is: 'due', since: from };
}

/** When each pair or circle was introduced: as the mails tell it, else as Matches does; null where nobody knows. */
export function introductionDays(book: PairBook, rows: readonly OutboxRow[]): (pair: string) => Date | null {
  const days = new Map<string, Date>();
  for (const row of standingPairs(book))
    if (row.introduced instanceof Date && row.as.mentee !== null && row.as.mentor !== null)
      days.set(`${row.as.mentee} > ${row.as.mentor}`, row.introduced);
  for (const row of rows)
    if (/introduction$/.test(row.kind) && row.state === 'sent' && row.since instanceof Date)
      days.set(idsOf(row.pair), row.since);
  return (pair) => days.get(idsOf(pair)) ?? null;
}

function idsOf(pair: string): string {
  const both = addressesIn(pair);
  return both === null ? pair : both.map(personId).join(' > ');
}
