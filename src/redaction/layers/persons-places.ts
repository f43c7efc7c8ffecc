// Words that are names as well, of people in no list: "Grace taught me", "Mit Heide teile ich das Zimmer", "Blanche, Modeste et Noël". A
// sentence has places for a person that it has for no thing; whoever stands there is asked about, whatever the word means.
import { kindOf } from '../lexicon/lexicon.ts';
import { touched } from '../likely/sight.ts';
import type { Flag, Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { capitalWords, nameWords } from '../words/name-words.ts';
import { kin, listLinks } from '../words/person-cues.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { isBareNoun } from './bare-noun.ts';
import { isActing, isAfterArticle, unCounted } from './beside.ts';
import type { NameHit } from './hits.ts';
import { isSaidOfSomebody } from './said-of-somebody.ts';
import { isInOtherLanguage } from './unread.ts';

/**
 * @param persons  places where somebody is named and goes.
 * @param found    places that are asked about or shown.
 */
export function inPersonsPlaces(
  scene: Scene,
  gone: readonly Place[],
  persons: readonly Place[],
  found: readonly Flag[],
): Flag[] {
  const { tokens, isForeign, isJoined, language } = scene;
  if (isJoined || (isForeign && isInOtherLanguage(scene))) return [];
  const asked = found.filter(({ why }) => why === 'stranger');
  const [isSettled, isFound] = [touched(tokens, [...gone, ...asked]), touched(tokens, found)];
  const isPerson = touched(tokens, [...persons, ...asked]).map(
    (is, at) => is || (isFound[at] === true && kindOf(tokens[at]!.plain, language).endsWith('given')),
  );
  return tokens.flatMap((token, at): Flag[] => {
    if (isSettled[at] || !isWordOfSomebody(token)) return [];
    const isOne =
      (isNameToo(scene, token) && isAtPlace(scene, at)) ||
      (isFound[at] !== true && isSaidOfSomebody(scene, at)) ||
      (mayBeListed(scene, at) && isListed(scene, at, isPerson));
    if (!isOne) return [];
    isPerson[at] = true;
    return [{ start: token.start, end: token.end, why: 'stranger' }];
  });
}

function isWordOfSomebody({ isCapital, isUpper, text, plain }: Token): boolean {
  return isCapital && !isUpper && text.length > 2 && !isFunctionWord(plain) && !institutionWords.has(plain);
}

/** Not months, towns and machines, nor what kin are called: these are told from people by less. */
function isNameToo({ language }: Scene, { plain }: Token): boolean {
  if (safeCapitals.has(plain) || capitalWords.has(plain) || kin.has(plain)) return false;
  return nameWords.has(plain) || kindOf(plain, language).startsWith('maybe');
}

function isAtPlace(scene: Scene, at: number): boolean {
  const { language, tokens } = scene;
  const hit: NameHit = { first: at, last: at, tail: 0, bearers: [], form: null };
  if (isAfterArticle(scene, at)) return false;
  if (language === 'de' && tokens[at]!.startsSentence && isTied(scene, at)) return true;
  if (isActing(scene, hit) && (language === 'de' || tokens[at]!.startsSentence)) return true;
  if (language === 'de')
    return (
      isTaking(scene, at) || isOld(scene, at) || (isAfterPreposition(scene, at) && isBareNoun(scene, hit))
    );
  return tokens[at]!.startsSentence && (isTied(scene, at) || isQuoted(scene, at) || isDoing(scene, at));
}

/** "Sturm sieht das anders", "Winter hat mir geholfen": whatever it is, it does something to somebody. */
function isTaking({ tokens, text }: Scene, at: number): boolean {
  const [verb, whom] = [tokens[at + 1], tokens[at + 2]];
  const isFirst = tokens[at]!.startsSentence || /[,;:] $/.test(text.slice(0, tokens[at]!.start).slice(-2));
  if (!verb || !whom || !isFirst || verb.isCapital || !WHOM.has(whom.plain)) return false;
  return (
    /^[a-z]{2,}t(?:e)?$/.test(verb.plain) && text.slice(tokens[at]!.end, whom.start).trim() === verb.text
  );
}

/** "Der alte Krüger": as one speaks of somebody. */
function isOld({ tokens }: Scene, at: number): boolean {
  return (
    /^(?:alten?r?|junger?n?|dicken?|kleinen?)$/.test(tokens[at - 1]?.plain ?? '') &&
    tokens[at - 2]?.plain === 'der'
  );
}

/** "Miles jokes.", "Rob disagrees": in English what ends so behind a name is a verb. */
function isDoing({ tokens, text, language }: Scene, at: number): boolean {
  const [token, verb] = [tokens[at]!, tokens[at + 1]];
  if (language !== 'en' || !verb || unCounted.has(token.plain) || text.slice(token.end, verb.start) !== ' ')
    return false;
  return /^[a-z]{3,}[^s]s$/.test(verb.text) && DONE.test(text.slice(verb.end, verb.end + 6));
}

const DONE = /^(?:[.,;!]|\s?$|\n|\s(?:me|us|my|our|the|a|that|it|him|her|them|to|at|on|in|with|and)\s)/u;

/** "Mit Heide", "fragt Stein": German things have an article there, if they can be counted. */
function isAfterPreposition({ tokens }: Scene, at: number): boolean {
  return BEFORE.has(tokens[at - 1]?.plain ?? '') && !BARE.has(tokens[at]!.plain);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BEFORE = set(
  'mit von bei dank durch laut neben frag fragt fragen fragte sagt sagte schreibt schrieb meint meinte nennt ruft hat hatte dass wenn weil habe haben hab',
);
const WHOM = set(
  'mir mich uns ihn ihm ihr sie das den dem mein meine meinen meinem unser unsere unseren die der alles nichts nie nicht auch dort hier',
);
/** Of these one speaks without an article, too. */
const BARE = set(
  'zeit post kunst holz gold honig wein bier korn sand staub mohn heimat blut herz hand frauen geld feuer wasser obst luft wind licht tag nacht haus fuss',
);

/** "Cliff, our guide", "Rob’s brother", "Sunny and I": at the beginning of a sentence, where any word has a capital. */
function isTied({ text, tokens }: Scene, at: number): boolean {
  const { end, plain } = tokens[at]!;
  return !unCounted.has(plain) && TIED.test(text.slice(end, end + 16));
}

const TIED =
  /^(?:, (?:who|my|our|her|his|the|qui|ma|mon|mes|notre|lui|elle|une?|la|le|meine?|unsere?|seine?|ihre?|damals)[\s,]|, l['’]|['’]s \p{Ll}|\s(?:and|et) (?:I|me|moi)(?!\p{L}))/u;

/** "“She listens.” — Hazel, once a mentee" */
function isQuoted({ text, tokens }: Scene, at: number): boolean {
  const { start, end } = tokens[at]!;
  return (
    /["“”»]\s?[–—-]\s?$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:[,.(]|\s?$|\n)/.test(text.slice(end, end + 2))
  );
}

/** Where nouns are written small, any word with a capital within a sentence. */
function mayBeListed(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (isNameToo(scene, token)) return true;
  const { plain, startsSentence } = token;
  return scene.language !== 'de' && !startsSentence && !safeCapitals.has(plain) && !capitalWords.has(plain);
}

/** "Sonja und Gut", "Blanche, Modeste": beside somebody, with nothing between them but a mark or "and". */
function isListed(scene: Scene, at: number, isPerson: readonly boolean[]): boolean {
  const { text, tokens } = scene;
  const isBeside = (left: number, right: number) => {
    const [one, link, other] = [tokens[left], tokens[left + 1], tokens[right]];
    if (!one || !link || !other || !(isPerson[left] || isPerson[right])) return false;
    const gap = text.slice(one.end, other.start);
    return right - left === 1
      ? /^(?:, |\s?[&/]\s?)$/.test(gap)
      : listLinks.has(link.plain) && /^,? \p{L}+ $/u.test(gap);
  };
  const [isBefore, isBehind] = [
    isBeside(at - 1, at) || isBeside(at - 2, at),
    isBeside(at, at + 1) || isBeside(at, at + 2),
  ];
  return isNameToo(scene, tokens[at]!) ? isBefore || isBehind : isBefore && isBehind;
}
