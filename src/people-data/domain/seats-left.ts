// Rows of Circles when somebody of a circle is erased: where the others know of them the row stays, ended and without the name, so that
// they hear of it as after a leaving. Any other row goes.

import { GONE } from '../../ground/erased-word.ts';
import { type Cell, type Table, textOf } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { inCircles, pairSheets } from '../../our-sheets/pair-sheets.ts';
import { endedSentence } from '../../pairs/ended-note.ts';
import { haveMet } from '../../pairs/status.ts';
import { statusIn } from '../../pairs/status-in.ts';
import { saysYes } from '../../programme/strands.ts';
import type { Mentions } from './mentions.ts';
import type { SheetErasure } from './sheet-rows.ts';

const { header } = pairSheets.circles;
type Column = (typeof header)[number];

/** Null where the sheet does not mention the person. @param day  as `2026-03-10`. */
export function seatsLeft(table: Table, mentions: Mentions, day: string): SheetErasure | null {
  let [removed, changed] = [0, 0];
  const rows = table.rows.flatMap((row): Line[] => {
    const cells = cellsAsTheyAre('circles', table, row);
    const at = (column: Column) => textOf(cells[header.indexOf(column)]);
    const without = cells.map((cell) => withoutMention(cell, mentions));
    if (!mentions.isAbout(at(inCircles.person))) {
      if (without.some((cell, k) => cell !== cells[k])) changed++;
      return [{ from: row.number, cells: without }];
    }
    if (!haveMet(statusIn(at(inCircles.status)))) {
      removed++;
      return [];
    }
    changed++;
    return [{ from: row.number, cells: ended(cells, without, day) }];
  });
  return removed + changed === 0 ? null : { id: 'circles', rows, removed, changed };
}

function ended(cells: readonly Cell[], without: readonly Cell[], day: string): Cell[] {
  const at = (column: Column) => textOf(without[header.indexOf(column)]);
  const who = /^mentor/i.test(at(inCircles.role)) ? 'mentor' : 'mentee';
  const wasLocked = saysYes(cells[header.indexOf(inCircles.lock)] ?? '');
  const said = endedSentence({ day, was: 'introduced', wasLocked, who, how: 'withdrawn' });
  const now: Partial<Record<Column, Cell>> = {
    [inCircles.person]: GONE,
    [inCircles.lock]: false,
    [inCircles.status]: 'ended',
    [inCircles.notes]: [at(inCircles.notes), said].filter((part) => part !== '').join(' '),
  };
  return header.map((column, k) => now[column] ?? without[k]!);
}

function withoutMention(cell: Cell, mentions: Mentions): Cell {
  return typeof cell === 'string' && mentions.isIn(cell) ? mentions.without(cell) : cell;
}
