// After writing, a look: where somebody sorted at that very moment, what we hit is put back and what we wrote goes to its rows. Google
// has no way to look and write in one, so it is done once more until a look finds every row together.
import type { Grid } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import { type Laid, putRight } from '../our-sheets/put-right.ts';
import type { Sheet } from './open-tabs.ts';
import { put } from './write-tab.ts';

/** How often it is looked whether people are done. */
const PATIENCE = 4;

/**
 * @returns the sheet as it stands then.
 * @throws a refusal that names rows which had been taken out and are back, with their texts alone.
 */
export function settled(sheet: Sheet, laid: Laid, read: () => Grid): Grid {
  const back = new Set<number>();
  let left = laid;
  for (let k = 0; k < PATIENCE; k++) {
    const now = read();
    const righted = putRight(left, now);
    if (righted === null) {
      if (back.size > 0) refuse('rows put back', sheet.getName(), [...back].sort((a, b) => a - b).join(', '));
      return now;
    }
    for (const row of righted.back) back.add(row);
    for (const stamp of righted.stamps) put(sheet, stamp, stamp.cells);
    left = { before: now, gone: [], stamps: righted.stamps };
  }
  return refuse('sheet touched', sheet.getName());
}
