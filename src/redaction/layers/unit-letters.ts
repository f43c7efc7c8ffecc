// Units by their letters, however these are written: small, with blanks about their marks, in one; and the kind of a unit in few letters.
import { type UnitForm, unitHeads } from '../known/units.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import { isLatin, tokensOf } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';

/** "be-op-ps", "sce / ssc": a code of several pieces in any case, with the marks between them; with blanks alone where no piece is a word. */
export function isCode({ text, tokens }: Scene, { kind, words }: UnitForm, at: number): boolean {
  if (words.length < 2 || (kind !== 'exact' && kind !== 'part')) return false;
  const isWritten = tokens[at]!.isUpper && words.every((_, k) => tokens[at + k]?.isCapital === true);
  const tie = isWritten || words.every(({ plain }) => isNoWord(plain)) ? TIED_LOOSELY : TIED;
  return words.every(({ plain }, k) => {
    const token = tokens[at + k];
    const gap = k === 0 ? '-' : text.slice(tokens[at + k - 1]!.end, token?.start);
    return token?.plain === plain && tie.test(gap);
  });
}

const TIED = /^(?:[-‐‑/.]|\s?\/\s?)$/;
const TIED_LOOSELY = /^(?:[-‐‑/.]|\s?[/&+–-]?\s?)$/;
const isNoWord = (word: string) => word.length > 2 && kindOf(word, 'en') === 'unknown';

/** "ats do", "ach 02": the mentor's own code in small letters, with blanks alone; not "in 2", "ab 4", which anybody writes. */
export function isSpacedCode(
  { text, tokens, known, mentor }: Scene,
  { kind, words }: UnitForm,
  at: number,
): boolean {
  if (words.length < 2 || kind !== 'exact' || words.every(({ plain }) => isSmallOrNumber(plain)))
    return false;
  const own = tokensOf(known.people[mentor]?.unit ?? '').map(({ plain }) => plain);
  const written = text.slice(tokens[at]!.start, tokens[at + words.length - 1]?.end);
  return (
    own.join(' ') === words.map(({ plain }) => plain).join(' ') &&
    written.toLowerCase() === own.join(' ') &&
    written !== written.toUpperCase()
  );
}

const isSmallOrNumber = (word: string) => /^\d+$/.test(word) || isFunctionWord(word) || COUNTED.has(word);
/** Small words before numbers, which tell no language. */
const COUNTED: ReadonlySet<string> = new Set('ab je pro per via past till um circa'.split(' '));

/** Of small letters: only where some piece is no word, unlike "en ace" and "hr 3". */
export const isTellingCode = ({ words }: UnitForm): boolean =>
  words.some(({ plain }) => isNoWord(plain) && !/^\d+$/.test(plain));

/** "i joined hse in may", "scessc": the mentor's own unit by its letters, written small or in one. */
export function isSmallAcronym(scene: Scene, { kind, words }: UnitForm, at: number): boolean {
  const { plain } = scene.tokens[at]!;
  if (!isLatin(plain)) return false;
  if (kind !== 'exact' || words.length > 1 || plain !== words[0]!.plain || !isNoWord(plain)) return false;
  const own = tokensOf(scene.known.people[scene.mentor]?.unit ?? '').map((token) => token.plain);
  return own.includes(plain) || own.join('') === plain;
}

/** "LS Hydromechanik", "Abt. Akustik": what kind of unit it is, written short. */
export function startWithHead({ text, tokens }: Pick<Scene, 'text' | 'tokens'>, first: number): number {
  const [head, { start }] = [tokens[first - 1], tokens[first]!];
  const gap = head?.isCapital ? text.slice(head.end, start) : '-';
  const isShort = head !== undefined && /^\.?\s$/.test(gap) && (head.isUpper || gap.startsWith('.'));
  return isShort && isShortHead(head.plain) ? head.start : start;
}

/** Two letters of it and more, in their order, the first one first. */
function isShortHead(short: string): boolean {
  if (short.length < 2 || short.length > LONGEST_HEAD) return false;
  return [...unitHeads].some((head) => {
    let at = 0;
    for (const letter of head) if (letter === short[at]) at++;
    return head[0] === short[0] && head.length > short.length && at === short.length;
  });
}

const LONGEST_HEAD = 5;
