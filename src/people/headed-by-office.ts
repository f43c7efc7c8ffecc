// Whether a question is none: a column that an office put beside the answers for itself, by what it is called in eight languages.
import { fold } from '../ground/folding.ts';

const OF_OFFICE = new RegExp(
  String.raw`\b(?:${[
    'office|od|hr|rh|admin\\w*|back ?office|coordinat\\w+|organi[sz]ers?|team|staff|internal|intern[aeo]?s?|intern\\w{0,2}',
    'bureau|secretariat|buro|buero|sekretariat\\w*|geschaftsstelle|verwaltung|leitung|koordin\\w+|coordin\\w+',
    'oficina|secretaria|segreteria|ufficio|kantoor|secretariaat|kontor\\w*|sekretariatet|escritorio',
    'notes?|notiz\\w*|notas?|remarks?|remarques?|bemerkung\\w*|vermerk\\w*|anmerkung\\w*|opm|opmerking\\w*|observacion\\w*|osservazion\\w*|bemaerkning\\w*|observac\\w+',
  ].join('|')})\b`,
);
/** A question of a form asks somebody. */
const ASKS =
  /\?|\b(?:you|your|we|vous|votre|tu|ton|ta|sie|ihre?|du|dein\w*|usted|su|tu|tuo|tua|jij|je|jouw|uw|din|dit|voce|seu|sua)\b/;

export function isHeadedByOffice(header: string): boolean {
  return OF_OFFICE.test(fold(header)) && !asksSomebody(header);
}

/** Whether a header is put to somebody, so that what stands below is theirs and no note of the office. */
export function asksSomebody(header: string): boolean {
  return ASKS.test(fold(header));
}
