// What happens to a place where somebody may be named: out where it can only be a name, asked about where it may be a word.
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { lowerCaseWords } from '../words/name-words.ts';
import { particles } from '../words/particles.ts';
import { isAfterArticle, unCounted } from './beside.ts';
import { isAmongLarge, isNameLike, isOwn, type NameHit, type Verdict } from './hits.ts';
import { eponyms, headWords, isInChain, saints } from './keep-list.ts';
import { onOtherForm } from './other-form.ts';
import { isOwnMethod } from './own-method.ts';
import { personPlace } from './person-places.ts';
import { hasSupport } from './support.ts';
import { isBareGenitive, isSignature, wordOrName } from './word-or-name.ts';

/** A name in lower case is taken out only from this length on; shorter ones may be anything. */
const SURE_IN_LOWER_CASE = 5;

/** The mentor's own name with a capital is never passed over in silence, however ordinary a word it is. */
export function verdictOn(scene: Scene, hits: readonly NameHit[], at: number): Verdict {
  const verdict = judged(scene, hits, at);
  return verdict === 'leave' && isOwnWithCapital(scene, hits[at]!) ? 'ask' : verdict;
}

function isOwnWithCapital(scene: Scene, hit: NameHit): boolean {
  if (hit.form !== null || hit.tail > 0 || isKept(scene, hit) || !isOwn(scene.mentor, hit.bearers))
    return false;
  const { isCapital, isUpper, plain } = scene.tokens[hit.first]!;
  return isCapital && !isUpper && plain.length >= SHORTEST;
}

function judged(scene: Scene, hits: readonly NameHit[], at: number): Verdict {
  const hit = hits[at]!;
  const token = scene.tokens[hit.first]!;
  if (isKept(scene, hit)) return 'leave';
  if (hit.form === null && hit.bearers.some((bearer) => bearer.word < 0)) return wholeName(scene, hit);
  if (isSplitWord(scene, hit)) return 'leave';
  if (isLand(scene, hit)) return 'ask';
  if (isWordBeside(scene, hit, token)) return 'leave';
  if (hasSupport(scene, hits, at)) return 'remove';
  if (hit.form !== null) return onOtherForm(scene, hit, token, hit.form);
  const key = hit.bearers[0]!.key;
  const isCapital = isNameLike(token) || hit.first < hit.last;
  if (key.length <= 2) return onShortName(scene, hit, key, isCapital);
  if (!isCapital && isOrdinary(scene, key)) return onSmallWord(scene, hit, key);
  if (isCapital && isBeforeNumber(scene, hit, key)) return 'ask';
  if (isCapital && isOwnMethod(scene, hit, key)) return 'remove';
  if (isCapital && mayBeOfInstitution(scene, key) && isOfInstitution(scene, hit)) return 'ask';
  if (isLoneAcronym(scene, hit, token) || isTurkishNoun(scene, hit)) return 'ask';
  if (isCapital && isOwner(scene, hit)) return 'remove';
  if ((scene.known.isWord(key) || isOrdinary(scene, key)) && !isBareGenitive(scene, hit))
    return isCapital ? wordOrName(scene, hit, token, key) : 'leave';
  if (isCapital) return 'remove';
  return inLowerCase(scene, hit, key);
}

/** An ordinary word in lower case: a name where a person stands, as in "hi, will here" and "ask rose". */
function onSmallWord(scene: Scene, hit: NameHit, key: string): Verdict {
  if (isSignature(scene, hit)) return 'remove';
  const place = personPlace(scene, hit);
  const isTheirs = isOwn(scene.mentor, hit.bearers);
  if (isAfterArticle(scene, hit.first) || hit.tail > 0 || (isTheirs && isMentored(scene, hit)))
    return 'leave';
  if (place === null) return scene.isSmall && scene.known.isWord(key) ? 'ask' : 'leave';
  if (place === 'sure') return isTheirs || scene.isSmall ? 'remove' : 'ask';
  return isTheirs || scene.isSmall ? 'ask' : 'leave';
}

