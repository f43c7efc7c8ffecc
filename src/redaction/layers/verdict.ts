// What happens to a place where somebody may be named: out where it can only be a name, asked about where it may be a word.
import type { Form } from '../known/other-forms.ts';
import { isListedWord, kindOf, type WordKind } from '../lexicon/lexicon.ts';
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { capitalWords, lowerCaseWords } from '../words/name-words.ts';
import { listLinks } from '../words/person-cues.ts';
import { isActing, isAfterArticle, isCommonNoun, isInTitle, isPlace, isRepeated } from './beside.ts';
import { isNameLike, isOwn, type NameHit } from './hits.ts';
import { headWords, saints } from './keep-list.ts';
import { hasSupport } from './support.ts';

export type Verdict = 'remove' | 'ask' | 'leave';

/** A name in lower case is taken out only from this length on; shorter ones may be anything. */
const SURE_IN_LOWER_CASE = 5;

export function verdictOn(scene: Scene, hits: readonly NameHit[], at: number): Verdict {
  const hit = hits[at]!;
  const token = scene.tokens[hit.first]!;
  if (isKept(scene, hit)) return 'leave';
  if (hit.form === null && hit.bearers.some((bearer) => bearer.word < 0)) return wholeName(scene, hit);
  if (hasSupport(scene, hits, at)) return 'remove';
  if (hit.form !== null) return onOtherForm(scene, hit, token, hit.form);
  const key = hit.bearers[0]!.key;
  const isCapital = isNameLike(token) || hit.first < hit.last;
  if (key.length <= 2) return onShortName(scene, hit, key, isCapital);
  if (!isCapital && isOrdinary(scene, key))
    return scene.isSmall && !isAfterArticle(scene, hit.first) && scene.known.isWord(key) ? 'ask' : 'leave';
  if (isCapital && isBeforeNumber(scene, hit)) return 'ask';
  if (isCapital && isOfInstitution(scene, hit)) return 'ask';
  if (isLoneAcronym(scene, hit, token)) return 'ask';
  if ((scene.known.isWord(key) || isOrdinary(scene, key)) && !isBareGenitive(scene, hit))
    return isCapital ? wordOrName(scene, hit, token, key) : 'leave';
  if (isCapital) return 'remove';
  return inLowerCase(scene, hit, key);
}

/** A name in lower case: the mentor's own is one, unless an article makes it a thing; of others it may be a word. */
function inLowerCase(scene: Scene, hit: NameHit, key: string): Verdict {
  const isSure = key.length >= SURE_IN_LOWER_CASE && !lowerCaseWords.has(key);
  if (isSure && isOwn(scene.mentor, hit.bearers) && !isAfterArticle(scene, hit.first)) return 'remove';
  return key.length >= 3 && !lowerCaseWords.has(key) ? 'ask' : 'leave';
}

/** "Sommer 2005", "Jan 2020", "Max. 2": a season, a month, a measure. */
function isBeforeNumber({ text, tokens }: Scene, { last }: NameHit): boolean {
  return /^\.?[\s\u00a0]\d/.test(text.slice(tokens[last]!.end, tokens[last]!.end + 3));
}

/** "KISS" between small letters, and one of the others is called Kiss. */
function isLoneAcronym({ tokens, mentor }: Scene, hit: NameHit, token: Token): boolean {
  if (!token.isUpper || token.text.length > 5 || isOwn(mentor, hit.bearers)) return false;
  return tokens.some((other) => /^\p{Ll}{4}/u.test(other.text));
}

function isOrdinary({ language }: Scene, word: string): boolean {
  return isListedWord(word, language);
}

/** A word in another form of a name is that name, unless it is an ordinary word; of other people only where it is sure. */
function onOtherForm(scene: Scene, hit: NameHit, token: Token, form: Form): Verdict {
  const kind = kindOf(token.plain, scene.language);
  const isFriends = form === 'short' || form === 'usual';
  const isTheirs = isOwn(scene.mentor, hit.bearers);
  if (kind === 'ordinary') return isFriends && isTheirs ? onOrdinary(scene, hit, token) : 'leave';
  const isSure = form === 'usual' && isTheirs && kind === 'given' && token.isCapital;
  if (isFriends && isAfterArticle(scene, hit.first)) return isSure ? 'remove' : 'leave';
  if (!isTheirs) return onFormOfOthers(token, form, kind);
  if (!token.isCapital && /\p{Ll}/u.test(token.text)) return 'ask';
  if (!kind.startsWith('maybe')) return 'remove';
  return form === 'usual' && (isActing(scene, hit) || isCapitalWithin(scene, token)) ? 'remove' : 'ask';
}

