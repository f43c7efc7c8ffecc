// Guards what is written into cells. Sheets reads every text as if it were typed, in the language of the file: "=…" becomes a formula even
// in a text column, "0041" a number, "May 5" and "5 enero" a date, "Vero" a truth value. A leading apostrophe keeps a text a text; Sheets
// does not store it.
import type { Cell } from '../ground/table.ts';

/** Texts that cannot be taken for anything else: a letter first, and no digit so near that the two could make a date. */
const HARMLESS = /^\p{L}(?!.{0,39}\d)/su;
/** True and false, as languages of spreadsheets spell them. */
const SPOKEN_VALUES =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|sand|falsk|verdadeiro|sant|falskt|sann|usann|tosi|epätosi|prawda|fałsz|pravda|nepravda|igaz|hamis|doğru|yanlış)$/i;

export function asTyped(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell === '') return cell;
  return HARMLESS.test(cell) && !SPOKEN_VALUES.test(cell.trim()) ? cell : `'${cell}`;
}
