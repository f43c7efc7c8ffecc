// What makes a word a name that may be something else: the same person beside it, an initial, a title, a shortened family name.
import type { Hit } from '../known/name-trie.ts';
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import { beginsSmall } from '../signs.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { honorifics, particles } from '../words/particles.ts';
import { ranks } from '../words/titles.ts';
import { type NameHit, sharePerson } from './hits.ts';

export function hasSupport(scene: Scene, hits: readonly NameHit[], at: number): boolean {
  const { tokens, text } = scene;
  const hit = hits[at]!;
  const before = hits[at - 1];
  const after = hits[at + 1];
  if (before && isBeside(scene, before, hit) && sharePerson(before, hit) && areTied(scene, before, hit))
    return true;
  if (after && isBeside(scene, hit, after) && sharePerson(hit, after) && areTied(scene, hit, after))
    return true;
  const previous = tokens[hit.first - 1];
  const next = tokens[hit.last + 1];
  if (isShortenedFamily(scene, hit, next)) return true;
  if (isAfterParticle(scene, hit, previous)) return true;
  if (isSecondHalfNext(scene, hit, next)) return true;
  if (isAfterGiven(scene, hit, previous)) return true;
  const isNear =
    previous !== undefined && /^[.\s]{1,3}$/.test(text.slice(previous.end, tokens[hit.first]!.start));
  if (!isNear || !tokens[hit.first]!.isCapital) return hasInitial(scene, hit, next);
  if ((honorifics.has(previous.plain) || ranks.has(previous.plain)) && previous.plain.length > 1) return true;
  return hasInitial(scene, hit, previous) || hasInitial(scene, hit, next);
}

const SMALL_NEXT = /^\s\p{Ll}/u;

function hasInitial({ known, tokens, text }: Scene, hit: Hit, other: Token | undefined): boolean {
  if (other?.text.length !== 1 || !other.isCapital || !tokens[hit.first]!.isCapital) return false;
  const isBefore = other.end <= tokens[hit.first]!.start;
  const gap = isBefore
    ? text.slice(other.end, tokens[hit.first]!.start)
    : text.slice(tokens[hit.last]!.end, other.start);
  const isAlone = !isBefore && other.text !== 'I' && fits(SMALL_NEXT, text.slice(other.end, other.end + 4));
  const isAbbreviated = text[other.end] === '.' || isAlone || (isBefore && !other.startsSentence);
  if (!/^[.,\s]{1,3}$/.test(gap) || !isAbbreviated) return false;
  return hit.bearers.some(({ person, word }) =>
    known.parts[person]!.words.some(({ initials }, k) => k !== word && initials.includes(other.plain)),
  );
}

/** "Anne-So" of Anne-Sophie: the beginning of the other half, tied to this one. */
function isSecondHalfNext({ known, text, tokens }: Scene, hit: Hit, next: Token | undefined): boolean {
  if (next?.isCapital !== true || next.text.length < 2) return false;
  if (!/^[-‐‑]$/.test(text.slice(tokens[hit.last]!.end, next.start))) return false;
  return hit.bearers.some(({ person, word, key }) =>
    (known.parts[person]!.words[word]?.keys ?? []).some((whole) => whole.startsWith(`${key}|${next.plain}`)),
  );
}

/** "Perry Lyle", "Jackie Vogel": a word that can only be a given name stands before the family name. */
function isAfterGiven(
  { known, text, tokens, language }: Scene,
  hit: Hit,
  previous: Token | undefined,
): boolean {
  if (previous?.isCapital !== true || !tokens[hit.first]!.isCapital) return false;
  if (!/^\s$/.test(text.slice(previous.end, tokens[hit.first]!.start))) return false;
  const isFamily = hit.bearers.some(
    ({ person, word }) => known.parts[person]!.words[word]?.role === 'family',
  );
  return isFamily && kindOf(previous.plain, language) === 'given';
}

