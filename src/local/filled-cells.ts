// Cells that a formula in another cell fills (QUERY, IMPORTRANGE, ARRAYFORMULA). Nothing is worked out here: they show what the file held.
// A value of one's own in one of them breaks the formula, as in Google: its cell reads #REF!, and the others are empty.
import type { Filling, Plain } from './sheet-parts.ts';
import { isFormula, type SheetData } from './world.ts';

type Filled = Pick<SheetData, 'rows' | 'fillings'>;

/** What a formula elsewhere shows in this cell; null where none does. */
export function filledCell(sheet: Filled, row: number, column: number): Plain | null {
  for (const filling of sheet.fillings ?? []) {
    const value = filling.values[row - filling.row]?.[column - filling.column];
    if (value === undefined) continue;
    const isFirst = row === filling.row && column === filling.column;
    if (!isBroken(sheet, filling)) return value;
    if (isFirst) return '#REF!';
  }
  return null;
}

function isBroken({ rows }: Filled, { row, column, values }: Filling): boolean {
  return values.some((line, r) =>
    line.some((_, c) => r + c > 0 && (rows[row + r - 1]?.[column + c - 1] ?? '') !== ''),
  );
}

/** Last row and column with content, counted from 1; 0 for an empty sheet. A checkbox is content, and what a formula fills. */
export function extent(sheet: Filled): { rows: number; columns: number } {
  let { rows, columns } = filledExtent(sheet);
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === '') return;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    });
  });
  return { rows, columns };
}

function filledExtent(sheet: Filled): { rows: number; columns: number } {
  const whole = (sheet.fillings ?? []).filter((filling) => !isBroken(sheet, filling));
  return {
    rows: Math.max(0, ...whole.map(({ row, values }) => row + values.length - 1)),
    columns: Math.max(0, ...whole.map(({ column, values }) => column + values[0]!.length - 1)),
  };
}

/**
 * After rows went: a formula whose own row went is gone. One that reads the rows beside it loses those that went; one that reads
 * another sheet fills its cells anew.
 *
 * @param sheet  with these rows out already.
 */
export function withoutRows({ rows, fillings = [] }: Filled, first: number, howMany: number): Filling[] {
  const last = first + howMany - 1;
  return fillings.flatMap((filling): Filling[] => {
    const { row, column, values } = filling;
    if (row >= first && row <= last) return [];
    const moved = row > last ? row - howMany : row;
    const own = rows[moved - 1]?.[column - 1];
    const isElsewhere = isFormula(own) && /!|IMPORT/i.test(own.formula);
    const left = isElsewhere ? values : values.filter((_, k) => row + k < first || row + k > last);
    return [{ ...filling, row: moved, values: left }];
  });
}

/** After rows came. */
export function withMoreRows(fillings: readonly Filling[], after: number, howMany: number): Filling[] {
  return fillings.map((filling) =>
    filling.row > after ? { ...filling, row: filling.row + howMany } : filling,
  );
}
