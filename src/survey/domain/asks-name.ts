// Columns of a survey in which people say what they, or somebody else, are called: asked so that people can be told apart, never counted and never
// quoted.
import { fold, wordsOf } from '../../ground/folding.ts';

/** Ways to ask for a name. */
const ASKS_NAME =
  /^(?:what(?:'s| is| was)|please (?:enter|write|give)|enter|write)\b.{0,40}\bname\W*$|^(?:(?:full|first|last|your|my|the|mentor'?s?|mentee'?s?|partner'?s?) )*name(?: of (?:your|the|my) .*)?\W*$|\b(?:what|how) (?:should|shall|may|can) (?:we|i) call you\W*$|^wie heiss(?:t|en) |^wie (?:sollen|durfen) wir (?:dich|sie|euch) nennen\W*$|^name (?:deine|ihre|des |der |vor)|^(?:quel est le )?nom (?:et prenom )?de |\bcomment (?:s'|t'|vous )appel|^¿?como se llama|^nombre (?:de |y |completo)|^come si chiama|^nome (?:del|e cognome)|^hoe heet|^naam van|^hvad hedder|^navn pa|^(?:vorname|first name|prenom|nombre de pila|voornaam|fornavn)(?: |,|$)/;

/** "Nom et prénom", "Vor- und Nachname", "Full name (optional)": words for a name, and what may stand beside them. */
const NAME: ReadonlySet<string> = new Set(
  'name names surname forename firstname lastname fullname vorname vor nachname familienname nom noms prenom prenoms nombre nombres apellido apellidos nome cognome sobrenome apelido naam voornaam achternaam familienaam navn fornavn efternavn'.split(
    ' ',
  ),
);
const BESIDE: ReadonlySet<string> = new Set(
  'your my the full first last given family middle complete and or of optional please ihr ihre dein deine mein der die vollstandiger und oder freiwillig bitte votre vos ton mon le la famille complet et ou de facultatif su tu mi el y o completo opcional il tuo suo e facoltativo uw je jouw en volledige optioneel dit fulde og valgfrit seu teu'.split(
    ' ',
  ),
);
/** A number is nobody's name: "nombre" asks for one in French. */
const areNumbers = (cells: readonly string[]) => {
  const given = cells.filter((text) => text !== '');
  return given.filter((text) => /^\d/.test(text)).length > given.length / 2;
};

/** Whether a column asks for a name. */
export function asksName(header: string, cells: readonly string[]): boolean {
  const words = wordsOf(header);
  const areKnown = words.every((word) => NAME.has(word) || BESIDE.has(word));
  const isAsked = ASKS_NAME.test(fold(header)) || (areKnown && words.some((word) => NAME.has(word)));
  return isAsked && !areNumbers(cells);
}