const MENTORED =
  /(?<!\p{L})(?:mentor(?:ed)?|hired|married|supervised?|encadr[ée]|accompagn[ée]|recrut[ée]|form[ée])\s$/iu;
/** "I mentor young engineers": nobody mentors themselves. */
function isMentored({ text, tokens }: Scene, { first }: NameHit): boolean {
  return MENTORED.test(text.slice(Math.max(0, tokens[first]!.start - 14), tokens[first]!.start));
}

/**
 * A name in lower case: in a text without capitals it is one where no list knows the word. Elsewhere the mentor's own is one, unless an
 * article makes it a thing; of others it may be a word.
 */
function inLowerCase(scene: Scene, hit: NameHit, key: string): Verdict {
  if (lowerCaseWords.has(key) || key.length < SHORTEST) return 'leave';
  const kind = kindOf(key, scene.language);
  if (scene.isSmall && hit.tail === 0 && !kind.startsWith('maybe')) return 'remove';
  const isTheirs = isOwn(scene.mentor, hit.bearers) && !scene.isForeign && !isAmongLarge(scene, hit);
  const isSure = key.length >= SURE_IN_LOWER_CASE && isTheirs && !isAfterArticle(scene, hit.first);
  return isSure ? 'remove' : 'ask';
}

/** "Frank’s door is open": a thing would have an article. */
function isOwner({ text, tokens, language }: Scene, { first, last, tail }: NameHit): boolean {
  const { end, plain, startsSentence } = tokens[last]!;
  if (language !== 'en' || tail > 0 || first < last || !startsSentence) return false;
  return fits(OWNS, text.slice(end, end + 4)) && !unCounted.has(plain);
}

