// Options that people put in an order: a column for each, and in it the place that somebody gave it.
import { isNumber } from './how-many.ts';

/** Fewer columns or rows may differ by chance. */
const LEAST = 3;
const NEARLY_ALL = 0.9;

/** Whether everybody gave each column another place. */
export function areRanks(family: readonly { readonly cells: readonly string[] }[]): boolean {
  const given = (family[0]?.cells ?? []).map((_, k) =>
    family.flatMap(({ cells }) => (cells[k] ? [cells[k]] : [])),
  );
  const rows = given.filter((row) => row.length > 1);
  const isPlace = (text: string) => isNumber(text) && Number(text) >= 1 && Number(text) <= family.length;
  const ranked = rows.filter((row) => row.every(isPlace) && new Set(row).size === row.length);
  return family.length >= LEAST && rows.length >= LEAST && ranked.length >= NEARLY_ALL * rows.length;
}
