// Everybody who takes part, found in a text: taken out where it can only be a name, asked about where it may be a word.
import type { Bearer, Hit } from '../known/name-trie.ts';
import type { Scene } from '../scene.ts';
import type { Flag, Place, Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { capitalWords, lowerCaseWords } from '../words/name-words.ts';
import { honorifics } from '../words/particles.ts';
import { aroundName } from './around-name.ts';

type Verdict = 'remove' | 'ask' | 'leave';

/** A name in lower case is taken out only from this length on; shorter ones may be anything. */
const SURE_IN_LOWER_CASE = 5;

export function namesIn(scene: Scene): { spans: Span[]; flags: Flag[] } {
  const hits = hitsIn(scene);
  const spans: Span[] = [];
  const flags: Flag[] = [];
  hits.forEach((hit, k) => {
    const verdict = verdictOn(scene, hits, k);
    const place = { start: scene.tokens[hit.first]!.start, end: scene.tokens[hit.last]!.end };
    if (verdict === 'remove') spans.push({ ...aroundName(scene, hit), type: typeOf(scene, hit.bearers) });
    if (verdict === 'ask') flags.push({ ...place, why: 'name or word' });
  });
  return { spans: [...spans, ...ownInitials(scene)], flags };
}

function hitsIn({ text, tokens, known }: Scene): Hit[] {
  const hits: Hit[] = [];
  for (let k = 0; k < tokens.length; ) {
    const hit = known.trie.longestAt(text, tokens, k);
    if (hit) hits.push(hit);
    k = hit ? hit.last + 1 : k + 1;
  }
  return hits;
}

function typeOf({ mentor }: Scene, bearers: readonly Bearer[]): Span['type'] {
  return bearers.some((bearer) => bearer.person === mentor) ? 'name' : 'colleague';
}

function verdictOn(scene: Scene, hits: readonly Hit[], at: number): Verdict {
  const hit = hits[at]!;
  const token = scene.tokens[hit.first]!;
  if (isKept(scene, hit)) return 'leave';
  if (hit.bearers.some((bearer) => bearer.word < 0)) return wholeName(scene, hit);
  if (hasSupport(scene, hits, at)) return 'remove';
  const key = hit.bearers[0]!.key;
  const isCapital = token.isCapital || hit.first < hit.last;
  if (key.length <= 2) return isCapital && !isFunctionWord(key) ? 'ask' : 'leave';
  if (scene.known.isWord(key) && !isBareGenitive(scene, hit))
    return isCapital ? wordOrName(scene, token, key) : 'leave';
  if (isCapital || (key.length >= SURE_IN_LOWER_CASE && !lowerCaseWords.has(key))) return 'remove';
  return key.length >= 4 ? 'ask' : 'leave';
}

/** First and last name together; two ordinary words in lower case, such as "grace hope", may be just that. */
function wholeName({ tokens, known }: Scene, { first, last }: Hit): Verdict {
  const words = tokens.slice(first, last + 1);
  const areWords = words.every((word) => !word.isCapital && known.isWord(word.plain));
  if (areWords) return words.length > 1 ? 'ask' : 'leave';
  return 'remove';
}

/** German "Schäfers Rat": a genitive without an article is a name's. */
function isBareGenitive({ tokens, language }: Scene, { first, last, tail }: Hit): boolean {
  const token = tokens[first]!;
  const next = tokens[last + 1];
  if (language !== 'de' || tail === 0 || !token.isCapital || !next?.isCapital) return false;
  return (
    token.startsSentence ||
    isFunctionWord(tokens[first - 1]!.plain) === isPreposition(tokens[first - 1]!.plain)
  );
}

function isPreposition(word: string): boolean {
  return [
    'mit',
    'nach',
    'von',
    'durch',
    'fur',
    'ohne',
    'seit',
    'und',
    'dank',
    'aus',
    'bei',
    'auf',
    'an',
    'in',
  ].includes(word);
}

/** A word that is somebody's name too: a capital in mid-sentence tells, but not in German, nor where a capital is usual. */
function wordOrName({ language, tokens }: Scene, token: Token, key: string): Verdict {
  if (token.isUpper && !tokens.some((other) => other !== token && other.isUpper && other.text.length > 3))
    return 'remove';
  const isTelling = !token.startsSentence && language !== 'de' && !capitalWords.has(key) && !token.isUpper;
  return isTelling ? 'remove' : 'ask';
}

function isKept({ kept, tokens }: Scene, hit: Hit): boolean {
  const place: Place = { start: tokens[hit.first]!.start, end: tokens[hit.last]!.end };
  return kept.some((keep) => keep.start <= place.start && place.end <= keep.end);
}

/** A neighbour that is the same person, the person's initial beside it, or a title before it. */
function hasSupport(scene: Scene, hits: readonly Hit[], at: number): boolean {
  const { tokens, text } = scene;
  const hit = hits[at]!;
  const before = hits[at - 1];
  const after = hits[at + 1];
  if (before && isBeside(scene, before, hit) && sharePerson(before, hit)) return true;
  if (after && isBeside(scene, hit, after) && sharePerson(hit, after)) return true;
  const previous = tokens[hit.first - 1];
  const isNear =
    previous !== undefined && /^[.\s\u00a0]{1,3}$/.test(text.slice(previous.end, tokens[hit.first]!.start));
  if (!isNear || !tokens[hit.first]!.isCapital) return hasInitial(scene, hit, tokens[hit.last + 1]);
  return honorifics.has(previous.plain) && (previous.isCapital || previous.plain.length > 1)
    ? previous.plain.length > 1
    : hasInitial(scene, hit, previous) || hasInitial(scene, hit, tokens[hit.last + 1]);
}

function hasInitial({ known, tokens, text }: Scene, hit: Hit, other: Token | undefined): boolean {
  if (other?.text.length !== 1 || !other.isCapital || !tokens[hit.first]!.isCapital) return false;
  const isBefore = other.end <= tokens[hit.first]!.start;
  const gap = isBefore
    ? text.slice(other.end, tokens[hit.first]!.start)
    : text.slice(tokens[hit.last]!.end, other.start);
  const isAbbreviated = text[other.end] === '.' || (isBefore && !other.startsSentence);
  if (!/^[.,\s\u00a0]{1,3}$/.test(gap) || !isAbbreviated) return false;
  return hit.bearers.some(({ person, word }) =>
    known.parts[person]!.words.some(({ initial }, k) => k !== word && initial === other.plain),
  );
}

/** Nothing between two hits but blanks, marks, particles and initials. */
function isBeside({ text, tokens, known }: Scene, a: Hit, b: Hit): boolean {
  const between = tokens.slice(a.last + 1, b.first);
  const gap = text.slice(tokens[a.last]!.end, tokens[b.first]!.start);
  if (gap.length > 30 || /[.!?;:]\s/.test(gap.replace(/\p{Lu}\./gu, '')) || /\n/.test(gap)) return false;
  const particles = new Set(a.bearers.flatMap((bearer) => [...known.parts[bearer.person]!.particles]));
  return between.every((token) => particles.has(token.plain) || (token.text.length === 1 && token.isCapital));
}

function sharePerson(a: Hit, b: Hit): boolean {
  return a.bearers.some((x) =>
    b.bearers.some((y) => x.person === y.person && (x.word !== y.word || x.word < 0)),
  );
}

/** Two or three capitals that are the mentor's own initials, with or without stops. */
function ownInitials({ tokens, text, known, mentor }: Scene): Span[] {
  const initials = known.parts[mentor]?.initials ?? new Set<string>();
  return tokens.flatMap((token, k): Span[] => {
    if (token.isUpper && initials.has(token.plain))
      return [{ start: token.start, end: token.end, type: 'name' }];
    const letters = spelledInitials(text, tokens, k);
    if (letters === null || !initials.has(letters.text)) return [];
    return [{ start: token.start, end: letters.end, type: 'name' }];
  });
}

/** Initials of the longest names that are signed with. */
const MOST_INITIALS = 5;

/** "J.W." or "J. M. W." from this word on. */
function spelledInitials(
  text: string,
  tokens: readonly Token[],
  at: number,
): { text: string; end: number } | null {
  let letters = '';
  let k = at;
  for (
    ;
    k < Math.min(tokens.length, at + MOST_INITIALS) && tokens[k]!.text.length === 1 && tokens[k]!.isCapital;
    k++
  ) {
    if (k > at && !/^\.\s?$/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) break;
    letters += tokens[k]!.plain;
  }
  const end = tokens[k - 1]?.end ?? 0;
  return letters.length < 2 || text[end] !== '.' ? null : { text: letters, end: end + 1 };
}
