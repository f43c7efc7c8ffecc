// The Log sheet: one row per act, no names. A result that was written twice after a cut is noted once.
import { type Cell, cellText, columnOf, textOf } from '../ground/table.ts';
import { type Plain, say } from '../language/say.ts';
import { minuteOf } from '../people/answers-since.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { sheetNameOf, writeSheets } from './write-sheet.ts';

/** What came of an act, by number; what is nought is not worth a word. */
export function counted(...parts: readonly string[]): string {
  return parts.filter((part) => !/^0\s/.test(part) && part !== '').join(', ');
}

/** Acts that go in slices, each with a row of its own: what came of the last slice is not what came of the act. */
const IN_SLICES: readonly Plain[] = ['Introduce', 'Create catch-ups'];

/**
 * Notes an act unless the same act with the same counts is the last one of its kind; a slice always. The first act of a file
 * makes the sheet; one whose header somebody took away is left alone.
 */
export function note(ports: Ports, gathered: Gathered, did: Plain, counts: string): void {
  const log = gathered.ours.get('log');
  if (!log) {
    begin(ports, gathered, rowOf(ports, did, counts));
    return;
  }
  const same = log.table.rows.filter((row) => cellText(log.table, row, 'Did') === say(did));
  const last = same[same.length - 1];
  if (!IN_SLICES.includes(did) && last && cellText(log.table, last, 'Counts') === counts) return;
  ports.workbook.append(log.tab, rowOf(ports, did, counts));
}

function rowOf({ now, version }: Ports, did: Plain, counts: string): Cell[] {
  return [now, say('Coordinator'), say(did), counts, version];
}

/** Set up makes the sheet with its own row, and a run may note twice: what stands there since is not made again. */
function begin(ports: Ports, gathered: Gathered, row: readonly Cell[]): void {
  if (gathered.headerless.has('log')) return;
  const made = ports.workbook.named(sheetNameOf(gathered, 'log'));
  const [, , did, counts] = row;
  if (made === null || made.grid.length === 0) writeSheets(ports, gathered, [['log', [row]]]);
  else if (!made.grid.some((cells) => cells[2] === did && cells[3] === counts))
    ports.workbook.append(made, row);
}

/** Which matching it was: for whoever compares two rows of the Log, and no news for the hub. */
const FINGERPRINT = /^[0-9A-F]{16}$/;

/** Which mail it was in files of former versions, where the name of the act says so already. */
const USUAL = 'introduction';

/** Which mail a row about mails tells of, as it stands there, without what came of it; empty for the introduction. */
export function mailToldOf(counts: string): string {
  return counts
    .split(', ')
    .filter((text) => !/^\d/.test(text) && text !== USUAL)
    .join(', ');
}

/** What was done last, in one line; none where nothing was. */
export function lastAct({ workbook }: Ports, { ours }: Gathered): string[] {
  const table = ours.get('log')?.table;
  const last = table?.rows[table.rows.length - 1];
  if (!table || !last) return [];
  const when = last.cells[columnOf(table, 'When')];
  const did = cellText(table, last, 'Did');
  const isSlice = IN_SLICES.some((act) => [act, say(act)].includes(did));
  const all = cellText(table, last, 'Counts');
  const counts = (isSlice ? mailToldOf(all) : all).split(', ').filter((text) => !FINGERPRINT.test(text));
  const parts = [did, ...counts].filter((text) => text !== '');
  return [
    say('Last done, {when}: {what}', {
      when: when instanceof Date ? minuteOf(workbook.shown(when)) : textOf(when),
      what: parts.join(', '),
    }),
  ];
}
