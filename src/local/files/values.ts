// Values as an .xlsx holds them.
import { type CellData, isFormula } from '../world.ts';
import { utcOfWall } from '../zone.ts';

export const DATE_FORMAT = 'yyyy-mm-dd hh:mm:ss';

export function valueToWrite(cell: CellData): string | number | boolean | Date | null {
  if (cell === '' || isFormula(cell)) return null;
  if (cell instanceof Date) return asUtcWall(cell);
  return typeof cell === 'string' ? escaped(cell) : cell;
}

/** A spreadsheet's dates have no zone: the wall clock is what counts. */
export const asUtcWall = (date: Date): Date => new Date(utcOfWall(date));

export function fromUtcWall(date: Date): Date {
  const d = new Date(Math.round(date.getTime() / 1000) * 1000);
  return new Date(
    d.getUTCFullYear(),
    d.getUTCMonth(),
    d.getUTCDate(),
    d.getUTCHours(),
    d.getUTCMinutes(),
    d.getUTCSeconds(),
  );
}

/** Readers take `_x0041_` for an escaped character; control characters are not allowed at all. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}
