// A question that was reworded in mid-season: what stood at its place before is the first thing we propose, and nothing
// we decide.

import { fold } from '../ground/folding.ts';
import type { Role } from '../reading/fields/field.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import type { Column } from './columns.ts';
import { isAboutSheet, type StoredColumn } from './stored-columns.ts';

/** @param own  what the Columns sheet remembers of this tab, in the order of the columns then. */
export function withWhatStoodHere(
  role: Role,
  columns: readonly Column[],
  own: readonly StoredColumn[],
): readonly Column[] {
  const before = meaningsBefore(columns, own);
  if (before.size === 0) return columns;
  return columns.map((column) => {
    const meaning = before.get(column.at);
    const isNew = column.by === 'question' && !(column.sure && column.field !== null);
    if (meaning === undefined || !isNew || fieldNamed(role, meaning) === null) return column;
    const others = column.candidates.filter((name) => name !== meaning);
    return { ...column, field: meaning, sure: false, candidates: [meaning, ...others].slice(0, 3) };
  });
}

/** Meanings of questions that are gone, by the column that stands between the same neighbours now. */
function meaningsBefore(
  columns: readonly Column[],
  own: readonly StoredColumn[],
): ReadonlyMap<number, string> {
  const places = new Map(columns.map(({ header, at }) => [fold(header), at]));
  const asked = own
    .filter((one) => !isAboutSheet(one))
    .map((one) => ({ ...one, at: places.get(fold(one.question)) }));
  const known = new Set(asked.map(({ question }) => fold(question)));
  const found = new Map<number, string>();
  let from = -1;
  let gone: StoredColumn[] = [];
  for (const one of [...asked, { at: columns.length, end: true as const }]) {
    if (one.at === undefined) {
      if (!('end' in one)) gone.push(one);
      continue;
    }
    const between = columns
      .slice(from + 1, one.at)
      .filter(({ header }) => header !== '' && !known.has(fold(header)));
    if (gone.length > 0 && between.length === gone.length)
      gone.forEach(({ meaning }, k) => {
        if (meaning !== null) found.set(between[k]!.at, meaning);
      });
    from = one.at;
    gone = [];
  }
  return found;
}
