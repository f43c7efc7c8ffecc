// Who is to be told that a pair ended, or that somebody left a circle, because that one is erased: those for whom Introduce has a mail
// afterwards and had none before.

import { circleNewsDue } from '../../introduce/domain/circle-news.ts';
import { partingsDue } from '../../introduce/domain/ends-to-tell.ts';
import { readOutbox } from '../../outbox/outbox.ts';
import type { Reading } from '../../people/people.ts';
import { asIfWritten } from '../../workbook/as-if-written.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';
import type { SheetErasure } from '../domain/sheet-rows.ts';

export interface ToldOfErasure {
  /** Names of those whose pair ends. */
  readonly left: readonly string[];
  /** How many members of circles have a mail about it. */
  readonly inCircles: number;
}

/** @param sheets  as they will be. */
export function toldOfErasure(
  gathered: Gathered,
  reading: Reading,
  sheets: readonly SheetErasure[],
): ToldOfErasure {
  return {
    left: toldOfTheEnd(gathered, reading, sheets),
    inCircles: toldInCircles(gathered, reading, sheets),
  };
}

function toldInCircles(gathered: Gathered, reading: Reading, sheets: readonly SheetErasure[]): number {
  const written = sheets.flatMap(({ id, rows }): SheetRows[] =>
    id === 'circles' || id === 'outbox' ? [[id, rows]] : [],
  );
  if (!written.some(([id]) => id === 'circles')) return 0;
  const dueIn = (workbook: Gathered) =>
    circleNewsDue(
      { reading, book: pairBookOf(workbook, reading) },
      readOutbox(workbook.ours.get('outbox')?.table ?? null),
    );
  return Math.max(0, dueIn(asIfWritten(gathered, written)) - dueIn(gathered));
}

function toldOfTheEnd(gathered: Gathered, reading: Reading, sheets: readonly SheetErasure[]): string[] {
  const pairs = sheets.find(({ id }) => id === 'matches');
  if (pairs === undefined) return [];
  const dueIn = (workbook: Gathered) => {
    const rows = readOutbox(workbook.ours.get('outbox')?.table ?? null);
    return partingsDue({ reading, book: pairBookOf(workbook, reading) }, rows, 'news');
  };
  const before = dueIn(gathered).map(({ id }) => id);
  const after = dueIn(asIfWritten(gathered, [['matches', pairs.rows]]));
  return after
    .filter(({ id }) => {
      const at = before.indexOf(id);
      if (at >= 0) before.splice(at, 1);
      return at < 0;
    })
    .map(({ name }) => name);
}
