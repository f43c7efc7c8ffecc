// Postal addresses, as Europe writes them: a street with its number, and whatever of an address stands beside it.
import { patternFor } from '../lighter-patterns.ts';
import type { Place, Span } from '../spans.ts';
import { overlaps } from '../spans.ts';

const B = '[ \\u00a0]';
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}";
const TOWN_NAME = `(?:(?:Bad|Sankt|St\\.|Saint|Markt|La|Le|Den|San|New)${B})?${NAME}`;
/** "87", "12b", "14/3/11", "14 bis" */
const NUMBER = `(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}(?!\\d)(?:${B}?(?:bis|ter|[a-h](?!\\p{L})))?(?:[/-]\\d{1,3}){0,3}`;
const WAYS =
  '(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Cc]hemin|[Cc]h\\.|[Rr]oute|[Rr]te|[Pp]lace|[Qq]uai|[Aa]llées?|[Ii]mpasse|[Pp]assage|[Ss]entier|[Ee]splanade|[Cc]ours|[Ss]quare|[Rr]uelle|[Mm]ontée|[Vv]enelle|[Ff]aubourg|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Cc]alle|[Pp]laza|[Rr]ua|[Aa]venida|[Uu]l\\.|[Uu]lica|[Vv]icolo|[Ll]argo|[Pp]iazzale|[Cc]ontrada|[Ss]alita|[Pp]aseo|[Aa]vda\\.|C/|[Cc]amino|[Gg]lorieta|[Cc]arrer|[Tt]ravess?[aií]a?|[Pp]ra[çc]a|[Ee]strada|[Οο]δός|[Λλ]εωφ(?:όρος|\\.)|ул\\.|улица|пр\\.|проспект|вул\\.|вулиця)';
const LINKS = "(?:(?:de|du|des|la|le|les|l|d|del|della|dei|degli|delle|dell|da|do|dos)[\\s'’]){0,3}";
const FRENCH = `${WAYS}${B}${LINKS}${NAME}(?:${B}${LINKS}${NAME}){0,3}`;
const ENGLISH =
  '(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Way|Square|Close|Court|Terrace|Crescent|Gardens?|Grove|Mews|Hill|Park|Row|Parade|Place|Walk|Rise|Green|View|Heights|Boulevard|Blvd\\.?|Circle|Trail|Parkway|Pkwy|Quay|Wharf|Highway|Hwy)';
const GERMAN_END =
  '(?:straße|strasse|str\\.|weg|gasse|platz|allee|ring|damm|ufer|steig|steg|stieg|stiege|straat|laan|gracht|plein|dijk|singel|steeg|dreef|(?<!bri)gade|gatan?|vägen|vej|veien|katu|zeile|gässli|graben|kai|pfad|chaussee|promenade)';
const GERMAN_WORD =
  '(?:Straße|Strasse|Str\\.|Weg|Gasse|Platz|Allee|Ring|Damm|Ufer|Steig|Chaussee|Promenade|Straat|Laan|utca|út|tér)';
/** "the Ringstraße 20 minutes from here" */
const COUNTED =
  '(?!\\s(?:Minuten?|Stunden?|km|m|Meter|Jahren?|Tagen?|Wochen?|Monaten?|Leute|Personen|Prozent|days?|years?|weeks?|months?|hours?|times|people|minutes?|jours?|ans|fois|mois|heures?|personnes?|días|años|giorni|anni|dagen|jaar)(?!\\p{L}))';
const START = '(?<![\\p{L}\\p{N}])';

/** How people say where they live, in the languages of Europe. */
const LIVING =
  '(?:[Ll]ive|[Ll]iving|[Ww]ohn(?:e|en|haft)|[Hh]abit(?:e|ons)|[Vv]ivo|[Vv]ivimos|[Aa]bit(?:o|iamo)|[Mm]oro|[Ww]oon|[Bb]or|[Aa]sun|[Mm]ieszkam|[Bb]ydl[ií]m|[Ll]akom|[Μμ]ένω|[Жж]иву|[Cc]hez moi|[Dd]aheim|[Zz]u Hause|[Aa]t home|[Mm]y place|[Мм]ешкаю|(?:[Aa]dd?ress[eo]?|[Aa]nschrift|[Dd]irecci[óo]n|[Ii]ndirizzo|[Mm]orada)(?::| is| est| ist| es| è| é))';
const AT = '(?:at|in|im|an?|am|auf|de[rmn]|aux?|à|la|le|en|em|na|no|op|de|het|på|i|στην?|στο|на)';

