// Cuts the original text into words and folds each on its own, so that no table of offsets is needed. JavaScript's \b
// and \w know ASCII only, so neither is used anywhere in redaction.
import { late, remembered } from '../ground/made-when-asked.ts';
import { patternFor } from './lighter-patterns.ts';
import { hasCapital } from './signs.ts';

/** Characters nobody sees: soft hyphen, zero-width, direction marks, what changes the look of an emoji. */
const SOFT =
  '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff\\u{1f3fb}-\\u{1f3ff}';
/** Modifier letters are letters to Unicode and apostrophes to people. */
const NO_LETTER = '(?![\\u02b0-\\u02ff\\u00aa\\u00ba])';
const WORD = new RegExp(
  `${NO_LETTER}[\\p{L}\\p{N}\\u24b6-\\u24e9](?:${NO_LETTER}[\\p{L}\\p{N}\\p{M}\\u24b6-\\u24e9${SOFT}])*`,
  'gu',
);
const SOFT_ONLY = new RegExp(`[${SOFT}]`, 'gu');

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, without invisible characters. */
  readonly text: string;
  /** Lower case without accents: `Müller` → `muller`. */
  readonly plain: string;
  /** As German and Nordic writers spell it out: `Müller` → `mueller`. */
  readonly german: string;
  readonly isCapital: boolean;
  /** All capitals, at least two letters. */
  readonly isUpper: boolean;
  /** The first word of a sentence, a line or a list item. */
  readonly startsSentence: boolean;
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
};
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  æ: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  ß: 'ss',
  å: 'aa',
};

export function withoutSoft(text: string): string {
  return text.replace(SOFT_ONLY, '');
}

/** Lower case without accents; the same for composed and decomposed letters. Never asks for a locale. */
export function plainKey(text: string): string {
  let folded = '';
  let from = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code <= 0x7f) continue;
    const sign = foldedSign(code);
    if (sign === undefined) return foldedWhole(text);
    folded += text.slice(from, k).toLowerCase() + sign;
    from = k + 1;
  }
  return from === 0 ? text.toLowerCase() : folded + text.slice(from).toLowerCase();
}

const foldedSigns = new Map<number, string>();

/** Of European letters and usual marks: each is folded by itself, whatever stands beside it. */
export function foldedSign(code: number): string | undefined {
  const known = foldedSigns.get(code);
  if (known !== undefined) return known;
  // "µ" is a Greek letter, which is looked at together with its word.
  if ((code > 0x17f && (code < 0x2000 || code > 0x206f)) || code === 0xb5) return undefined;
  const sign = foldedWhole(String.fromCharCode(code));
  foldedSigns.set(code, sign);
  return sign;
}

function foldedWhole(text: string): string {
  const lower = withoutSoft(text).toLowerCase().normalize('NFKD');
  if (isAscii(lower)) return lower;
  const bare = likeLatin(lower.replace(/\p{M}/gu, '').toLowerCase());
  return isAscii(bare) ? bare : bare.replace(/[^\u0000-\u007f]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Letters of other scripts that look like Latin ones, where somebody mixed them into a Latin word. */
const lookalikes = late(
  (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [
        ...'а:a е:e о:o р:p с:c у:y х:x і:i ј:j ѕ:s к:k м:m т:t в:b н:h α:a ο:o ε:e ρ:p ι:i κ:k ν:v υ:u τ:t'.split(
          ' ',
        ),
      ].map((pair) => pair.split(':')),
    ),
);

function likeLatin(word: string): string {
  if (!/[a-z]/.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return word;
  return [...word].map((letter) => lookalikes()[letter] ?? letter).join('');
}

/** The same with umlauts spelt out. */
export function germanKey(text: string): string {
  const lower = withoutSoft(text).normalize('NFKC').toLowerCase();
  return plainKey(lower.replace(/[äæöøüßå]/g, (letter) => SPELT_OUT[letter] ?? letter));
}

/** The first of a row in order, words or places, that does not begin before this place. */
export function firstAt(tokens: readonly Pick<Token, 'start'>[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a folded word begins with a letter from a to z. */
export function isLatin(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a;
}

/** A letter of a script that has no capitals. */
export function isCaseless(text: string): boolean {
  return text.charCodeAt(0) > 0x7f && /^\p{Lo}/u.test(text);
}

/** "JW", "FvdH", "iOS" */
export const hasTwoCapitals = remembered((word) => /\p{Lu}.*\p{Lu}/u.test(word), 20_000);

function isAscii(text: string): boolean {
  for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) > 0x7f) return false;
  return true;
}

/** Several layers look at one text in turn, and at names and units beside it. */
let last: { readonly of: string; readonly tokens: readonly Token[] } = { of: '', tokens: [] };
const ofShort = remembered(cut);
const SHORT = 80;

export function tokensOf(original: string): readonly Token[] {
  if (original.length < SHORT) return ofShort(original);
  if (last.of !== original) last = { of: original, tokens: cut(original) };
  return last.tokens;
}

function cut(original: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  original.replace(patternFor(original, WORD), (word: string, start: number) => {
    const { text, plain, german, isCapital, isUpper } = looksOf(word);
    const startsSentence = end === 0 || startsBehind(original.slice(end, start));
    end = start + word.length;
    tokens.push({ start, end, text, plain, german, isCapital, isUpper, startsSentence });
    return '';
  });
  return tokens;
}

const startsBehind = (gap: string) => gap !== ' ' && /[.!?…\n\r•;]|\s[–—-]\s/.test(gap);

/** The same words stand in every text. */
const looksOf = remembered((word: string) => {
  const isPlain = isAscii(word);
  const text = isPlain ? word : withoutSoft(word);
  const plain = plainKey(word);
  return {
    text,
    plain,
    german: isPlain || isAscii(text) ? plain : germanKey(word),
    isCapital: isCapital(text),
    isUpper: text.length > 1 && text === text.toUpperCase() && hasCapital(text),
  };
}, 20_000);

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code <= 0x7f) return code >= 0x41 && code <= 0x5a;
  return /^[\p{Lu}\p{Lt}]/u.test(text);
}
