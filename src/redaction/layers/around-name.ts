// What goes with a name: particles of the same person, initials beside it, the ending of a genitive.
import { isShortFormOf } from '../known/short-forms.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import type { Language } from '../words/function-words.ts';
import { isShortForm } from '../words/nicknames.ts';
import type { NameHit } from './hits.ts';
import { endingAt } from './name-endings.ts';
import { isLinkOf, isShortenedFamily } from './support.ts';

export function aroundName(scene: Scene, hit: NameHit): Place {
  const { text, tokens } = scene;
  const first = reach(scene, hit, -1);
  const last = reach(scene, hit, 1);
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  const stop = tokens[last]!.text.length <= 3 && last > hit.last && text[end] === '.' ? 1 : 0;
  return { start, end: end + stop + endingAt(scene, end + stop) };
}

/** The furthest word in this direction that still belongs to the name. */
function reach(scene: Scene, hit: NameHit, step: 1 | -1): number {
  const { tokens } = scene;
  let at = step < 0 ? hit.first : hit.last;
  for (;;) {
    const next = at + step;
    const token = tokens[next];
    if (!token || !belongs(scene, hit, token, Math.min(at, next), step)) return at;
    at = next;
  }
}

function belongs(scene: Scene, hit: NameHit, token: Token, left: number, step: 1 | -1): boolean {
  const { text, tokens } = scene;
  const gap = text.slice(tokens[left]!.end, tokens[left + 1]!.start);
  const isParticle = step < 0 && hit.bearers.some(({ word }) => word !== 0) && isLinkOf(scene, hit, token);
  if (isParticle) return /^\.?\s{0,2}$/.test(gap) || /^['’ʼ-]$/.test(gap);
  const isAfterInitial = step > 0 && left > hit.last && tokens[left]!.text.length === 1;
  if ((!gap.includes('.') || step < 0 || isAfterInitial) && isInitial(scene, hit, token, gap, step))
    return true;
  if (step < 0 && gap.trim() === '' && isGroupOf(scene, hit, token)) return true;
  if (step > 0 && gap.trim() === '' && isShortenedFamily(scene, hit, token)) return true;
  if (step > 0 && isSecondHalf(scene, hit, token, gap)) return true;
  if (isUnheardBeside(scene, hit, token, gap)) return true;
  if (step < 0 && isShortGiven(scene, hit, token, gap)) return true;
  return (
    isDouble(scene, hit, token, gap) || (step > 0 ? isFamilyBehind : isGivenBefore)(scene, hit, token, gap)
  );
}

/** The other half of a double name: "Tissandier-Maurel", but not "Weber-Methode". */
function isDouble(scene: Scene, hit: NameHit, token: Token, gap: string): boolean {
  if (!/^[-‐‑]$/.test(gap) || !token.isCapital || token.text.length < 2) return false;
  if (isLikeName(token, scene.language) || isOwnPart(scene, hit, 'given')) return true;
  return scene.language !== 'de' && isOwnPart(scene, hit, 'family');
}

/** "J. Wimmelbach-Smith": where nouns are written small a capital tied to the mentor's family name is another one. */
function isOwnPart({ mentor, known }: Scene, { bearers }: NameHit, role: 'given' | 'family'): boolean {
  return bearers.some(
    ({ person, word }) => person === mentor && known.parts[person]!.words[word]?.role === role,
  );
}

/** "Jasmin Hadad", "Colm O’Brien": what follows a given name like a family name; of others what no list knows. */
function isFamilyBehind(scene: Scene, { bearers, last, first }: NameHit, token: Token, gap: string): boolean {
  const { mentor, known, language } = scene;
  if (first !== last || !/^\s$|^['’ʼ]$/.test(gap) || !token.isCapital || token.isUpper) return false;
  const roles = bearers.map(({ person, word }) => ({
    isOwn: person === mentor,
    isGiven: known.parts[person]!.words[word]?.role === 'given',
  }));
  if (!roles.some(({ isGiven }) => isGiven)) return false;
  const isOwn = roles.some((role) => role.isOwn && role.isGiven);
  if (token.text.length === 1) return isOwn && /^['’ʼ]\p{Lu}/u.test(scene.text.slice(token.end));
  return isOwn ? isLikeName(token, language) : language !== 'de' && isUnheard(token, language);
}

/** "Nagy Bözsi", "Vadász Orsolya": beside a name, in a language of which we know no words. */
function isUnheardBeside(
  { isForeign, language }: Scene,
  { first, last }: NameHit,
  token: Token,
  gap: string,
): boolean {
  return (
    isForeign &&
    first === last &&
    /^[ \u00a0]$/.test(gap) &&
    token.isCapital &&
    !token.startsSentence &&
    isUnheard(token, language)
  );
}

function isUnheard({ plain, text }: Token, language: Language): boolean {
  return text.length > 2 && kindOf(plain, language) === 'unknown' && !/^\p{Lu}+$/u.test(text);
}

/** "Johann Pellegrini", "Perry Lyle": a given name before somebody's family name, or what no list knows. */
function isGivenBefore(scene: Scene, { bearers }: NameHit, token: Token, gap: string): boolean {
  const { mentor, known, language } = scene;
  if (!/^\s$/.test(gap) || !token.isCapital || token.text.length < 2) return false;
  const families = bearers.filter(({ person, word }) => known.parts[person]!.words[word]?.role === 'family');
  const isOwn = families.some(({ person }) => person === mentor);
  if (token.isUpper) return isOwn && known.parts[mentor]?.initials.has(token.plain) === true;
  const kind = kindOf(token.plain, language);
  if (families.length === 0 || kind === 'ordinary') return false;
  if (kind === 'given' || (kind === 'maybe given' && language !== 'de' && !token.startsSentence)) return true;
  const mayBegin = language !== 'de' && !token.startsSentence;
  return kind === 'unknown'
    ? mayBegin || isBesideGiven(scene, families, token)
    : isBesideGiven(scene, families, token);
}

/** "Gracinha" of Graça, "Wil" of Wilhelmina: it begins as the given name of the same person. */
function isBesideGiven({ known }: Scene, families: NameHit['bearers'], { plain }: Token): boolean {
  return families.some(({ person }) =>
    known.parts[person]!.words.some(
      ({ role, keys }) =>
        role === 'given' &&
        keys.some((key) => key[0] === plain[0] || isShortForm(plain, key) || isShortFormOf(plain, key)),
    ),
  );
}

/** "Jean Ba" of Jean-Baptiste: the beginning of what stands behind the hyphen. */
function isSecondHalf({ known }: Scene, { bearers }: NameHit, token: Token, gap: string): boolean {
  if (!/^[\s-]$/.test(gap) || !token.isCapital || token.text.length < 2) return false;
  return bearers.some(({ person, word, key }) =>
    (known.parts[person]!.words[word]?.keys ?? []).some(
      (whole) => whole.startsWith(`${key}|`) && whole.slice(key.length + 1).startsWith(token.plain),
    ),
  );
}

/** "chris nkomo" of Christelle: a short form before the mentor's own family name, in any case. */
function isShortGiven({ mentor, known }: Scene, { bearers }: NameHit, token: Token, gap: string): boolean {
  if (!/^\s$/.test(gap) || token.plain.length < SHORTEST_FORM) return false;
  return bearers.some(({ person, word }) => {
    const { words } = known.parts[person]!;
    const isFamily = person === mentor && words[word]?.role === 'family';
    const given = isFamily ? words.filter(({ role }) => role === 'given').flatMap(({ keys }) => keys) : [];
    return given.some((key) => key.startsWith(token.plain) || isShortForm(token.plain, key));
  });
}

const SHORTEST_FORM = 3;

function isLikeName(token: Token, language: Language): boolean {
  const kind = kindOf(token.plain, language);
  return kind === 'unknown' || kind === 'given';
}

/** "JR Weberling": the given names of this person in one word. */
function isGroupOf({ known }: Scene, { bearers }: NameHit, token: Token): boolean {
  if (!token.isUpper || token.text.length < 2) return false;
  return bearers.some(({ person, word }) => {
    const { words } = known.parts[person]!;
    const given = words.filter(({ role }) => role === 'given');
    return words[word]?.role === 'family' && given.map(({ initials }) => initials).join('') === token.plain;
  });
}

/** The one capital that is a word of its own within a sentence. */
const WORD_OF_ONE_LETTER = 'i';

/** With a stop any capital letter, without one only the person's own. */
function isInitial(
  { text, known }: Scene,
  { bearers }: NameHit,
  token: Token,
  gap: string,
  step: 1 | -1,
): boolean {
  if (token.text.length !== 1 || !token.isCapital) return false;
  const isStopped = text[token.end] === '.';
  const isTheirs = bearers.some(({ person, word: hit }) =>
    known.parts[person]!.words.some(
      ({ initials }, k) => initials.includes(token.plain) && (step < 0 || k !== hit),
    ),
  );
  const isWord = token.plain === WORD_OF_ONE_LETTER && token.end < text.trimEnd().length;
  if (step > 0)
    return (
      /^(?:,?\s?|\. ?|\.?[-‐‑])$/.test(gap) &&
      (!gap.includes('.') || isStopped) &&
      (isStopped || (isTheirs && !isWord)) &&
      gap !== ''
    );
  return /^\.?[ªº]?[\s-]?$/.test(gap) && gap !== '' && (isStopped || isTheirs);
}
