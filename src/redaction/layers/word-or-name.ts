// A word that is somebody's name too: what stands around it tells whether it is one here.
import { isGermanWord, isListedWord, kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { capitalWords, nameWords } from '../words/name-words.ts';
import { listLinks } from '../words/person-cues.ts';
import { isBareNoun } from './bare-noun.ts';
import { isActing, isAfterArticle, isCommonNoun, isInTitle, isPlace, isRepeated } from './beside.ts';
import { isOwn, type NameHit, type Verdict } from './hits.ts';
import { personPlace } from './person-places.ts';
import { isSaidOfMe } from './quoted-nickname.ts';

/** German "Schäfers Rat": a genitive without an article is a name's. */
export function isBareGenitive({ tokens, language }: Scene, { first, last, tail }: NameHit): boolean {
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
export function wordOrName(scene: Scene, hit: NameHit, token: Token, key: string): Verdict {
  const { language, tokens, mentor } = scene;
  if (token.isUpper && isBoundToNoun(scene, hit)) return 'ask';
  if (token.isUpper && !scene.isLarge && !tokens.some((other) => isLoudBeside(other, token))) return 'remove';
  if (isTogether(scene, hit) || isActing(scene, hit) || isSignature(scene, hit)) return 'remove';
  if (
    isMarked(scene, token) ||
    isForeignWord(scene, hit, key) ||
    isOpening(scene, hit) ||
    isIntroduced(scene, hit)
  )
    return 'remove';
  const place = personPlace(scene, hit);
  if (isWhatOneIs(scene, hit)) return 'ask';
  if (place === 'sure' && !isAfterArticle(scene, hit.first)) return 'remove';
  if (isCommonNoun(scene, hit.first) || isRepeated(scene, hit)) return 'leave';
  if (isAfterArticle(scene, hit.first) || isInTitle(scene, hit) || isPlace(scene, hit, key)) return 'ask';
  if (
    isOwn(mentor, hit.bearers) &&
    ((!token.startsSentence && isNamedInFull(scene)) ||
      (language === 'de' && isBareSubject(scene, hit.first)))
  )
    return 'remove';
  if (language === 'de' && !scene.isJoined && isBareNoun(scene, hit)) return 'remove';
  return isCapitalWithin(scene, token) && !capitalWords.has(key) ? 'remove' : 'ask';
}

const isLoudBeside = (other: Token, token: Token) =>
  other !== token && other.isUpper && other.text.length > 3;

/** "Ich bin Richter am Amtsgericht", "je suis Boulanger de formation": a trade, whoever is called so. */
function isWhatOneIs({ tokens, text, language, known }: Scene, { first, last, bearers }: NameHit): boolean {
  const [token, next] = [tokens[first]!, tokens[last + 1]];
  const isFamily = bearers.every(({ person, word }) => known.parts[person]!.words[word]?.role === 'family');
  if (!isFamily || !isListedWord(token.plain, language) || next === undefined || next.isCapital) return false;
  return (
    WHAT_ONE_IS.test(text.slice(Math.max(0, token.start - 12), token.start)) &&
    text.slice(tokens[last]!.end, next.start) === ' '
  );
}

const WHAT_ONE_IS = /(?<!\p{L})(?:ich bin|bin ich|je suis|suis)\s$/iu;

/** "Ángel": no English word has the accent that the workbook gives the name. */
function isMarked({ language, known }: Scene, { text }: Token): boolean {
  if (language !== 'en' || !/[^\u0000-\u007f]/.test(text)) return false;
  const written = text.normalize('NFC').toLowerCase();
  return known.people.some(({ name }) => name.normalize('NFC').toLowerCase().includes(written));
}

/** "Charlotte ist Bauleiterin": a word elsewhere, and none in German; with an article it may be a thing that is called so. */
function isForeignWord(scene: Scene, { first, tail, bearers }: NameHit, key: string): boolean {
  const isName = bearers.some(({ person, word }) => scene.known.parts[person]!.words[word] !== undefined);
  if (
    scene.language !== 'de' ||
    scene.isForeign ||
    scene.isJoined ||
    !isName ||
    key.length < LONGEST_SHORT ||
    tail > 1
  )
    return false;
  return !isGermanWord(scene.tokens[first]!.plain) && !isAfterArticle(scene, first) && !nameWords.has(key);
}

/** "Constance, trois enfants", "Hope Valley is": the mentor's own given name at the very beginning, or bare before a comma. */
function isOpening(
  { tokens, text, mentor, known, language }: Scene,
  { first, last, tail, bearers }: NameHit,
): boolean {
  const isGiven = bearers.some(
    ({ person, word }) =>
      (person === mentor || fits(OF_SOMEBODY, text.slice(tokens[last]!.end, tokens[last]!.end + 14))) &&
      known.parts[person]!.words[word]?.role !== 'family',
  );
  if (!isGiven || tail > 0 || !tokens[first]!.startsSentence || language === 'de') return false;
  return /^(?:,\s|\s?[(:–—]|$)/.test(text.slice(tokens[last]!.end, tokens[last]!.end + 2));
}

/** "Claire, elle, a l’optimisme", "Prudence, ma filleule", "Grace, who leads" */
const OF_SOMEBODY = /^,\s(?:elle|il|lui|ma|mon|notre|qui|who|my|our|her|his|she|he)(?!\p{L})/u;

/** "Ich bin der Beat": an article before the mentor's own name, as it is spoken; "the name fits: Koch", "with a surname like Fisher". */
function isIntroduced({ tokens, text, mentor }: Scene, { first, last, bearers }: NameHit): boolean {
  const before = text.slice(Math.max(0, tokens[first]!.start - 40), tokens[first]!.start);
  const after = text.slice(tokens[last]!.end, tokens[last]!.end + 20);
  const isCalled = INTRODUCED.test(before) || NAMED_BEFORE.test(before) || NAMED_BEHIND.test(after);
  return isOwn(mentor, bearers) && (isCalled || isSaidOfMe(text, tokens[first]!));
}

const INTRODUCED =
  /(?<!\p{L})(?:(?:ich|i) (?:bin|hei(?:ss|ß)e) (?:d[eiä]r?|dr|die|de)|hier (?:ist|spricht|schreibt) (?:d[eiä]r?|die)|sono (?:il|la)|είμαι [οη]|sou [oa]|aqui é [oa]|soc (?:el|la)) $/iu;
/** What a name is called. */
const NAMED_BEFORE =
  /(?<!\p{L})(?:(?:blagues?|calembours?|jeux? de mots) sur |\p{L}{0,8}names?|nomen|nom|nombre|cognome|apellido|naam)(?:(?!\p{L})[^.!?:\n]{0,24}[:,] ?| (?:like|wie|comme|als|como|come) )["„“«]?$/iu;
const NAMED_BEHIND =
  /^["“”»]?,? (?:(?:\p{Ll}+ )?(?:jokes?|puns?|witze?n?|wortspiele?n?)|by name|hei(?:ß|ss)e ich|(?:is|ist|est) (?:my|mein|mon) \p{L}*na?om?e?|hei(?:ß|ss)e(?=[.,;!])|bin ich nur|(?:de|par le|mein) (?:pré)?na?ome?)(?!\p{L})/iu;

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

/** "Meldet euch, Lang, Durchwahl -4431": alone between marks, before a number that can be dialled. */
const DIALLED =
  /^,?[\s|]{1,2}(?:(?:tel|telefon|telephone|téléphone|phone|mobil|mobile|portable|handy|ext|extension|poste|durchwahl|dw|apparat|app|nebenstelle|int|intern|interno|toestel|wew|dahili|bleep|dect)[.:]{0,2}\s?)[-–+(]?\d|^,\s[+(]?\d[\d ()/-]{3}/iu;

/** "Best, April": alone behind a mark at the end of a line. */
export function isSignature(
  { text, tokens, mentor, isSmall }: Scene,
  { first, last, bearers }: NameHit,
): boolean {
  if (!isOwn(mentor, bearers) || !(tokens[first]!.isCapital || isSmall)) return false;
  const behind = text.slice(tokens[last]!.end, tokens[last]!.end + 24);
  const isLast = /^[.!)]?[ \u00a0]*(?:\n|$)/.test(behind) || fits(DIALLED, behind);
  return (
    isLast &&
    /(?:[,–—-][ \u00a0]?|\n[ \u00a0]*)$/.test(
      text.slice(Math.max(0, tokens[first]!.start - 8), tokens[first]!.start),
    )
  );
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

/** A capital within a sentence tells, where nouns are written small. */
export function isCapitalWithin({ language }: Scene, token: Token): boolean {
  return token.isCapital && !token.isUpper && !token.startsSentence && language !== 'de';
}
