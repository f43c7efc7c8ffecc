// What points to somebody by its form alone: addresses, links, numbers. Every pattern runs in linear time: no part of one
// repeats what the part before it may also match without a bound.
import { patternFor } from '../lighter-patterns.ts';
import type { Flag, Place, Span, SpanType } from '../spans.ts';
import { covers, overlaps } from '../spans.ts';
import { plainKey } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { birthDatesIn } from './birth-dates.ts';
import { codesIn } from './codes.ts';
import { roomsAmong } from './contact-lines.ts';
import { officialNumbers } from './official-numbers.ts';
import { phonesIn } from './phones.ts';
import { placesOf } from './places-of.ts';
import { spelledAddressesIn } from './spelled-addresses.ts';
import { addressesIn } from './streets.ts';

const L = '\\p{L}\\p{M}\\p{N}';
const TLDS =
  'com|org|net|edu|gov|int|info|biz|eu|ch|fr|de|lu|dk|uk|ie|es|pt|nl|pl|cz|sk|hu|ro|bg|gr|fi|se|cat|io|dev|app|ai|co|us|ca|au|jp|cn|tv|online|science|academy|academia|university|cern|example|test|swiss|berlin|paris';

/** Two-letter domains that are ordinary words at the end of a sentence without a space. */
const WORDY_TLDS = 'at|it|be|me|no|is|in|to|so|am';

/** Houses and tools that are called by their address; anybody else's address with a capital is a link as any other. */
const OF_HOUSE = /^(?:Booking\.com|Monday\.com|Salesforce\.com|Amazon\.(?:com|de|fr|co\.uk)|Draw\.io)$/;
const NOT_DOMAINS = /^(?:asp\.net|vb\.net|e\.g|i\.e|ph\.d|b\.sc|m\.sc)$/i;

interface Pattern {
  readonly type: SpanType;
  /** Without this in a text there is nothing to look for. */
  readonly needs: RegExp;
  readonly shape: RegExp;
  readonly isMeant?: (found: string) => boolean;
}

