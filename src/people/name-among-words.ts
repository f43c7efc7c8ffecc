// Whether a name among words is somebody's by itself: "O Marcos é meu chefe", "la Dre Keller est ma compagne", "my boss is emil". What stands beside
// it may as well be the other half of a name: Karl Emil, Anna Keller. Lists of words and of given names tell.
import { fold, wordsOf } from '../ground/folding.ts';
import type { Around } from '../ground/name-hit.ts';
import { kindOf, type WordKind } from '../redaction/lexicon/lexicon.ts';
import { isFunctionWord } from '../redaction/words/function-words.ts';
import { kin, personCues } from '../redaction/words/person-cues.ts';
import { safeCapitals } from '../redaction/words/safe-capitals.ts';

const kindsOf = (word: string): readonly WordKind[] =>
  (['en', 'fr', 'de'] as const).map((language) => kindOf(word, language));

const isGiven = (word: string) => kindsOf(word).some((kind) => kind.endsWith('given'));
/** Sofia and Florence are places, and people are called so. */
const isWord = (word: string) =>
  kin.has(word) || (personCues.has(word) && !isGiven(word) && !safeCapitals.has(word));
/** What is nothing but a name even in small letters: not rose, may or petit. */
const isNameAnyway = (word: string) => kindsOf(word).every((kind) => kind === 'given' || kind === 'unknown');

/** Words of so few letters are hardly names. */
const SHORT = 2;
const isSmall = (word: string) => word.length <= SHORT || isFunctionWord(word);

/** What bears a person's name itself: Klinik Florian, hospital simone, Project Hope. */
const NAMED_AFTER = new Set(
  'team project projekt projet group gruppe groupe hospital hopital klinik clinic clinique institut institute school schule ecole lycee college university universitat hotel house haus maison centre center zentrum saint sankt st street strasse rue platz place foundation stiftung fondation'.split(
    ' ',
  ),
);
/** Any other word of a sentence in which nothing has a capital: "i know jonas". */
const isUsualWord = (word: string) =>
  !NAMED_AFTER.has(word) && !isGiven(word) && !safeCapitals.has(word) && kindsOf(word).includes('ordinary');

/** @param name  of which people are called, as the text has it. */
export function standsByItself(name: string, { before, opens, next, hasCapitals }: Around): boolean {
  if (hasCapitals)
    return isSmall(before) || isWord(before) || (opens && !isGiven(before) && !NAMED_AFTER.has(before));
  const isBeside = isSmall(before) || isWord(before) || isUsualWord(before);
  return isNameAnyway(fold(name)) && isBeside && isSmall(next);
}

/** @param said  a family name and the words before it, none of which is a given name: "La Dre Keller". */
export function namesFamilyAlone(said: string): boolean {
  const words = wordsOf(said);
  const isFamily = /\p{Lu}/u.test(said) || isNameAnyway(words[words.length - 1]!);
  return isFamily && words.slice(0, -1).every((word) => isSmall(word) || isWord(word));
}
