// When the last meeting of each pair or circle is, as Catch-ups has it: of those that stand in calendars or went with a mail.

import { fold } from '../../ground/folding.ts';
import { ownRows } from '../../our-sheets/own-rows.ts';
import type { Gathered } from '../../workbook/gather.ts';

const STAND: ReadonlySet<string> = new Set(['created', 'moved', 'to move', 'mailed']);

/** By pair or circle; null for none. */
export function lastMeetings({ ours }: Pick<Gathered, 'ours'>): (pair: string) => Date | null {
  const last = new Map<string, Date>();
  for (const row of ownRows('catchUps', ours.get('catchUps')?.table ?? null)) {
    const starts = row.cell('Starts');
    const pair = row.text('Pair');
    if (!(starts instanceof Date) || !STAND.has(fold(row.text('State')))) continue;
    if (starts > (last.get(pair) ?? new Date(0))) last.set(pair, starts);
  }
  return (pair) => last.get(pair) ?? null;
}
