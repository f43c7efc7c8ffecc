// What stands beside a word that may be a name or a noun, and tells which: an article, an adjective, more words with a capital.
import { kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { honorifics } from '../words/particles.ts';
import type { NameHit } from './hits.ts';

const set = (words: string) => new Set(words.split(' '));

const articles = set(
  'a an the this that these those every each any some no my your his her our their le la les l un une des au aux du ce cet cette ces chaque aucun aucune tout toute mon ma mes ton sa son notre nos leur leurs der die das dem den des ein eine einem einen einer eines mein meine meinen meinem unser unsere unserem unseren kein keine keinen im ins am zum zur beim vom jeder jede jedes jeden diese dieser dieses diesen welche welcher il lo gli i el los las uno una',
);
/** Behind these stands a thing, whatever its name: nobody says "ein Ernst" or "im Ernst" of a person. */
const ofThings = set(
  'a an every each any no un une chaque aucun aucune ein eine einem einen einer eines kein keine keinen im ins am jeder jede jedes jeden welche welcher',
);
const ADJECTIVE = /(?:e|en|er|es|em)$/;
/** Elsewhere a noun may stand there: "a colleague Rose". */
const MOST_ADJECTIVES = { en: 0, fr: 0, de: 2 } as const;

export function isAfterArticle({ tokens, text }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && articles.has(before.plain) && isBlank(text, before, tokens[at]!);
}

/** "Ein guter Koch", "im Ernst", "chaque Pinson". */
export function isCommonNoun({ tokens, text, language }: Scene, at: number): boolean {
  let k = at - 1;
  const isAdjective = (token: Token) =>
    !token.isCapital && !isFunctionWord(token.plain) && ADJECTIVE.test(token.plain);
  for (let n = 0; n < MOST_ADJECTIVES[language] && tokens[k] && isAdjective(tokens[k]!); n++) k--;
  const words = tokens.slice(Math.max(k, 0), at + 1);
  const isJoined = words.every((token, n) => n === 0 || isBlank(text, words[n - 1]!, token));
  return isJoined && ofThings.has(tokens[k]?.plain ?? '');
}

/** "Green Deal", "Open Day": beside another ordinary word with a capital. */
export function isInTitle({ tokens, text, language }: Scene, { first, last }: NameHit): boolean {
  if (language === 'de') return false;
  const isWord = (token: Token | undefined) =>
    token?.isCapital === true &&
    token.text.length > 1 &&
    !token.startsSentence &&
    !token.isUpper &&
    !honorifics.has(token.plain) &&
    !isFunctionWord(token.plain) &&
    kindOf(token.plain, language) === 'ordinary';
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (isWord(after) && isBlank(text, tokens[last]!, after!)) return true;
  return isWord(before) && isBlank(text, before!, tokens[first]!);
}

function isBlank(text: string, left: Token, right: Token): boolean {
  return /^[\s\u00a0]$|^['’ʼ]$/.test(text.slice(left.end, right.start));
}