const SMALL = /^\p{Ll}{4}/u;
const OWNS = /^['’ʼ]s\s\p{Ll}/u;
/** Shorter ones are letters of a file type, a unit, a syllable. */
const SHORTEST = 3;

/** "Sommer 2005", "Jan 2020", "Max. 2": a season, a month, a measure. */
function isBeforeNumber(scene: Scene, { last }: NameHit, key: string): boolean {
  const { end } = scene.tokens[last]!;
  const found = /^\.?\s\d/.exec(scene.text.slice(end, end + 3))?.[0] ?? '';
  return found !== '' && (found.startsWith('.') || scene.known.isWord(key) || isOrdinary(scene, key));
}

/** "Deniz kenarında": in Turkish a bare noun before what it has is a thing; a name would have its ending, "Deniz’in odası". */
function isTurkishNoun({ text, tokens, isForeign }: Scene, { first, last }: NameHit): boolean {
  const next = tokens[last + 1];
  if (!isForeign || first < last || !tokens[first]!.startsSentence || next === undefined) return false;
  const isBare = text[tokens[last]!.end] === ' ' && !next.isCapital;
  return isBare && OF_TURKISH.test(next.text) && IN_TURKISH.test(text);
}

const OF_TURKISH = /[ıiuü]nd[ae]n?$|[ıü]n[ae]$/;
/** Portuguese "ainda" and "linda" end alike. */
const IN_TURKISH = /[ığ]|(?<!\p{L})(?:bir|için|çok|olarak)(?!\p{L})/u;

/** "KISS" between small letters, and one of the others is called Kiss. */
function isLoneAcronym({ tokens, mentor }: Scene, hit: NameHit, token: Token): boolean {
  if (!token.isUpper || token.text.length > 5 || isOwn(mentor, hit.bearers)) return false;
  return tokens.some((other) => fits(SMALL, other.text));
}

/** "hi im siobhan, ask anyone": a word written small that only sounds like what somebody is called, though the name stands beside it. */
function isWordBeside({ language }: Scene, { form }: NameHit, { isCapital, plain }: Token): boolean {
  return form === 'vowels' && !isCapital && kindOf(plain, language) === 'ordinary';
}

function isOrdinary({ language }: Scene, word: string): boolean {
  return isListedWord(word, language);
}

/** "Li", "O": out of the mentor's own profile where no small word is meant; of others it is asked about. */
function onShortName({ mentor, known }: Scene, hit: NameHit, key: string, isCapital: boolean): Verdict {
  const isWhole = mentor >= 0 && known.parts[mentor]!.words.length === 1 && isOwn(mentor, hit.bearers);
  if (!isCapital || (isFunctionWord(key) && !isWhole)) return 'leave';
  return isOwn(mentor, hit.bearers) && key.length === 1 && !'ai'.includes(key) ? 'remove' : 'ask';
}

/** First and last name together; two ordinary words in lower case, such as "grace hope", may be just that. */
function wholeName(scene: Scene, hit: NameHit): Verdict {
  const { tokens, known, language } = scene;
  const { first, last } = hit;
  if (first === last && isListedWord(tokens[first]!.plain, language)) return 'ask';
  if (first === last && language === 'de' && kindOf(tokens[first]!.plain, language) === 'ordinary')
    return 'ask';
  const words = tokens.slice(first, last + 1);
  const areWords = words.every((word) => !isNameLike(word) && known.isWord(word.plain));
  // "Een roos is een roos, wit of rood" of Roos de Wit
  const isApart = scene.text.slice(tokens[first]!.start, tokens[last]!.end).includes(',');
  if (scene.isForeign && isApart && !words.some(isNameLike)) return 'ask';
  if (areWords && scene.isSmall && personPlace(scene, hit) !== null) return 'remove';
  if (areWords) return words.length > 1 ? 'ask' : 'leave';
  return 'remove';
}

/** "canton de Vaud", "village of Ardbeg": what bears the name is a place. */
function isLand({ text, tokens }: Scene, { first }: NameHit): boolean {
  return fits(LAND, text.slice(Math.max(0, tokens[first]!.start - 30), tokens[first]!.start));
}

const LAND =
  /(?<!\p{L})(?:canton|ville|village|commune|r[ée]gion|vall[ée]e|lac|[îi]le|pays|county|town|city|village|lake|river|isle|kanton|stadt|gemeinde|bezirk|landkreis|insel)\s(?:de (?:la |l['’])?|du |des |d['’]|of )?$/iu;

/** "la croix", of somebody called Lacroix. */
function isSplitWord({ text, tokens, isSmall }: Scene, { first, last, bearers }: NameHit): boolean {
  const areSmall = !isNameLike(tokens[first]!) && !isNameLike(tokens[last]!);
  const gap = text.slice(tokens[first]!.end, tokens[first + 1]?.start);
  const isSplit = first < last && /^\s+$/.test(gap) && particles.has(tokens[first]!.plain);
  return isSplit && areSmall && !isSmall && bearers[0]!.word >= 0;
}

/** "Hollerbach-Methode": nothing is called after somebody whom nobody knows. */
function mayBeOfInstitution({ language }: Scene, key: string): boolean {
  return eponyms.has(key) || kindOf(key, language) !== 'unknown';
}

/** "Lycée Carmen", "Joule effect": an institution's or a thing's name rather than the participant. */
function isOfInstitution({ tokens, text, language }: Scene, { first, last }: NameHit): boolean {
  const [before, linked, after] = [tokens[first - 1], tokens[first - 2], tokens[last + 1]];
  const isNear = (a: Token | undefined, b: Token | undefined) =>
    a !== undefined && b !== undefined && /^(?:\s|\s?[dl]?['’-]?)$/.test(text.slice(a.end, b.start));
  // "In her spare time Penny": in English what is called after somebody has a capital.
  const isHead = language !== 'en' || before?.isCapital === true;
  if (isHead && isNear(before, tokens[first]) && (headWords.has(before!.plain) || saints.has(before!.plain)))
    return true;
  if (before && linked && before.text.length <= 3 && !before.startsSentence && headWords.has(linked.plain))
    return true;
  return (isNear(tokens[last], after) && headWords.has(after!.plain)) || isInChain({ tokens, text }, last);
}

function isKept({ kept, tokens }: Scene, hit: NameHit): boolean {
  const place: Place = { start: tokens[hit.first]!.start, end: tokens[hit.last]!.end };
  return kept.some((keep) => keep.start <= place.start && place.end <= keep.end);
}
