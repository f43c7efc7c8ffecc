// The Log sheet: one row per act, no names. A result that was written twice after a cut is noted once.
import { cellText } from '../domain/people/table.ts';
import type { Ports } from '../ports.ts';
import type { Gathered } from './gather.ts';

/** What came of an act, by number; what is nought is not worth a word. */
export function counted(...parts: readonly string[]): string {
  return parts.filter((part) => !/^0\s/.test(part) && part !== '').join(', ');
}

/** Notes an act unless the same act with the same counts is the last one of its kind. Without a Log sheet: nothing. */
export function note(
  { workbook, now, version }: Ports,
  gathered: Gathered,
  did: string,
  counts: string,
): void {
  const log = gathered.ours.get('log');
  if (!log) return;
  const same = log.table.rows.filter((row) => cellText(log.table, row, 'Did') === did);
  const last = same[same.length - 1];
  if (last && cellText(log.table, last, 'Counts') === counts) return;
  workbook.append(log.tab, [now, 'Coordinator', did, counts, version]);
}
