// The Log sheet: one row per act, no names. A result that was written twice after a cut is noted once.
import { cellText, columnOf, textOf } from '../ground/table.ts';
import { type Plain, say } from '../language/say.ts';
import { minuteOf } from '../people/answers-since.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';

/** What came of an act, by number; what is nought is not worth a word. */
export function counted(...parts: readonly string[]): string {
  return parts.filter((part) => !/^0\s/.test(part) && part !== '').join(', ');
}

/** Acts that go in slices, each with a row of its own: what came of the last slice is not what came of the act. */
const IN_SLICES: readonly Plain[] = ['Introduce', 'Create catch-ups'];

/**
 * Notes an act unless the same act with the same counts is the last one of its kind; a slice always. Without a Log sheet:
 * nothing.
 */
export function note(
  { workbook, now, version }: Ports,
  gathered: Gathered,
  did: Plain,
  counts: string,
): void {
  const log = gathered.ours.get('log');
  if (!log) return;
  const same = log.table.rows.filter((row) => cellText(log.table, row, 'Did') === say(did));
  const last = same[same.length - 1];
  if (!IN_SLICES.includes(did) && last && cellText(log.table, last, 'Counts') === counts) return;
  workbook.append(log.tab, [now, say('Coordinator'), say(did), counts, version]);
}

/** Which matching it was: for whoever compares two rows of the Log, and no news for the hub. */
const FINGERPRINT = /^[0-9A-F]{16}$/;

/** Which mail it was, where the name of the act says so already. */
const USUAL = 'introduction';

/** What was done last, in one line; none where nothing was. */
export function lastAct({ workbook }: Ports, { ours }: Gathered): string[] {
  const table = ours.get('log')?.table;
  const last = table?.rows[table.rows.length - 1];
  if (!table || !last) return [];
  const when = last.cells[columnOf(table, 'When')];
  const did = cellText(table, last, 'Did');
  const isSlice = IN_SLICES.some((act) => [act, say(act)].includes(did));
  const counts = cellText(table, last, 'Counts')
    .split(', ')
    .filter((text) => !FINGERPRINT.test(text) && !(isSlice && (text === USUAL || /^\d/.test(text))));
  const parts = [did, ...counts].filter((text) => text !== '');
  return [
    say('Last done, {when}: {what}', {
      when: when instanceof Date ? minuteOf(workbook.shown(when)) : textOf(when),
      what: parts.join(', '),
    }),
  ];
}
