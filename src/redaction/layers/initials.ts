// What a mentor signs with: two or more initials in any of their combinations, a single letter at the end.

import { isTool, kindOf } from '../lexicon/lexicon.ts';
import { fits, patternFor } from '../lighter-patterns.ts';
import type { Flag, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { hasTwoCapitals, plainKey, type Token } from '../tokens.ts';
import { honorifics, particles } from '../words/particles.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { closings } from '../words/self-naming.ts';
import { personPlace } from './person-places.ts';
import { isTrade } from './roles.ts';

/** Initials of the longest names that are signed with. */
const MOST_INITIALS = 6;
const FULL_STOPS = /^(?:\.\s?|\.?[-‐‑]|['’ʼ])$/;

/** @param named  people whom the text names: their initials are theirs, too. */
export function ownInitials(scene: Scene, named: ReadonlySet<number>): { spans: Span[]; flags: Flag[] } {
  const { tokens, known, mentor } = scene;
  const initials = known.parts[mentor]?.initials ?? new Set<string>();
  const others = [...named].filter((person) => person !== mentor);
  const spans: Span[] = [];
  const flags: Flag[] = [];
  tokens.forEach((token, k) => {
    if (!token.isCapital && !isGroup(token)) return;
    const place = { start: token.start, end: token.end };
    if (isGroup(token) && initials.has(token.plain)) {
      if ((safeCapitals.has(token.plain) && !isSignature(scene, k)) || isOfThing(scene, k))
        flags.push({ ...place, why: 'name or word' });
      else spans.push({ ...place, type: 'name' });
      return;
    }
    if (isBothBegun(scene, token)) {
      spans.push({ ...place, type: 'name' });
      return;
    }
    const theirs =
      isGroup(token) && !safeCapitals.has(token.plain) ? (known.initials.get(token.plain) ?? []) : [];
    if (theirs.some((person) => named.has(person))) {
      spans.push({ ...place, type: 'colleague' });
      return;
    }
    if (theirs.length > 0 && personPlace(scene, { first: k, last: k }) !== null)
      flags.push({ ...place, why: 'near miss' });
    const short = shortenedBoth(scene, k);
    if (short !== null) {
      spans.push({ start: token.start, end: short, type: 'name' });
      return;
    }
    const letters = spelledInitials(scene, k);
    if (letters !== null && initials.has(letters.text))
      spans.push({ start: token.start, end: letters.end, type: 'name' });
    else if (letters !== null && others.some((person) => known.parts[person]!.initials.has(letters.text)))
      spans.push({ start: token.start, end: letters.end, type: 'colleague' });
    else if (isSigned(scene, k))
      spans.push({ start: token.start, end: endOf(scene.text, token), type: 'name' });
  });
  return { spans, flags };
}

/** "Power BI" of Ivy Baker: behind another word with a capital, where nouns are written small; not "Kind Regards" nor "Analyst". */
function isOfThing({ tokens, text, language }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || language === 'de' || !before.isCapital || before.startsSentence) return false;
  const { start } = tokens[at]!;
  const isTied = text.slice(before.end, start) === ' ' && !before.isUpper;
  if (
    isTrade(before.plain) ||
    patternFor(text, closings).test(text.slice(Math.max(0, start - CLOSING), start))
  )
    return false;
  return isTied && !honorifics.has(before.plain) && kindOf(before.plain, language) === 'ordinary';
}

/** Letters of the longest closing. */
const CLOSING = 30;

type People = Pick<Scene, 'text' | 'tokens' | 'known' | 'mentor'>;

/** "K. Oe.", "M. Kl.": the mentor's initial, and the beginning of the family name. */
function shortenedFamily({ text, tokens, known, mentor }: People, at: number): number | null {
  const given = tokens[at]!;
  const family = tokens[at + 1];
  const isShape =
    given.text.length === 1 && given.isCapital && family?.isCapital === true && text[family.end] === '.';
  if (!isShape || family.text.length < 2 || family.text.length > 3) return null;
  if (!/^\.\s?$/.test(text.slice(given.end, family.start))) return null;
  const words = known.parts[mentor]?.words ?? [];
  const isGiven = words.some(({ role, initial }) => role === 'given' && initial === given.plain);
  const isFamily = words.some(
    ({ role, keys }) => role === 'family' && keys.some((key) => key.startsWith(family.plain)),
  );
  return isGiven && isFamily ? family.end + 1 : null;
}

/** "Stéph. M.": the beginning of the mentor's given name, and of the family name. */
function shortenedBoth(people: People, at: number): number | null {
  const { text, tokens, known, mentor } = people;
  const given = tokens[at]!;
  const family = tokens[at + 1];
  const begun = shortenedFamily(people, at);
  if (begun !== null) return begun;
  if (given.text.length < 3 || !given.isCapital || family?.text.length !== 1 || !family.isCapital)
    return null;
  if (!/^\.?\s$/.test(text.slice(given.end, family.start)) || text[family.end] !== '.') return null;
  const words = known.parts[mentor]?.words ?? [];
  const isGiven = words.some(
    ({ role, keys }) => role === 'given' && keys.some((key) => key.startsWith(given.plain)),
  );
  const isFamily = words.some(({ role, initials }) => role === 'family' && initials.includes(family.plain));
  return isGiven && isFamily ? family.end + 1 : null;
}

/** "JMü", "KaSc": how a house signs for Jörg Müllner and Katrin Schneider, where it is no degree and no program. */
function isBothBegun({ known, mentor }: Scene, { text, plain }: Token): boolean {
  const [, given, family] = BEGUN.exec(text) ?? [];
  if (given === undefined || family === undefined || honorifics.has(plain) || isTool(plain)) return false;
  const begins = (name: 'given' | 'family', part: string) =>
    (known.parts[mentor]?.words ?? []).some(
      ({ role, keys }) => role === name && keys.some((key) => key.startsWith(plainKey(part))),
    );
  return begins('given', given) && begins('family', family);
}

const BEGUN = /^(\p{Lu}\p{Ll}{0,2})(\p{Lu}\p{Ll}{1,3})$/u;

/** "JW", "FvdH". */
function isGroup({ isUpper, text }: Token): boolean {
  return isUpper || (text.length <= MOST_INITIALS && hasTwoCapitals(text));
}

/** Letters that are looked at before and behind a word. */
const NEAR = 8;

/** Alone on its line, behind a dash, or the last word. */
function isSignature({ text, tokens }: Scene, at: number): boolean {
  const { start, end } = tokens[at]!;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return (
    /^\.?\s*(?:\n|$)/.test(text.slice(end, end + NEAR)) &&
    (/(?:\n|[–—-]\s?|,\s|[.!?]\s)$/.test(before) || before === '')
  );
}

/** One letter at the very end: "Yours, A." */
function isSigned({ text, tokens, known, mentor }: Scene, at: number): boolean {
  const token = tokens[at]!;
  if (at !== tokens.length - 1 || at === 0 || token.text.length > LONGEST_SIGNED || !token.isCapital)
    return false;
  const [first] = known.parts[mentor]?.words ?? [];
  return (
    first?.keys.some((key) => key.startsWith(token.plain)) === true &&
    (token.text.length === 1 ? SIGNED_BEHIND : SIGNED_WITH).test(
      text.slice(Math.max(0, token.start - NEAR), token.start),
    )
  );
}

const SIGNED_WITH = /(?:\n\s*|[–—-]\s?|,\s)$/;
/** "Happy to help. M.": a letter alone behind a whole sentence, too. */
const SIGNED_BEHIND = /(?:\n\s*|[–—-]\s?|[,.!?]\s)$/;
/** "So." of Solenn */
const LONGEST_SIGNED = 4;

function endOf(text: string, token: Token): number {
  return text[token.end] === '.' ? token.end + 1 : token.end;
}

/** "C. v. d. H.", "X. d'H." */
function isLink({ plain, isCapital }: Token): boolean {
  return !isCapital && (particles.has(plain) || plain.length === 1);
}

const STOPPED = /\.\p{Lu}$/u;

/** "J.W.", "J.-F." or "J. M. W." from this word on. */
function spelledInitials({ text, tokens }: Scene, at: number): { text: string; end: number } | null {
  if (tokens[at]!.text.length !== 1) return null;
  let letters = '';
  let k = at;
  for (; k < Math.min(tokens.length, at + MOST_INITIALS); k++) {
    const { plain, text: letter, isCapital, start } = tokens[k]!;
    const gap = k > at ? text.slice(tokens[k - 1]!.end, start) : '.';
    if (letters !== '' && isLink(tokens[k]!) && /^\.?\s?$/.test(gap)) continue;
    if (letter.length !== 1 || !isCapital) break;
    if (!FULL_STOPS.test(gap) && !(k > at && isLink(tokens[k - 1]!))) break;
    letters += plain;
  }
  while (k > at && !tokens[k - 1]!.isCapital) k--;
  const end = tokens[k - 1]?.end ?? 0;
  if (letters.length < 2) return null;
  if (text[end] === '.') return { text: letters, end: end + 1 };
  return fits(STOPPED, text.slice(Math.max(0, end - NEAR), end)) ? { text: letters, end } : null;
}
