// Guards what is written into cells. Sheets reads every text as if it were typed: "=…" becomes a formula even in a text
// column, "0041" a number, "May 5" a date. A leading apostrophe keeps a text a text; Sheets does not store it.
import type { Cell } from '../ground/table.ts';

/** Texts that cannot be taken for anything else: a letter first, and no word that begins a date or a truth value. */
const HARMLESS = /^[\p{L}](?![\s\S]{0,3}\d)/u;
const SPOKEN_VALUES = /^(true|false|wahr|falsch|vrai|faux)$/i;
const MONTHS =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|fev|avr|mai|juin|juil|aoû|aou|déc|mär|okt|dez)/i;

export function asTyped(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell === '') return cell;
  const isHarmless = HARMLESS.test(cell) && !SPOKEN_VALUES.test(cell.trim()) && !MONTHS.test(cell);
  return isHarmless ? cell : `'${cell}`;
}
