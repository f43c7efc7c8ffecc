// Patterns for texts of plain letters. \p{L} stands for 131,000 letters in 650 ranges: to compile a pattern that says it ten times takes longer than
// to search a hundred profiles with it. Nearly every text in English, French or German holds none but European letters, which are ten ranges.
// On such a text the pattern made here finds what the first one finds (test/redaction/lighter-patterns.test.ts); any other text is searched with the first.

/** Signs of which the classes below say all that Unicode says: Latin letters, marks, arrows, signs of money. */
const PLAIN =
  /^[\0-\u017e\u0218-\u021b\u2000-\u206f\u20ac\u2116\u2122\u2190-\u21ff\u25a0-\u25ff\u2600-\u26ff]*$/;

const LATIN = 'A-Za-zªºÀ-ÖØ-öø-žȘ-ț';
const isCapital = (sign: string) => sign !== sign.toLowerCase();

/** Letters with marks of which these are the capitals, or the others. */
function marked(isMeant: (sign: string) => boolean): string {
  const all = Array.from({ length: 0x17f - 0xc0 }, (_, k) => String.fromCharCode(0xc0 + k));
  return [...all, ...'ȘșȚț'].filter((sign) => !'×÷'.includes(sign) && isMeant(sign)).join('');
}

/** What each property means among plain signs; a script without a name here has none of them. */
const classes: Readonly<Record<string, () => string>> = {
  L: () => `${LATIN}µ`,
  N: () => '0-9²³¹¼-¾',
  Nd: () => '0-9',
  M: () => '',
  Lo: () => 'ªº',
  Lu: () => `A-Z${marked(isCapital)}`,
  Ll: () => `a-zµ${marked((sign) => !isCapital(sign))}`,
  'Script=Latin': () => LATIN,
};
/** The same where case does not count: capitals are all that have one. */
const withoutCase: typeof classes = {
  ...classes,
  'Script=Greek': () => 'µ',
  Lu: () => `A-Za-zµ${marked((sign) => sign === 'ß' || sign !== sign.toLowerCase() || hasCapital(sign))}`,
  Ll: () => `A-Za-zµ${marked((sign) => sign !== 'İ')}`,
};
const hasCapital = (sign: string) =>
  sign.toUpperCase().length === 1 && !/[A-Z]/.test(sign.toUpperCase()) && sign !== sign.toUpperCase();

/** Of which no plain text holds a sign. */
const OTHER_SCRIPTS = new Set(
  'Arabic Armenian Bengali Bopomofo Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul Hebrew Hiragana Kannada Katakana Khmer Lao Malayalam Mongolian Myanmar Oriya Sinhala Tamil Telugu Thai Tibetan'.split(
    ' ',
  ),
);

/** Classes that are written out already, of both kinds. */
const written = new Map<string, string>();

function classOf(property: string, isAnyCase: boolean): string | null {
  const make = (isAnyCase ? withoutCase : classes)[property];
  if (make === undefined) return OTHER_SCRIPTS.has(property.replace('Script=', '')) ? '' : null;
  const key = `${isAnyCase}${property}`;
  const found = written.get(key) ?? make();
  written.set(key, found);
  return found;
}

/**
 * A property, a group behind something, signs too far up for any plain text, what else may be escaped, and what opens or ends a class.
 */
const PART =
  /\\p\{([^}]+)\}|(?<!^|[|(^]|\(\?<?[:=!]|^\(\?<!(?:\[[^\]]*\]|\\p\{L\})\))\(\?:|(?<!-)\\u\{.{5}\}(?:-\\u\{.{5}\})?|\\u\{|\\.|[[\]]/gs;
const FAR_UP = /^\\u\{.{5}/;
/** What is not known here. */
const ODD = new Set(['\\u{', '\\P', '\\k']);
/** A shorter pattern that knows nothing of Unicode is compiled as quickly as it is read. */
const LONG = 300;
/** Matches anywhere, and keeps whoever compiles from trying every end of a group with every beginning of the next: ten times quicker. */
const APART = '(?=)';

/** Signs that are plain ones where case does not count, and ranges that may hold them: only with Unicode are they the same. */
const FOLDED =
  /[ſẞ\u212a\u212b]|\\u(?:017f|1e9e|212[ab])|(?<!\[\^?)-(?:[^\0-\u017e]|\\u(?!00|01[0-6]|017[0-9a-e]))/i;
/** What a property leaves behind where it has no sign. */
const LEFT_BEHIND = /\\p\{[^}]+\}\^/;

function madeLighter({ source, flags }: RegExp): RegExp | null {
  const [isOfUnicode, isAnyCase] = [flags.includes('u'), flags.includes('i')];
  if (/[\ud800-\udfff]/.test(source) || LEFT_BEHIND.test(source)) return null;
  if (isOfUnicode ? isAnyCase && FOLDED.test(source) : source.length < LONG) return null;
  let [isWithin, isKnown] = [false, true];
  const light = source.replace(PART, (part: string, property: string | undefined) => {
    if (part === '(?:') return isWithin ? part : `${APART}${part}`;
    if (part === '[' || part === ']') isWithin = part === '[';
    if (property === undefined && !FAR_UP.test(part)) {
      isKnown &&= !ODD.has(part);
      return part;
    }
    const signs = property === undefined ? '' : classOf(property, isAnyCase);
    isKnown &&= signs !== null;
    return isWithin ? (signs ?? '') : `[${signs}]`;
  });
  return isKnown ? new RegExp(light, flags.replace('u', '')) : null;
}

const lighter = new WeakMap<RegExp, RegExp>();

/** For plain texts; for any text where the pattern knows nothing of Unicode. */
export function lighterOf(shape: RegExp): RegExp {
  const known = lighter.get(shape);
  if (known !== undefined) return known;
  const pattern = madeLighter(shape) ?? shape;
  lighter.set(shape, pattern);
  return pattern;
}

interface Told {
  readonly of: string;
  readonly isPlain: boolean;
}
const NOTHING: Told = { of: '', isPlain: true };
/** A whole text, and a short one or a part of it, are asked about again and again, each with one pattern after the other. */
let last = NOTHING;
let lastShort = NOTHING;

/** A short one is told by its letters. */
const SHORT = 200;

export function isPlain(text: string): boolean {
  if (text.length < SHORT) {
    if (lastShort.of !== text) lastShort = { of: text, isPlain: isPlainPart(text) };
    return lastShort.isPlain;
  }
  if (last.of !== text) last = { of: text, isPlain: PLAIN.test(text) };
  return last.isPlain;
}

/** The pattern with which a text is searched for a shape. */
export function patternFor(text: string, shape: RegExp): RegExp {
  return isPlain(text) ? lighterOf(shape) : shape;
}

function isPlainPart(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code > 0x17e && (code < 0x2000 || code > 0x206f)) return PLAIN.test(text);
  }
  return true;
}

/** Whether a part of a text has a shape. */
export function fits(shape: RegExp, part: string): boolean {
  return patternFor(part, shape).test(part);
}
