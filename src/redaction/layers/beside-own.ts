// What stands where only the mentor's own name can: beside another form of it ("Thea or Dot", "Jean-Pierre « Jipé »"), in the last line,
// behind a greeting.
import { isShortFormOf } from '../known/short-forms.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { otherUsualForms } from '../words/nicknames.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { closings } from '../words/self-naming.ts';

/** @param own  places of the mentor's name. */
export function besideOwnIn(scene: Scene, own: readonly Span[]): Token[] {
  const places = own.filter(({ type }) => type === 'name');
  return [...places.flatMap((place) => linkedTo(scene, place)), ...signed(scene)];
}

const OR =
  'or|oder|ou|o|of|eller|lub|czy|nebo|ili|alias|aka|also|auch|aussi|anche|bzw|dite?|genannt|called|или|чи|або|ή|veya|vagy|tai|u';
const LINK = `(?:\\s?\\p{Lu}\\.)?,?\\s(?:${OR})\\.?(?:\\s(?:just|simply|einfach|nur|juste|even|gleich))?\\s[«„“"‘']?\\s?`;
const BEHIND = new RegExp(`^${LINK}$`, 'iu');
const BEFORE = new RegExp(`^[»“”"’']?${LINK}$`, 'iu');
const OPENS = /^\s?[«„“"‘(]\s?$/;
const CLOSES = /^[\s!.]?[»“”"’)]/;

/** "Katarzyna or Kasia", "Kasia oder Katarzyna", "Jean-Pierre « Jipé »". */
function linkedTo(scene: Scene, { start, end }: Span): Token[] {
  const { tokens, text } = scene;
  const next = tokens.findIndex((token) => token.start >= end);
  const near = next < 0 ? [] : tokens.slice(next, next + 4);
  const found = near.filter((token) => {
    const gap = text.slice(end, token.start);
    if (BEHIND.test(gap)) return isLikeOwn(scene, token) || isUnheard(scene, token);
    return (
      OPENS.test(gap) &&
      CLOSES.test(text.slice(token.end)) &&
      (isLikeOwn(scene, token) || isGiven(scene, token))
    );
  });
  const last = tokens.filter((token) => token.end <= start).slice(-4);
  const before = last.filter(
    (token) =>
      BEFORE.test(text.slice(token.end, start)) && (isLikeOwn(scene, token) || isUnheard(scene, token)),
  );
  return [...found, ...before];
}

/** Whether a word is the mentor's name in some shorter form, be it a word besides: Dot, Génie. */
export function isLikeOwn({ known, mentor, isSmall }: Scene, { plain, isCapital, text }: Token): boolean {
  if (!(isCapital || isSmall || /^\p{Lo}/u.test(text)) || isFunctionWord(plain) || plain.length < 2)
    return false;
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
  if (text.length < 3 || !(isCapital || isSmall || /^\p{Lo}/u.test(text)) || safeCapitals.has(plain))
    return false;
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
const CONTACT =
  /^[\s\S]*?(?=(?:[\s,;:(|–—-]*(?:[\p{L}.]{0,12}:?\s?)?(?:\S+@\S+|https?:\S+|www\.\S+|\+?\d[\d\s()/.-]{3,}))*[\s)]*$)/u;

/** The words behind "Cheers," or a dash at the end of a text, whatever they look like. */
function signed(scene: Scene): Token[] {
  const { tokens, text } = scene;
  const end = CONTACT.exec(text.slice(-LAST_LINES))?.[0].length ?? 0;
  const until = Math.max(0, text.length - LAST_LINES) + end;
  const last = tokens.filter((token) => token.end <= until);
  for (let count = 1; count <= Math.min(MOST_SIGNED, last.length); count++) {
    const words = last.slice(-count);
    const before = text.slice(0, words[0]!.start);
    if (!closings.test(before.slice(-CLOSING_LENGTH))) continue;
    return words.filter((word) => isLikeOwn(scene, word) || isUnheard(scene, word));
  }
  return [];
}

const LAST_LINES = 160;
const CLOSING_LENGTH = 60;
