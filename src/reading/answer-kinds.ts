// What one answer looks like: an address, a name, a number, a yes, a list … in eight languages. Each kind is a test on
// the tidy answer and its folded form; an answer may be of several kinds.
import { namesLanguage } from '../ground/languages.ts';
import { namesNobody } from '../ground/nobody-words.ts';
import { countOf } from '../ground/numbers.ts';
import { speaksOfStanding } from '../ground/standing-words.ts';
import { isEither, namesWay } from '../ground/ways-of-meeting.ts';
import { speaksOfWish } from '../ground/wish-words.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { sidesSaid } from './sides-said.ts';

export interface Seen {
  readonly text: string;
  readonly folded: string;
  readonly isDate: boolean;
  readonly isBoolean: boolean;
  /** How many words. */
  readonly words: number;
  /** Folded, cut at commas and semicolons. */
  readonly options: readonly string[];
}

const ADDRESS = /^(?:mailto:)?[^@\s<>]+@[^@\s<>]+\.[^@\s<>]{2,}$|<[^@\s<>]+@[^@\s<>]+>$/;
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const INTEGER = /^\d{1,2}$/;
const YEAR = /^(19[4-9]|20[0-4])\d\b/;
const SPAN_OF =
  /^(?:<|>|[a-z ]{0,12})?\d+ ?(?:-|\u2013|to|a|bis|\+|or more|et plus|und mehr)? ?\d*\+?(?: ?(?:years?|ans?|jahre?n?|anos?|anni|jaar|ar|mentees?|months?))?$/;