const cores: readonly RegExp[] = [
  `${START}(?:\\p{Lu}[\\p{L}\\p{M}]{1,30}-){0,3}\\p{Lu}?[\\p{L}\\p{M}]{2,30}${GERMAN_END}${B}?${NUMBER}${COUNTED}`,
  `${START}(?:\\p{Lu}[\\p{L}\\p{M}]{1,30}[- ]){1,2}${GERMAN_WORD}${B}?${NUMBER}${COUNTED}`,
  `${START}${NUMBER},?${B}${FRENCH}`,
  `${START}${FRENCH},?${B}(?:n[.ºr°]{1,2}${B}?|д\\.${B}?)?${NUMBER}${COUNTED}`,
  `${START}(?:${NAME}${B}(?:de[rmn]${B})?){1,4}${NUMBER},?${B}(?:[A-Z]{1,2}-)?\\d{4,5}${B}${TOWN_NAME}`,
  `${START}\\d{1,5}[a-d]?,?${B}(?:${NAME}${B}){1,3}${ENGLISH}(?![\\p{L}])`,
  // "ich wohne Am Anger 4", "I live at Fairholm 12": a capital and a number behind the word for living.
  `(?<=${START}${LIVING}[ :,(–-]{1,3}(?:${AT}${B}){0,2})${NAME}(?:[ -](?:${LINKS}${NAME}|de[rmn])){0,3},?${B}${NUMBER}(?![\\p{N}%]|${B}[%€$£])${COUNTED}`,
].map((core) => new RegExp(core, 'gu'));
/** "Am Alten Kirchplatz 7": what a street is called begins before its last word. */
const FIRST_WORDS =
  /(?:(?:[AI]m|Zu[mr]|Beim|Hinterm?|Vorm?|Auf|An|In|(?:Ober|Unter|Alte|Neue|Klein|Groß|Gross|Hoh|Lang|Breit|Schmal|Krumm|Erst|Zweit)\p{Ll}{0,2})(?: (?:de[rmn]|das))? ){1,3}$/u;
/** Of these a town behind a comma goes along: not in German, where any noun has a capital. */
const WITH_TOWN: ReadonlySet<number> = new Set([2, 3, 5]);

/** What stands beside a street in an address: a box, a flat, a postcode with its town, a town before a postcode. */
const BESIDE = new RegExp(
  `^${B}{0,2}[,·|–-]?[ \\u00a0\\n]{1,2}(?:` +
    [
      `(?:bte|boîte|boite|[Aa]pp?t?o?\\.?|кв\\.|int\\.|scala|piso|[Ff]lat|[Ss]uite|[Uu]nit|étage|Top|Stiege|Tür|Stock)${B}?(?:\\d{1,4}[a-z]?|\\p{Lu}(?!\\p{L}))`,
      `(?:[A-Z]{1,2}-)?\\d{4,5}(?!\\d)(?:${B}${TOWN_NAME})?`,
      '[A-Z]{1,2}\\d[A-Z\\d]?[ ]\\d[A-Z]{2}(?!\\p{L})',
      '[A-Z]{2}[ ]\\d{5}(?!\\d)',
      `${NAME}(?:${B}${NAME})?(?=,?${B}(?:[A-Z]{1,2}\\d|[A-Z]{2}[ ]\\d{5}|\\d{4,5}))`,
    ].join('|') +
    ')',
  'u',
);
/** "Flat 4, 12 Maple Road" */
const FLAT = /(?<!\p{L})(?:[Ff]lat|[Aa]pt\.?|[Uu]nit|[Ss]uite) \w{1,4},? $/u;
const MOST_PARTS = 5;

export function addressesIn(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const spans: Span[] = [];
  cores.forEach((core, k) => {
    text.replace(patternFor(text, core), (...found: unknown[]) => {
      const at = found.find((part) => typeof part === 'number') as number;
      const left = text.slice(Math.max(0, at - 24), at);
      const flat = ((k < 2 ? FIRST_WORDS : FLAT).exec(left) ?? [''])[0].length;
      const [start, end] = [at - flat, at + (found[0] as string).length];
      const street = { start, end };
      const whole = withTheRest(text, street);
      const place = WITH_TOWN.has(k) && whole.end === street.end ? withTown(text, street) : whole;
      if (!spans.some((span) => overlaps(span, place))) spans.push({ ...place, type: 'address' });
      return '';
    });
  });
  return spans;
}

/** "14 Quarry Lane, Thornbeck and" */
const TOWN = new RegExp(`^,${B}${NAME}(?=[.;:!?)\\n]|$|${B}\\p{Ll}|,${B}\\p{Ll})`, 'u');

function withTown(text: string, { start, end }: Place): Place {
  return { start, end: end + (TOWN.exec(text.slice(end, end + 50))?.[0].length ?? 0) };
}

function withTheRest(text: string, { start, end }: Place): Place {
  let last = end;
  for (let n = 0; n < MOST_PARTS; n++) {
    const more = BESIDE.exec(text.slice(last, last + 90));
    if (more === null) break;
    last += more[0].length;
  }
  return { start, end: last };
}