/** "v.d. Meer", "d’Hauterive": a particle of the person stands before the family name. */
function isAfterParticle(scene: Scene, hit: Hit, previous: Token | undefined): boolean {
  if (previous === undefined || !hit.bearers.some(({ word }) => word > 0)) return false;
  const gap = scene.text.slice(previous.end, scene.tokens[hit.first]!.start);
  const isLink =
    /^(?:\.\s?|['’ʼ]|\s)$/.test(gap) && scene.tokens[hit.first]!.isCapital && isLinkOf(scene, hit, previous);
  return isLink && !isBareArticle(scene, hit, previous);
}

/** "in der Heide", of somebody called von der Heide: an article, where a particle stands before it in the name. */
function isBareArticle({ known, tokens }: Scene, { bearers, first }: Hit, { plain }: Token): boolean {
  if (!ARTICLES.has(plain)) return false;
  const before = tokens[first - 2]?.plain ?? '';
  return bearers.every(({ person }) => {
    const own = known.parts[person]!.particles;
    return PREPOSITIONS.some((one) => own.has(one)) && !own.has(before);
  });
}

const ARTICLES = new Set('der den dem des die la le les los'.split(' '));
const PREPOSITIONS = 'von van vom zu de'.split(' ');

/** "Frauke St." */
export function isShortenedFamily(
  { known, text, tokens }: Scene,
  hit: Hit,
  next: Token | undefined,
): boolean {
  if (!next?.isCapital || next.text.length > 3 || text[next.end] !== '.') return false;
  if (text.slice(tokens[hit.last]!.end, next.start).trim() !== '') return false;
  return hit.bearers.some(({ person, word }) =>
    known.parts[person]!.words.some(
      ({ keys }, k) => k !== word && keys.some((key) => key.startsWith(next.plain)),
    ),
  );
}

/** "Tom B., brown bread": a word written small counts only right beside the name. */
function areTied({ text, tokens, isSmall }: Scene, a: Hit, b: Hit): boolean {
  const areCapitals = [a, b].every(({ first }) => !beginsSmall(tokens[first]!.text));
  return isSmall || areCapitals || /^\s$/.test(text.slice(tokens[a.last]!.end, tokens[b.first]!.start));
}

/** "Stein, Mark": the family name first. */
function isTurned({ known }: Scene, a: Hit, b: Hit): boolean {
  const has = ({ bearers }: Hit, role: 'family' | 'given') =>
    bearers.some(({ person, word }) => word < 0 || known.parts[person]!.words[word]?.role === role);
  return has(a, 'family') && has(b, 'given');
}

/** "die D-Mark, Stein um Stein" */
function areWords({ tokens, language }: Scene, ...hits: Hit[]): boolean {
  return hits.every(({ first }) => isListedWord(tokens[first]!.plain, language));
}

/** Nothing between two hits but blanks, marks, particles and initials. */
function isBeside(scene: Scene, a: Hit, b: Hit): boolean {
  const { text, tokens } = scene;
  const between = tokens.slice(a.last + 1, b.first);
  const gap = text.slice(tokens[a.last]!.end, tokens[b.first]!.start);
  if (gap.length > 30 || /[.!?;:]\s/.test(gap.replace(/\p{Lu}\./gu, '')) || /\n/.test(gap)) return false;
  if (gap.includes(',') && areWords(scene, a, b) && !isTurned(scene, a, b)) return false;
  return between.every((token) => isLinkOf(scene, a, token) || (token.text.length === 1 && token.isCapital));
}

/** A particle of the person's name, in full or shortened: "von der" where the workbook says "v. d.". */
export function isLinkOf({ known }: Scene, { bearers }: Hit, { plain, text }: Token): boolean {
  if (text.length > 5 || !(particles.has(plain) || text.length <= 2)) return false;
  return bearers.some(({ person }) => {
    const own = known.parts[person]!.particles;
    return own.has(plain) || own.has(plain.slice(0, 1));
  });
}
