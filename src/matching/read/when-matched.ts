// Which answers the matches that stand in the sheets knew: the newest one, as Match proof says it. Clocks of forms and files differ, so
// answers are compared with answers.

import { cellText } from '../../ground/table.ts';
import type { Reading } from '../../people/people.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { NEWEST } from '../domain/proof-rows.ts';

/** The newest answer there is, as Match proof shows it; empty where no form says when. */
export function newestAnswer({ everybody }: Reading): string {
  const newest = everybody.reduce((latest, { at }) => Math.max(latest, at ?? 0), 0);
  return newest === 0 ? '' : new Date(newest).toISOString();
}

/** Time of the newest answer that was matched, in ms; null where nobody knows. */
export function whenMatched({ ours }: Gathered): number | null {
  const table = ours.get('proof')?.table;
  const row = table?.rows.find((one) => cellText(table, one, 'Level') === NEWEST);
  const at = row === undefined ? Number.NaN : Date.parse(cellText(table!, row, 'Reached'));
  return Number.isNaN(at) ? null : at;
}
