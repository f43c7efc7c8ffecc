// Values that a spreadsheet shows when it could not work one out. They are no answers of anybody.
const ERRORS =
  /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|ERROR!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|NV|WERT!|BEZUG!|ZAHL!|VALEUR!|NOM\s?\?|NOMBRE!)|loading(?:\.{2,}|…)|chargement(?:\.{2,}|…)|wird geladen(?:\.{2,}|…)|#getting_data)$/i;

/** @param text  a cell as tidy text. */
export function isErrorValue(text: string): boolean {
  const first = text.charCodeAt(0);
  // '#', or a word that stands there while a formula is still at work.
  return (first === 35 || /^[lcw]/i.test(text)) && ERRORS.test(text);
}
