// Whom a row of Never pair meant when an edition was closed, remembered without names: a fingerprint of the row, and of each address. Names
// alone are not enough once the answers have gone: somebody comes back under another name.

import { fold, tidy } from '../ground/folding.ts';
import { type Cell, cellText, type Table } from '../ground/table.ts';
import { textPrint } from '../ground/text-print.ts';

/** Fingerprints of addresses, as they stood in the two cells of a row. */
export interface MeantBefore {
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

const REMARK = /^never pair ([0-9a-f]{16})$/;

/** @param remark  of a row of Earlier pairs. */
export const remembersNever = (remark: string) => REMARK.test(remark);

export function neverPrint(id: string): string {
  return textPrint(`never pair\n${id}`);
}

/** By what stands in the two cells. */
export function rowPrint(one: readonly string[], other: readonly string[]): string {
  const words = (cells: readonly string[]) => cells.map((text) => fold(tidy(text))).join('; ');
  return textPrint(`never pair\n${words(one)}\n${words(other)}`);
}

/** @param table  Earlier pairs. Null where nothing is remembered of a row. */
export function meantBefore(table: Table | null): (row: string) => MeantBefore | null {
  const known = new Map<string, { one: Set<string>; other: Set<string> }>();
  for (const row of table?.rows ?? []) {
    const print = REMARK.exec(cellText(table!, row, 'Remark'))?.[1];
    if (print === undefined) continue;
    const sides = known.get(print) ?? { one: new Set(), other: new Set() };
    sides.one.add(cellText(table!, row, 'Mentee'));
    sides.other.add(cellText(table!, row, 'Mentor'));
    known.set(print, sides);
  }
  return (row) => known.get(row) ?? null;
}

/** Rows of Earlier pairs with those that remember these as well, each once. @param pairs  ids, with the print of their row. */
export function withNeverPairs(
  rows: readonly Cell[][],
  edition: string,
  pairs: readonly (readonly [string, string, string])[],
): Cell[][] {
  const keyOf = (row: readonly Cell[]) => row.slice(1).join(' ');
  const seen = new Set(rows.map(keyOf));
  const fresh = pairs
    .map(([one, other, row]): Cell[] => [edition, neverPrint(one), neverPrint(other), `never pair ${row}`])
    .filter((row) => {
      const isNew = !seen.has(keyOf(row));
      seen.add(keyOf(row));
      return isNew;
    });
  return [...rows, ...fresh];
}
