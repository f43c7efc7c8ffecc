// What stands where only the mentor's own name can: beside another form of it ("Thea or Dot", "Jean-Pierre « Jipé »"), in the last line,
// behind a greeting.
import { isShortFormOf } from '../known/short-forms.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import { fits, patternFor } from '../lighter-patterns.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { firstAt, isCaseless, type Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { otherUsualForms } from '../words/nicknames.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { closings } from '../words/self-naming.ts';
import { isAfterArticle } from './beside.ts';

/** @param own  places of the mentor's name. */
export function besideOwnIn(scene: Scene, own: readonly Span[]): Token[] {
  const places = own.filter(({ type }) => type === 'name');
  return [
    ...places.flatMap((place) => linkedTo(scene, place)),
    ...signed(scene),
    ...signedAbove(scene),
    ...inSmallLetters(scene),
  ];
}

const OR =
  'or|oder|ou|o|of|eller|lub|czy|nebo|ili|alias|aka|also|auch|aussi|anche|bzw|dite?|genannt|called|или|чи|або|ή|veya|vagy|tai|u';
const LINK = `(?:\\s?\\p{Lu}\\.)?,?\\s(?:${OR})\\.?(?:\\s(?:just|simply|einfach|nur|juste|even|gleich))?\\s[«„“"‘']?\\s?`;
const BEHIND = new RegExp(`^${LINK}$`, 'iu');
const BEFORE = new RegExp(`^[»“”"’']?${LINK}$`, 'iu');
/** "Eleanor (Nell or Ellie)" */
const LISTED = /^\s\((?:[\p{L}’'-]{1,14}(?:,| or| ou| oder| aka| alias) (?:just |einfach |juste )?){0,3}$/u;
const OPENS = /^\s?[«„“"‘(]{1,2}\s?$/;
const CLOSES = /^[\s!.]?[»“”"’)]/;

/** "Katarzyna or Kasia", "Kasia oder Katarzyna", "Jean-Pierre « Jipé »". */
function linkedTo(scene: Scene, { start, end }: Span): Token[] {
  const { tokens, text } = scene;
  const first = firstAt(tokens, start);
  const next = firstAt(tokens, end);
  const found = tokens.slice(next, next + NEAR).filter((token) => {
    const gap = text.slice(end, token.start);
    if (fits(BEHIND, gap)) return isOtherForm(scene, token);
    if (fits(LISTED, gap)) return isLikeOwn(scene, token);
    const isBetween = OPENS.test(gap) && CLOSES.test(text.slice(token.end, token.end + 2));
    return isBetween && (isLikeOwn(scene, token) || isGiven(scene, token) || isUnheard(scene, token));
  });
  const before = tokens
    .slice(Math.max(0, first - NEAR), first)
    .filter((token) => fits(BEFORE, text.slice(token.end, start)) && isOtherForm(scene, token));
  const opened = tokens[first - 1];
  const isOpened =
    opened !== undefined &&
    /^\s\($/.test(text.slice(opened.end, start)) &&
    text[end] === ')' &&
    isUnheard(scene, opened);
  return [...found, ...before, ...(isOpened ? [opened] : [])];
}

function isOtherForm(scene: Scene, token: Token): boolean {
  return isLikeOwn(scene, token) || isUnheard(scene, token) || isFriendly(scene, token);
}

/** "mags" of Margaret: what friends say, written small, and no word besides a name. */
function isFriendly({ known, mentor, language }: Scene, { plain, isCapital }: Token): boolean {
  if (isCapital || plain.length < SHORTEST_SMALL || kindOf(plain, language) === 'ordinary') return false;
  return friendlyOf({ known, mentor }).includes(plain);
}

/** What friends call the mentor. */
const friendlyOf = ({ known, mentor }: Pick<Scene, 'known' | 'mentor'>) =>
  (known.parts[mentor]?.words ?? []).flatMap(({ role, keys }) =>
    role === 'given' ? keys.flatMap(otherUsualForms) : [],
  );

const SHORTEST_SMALL = 4;

/** Wherever it stands without an article, where no list has it as a word. */
function inSmallLetters(scene: Scene): Token[] {
  const friendly = new Set(scene.isJoined ? [] : friendlyOf(scene));
  const isName = (token: Token, at: number) =>
    friendly.has(token.plain) &&
    kindOf(token.plain, scene.language) === 'given' &&
    isFriendly(scene, token) &&
    !isAfterArticle(scene, at);
  return friendly.size === 0 ? [] : scene.tokens.filter(isName);
}

const NEAR = 4;

/** Whether a word is the mentor's name in some shorter form, be it a word besides: Dot, Génie. */
export function isLikeOwn({ known, mentor, isSmall }: Scene, { plain, isCapital, text }: Token): boolean {
  if (!(isCapital || isSmall || isCaseless(text)) || isFunctionWord(plain) || plain.length < 2) return false;
  const keys = (known.parts[mentor]?.words ?? []).flatMap(({ keys }) => keys);
  return keys.some(
    (key) =>
      key === plain ||
      isShortFormOf(plain, key) ||
      otherUsualForms(key).includes(plain) ||
      isTail(plain, key),
  );
}

/** "Doc" of Caradoc */
function isTail(plain: string, key: string): boolean {
  return plain.length >= 3 && plain.length < key.length && (key.endsWith(plain) || key.startsWith(plain));
}

function isUnheard({ language, isSmall }: Scene, { plain, isCapital, text }: Token): boolean {
  if (text.length < 3 || !(isCapital || isSmall || isCaseless(text)) || safeCapitals.has(plain)) return false;
  const kind = kindOf(plain, language);
  return (
    kind === 'given' ||
    (kind === 'unknown' && (isCapital || !isSmall)) ||
    (kind === 'maybe given' && isCapital)
  );
}

function isGiven({ language }: Scene, { plain, isCapital }: Token): boolean {
  return isCapital && kindOf(plain, language).endsWith('given');
}

/** Nobody signs with more words. */
const MOST_SIGNED = 3;
/** Behind a signature: addresses and numbers. */
const CONTACT =
  /(?:[\s,;:(|–—-]|[\p{L}.]{1,12}:)*(?:\S+@\S+|https?:\S+|www\.\S+|\+?\d[\d\s()/.-]{3,30})[\s).]*$/u;

/** The words behind "Cheers," or a dash at the end of a text, whatever they look like. */
function signed(scene: Scene): Token[] {
  const { tokens, text } = scene;
  const until = withoutContact(text);
  // The signature is gone already.
  if (/\][\s.)]*$/.test(text.slice(Math.max(0, until - 4), until))) return [];
  const last = tokens.slice(firstAt(tokens, until - LAST_LINE), firstAt(tokens, until));
  for (let count = 1; count <= Math.min(MOST_SIGNED, last.length); count++) {
    const words = last.slice(-count);
    const { start } = words[0]!;
    const isLast =
      count === 1 && isLikeOwn(scene, words[0]!) && /[.!?…)]\s+$/.test(text.slice(0, start).slice(-4));
    if (isLast || patternFor(text, closings).test(text.slice(Math.max(0, start - CLOSING_LENGTH), start)))
      return words.filter(
        (word) =>
          isLikeOwn(scene, word) ||
          isUnheard(scene, word) ||
          begins(scene, word) ||
          (count === 1 && isAlone(scene, word, until)),
      );
  }
  return [];
}

/** "Best\\nAl\\nTeam 4B": a line of its own behind a greeting of the end, whatever stands below. */
function signedAbove(scene: Scene): Token[] {
  const { text, tokens } = scene;
  const lines = text.split('\n');
  return lines.flatMap((line, k): Token[] => {
    const start = lines.slice(0, k).join('\n').length + 1;
    const above = (lines[k - 1] ?? '').trim();
    const isSigned = line.trim() !== '' && above.length > 1 && above.length < CLOSING_LENGTH;
    if (!isSigned || patternFor(text, closings).exec(`${above}\n`)?.index !== 0) return [];
    const words = tokens.slice(firstAt(tokens, start), firstAt(tokens, start + line.length));
    if (words.length > MOST_SIGNED) return [];
    return words.filter((word) => isLikeOwn(scene, word) || isUnheard(scene, word) || begins(scene, word));
  });
}

/** "Polo" of Hippolyte: alone on the last line, and of the mentor's own letters. */
function isAlone(
  { text, known, mentor }: Scene,
  { start, end, isCapital, plain }: Token,
  until: number,
): boolean {
  const isLine =
    /\n[ \t]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    end >= text.slice(0, until).trimEnd().length;
  const keys = (known.parts[mentor]?.words ?? []).flatMap((part) => part.keys);
  const isOwn = plain.length >= SHORTEST_SMALL && keys.some((key) => key.includes(plain.slice(0, 3)));
  return isLine && isCapital && isOwn && !safeCapitals.has(plain);
}

/** "eure Jo": two letters are enough where somebody signs. */
function begins({ known, mentor }: Scene, { plain, isCapital }: Token): boolean {
  const keys = (known.parts[mentor]?.words ?? []).flatMap((word) => word.keys);
  return isCapital && plain.length > 1 && keys.some((key) => key.startsWith(plain));
}

/** Length of the text without what is only there to reach its author. */
function withoutContact(text: string): number {
  let until = text.length;
  for (let n = 0; n < MOST_SIGNED; n++) {
    const found = CONTACT.exec(text.slice(Math.max(0, until - LAST_LINE), until));
    if (found === null) break;
    until -= found[0].length;
  }
  return until;
}

const LAST_LINE = 100;
const CLOSING_LENGTH = 60;
