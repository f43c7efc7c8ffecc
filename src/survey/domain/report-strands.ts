// The table of the report that follows people from applying to going on, strand by strand.

import { type Element, el } from '../../documents/html.ts';
import type { ReportWords } from './report-words.ts';

/** How many of a strand; null where fewer than the smallest group, or where nobody knows. */
export interface StrandCount {
  readonly strand: string;
  readonly counts: readonly (number | null | 'not asked')[];
}

export function strandsTable(strands: readonly StrandCount[], words: ReportWords): Element[] {
  if (strands.length === 0) return [];
  const head = el('tr', ...words.strandColumns.map((text) => el('th', text)));
  const rows = strands.map(({ strand, counts }) =>
    el('tr', el('td', strand), ...counts.map((n) => el('td', countShown(n, words)))),
  );
  return [el('h2', strands.length > 1 ? words.strands : words.oneStrand), el('table', head, ...rows)];
}

function countShown(n: StrandCount['counts'][number], words: ReportWords): string {
  return n === null ? '–' : n === 'not asked' ? words.notAsked : String(n);
}
