// Reads single sheets of ours anew: whatever is written there at the end of a run meets them as they stand now, and the rest of
// the workbook is not read twice.
import type { OurSheetId } from '../our-sheets/our-sheets.ts';
import { recognise } from '../our-sheets/recognise.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tab } from '../ports/workbook.ts';
import { type Gathered, gather } from './gather.ts';
import { type OwnTab, tableOfTab } from './our-tabs.ts';
import { pinnedIn } from './remembered-edition.ts';
import { sheetNameOf } from './write-sheet.ts';

/** The same, with these sheets as they are at this moment; one that is no longer what it was is none of ours any more. */
export function readAgain({ workbook }: Ports, gathered: Gathered, ids: readonly OurSheetId[]): Gathered {
  const ours = new Map(gathered.ours);
  for (const id of ids) {
    const own = gathered.ours.get(id);
    if (own === undefined) continue;
    const now = asOurs(id, workbook.again(own.tab));
    if (now === null) ours.delete(id);
    else ours.set(id, now);
  }
  return { ...gathered, ours };
}

/**
 * The same after this run has written, also with sheets that it has made. Where one of them is not found as it was left,
 * somebody is at work in the file, and everything is read.
 */
export function readWritten(ports: Ports, gathered: Gathered, written: readonly OurSheetId[]): Gathered {
  const ours = new Map(gathered.ours);
  for (const id of written) {
    const now = foundNow(ports, gathered, id);
    if (now === null) return gather(ports);
    ours.set(id, now);
  }
  return { ...gathered, ours, isPinned: gathered.isPinned || pinnedIn(ports.memory) !== null };
}

function foundNow({ workbook }: Ports, gathered: Gathered, id: OurSheetId): OwnTab | null {
  const own = gathered.ours.get(id);
  try {
    const tab = own ? workbook.again(own.tab) : workbook.named(sheetNameOf(gathered, id));
    return tab === null ? null : asOurs(id, tab);
  } catch {
    // Google has a reason: the tab is gone, or cannot be read. Reading everything tells which.
    return null;
  }
}

function asOurs(id: OurSheetId, tab: Tab): OwnTab | null {
  const as = recognise(tab.grid, tab.name);
  return as?.id === id ? { tab, table: tableOfTab(tab, as) } : null;
}
