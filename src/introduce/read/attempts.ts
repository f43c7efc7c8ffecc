// Rows of the Outbox by what they are about: which attempt comes next, and of which day a batch is that is under way.

import { deadlineOf } from '../../letters/names-and-days.ts';
import { batchDay, isOut, type MailKey, type OutboxRow } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';

/** Rows by what they are about, whatever the attempt. */
export function byMail(rows: readonly OutboxRow[]): ReadonlyMap<string, readonly OutboxRow[]> {
  const found = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const name = nameOf({ ...row, person: row.person.toLowerCase() });
    const known = found.get(name);
    if (known) known.push(row);
    else found.set(name, [row]);
  }
  return found;
}

export function nameOf({ kind, pair, person }: Pick<MailKey, 'kind' | 'pair' | 'person'>): string {
  return [kind, pair, person].join('\n');
}

/** Noon of a day like 2026-04-01. */
export function dayIn(text: string | null): Date | null {
  const [year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})$/
      .exec(text ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return year === undefined ? null : new Date(year, month! - 1, day!, 12);
}

/** Grows only when a person says so. */
export function nextAttempt(rows: readonly OutboxRow[]): number {
  const last = [...rows].sort((a, b) => b.attempt - a.attempt)[0];
  return last === undefined ? 1 : last.attempt + (saysAgain(last.note) ? 1 : 0);
}

/** The day of the batch that is still under way, so that its texts stay as they were approved. */
export function approvedOn(rows: readonly OutboxRow[], kinds: readonly string[]): Date | null {
  const open = rows
    .filter((row) => kinds.includes(row.kind) && (row.state === 'queued' || row.state === 'sending'))
    .map((row) => row.batch)
    .sort();
  return dayIn((open[0] ?? '').slice(0, 10));
}

/**
 * The day from which the deadline of a pair's or circle's introduction counts: that of the mails which are out, so that nobody reads
 * another day than the partner; once that one has passed, the day of now.
 */
export function toldOn(rows: readonly OutboxRow[], day: Date): (pair: string) => Date {
  const days = new Map<string, string>();
  for (const row of rows)
    if (/introduction$/.test(row.kind) && isOut(row) && batchDay(row) !== '') {
      const known = days.get(row.pair);
      days.set(row.pair, known !== undefined && known < batchDay(row) ? known : batchDay(row));
    }
  return (pair) => {
    const told = dayIn(days.get(pair) ?? null);
    return told !== null && deadlineOf(told) >= day ? told : day;
  };
}
