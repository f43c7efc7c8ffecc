// How words are compared: without case, accents, stray or invisible characters. Nothing here depends on a locale.

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A letter, digit or sign of ASCII, which anybody sees. */
const SEEN = /^[!-~]/;

/** Nothing that a person would see: empty, or invisible characters and blanks alone. */
export function isUnseen(text: string): boolean {
  return text === '' || (!SEEN.test(text) && tidy(text) === '');
}

/** Letters, digits and signs of ASCII with single blanks between: tidy as it is, as most cells are. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text as a person would see it: no invisible characters, every run of blanks one space, trimmed. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Text for comparing: tidy, lower case, without accents; `ß` becomes `ss`, curly quotes and dashes straight. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const plain = foldedAnew(text);
  if (text.length > LONGEST) return plain;
  if (folded.size >= MOST) folded.clear();
  folded.set(text, plain);
  return plain;
}

/** Headers and options are compared over and over; short texts are folded once. */
const folded = new Map<string, string>();
const MOST = 20_000;
const LONGEST = 120;

/** Nothing but ASCII, of which the case alone is folded. */
const ASCII = /^[ -~]*$/;

function foldedAnew(text: string): string {
  const plain = tidy(text);
  if (ASCII.test(plain)) return plain.toLowerCase();
  return plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐-―−]/g, '-');
}

/** The folded words of a text, in order: letters and digits only. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Orders texts by code units, the same on every host. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
