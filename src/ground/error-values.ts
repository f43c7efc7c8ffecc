// Values that a spreadsheet shows when it could not work one out, in the languages of answers. They are no answers of anybody.
const ERRORS = [
  'N/A REF! VALUE! NAME? ERROR! DIV/0! NUM! NULL! SPILL! CALC!',
  'NV WERT! BEZUG! ZAHL! FEHLER! ÜBERLAUF!',
  'VALEUR! NOM? NOMBRE! ERREUR! NUL! PROPAGATION!',
  '¡REF! ¡VALOR! VALOR! ¿NOMBRE? NOMBRE? ¡NUM! ¡NULO! NULO! ¡DIV/0! ¡ERROR!',
  'RIF! VALORE! NOME? NULLO! N/D ERRORE!',
  'VERW! WAARDE! NAAM? GETAL! LEEG! N/B FOUT! DEEL/0!',
  'REFERENCE! VÆRDI! NAVN? TAL! I/T FEJL! DIVISION/0!',
  'ERRO! NÚM! N/DISP',
  'REFERENS! VÄRDEFEL! NAMN? OGILTIGT! SAKNAS! SKÄRNING! FEL!',
];
/** What stands there while a formula is still at work. */
const AT_WORK =
  'loading|wird geladen|lädt|ladevorgang|chargement|cargando|caricamento|laden|bezig met laden|indlæser|carregando|a carregar|läser in';

const SHOWN = new Set(ERRORS.flatMap((words) => words.split(' ')));
const WAITING = new RegExp(`^(?:${AT_WORK})(?: [\\p{L} ]{1,20})?(?:\\.{2,}|…)$`, 'iu');

/** @param text  a cell as tidy text. */
export function isErrorValue(text: string): boolean {
  if (text.charCodeAt(0) === 35) {
    const word = text.slice(1).toUpperCase();
    return SHOWN.has(word.replace(/\s(?=[!?]$)/, '')) || word === 'GETTING_DATA';
  }
  return /^[lwcbia]/i.test(text) && WAITING.test(text);
}