const A_YES =
  /\b(?:agree|accept|consent|stimme|einverstanden|accepte|d'accord|acepto|autorizo|acconsento|accetto|autorizzo|akkoord|toestemming|samtykke|accepterer|aceito|concordo|gelesen|read and)\b/;
const ZONES =
  /\b(?:utc|gmt|cet|cest|est|edt|pst|pdt|cst|ist|bst|eet|wet|aest)\b|^(?:africa|america|asia|europe|australia|pacific|atlantic)\/|\b(?:time|zeit|heure)$|\b(?:eastern|pacific|central|mountain)\b/;
const GENDER =
  /^(?:(?:[fmhw]|mme|mlle|madame|monsieur|herr|mr|mrs|ms|mx|sra?|dhr|mevr\w*|pani?|rouva|herra)\.?$|(?:an? |eine? |une? |un[ao]? |een |en |uma? )?(?:mentorin|patin|pate|marraine|mentora|madrina|padrino|chic[oa]|femme|homme|fille|garcon|girl|boy|frau|mann|madchen|junge$|ragazz[oa]|nin[oa]|meisje|jongen|menin[oa]|pige|dreng)\b|wom[ae]n|m[ae]n|female|male|non-?binary|weiblich|mannlich|divers|mujer|hombre|femenino|masculino|donna|uomo|femmina|maschio|vrouw|man|kvinde|mand|mulher|homem|feminino|non binaire|nicht-?binar|no binario|keine angabe|prefer not to say|rather not say)\b/;
const PRONOUN =
  /^(?:she|he|they|sie|er|elle|il|iel|ella|el|lei|lui|zij|hij|hun|hun\/hen|hen|de|ela|ele|keine)(?:\/| ?\/ ?)[a-z/ ]+$|^(?:she|he|they)\b.{0,20}$/;
const URL = /^https?:|^www\.|linkedin\.|github\.|\.(?:com|org|io|net)\b.*\//;
const PHONE = /^[+(]?[\d][\d ()./-]{6,}$/;
/** Two digits at least where no hyphen stands before them: M1 is a year of study. */
const MENTOR_CODE = /^\W*m(?: ?[-‐-―−_.] ?| ?(?=\d{2}))0*\d{1,4}\b/;
const ORDINAL =
  /^(?:[1-9](?:st|nd|rd|th|er|ere|e|eme|\.|o|a|ª|º)?|first|second|third|erste\w*|zweite\w*|dritte\w*|not met|-)$/;
const DEGREE =
  /^(?:(?:very |sehr |tres |muy |molto )?(?:high|medium|low|good|strong|weak|hoch|mittel|niedrig|gut|eleve|moyen|faible|alto|medio|bajo|basso|hoog|gemiddeld|laag|hoj|mellem|lav|baixo)|not at all|a little|a lot|somewhat|much|some|gar nicht|etwas|viel|wenig|sehr|beaucoup|un peu|pas du tout|mucho|poco|nada|molto|per niente|veel|weinig|niet|meget|lidt|muito|pouco|expert|intermediate|beginner|advanced|basic|novice|experte?|fortgeschritten|anfanger\w*|debutant|avance|confirme|experto|avanzado|principiante|esperto|intermedio|gevorderd|ekspert|begynder|yes|no)$/;
const PARTICLE = "(?:de|da|di|du|del|della|dos|la|le|van|von|der|den|el|al|bin|ibn|ter|zu|af|y|e|d’|d')";
const NAME_PART = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const FULL_NAME = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )*${NAME_PART}(?: ${PARTICLE})*(?: (?:${NAME_PART}|${PARTICLE})){1,4}$`,
  'u',
);
const ONE_NAME = new RegExp(`^${NAME_PART}(?:[ -]${NAME_PART})?$`, 'u');

/** Words without which an answer puts nobody on a side. */
const SIDE =
  /ment|tut|parrain|marraine|filleul|both|either|les deux|beid|amb[oa]s|entramb|begge|as duas|os dois|begleit|betreut|accompagn/;

const isDigit = (text: string) => /^\d/.test(text);

function isNumberInWords(folded: string): boolean {
  const count = isDigit(folded) ? null : countOf(folded);
  return count !== null && count !== 'unclear';
}

/** A folded answer of fewer letters that is so. */
export const briefly =
  (most: number, isSo: (folded: string) => boolean) =>
  ({ folded }: Seen): boolean =>
    folded.length < most && isSo(folded);

/** An answer of fewer letters that is like this as it stands. */
export const shortly =
  (most: number, pattern: RegExp) =>
  ({ text }: Seen): boolean =>
    text.length < most && pattern.test(text);

export const like = (pattern: RegExp) => (text: string) => pattern.test(text);

export const kinds: Readonly<Record<string, (answer: Seen) => boolean>> = {
  address: ({ text }) => text.includes('@') && ADDRESS.test(text),
  'full name': shortly(50, FULL_NAME),
  'one name': shortly(24, ONE_NAME),
  date: ({ text, isDate }) => isDate || DATE.test(text),
  integer: shortly(3, INTEGER),
  year: shortly(12, YEAR),
  range: briefly(22, like(SPAN_OF)),
  'number word': briefly(30, isNumberInWords),
  'yes or no': ({ folded, isBoolean }) =>
    isBoolean || (folded.length < 40 && !isDigit(folded) && yesOrNo(folded) !== null),
  agrees: ({ folded, isBoolean }) => isBoolean || A_YES.test(folded),
  language: briefly(80, namesLanguage),
  format: briefly(80, namesWay),
  either: briefly(40, isEither),
  zone: briefly(40, like(ZONES)),
  gender: briefly(40, like(GENDER)),
  pronoun: briefly(24, like(PRONOUN)),
  url: ({ folded }) => URL.test(folded),
  phone: shortly(24, PHONE),
  code: briefly(60, like(MENTOR_CODE)),
  nobody: briefly(40, namesNobody),
  ordinal: briefly(8, like(ORDINAL)),
  level: briefly(20, like(DEGREE)),
  status: briefly(24, speaksOfStanding),
  role: ({ folded, text }) => folded.length < 70 && SIDE.test(folded) && sidesSaid(text).length > 0,
  wish: briefly(60, speaksOfWish),
  list: ({ text }) =>
    text.length < 200 && /[,;] ?\p{L}/u.test(text) && text.split(/[,;] ?/).every((part) => part.length < 50),
  short: ({ text }) => text.length <= 24,
  middling: ({ text }) => text.length > 24 && text.length <= 70,
  long: ({ text }) => text.length > 70,
};
