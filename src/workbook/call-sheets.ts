// Says how sentences find out what a sheet of ours is called in this file: as its tab, or as the one that will be made.

import { type Plain, say } from '../language/say.ts';
import { sheetsAre } from '../language/sheets-called.ts';
import { type OurSheetId, ourSheet, ourSheetIds } from '../our-sheets/our-sheets.ts';
import { isUnfinished } from '../our-sheets/recognise.ts';
import { freeName, idNamed } from '../our-sheets/sheet-names.ts';
import { headerless } from '../our-sheets/unread.ts';
import type { Tab } from '../ports/workbook.ts';

/** How a sheet into which a coordinator writes comes about where the file has none. */
const MADE_BY: Partial<Record<OurSheetId, Plain>> = {
  mentors: '(not there yet: press “Looks right” in Set up first)',
  mentees: '(not there yet: press “Looks right” in Set up first)',
  neverPair: '(not there yet: press “Looks right” in Set up first)',
  strands: '(not there yet: add a strand in Settings first)',
};

/**
 * @param nameOf  name of the tab of a sheet of ours, if there is one.
 * @param taken  names of tabs that are not ours, which one that has to be made cannot bear.
 */
function callSheets(nameOf: (id: OurSheetId) => string | undefined, taken: () => readonly string[]): void {
  sheetsAre((own) => {
    const id = ourSheetIds.find((one) => ourSheet(one).name === own);
    const name = id && nameOf(id);
    if (name !== undefined) return { name, madeBy: '' };
    const madeBy = id && MADE_BY[id];
    return { name: freeName(own, taken()), madeBy: madeBy ? say(madeBy) : '' };
  });
}

/**
 * Tabs that bear our names without our header: those that are empty still, and names of those that lost it. From here on sentences name
 * our sheets as they are called.
 *
 * @param rest  tabs that are no sheet of ours.
 */
export function tabsWithoutHeader(rest: readonly Tab[], tabOf: (id: OurSheetId) => Tab | undefined) {
  const unfinished = tabsById(rest, (tab) => (isUnfinished(tab.grid) ? idNamed(tab.name()) : null));
  const lost = tabsById(rest, (tab) => headerless(tab.grid, tab.name));
  const lostNames = new Map([...lost].map(([id, tab]) => [id, tab.name()]));
  const nameOf = (id: OurSheetId) => (tabOf(id) ?? unfinished.get(id))?.name() ?? lostNames.get(id);
  callSheets(nameOf, () => rest.map((tab) => tab.name()));
  return { unfinished, lostNames };
}

/** @param idOf  the sheet of ours that a tab stands for; null for none. */
function tabsById(tabs: readonly Tab[], idOf: (tab: Tab) => OurSheetId | null): Map<OurSheetId, Tab> {
  return new Map(
    tabs.flatMap((tab) => {
      const id = idOf(tab);
      return id === null ? [] : [[id, tab] as const];
    }),
  );
}
