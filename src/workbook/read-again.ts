// Reads single sheets of ours anew: whatever is written there at the end of a run meets them as they stand now, and the rest of
// the workbook is not read twice.
import type { OurSheetId } from '../our-sheets/our-sheets.ts';
import { recognise } from '../our-sheets/recognise.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { tableOfTab } from './our-tabs.ts';

/** The same, with these sheets as they are at this moment; one that is no longer what it was is none of ours any more. */
export function readAgain({ workbook }: Ports, gathered: Gathered, ids: readonly OurSheetId[]): Gathered {
  const ours = new Map(gathered.ours);
  for (const id of ids) {
    const own = gathered.ours.get(id);
    if (own === undefined) continue;
    const tab = workbook.again(own.tab);
    const as = recognise(tab.grid, tab.name);
    if (as?.id === id) ours.set(id, { tab, table: tableOfTab(tab, as) });
    else ours.delete(id);
  }
  return { ...gathered, ours };
}
