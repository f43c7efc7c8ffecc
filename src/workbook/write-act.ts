// Writes sheets for an act that may be taken back: what stands there now is kept first, in the sheet Undo, then the sheets are
// written. A cut between the two leaves a row in Undo that changes nothing.

import { type Cell, textOf } from '../ground/table.ts';
import { type Plain, say, sayCount } from '../language/say.ts';
import { cellsAsTheyAre } from '../our-sheets/lines.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { type KeptAct, type KeptRow, type KeptSheet, packed } from './kept/kept-act.ts';
import { keptActs } from './kept/kept-acts.ts';
import { whatChanges } from './kept/what-changes.ts';
import { type SheetRows, sheetNameOf, writeSheets } from './write-sheet.ts';

/** Acts that are kept; of a large programme fewer, so that reading the file stays quick. */
const ACTS = 8;
const CELLS = 60;

/** Without a Log nothing is kept: it is the first act of a file that nobody has set up. */
export function writeAct(
  ports: Ports,
  gathered: Gathered,
  act: Plain | Pick<KeptAct, 'act' | 'tookBack'>,
  sheets: readonly SheetRows[],
  dress = false,
): void {
  const changes = sheets.flatMap((one) => whatChanges(gathered, one) ?? []);
  const kept: KeptAct = { ...(typeof act === 'string' ? { act } : act), sheets: changes };
  const keeps = changes.length > 0 && gathered.ours.has('log') && !goesOn(gathered, kept);
  if (keeps) writeSheets(ports, gathered, [['undo', undoRows(ports, gathered, kept)]], dress);
  writeSheets(ports, gathered, sheets, dress);
}

/** The same press once more after a cut: what stood there before is kept already. */
function goesOn(gathered: Gathered, { act, sheets }: KeptAct): boolean {
  const newest = keptActs(gathered)[0];
  if (newest?.act !== act) return false;
  const known = new Set(newest.sheets.flatMap(({ id, rows }) => rows.map((row) => printed(id, row))));
  return sheets.every(({ id, rows }) => rows.every((row) => known.has(printed(id, row))));
}

const printed = (id: string, { thing, was, is }: KeptRow) => [id, thing, was, is].join('\n');

/** Rows of the sheet Undo, the newest act last. */
function undoRows({ now }: Ports, gathered: Gathered, kept: KeptAct): Cell[][] {
  const table = gathered.ours.get('undo')?.table ?? null;
  const before = (table?.rows ?? []).map((row) => cellsAsTheyAre('undo', table!, row));
  const at = ourSheet('undo').header.indexOf('No');
  const number = (cells: readonly Cell[]) => textOf(cells[at]);
  const newest = Math.max(0, ...before.map((cells) => Number(number(cells)) || 0));
  const parts = packed(kept);
  const fresh = parts.map((part, k): Cell[] => [
    say(kept.act),
    now,
    k === 0 ? said(gathered, kept.sheets) : '',
    `${k + 1}/${parts.length}`,
    newest + 1,
    part,
  ]);
  return [...youngest(before, number, CELLS - fresh.length), ...(fresh.length > CELLS ? [] : fresh)];
}

/** As many whole acts as fit. */
function youngest(
  rows: readonly Cell[][],
  number: (cells: readonly Cell[]) => string,
  room: number,
): readonly Cell[][] {
  const acts = [...new Set(rows.map(number))].sort((a, b) => Number(b) - Number(a));
  let left = room;
  const stay = new Set(
    acts.slice(0, ACTS - 1).filter((act) => {
      left -= rows.filter((cells) => number(cells) === act).length;
      return left >= 0;
    }),
  );
  return rows.filter((cells) => stay.has(number(cells)));
}

/** Which sheets, and how many rows of each. */
function said(gathered: Gathered, changes: readonly KeptSheet[]): string {
  return changes
    .map(({ id, rows }) =>
      sayCount(rows.length, '{sheet}: {n} row', '{sheet}: {n} rows', { sheet: sheetNameOf(gathered, id) }),
    )
    .join(', ');
}
