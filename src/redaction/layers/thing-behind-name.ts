// Where a titled name ends in German, which writes every noun with a capital: "Frau Muellers Tür", "mit Herrn Weber Projekte". A noun
// that follows a given name alone is the family name: "Prof. Dr. Annegret Stellmacher".
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { notAName, ranks, titleNouns, titlesBeforeNames } from '../words/titles.ts';

/** Whether the word at a place behind the name's last word so far is an ordinary noun and no part of the name. */
export function isThingBehind({ tokens, text, language }: Scene, at: number, last: number): boolean {
  const { plain, text: word, start } = tokens[at]!;
  if (language !== 'de' || word.length === 1 || text.slice(tokens[last]!.end, start).trim() !== '')
    return false;
  const kind = kindOf(plain, language);
  if (kind !== 'ordinary') return kind.startsWith('maybe') && /s$/.test(tokens[last]!.plain);
  return !needsFamilyName(tokens, at, last);
}

/** The name has one word so far: a given name, or one that nobody knows before a word that stands in no list. */
function needsFamilyName(tokens: readonly Token[], at: number, last: number): boolean {
  const before = tokens[last - 1];
  if (before !== undefined && isNamePart(before, true) && !isTitle(before)) return false;
  const kind = kindOf(tokens[last]!.plain, 'de');
  return (
    kind === 'given' ||
    kind === 'maybe given' ||
    (kind === 'unknown' && !isListedWord(tokens[at]!.plain, 'de'))
  );
}

const isTitle = ({ plain }: Token) =>
  titleNouns.has(plain) || titlesBeforeNames.has(plain) || ranks.has(plain);

export function isNamePart(token: Token, isLater: boolean): boolean {
  if (!token.isCapital || notAName.has(token.plain)) return false;
  if (token.text.length === 1) return true;
  return !(isFunctionWord(token.plain) && (isLater || token.text.length <= 3));
}
