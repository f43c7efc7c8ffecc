// Whether a question is none: a column that an office put beside the answers for itself, by what it is called in eight languages.
import { fold } from '../ground/folding.ts';

const NOTES =
  'notes?|notiz\\w*|notas?|comments?|kommentare?|remarks?|remarques?|rem|bemerkung\\w*|vermerk\\w*|anmerkung\\w*|opm|opmerking\\w*|obs|observacion\\w*|osservazion\\w*|bemaerkning\\w*|observac\\w+|suivi|follow ?up';
const OF_OFFICE = new RegExp(
  String.raw`\b(?:${[
    'office|od|hr|rh|admin\\w*|back ?office|coordinat\\w+|organi[sz]ers?|team|staff|internal|intern[aeo]?s?|intern\\w{0,2}',
    'bureau|secretariat|buro|buero|sekretariat\\w*|geschaftsstelle|verwaltung|leitung|koordin\\w+|coordin\\w+',
    'oficina|secretaria|segreteria|ufficio|kantoor|secretariaat|kontor\\w*|sekretariatet|escritorio',
    NOTES,
  ].join('|')})\b`,
);
const OF_NOTES = new RegExp(String.raw`\b(?:${NOTES})\b`);
/** A question of a form asks somebody. */
const ASKS =
  /\?|\b(?:you|your|we|vous|votre|tu|ton|ta|sie|ihre?|du|dein\w*|usted|su|tu|tuo|tua|jij|je|jouw|uw|din|dit|voce|seu|sua)\b/;

export function isHeadedByOffice(header: string): boolean {
  return OF_OFFICE.test(fold(header)) && !asksSomebody(header);
}

/** Whether a header calls a column notes, wherever it stands. */
export const isHeadedByNotes = (header: string): boolean =>
  OF_NOTES.test(fold(header)) && !asksSomebody(header);

/** Whether a header is put to somebody, so that what stands below is theirs and no note of the office. */
export function asksSomebody(header: string): boolean {
  return ASKS.test(fold(header));
}

/** Whoever is spoken to, or speaks: a question mark alone ("Elig?") is the office's own. */
const TO_SOMEBODY =
  /\b(?:you|your|we|my|i(?:'m| agree| have| am| accept| understand| consent| will| confirm| would| want| can)|vous|votre|tu|ton|ta|tes|je|mon|ma|sie|ihre?n?|du|dein\w*|ich|mein\w*|wir|usted|yo|nos|tuo|tua|mio|mia|jij|je|jouw|uw|u|ik|mijn|din|dit|jeg|min|jag|mig|voce|seu|sua|meu|minha|eu)\b|\bj'/;
/** "16.", "Q14 -", "Frage 16 -". */
const NUMBERED = /^(?:(?:q|question|frage|pregunta|domanda|vraag|sp\w*) ?)?\d+ ?[.):-]/;

/** Whether a header is numbered, or speaks to or of whoever answers. */
export function isPutToSomebody(header: string): boolean {
  const said = fold(header);
  return TO_SOMEBODY.test(said) || NUMBERED.test(said);
}
