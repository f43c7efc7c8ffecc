// A sheet of named rows with some values changed: every other cell stays, and a row that is missing is added.
import { fold } from '../ground/folding.ts';
import { type Cell, columnOf, type Table, textOf } from '../ground/table.ts';
import { type OurSheetId, ourSheet } from './our-sheets.ts';

/**
 * @param usual    every row the sheet should have, in the order of its header; the first column names it.
 * @param column   the header of what changes.
 * @param changes  new values by name.
 */
export function editedRows(
  id: OurSheetId,
  table: Table | null,
  usual: readonly (readonly Cell[])[],
  column: string,
  changes: Readonly<Record<string, Cell>>,
): Cell[][] {
  const { header } = ourSheet(id);
  const there = (table?.rows ?? []).map((row) =>
    header.map((text) => row.cells[columnOf(table!, text)] ?? ''),
  );
  const named = new Set(there.map((row) => fold(textOf(row[0]))));
  const added = usual.filter((row) => !named.has(fold(textOf(row[0])))).map((row) => [...row]);
  const at = header.indexOf(column);
  const wanted = new Map(Object.entries(changes).map(([name, value]) => [fold(name), value]));
  return [...there, ...added].map((row) => {
    const value = wanted.get(fold(textOf(row[0])));
    return value === undefined ? row : row.map((cell, k) => (k === at ? value : cell));
  });
}