/** Nobody knows how others are called by friends. */
function onFormOfOthers(token: Token, form: Form, kind: WordKind): Verdict {
  if (form === 'short') return 'leave';
  if (form === 'vowels') return kind === 'unknown' ? 'leave' : 'ask';
  if (kind.startsWith('maybe')) return token.startsSentence ? 'leave' : 'ask';
  if (form === 'usual' || form === 'slip' || token.startsSentence) return 'ask';
  return !token.isCapital && /\p{Ll}/u.test(token.text) ? 'ask' : 'remove';
}

/** A capital within a sentence tells, where nouns are written small. */
function isCapitalWithin({ language }: Scene, token: Token): boolean {
  return token.isCapital && !token.isUpper && !token.startsSentence && language !== 'de';
}

/** "Gaz" of Gareth: where the table knows it, or the word is short, it is asked about. */
function onOrdinary(scene: Scene, { first }: NameHit, token: Token): Verdict {
  const isAsked = token.isCapital && token.text.length <= 5 && !isFunctionWord(token.plain);
  return isAsked && !isAfterArticle(scene, first) ? 'ask' : 'leave';
}

/** "Li", "O": out of the mentor's own profile where no small word is meant; of others it is asked about. */
function onShortName({ mentor, known }: Scene, hit: NameHit, key: string, isCapital: boolean): Verdict {
  const isWhole = mentor >= 0 && known.parts[mentor]!.words.length === 1 && isOwn(mentor, hit.bearers);
  if (!isCapital || (isFunctionWord(key) && !isWhole)) return 'leave';
  return isOwn(mentor, hit.bearers) && key.length === 1 && !'ai'.includes(key) ? 'remove' : 'ask';
}

/** First and last name together; two ordinary words in lower case, such as "grace hope", may be just that. */
function wholeName({ tokens, known, language }: Scene, { first, last }: NameHit): Verdict {
  if (first === last && isListedWord(tokens[first]!.plain, language)) return 'ask';
  if (first === last && language === 'de' && kindOf(tokens[first]!.plain, language) === 'ordinary')
    return 'ask';
  const words = tokens.slice(first, last + 1);
  const areWords = words.every((word) => !isNameLike(word) && known.isWord(word.plain));
  if (areWords) return words.length > 1 ? 'ask' : 'leave';
  return 'remove';
}