const patterns: readonly Pattern[] = [
  {
    type: 'email',
    needs: /@/,
    shape: new RegExp(
      `(?:mailto:)?[${L}][${L}._%+'’-]{0,63}\\s?@\\s?[${L}-]{1,63}(?:[.][${L}-]{1,63}){1,6}`,
      'giu',
    ),
  },
  { type: 'link', needs: /:\/\//, shape: /\b[a-z][a-z\d+]{1,11}:\/\/[^\s<>"”»]{2,2000}/gi },
  { type: 'link', needs: /\./, shape: /(?<![\p{L}\p{N}.])www\.[^\s<>"”»,;]{2,2000}/giu },
  {
    type: 'link',
    needs: /\./,
    shape: new RegExp(
      `(?<![${L}@._-])(?:[${L}][${L}-]{0,62}[.]){1,6}(?:${TLDS})(?![${L}-])(?:[/:?#][^\\s<>"”»,;]{0,2000})?`,
      'gu',
    ),
    isMeant: (found) => !NOT_DOMAINS.test(found) && !OF_HOUSE.test(found),
  },
  {
    type: 'link',
    needs: /\./,
    shape: new RegExp(
      `(?<![${L}@._-])(?:[${L}][${L}-]{0,62}[.]){1,6}(?:${WORDY_TLDS})(?![${L}-])(?:/[^\\s<>"”»,;]{1,2000})`,
      'gu',
    ),
  },
  { type: 'handle', needs: /@/, shape: /(?<![\p{L}\p{N}@._])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,38}/gu },
  {
    type: 'handle',
    needs: /[:=]/,
    shape:
      /(?<=(?<![\p{L}\p{N}])(?:skype|telegram|instagram|insta|github|gitlab|twitter|mastodon|discord|slack|facebook|linkedin|xing|researchgate|login|username|nickname|pseudo|benutzername)\s?[:=]\s?@?)[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,38}/giu,
    isMeant: (found) => !isFunctionWord(plainKey(found)),
  },
  { type: 'handle', needs: /#/, shape: /(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]{3,32}#\d{4}(?!\p{N})/gu },
  {
    type: 'room',
    needs: /\d/,
    shape:
      /(?<![\p{L}\p{N}./-])(?:\p{Lu}\.?)?\d{1,4}(?:\/[A-Z\d]{1,3}-[A-Z]?\d{2,3}|\s\/\s[A-Z\d]-\d{3})(?![\p{L}\p{N}-])/gu,
  },
  {
    // "I sit in B 112, second floor"
    type: 'room',
    needs: /\p{Lu}[ .-]?\d/u,
    shape:
      /(?<=(?<!\p{L})(?:sit|sitting|find me|sitze|find(?:est|et) mich|trouve(?:rez)?|porte d[ue])(?!\p{L})[^.!?\n\d]{0,16} )\p{Lu}{1,2}[ .-]?\d{1,3}(?:[.-]\d{1,3})?(?!\p{L}|\d|\s\p{Lu})(?:, (?:(?:ground|first|second|third|fourth|fifth|top) floor|\d{1,2}\.? ?(?:Stock|OG|étage)))?/giu,
  },
  {
    type: 'id',
    needs: /\d/,
    shape: /(?<![\p{N}-])\d{4}[-‐‑–]\d{4}[-‐‑–]\d{4}[-‐‑–]\d{3}[\dXx](?![\p{N}-])/gu,
  },

  ...officialNumbers,
];

const asking: readonly { readonly why: Flag['why']; readonly shape: RegExp }[] = [
  {
    why: 'number',
    shape:
      /(?<![\p{L}\p{N}-])(?:\p{Lu}{1,4}[\s/-]?\d{2,}[\p{Lu}\d./-]{0,12}|\d{1,4}[-/]\p{Lu}[-/]\d{1,4}|\d{2,4}-\d{2,4}(?!-)|\d{1,2}\.\d{2,3}\p{Lu}?(?=\)))(?![\p{L}\p{N}])/gu,
  },
  {
    why: 'number',
    shape:
      /(?<![\p{L}\p{N}.,/-])[1-9]\d{4,}(?!(?:[\s.,]\d|\s?[%€$£]|\d|\s(?:chf|eur|dkk|usd|euros?|people|events|hours|heures|stunden|personnes)))(?![\p{L}\p{N}/-])/giu,
  },
  { why: 'number', shape: /(?<![\p{L}\p{N}])10\.\d{4,9}\/[^\s<>"”]{3,200}/gu },
  {
    why: 'number',
    shape: /(?<![\p{L}\p{N}])(?:arXiv|ISBN|ISSN|DOI|PMID|HAL)[\s:-]{0,3}[\dXx][\dXx.-]{5,20}/gu,
  },
  {
    // A short number in groups, with nothing that says what it counts: "16 4711", "16 30 55".
    why: 'number',
    shape:
      /(?<![.,/€$£-]\s?|\p{N}[\s:]|[\p{L}\p{N}:])(?:\d{2} (?!(?:19|20)\d\d)\d{4}|\d{2} \d{2} \d{2})(?![\p{L}\p{N}:/%-]|[.,]\p{N}|\s?[\p{N}%€$£]|\s(?:chf|eur|dkk|usd|euros?|people|hours|km|mb))/giu,
  },
  {
    // On which floor somebody sits, in which wing.
    why: 'number',
    shape:
      /(?<![\p{L}\p{N}.])(?:\d{1,2}(?:st|nd|rd|th|er|[eè]me|e|º|\.)?\s?(?:floor|storey|étage|OG|UG|Stock(?:werk)?|Obergeschoss|Etage|piso|piano|planta|verdieping|sal)(?:,?\s(?:links|rechts|mitte|left|right|gauche|droite|th|tv))?|(?:first|second|third|fourth|fifth|sixth|top) floor|(?:north|south|east|west)(?:ern)? wing|aile (?:nord|sud|est|ouest)|(?:Nord|Süd|Ost|West)flügel)(?![\p{L}\p{N}])/giu,
  },
  // "Forsthaus Nr. 2", "établi n° 9"
  {
    why: 'number',
    shape: /(?<!\p{L})(?:N(?:r|o)\.|[Nn][°º]|№)\s?\d{1,4}[a-z]?(?![\p{L}\p{N}.,]\d)(?![\p{L}\p{N}])/gu,
  },
  {
    why: 'street',
    shape:
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{2,30}(?:straße|strasse|gasse|allee|platz)(?!\s?\d)(?![\p{L}])/gu,
  },
  {
    why: 'street',
    shape:
      /(?<![\p{L}\p{N}])(?:rue|avenue|boulevard)\s(?:(?:de|du|des|la)\s){0,2}\p{Lu}[\p{L}\p{M}'’-]{2,40}/gu,
  },
];

/** Of what is found already a room may hold a part: "γραφείο 1-022" was dialled, "Postfach 44" is an address. */
const WITHIN: ReadonlySet<SpanType> = new Set(['phone', 'address', 'room']);

const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Digits of other scripts are read as ours: ٢١٤, २०७. Each block of ten begins at a multiple of sixteen, or six later. */
function withOurDigits(text: string): string {
  return text.replace(patternFor(text, OTHER_DIGIT), (digit) => {
    const code = digit.codePointAt(0)! % 16;
    return digit.length > 1 ? digit : String(code >= 6 ? code - 6 : code);
  });
}

export function structuredIn(written: string): { spans: Span[]; flags: Flag[] } {
  const text = withOurDigits(written);
  const spans: Span[] = [...spelledAddressesIn(text), ...addressesIn(text)];
  const isFree = (place: Place) => !spans.some((span) => overlaps(span, place));
  for (const { type, shape, isMeant } of patterns.filter(({ needs }) => patternFor(text, needs).test(text)))
    for (const place of placesOf(text, shape)) {
      const found = text.slice(place.start, place.end);
      if (isFree(place) && (isMeant?.(found) ?? true)) spans.push({ ...trimmed(text, place), type });
    }
  for (const span of [...birthDatesIn(text), ...phonesIn(text)]) if (isFree(span)) spans.push(span);
  for (const span of codesIn(text))
    if (spans.every((other) => !overlaps(other, span) || (WITHIN.has(other.type) && !covers(other, span))))
      spans.push(span);
  const isNumbered = /\d/.test(text);
  const flags = asking
    .filter(({ why }) => isNumbered || why !== 'number')
    .flatMap(({ why, shape }) => placesOf(text, shape).map((place) => ({ ...place, why })));
  spans.push(...roomsAmong(text, flags, spans));
  return { spans, flags: flags.filter(isFree) };
}

/** Without the mark that ends the sentence. */
function trimmed(text: string, { start, end }: Place): Place {
  const tail = /[.,;:!?)\]}'’"»”]{1,4}$/.exec(text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
  const isOpen = tail.includes(')') && text.slice(start, end).includes('(');
  return { start, end: isOpen ? end : end - tail.length };
}
