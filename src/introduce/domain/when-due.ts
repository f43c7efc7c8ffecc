// THE TABLE of mails that are true only some time after the introduction, and from which day on.

import { personId } from '../../ground/addresses.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { addressesIn } from '../../pairs/pair.ts';
import { type PairBook, standingPairs } from '../../pairs/pair-book.ts';
import type { Settings } from '../../programme/settings.ts';
import type { Occasion } from './occasions.ts';

export const timedOccasions = ['reminder', 'fit check', 'mid-term', 'closing'] as const;
export type TimedOccasion = (typeof timedOccasions)[number];

const DAYS_A_MONTH = 30;
const DAY_MS = 24 * 60 * 60_000;

/** Days after the introduction, where the Settings name none. `months` is the length of the strand, or null. */
const usualDays: Readonly<Record<TimedOccasion, (months: number | null) => number>> = {
  reminder: () => 7,
  'fit check': () => 14,
  'mid-term': (months) => (months === null ? DAYS_A_MONTH : Math.round((months * DAYS_A_MONTH) / 2)),
  closing: (months) => (months === null ? DAYS_A_MONTH : Math.max(1, (months - 1) * DAYS_A_MONTH)),
};

export function isTimed(occasion: Occasion): occasion is TimedOccasion {
  return (timedOccasions as readonly string[]).includes(occasion);
}

/** The first day on which the mail is true for a pair that was introduced then. */
export function dueFrom(
  occasion: TimedOccasion,
  introduced: Date,
  months: number | null,
  { daysUntil }: Pick<Settings, 'daysUntil'>,
): Date {
  const days = daysUntil[occasion] ?? usualDays[occasion](months);
  const day = new Date(introduced.getTime() + days * DAY_MS);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate());
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