/** "Lycée Carmen", "Joule effect": an institution's or a thing's name rather than the participant. */
function isOfInstitution({ tokens, text }: Scene, { first, last }: NameHit): boolean {
  const [before, linked, after] = [tokens[first - 1], tokens[first - 2], tokens[last + 1]];
  const isNear = (a: Token | undefined, b: Token | undefined) =>
    a !== undefined && b !== undefined && /^(?:[\s\u00a0]|\s?[dl]?['’-]?)$/.test(text.slice(a.end, b.start));
  if (isNear(before, tokens[first]) && (headWords.has(before!.plain) || saints.has(before!.plain)))
    return true;
  if (before && linked && before.text.length <= 3 && headWords.has(linked.plain)) return true;
  return isNear(tokens[last], after) && headWords.has(after!.plain);
}

/** German "Schäfers Rat": a genitive without an article is a name's. */
function isBareGenitive({ tokens, language }: Scene, { first, last, tail }: NameHit): boolean {
  const token = tokens[first]!;
  const next = tokens[last + 1];
  if (language !== 'de' || tail === 0 || !token.isCapital || !next?.isCapital) return false;
  return (
    token.startsSentence ||
    isFunctionWord(tokens[first - 1]!.plain) === prepositions.has(tokens[first - 1]!.plain)
  );
}

const prepositions = new Set(
  'mit nach von durch fur ohne seit und dank aus bei auf an in im unter uber vor hinter neben zu gegen'.split(
    ' ',
  ),
);

/** "CAN-Bus" of somebody called Can. */
function isBoundToNoun({ text, tokens, language }: Scene, { last }: NameHit): boolean {
  const next = tokens[last + 1];
  const isBound = next !== undefined && /^[-‐‑]$/.test(text.slice(tokens[last]!.end, next.start));
  return isBound && tokens[last]!.text.length <= LONGEST_SHORT && kindOf(next.plain, language) === 'ordinary';
}

const LONGEST_SHORT = 4;

/** A word that is somebody's name too: a capital in mid-sentence tells, but not in German, nor where a capital is usual. */
function wordOrName(scene: Scene, hit: NameHit, token: Token, key: string): Verdict {
  const { language, tokens, mentor } = scene;
  if (token.isUpper && isBoundToNoun(scene, hit)) return 'ask';
  if (token.isUpper && !tokens.some((other) => other !== token && other.isUpper && other.text.length > 3))
    return 'remove';
  if (isTogether(scene, hit) || isActing(scene, hit) || isSignature(scene, hit)) return 'remove';
  if (isCommonNoun(scene, hit.first) || isRepeated(scene, hit)) return 'leave';
  if (isAfterArticle(scene, hit.first) || isInTitle(scene, hit) || isPlace(scene, hit, key)) return 'ask';
  if (
    isOwn(mentor, hit.bearers) &&
    ((!token.startsSentence && isNamedInFull(scene)) ||
      (language === 'de' && isBareSubject(scene, hit.first)))
  )
    return 'remove';
  return isCapitalWithin(scene, token) && !capitalWords.has(key) ? 'remove' : 'ask';
}

/** "Wolf and I", "Field (that is me)": no word does anything together with the author, or is the author. */
const TOGETHER =
  /^\s(?:and I|et moi|und ich|(?:here|ici|hier)(?=[,.!:–—-]|\s[–—-]|\s?$)|\(?(?:that(?:['’]s| is) me|c['’]est moi|das bin ich))(?!\p{L})/u;

function isTogether(scene: Scene, { last }: NameHit): boolean {
  const { text, tokens, language } = scene;
  const [link, other] = [tokens[last + 1], tokens[last + 2]];
  const isList = link !== undefined && listLinks.has(link.plain) && other?.isCapital === true;
  if (isList && language !== 'de' && kindOf(other.plain, language).endsWith('given')) return true;
  return TOGETHER.test(text.slice(tokens[last]!.end, tokens[last]!.end + 16));
}

/** "Best, April": alone behind a mark at the end of a line. */
function isSignature({ text, tokens, mentor }: Scene, { first, last, bearers }: NameHit): boolean {
  if (!isOwn(mentor, bearers) || !tokens[first]!.isCapital) return false;
  const isLast = /^[.!)]?[ \u00a0]*(?:\n|$)/.test(text.slice(tokens[last]!.end));
  return isLast && /(?:[,–—-][ \u00a0]?|\n[ \u00a0]*)$/.test(text.slice(0, tokens[first]!.start));
}

/** Whether the mentor's whole name stands somewhere in the text: then a part of it is one, too. */
function isNamedInFull({ text, tokens, known, mentor }: Scene): boolean {
  return tokens.some((token, k) => {
    if (!token.isCapital) return false;
    const hit = known.trie.longestAt(text, tokens, k);
    return (
      hit !== null &&
      hit.first < hit.last &&
      hit.bearers.some(({ person, word }) => person === mentor && word < 0)
    );
  });
}

/** "Als Mentor fragt Wolf viel": no article, adjective or preposition before it, and no noun. */
function isBareSubject({ tokens, text }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.isCapital || tokens[at]!.startsSentence) return false;
  if (text.slice(before.end, tokens[at]!.start).trim() !== '' || isFunctionWord(before.plain)) return false;
  return !/(?:e|en|er|es|em)$/.test(before.plain) && !prepositions.has(before.plain);
}

function isKept({ kept, tokens }: Scene, hit: NameHit): boolean {
  const place: Place = { start: tokens[hit.first]!.start, end: tokens[hit.last]!.end };
  return kept.some((keep) => keep.start <= place.start && place.end <= keep.end);
}
