// Rows of Matches when one of two is erased: whoever is left keeps the row, ended and without the other, so that they are first in
// line and hear of it as after a leaving. A row in which nobody is left goes.

import { GONE } from '../../ground/erased-word.ts';
import { type Cell, type Table, textOf } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { inMatches, pairSheets } from '../../our-sheets/pair-sheets.ts';
import { endedSentence } from '../../pairs/ended-note.ts';
import { haveMet, isOver, type Standing, stands } from '../../pairs/status.ts';
import { saysAlone, statusIn } from '../../pairs/status-in.ts';
import { saysYes } from '../../programme/strands.ts';
import type { Mentions } from './mentions.ts';
import type { SheetErasure } from './sheet-rows.ts';

const { header } = pairSheets.matches;
type Column = (typeof header)[number];

/** What of a row is said of the two together, and goes with one of them. */
const OF_BOTH: ReadonlySet<Column> = new Set([
  inMatches.fit,
  inMatches.choice,
  inMatches.why,
  inMatches.check,
  inMatches.proposedAddress,
  inMatches.previousAddress,
]);

/** Null where the sheet does not mention the person. @param day  as `2026-03-10`. */
export function pairsLeft(table: Table, mentions: Mentions, day: string): SheetErasure | null {
  let [removed, changed] = [0, 0];
  const rows = table.rows.flatMap(({ number }, k): Line[] => {
    const cells = cellsAsTheyAre('matches', table, table.rows[k]!);
    const at = (column: Column) => textOf(cells[header.indexOf(column)]);
    const isOf = (name: Column, address: Column) =>
      mentions.isAbout(at(name)) || mentions.isAbout(at(address));
    const mentee = isOf(inMatches.mentee, inMatches.menteeAddress);
    const mentor = isOf(inMatches.mentor, inMatches.mentorAddress);
    if (mentee || mentor) {
      const other = at(mentee ? inMatches.mentor : inMatches.mentee);
      if ((mentee && mentor) || other === '' || other === GONE || saysAlone(other)) {
        removed++;
        return [];
      }
      changed++;
      return [{ from: number, cells: withoutOne(cells, mentee ? 'mentee' : 'mentor', mentions, day) }];
    }
    const without = cells.map((cell) => withoutMention(cell, mentions));
    if (without.some((cell, c) => cell !== cells[c])) changed++;
    return [{ from: number, cells: without }];
  });
  return removed + changed === 0 ? null : { id: 'matches', rows, removed, changed };
}

type At = (column: Column) => string;

const statusOf = (at: At) => statusIn(at(inMatches.status) || 'proposed');
const hadMet = (at: At) => haveMet(statusOf(at)) || at(inMatches.introduced) !== '';

function withoutOne(
  cells: readonly Cell[],
  who: 'mentor' | 'mentee',
  mentions: Mentions,
  day: string,
): Cell[] {
  const at = (column: Column) => textOf(cells[header.indexOf(column)]);
  const notes = textOf(withoutMention(at(inMatches.notes), mentions));
  const status = statusOf(at);
  const was: Standing = hadMet(at)
    ? 'introduced'
    : status !== null && stands(status)
      ? (status as Standing)
      : 'proposed';
  const wasLocked = saysYes(cells[header.indexOf(inMatches.lock)]!);
  const said = endedSentence({ day, was, wasLocked, who, how: 'withdrawn' });
  const now: Partial<Record<Column, Cell>> = {
    [inMatches.lock]: false,
    [inMatches[who]]: GONE,
    [inMatches[`${who}Address`]]: '',
    ...(isOver(status) ? {} : { [inMatches.status]: 'ended' }),
    [inMatches.notes]: isOver(status) ? notes : [notes, said].filter((part) => part !== '').join(' '),
  };
  return header.map((column, k) =>
    OF_BOTH.has(column) ? '' : (now[column] ?? withoutMention(cells[k]!, mentions)),
  );
}

function withoutMention(cell: Cell, mentions: Mentions): Cell {
  return typeof cell === 'string' && mentions.isIn(cell) ? mentions.without(cell) : cell;
}
