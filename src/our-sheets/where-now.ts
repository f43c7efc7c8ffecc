// Where rows that were read a while ago stand now, so that what is done to a row is done to that one, whoever sorted since.
import type { Grid } from '../ground/table.ts';
import { textsOf, whoseRows } from './whose-row.ts';

/**
 * @param rows  as they were read, from 1.
 * @returns the same rows as they are numbered now, in that order; null where one of them is gone.
 */
export function whereNow(before: Grid, now: Grid, rows: readonly number[]): number[] | null {
  const width = [...before, ...now].reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const known = textsOf(before, before.length, width);
  const { was } = whoseRows(textsOf(now, now.length, width), { known, late: [], columns });
  const places = rows.map((row) => was.indexOf(row - 1) + 1);
  return places.includes(0) ? null : places;
}
