// What shows that a program wrote a column, whatever the column is called and in whatever language: the shape of what stands in it.
// Some shapes say so by themselves, others only beside a column that a program wrote.
import { fold } from '../../ground/folding.ts';
import { yesNoOf } from './answer-words.ts';
import { asksHowMany, numberIn } from './how-many.ts';

/** A column of a survey: what stands above it, and in each row. */
export interface Written {
  readonly header: string;
  readonly cells: readonly string[];
}

/** Fewer answers have no shape. */
export const LEAST = 5;

/** A moment, the address of a computer or of a page, a long key, a list for programs. */
const MACHINE =
  /^(?:\d{4}-\d\d-\d\d[T ](?!00:00)\d\d:\d\d.*|\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?(?: -)? (?!0?0:00)\d{1,2}:\d\d.*|\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{8}-[\da-f-]{20,}|(?=\S*\d)[a-z\d_]{16,}|mozilla\/.*|\[\]|\{.*\})$/i;
const KEY = /^(?=.*[a-z])[a-z\d_-]{5,64}$/i;
/** No word is written so. */
const IS_MIXED = /\d|[a-z][A-Z]/;
/** "48.208174", "12.345": nobody is so exact. */
const EXACT = /^-?\d+[.,]\d{3,}$/;

/** Whether what stands here was surely written by a program. */
export function isMachineMade({ header, cells }: Written): boolean {
  const given = cells.filter((text) => text !== '');
  if (given.length < LEAST) return false;
  if (given.every((text) => MACHINE.test(text))) return true;
  return (
    !isAsked(header) &&
    (areKeys(given) || (isTechnical(header) && areNumbers(given) && mostAre(given, EXACT) && isEach(given)))
  );
}

/** A key for each row: one token, as long as all others. Who answers twice has theirs twice. */
function areKeys(given: readonly string[]): boolean {
  const lengths = given.map(({ length }) => length);
  const isAlike = Math.max(...lengths) - Math.min(...lengths) <= 1;
  return isAlike && isEach(given) && given.every((text) => KEY.test(text)) && mostAre(given, IS_MIXED);
}

/** What programs say of a visit: "Desktop", "Chrome 126 / Windows", "Email", "completed", "en-GB". */
const OF_A_VISIT: readonly RegExp[] = [
  /^(?:desktop|mobile|tablet|smartphone|phone|computer|unknown)$/i,
  /\b(?:chrome|firefox|safari|edge|opera|windows|mac ?os|ios|android|linux)\b/i,
  /^(?:(?:web ?)?link|e-?mail|anonymous|qr(?: code)?|website|embed\w*|social|sms|web|ip address)$/i,
  /^(?:in|un|on|no )?(?:complete|verified|finished|submitted|started|in progress|screened out|disqualified|vollständig|abgeschlossen|beendet|terminée?|compl[eè]te?|incomplete?|partiel(?:le)?|partial(?:ly)?|completad[oa]|parcial|enviad[oa]|voltooid|volledig|gedeeltelijk)d?$/i,
  /^[a-z]{2}[-_][a-z]{2}$/i,
];
/** "00:12:45", "12 min 45 s", "303.66": a row hardly ever has what another has. */
const LASTED: readonly RegExp[] = [
  /^(?:\d{1,3}:)?\d{1,2}:\d\d(?:\.\d+)?$|^\d+ ?(?:h|m|s)[a-z]*\.?(?:[ ,]+\d+ ?(?:m|s)[a-z]*\.?)*$/i,
  /^-?\d+(?:[.,]\d{1,2})?$/,
];

/** Words of which the names are made that programs give to what they write: "Operating System", "Timing - Page Submit". */
const TECHNICAL =
  /^(?:response|participation|completion|submission|device|type|browser|version|platform|os|operating|system|user|agent|source|channel|collector|distribution|medium|referr?er|language|locale|tag|status|duration|time|taken|elapsed|seconds?|secs?|minutes?|mins?|timing|first|last|click|page|submit|count|latitude|longitude|location|geo|total|in|id|utm|dauer|zeit|sekunden|gerat|sprache|quelle|kanal|duree|temps|secondes|appareil|navigateur|langue|canal|duracion|tiempo|segundos|dispositivo|navegador|idioma|durata|tempo|secondi|duur|tijd|apparaat|taal)$/;
const isTechnical = (header: string) => {
  const words = fold(header).match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => TECHNICAL.test(word));
};

/** Whether what stands here is what programs write beside other things of theirs. */
export const isOfAVisit = (one: Written): boolean => isTechnical(one.header) && isLikeAVisit(one);

/** Whether these are words or numbers as programs write them; people are asked for the same. */
export function isLikeAVisit({ header, cells }: Written): boolean {
  const given = cells.filter((text) => text !== '');
  if (isAsked(header) || given.length < LEAST || given.some((text) => yesNoOf(text) !== null)) return false;
  const areOf = (shape: RegExp) => given.every((text) => shape.test(text));
  return (
    OF_A_VISIT.some(areOf) || (isEach(given) && mostAre(given, /\d[:.,]\d\d|[a-z]/i) && LASTED.some(areOf))
  );
}

/** More of anything is rarely counted by a person. */
const LARGE = 200;

/** Whether these are numbers of which nearly every row has its own, as seconds are: a program's where programs wrote on both sides. */
export function isMeasured({ header, cells }: Written): boolean {
  const given = cells.filter((text) => text !== '');
  if (!isTechnical(header) || asksHowMany(header) || given.length < LEAST || !areNumbers(given)) return false;
  return isEach(given) && Math.max(...given.map(numberIn)) > LARGE;
}

/** So few headers that begin small, and are short, were hardly written by whoever wrote the others: "cohort" among questions. */
const OTHERS = 0.2;
const SHORT = 3;

/** Tells headers that another hand wrote than the questions. */
export function otherHandIn(headers: readonly string[]): (header: string) => boolean {
  const isSmall = (header: string) =>
    /^\p{Ll}/u.test(header) && !header.includes('?') && header.split(' ').length <= SHORT;
  const isRare = headers.filter(isSmall).length <= OTHERS * headers.length;
  return (header) => isRare && isSmall(header);
}

/** A question mark, or more words than a name has. */
const NAME = 6;
export const isAsked = (header: string): boolean =>
  /[?？]/.test(header) || header.trim().split(/\s+/).length > NAME;

const HALF = 0.5;
const NEARLY_ALL = 0.8;
const mostAre = (given: readonly string[], shape: RegExp) =>
  given.filter((text) => shape.test(text)).length > HALF * given.length;
const isEach = (given: readonly string[]) => new Set(given).size >= NEARLY_ALL * given.length;
const areNumbers = (given: readonly string[]) => given.every((text) => /^-?\d+(?:[.,]\d+)?$/.test(text));
