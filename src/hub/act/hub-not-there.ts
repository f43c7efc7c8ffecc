// Tabs of people that show an error in place of their people, as the hub tells them.

import type { Gathered } from '../../workbook/gather.ts';
import type { HubCard } from '../contract.ts';

/** Whoever stands in a tab that shows an error is not gone: the tab is told, and no pair as incomplete. */
export function notThere(gathered: Gathered): HubCard[] {
  return tabsNotThere(gathered).map(({ sheet, found, remedy }) => ({
    title: `${sheet}: ${found}`,
    lines: [remedy],
    buttons: [],
  }));
}

/** Whether every tab of people shows its people. */
export function isAllThere(gathered: Gathered): boolean {
  return tabsNotThere(gathered).length === 0;
}

/** Of what could not be read, the tabs that are not ours. */
function tabsNotThere({ unread, tabOf }: Gathered) {
  return unread.filter(({ sheet }) => tabOf.has(sheet));
}
