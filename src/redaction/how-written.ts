// How a text is written: without capitals, in none of the three languages.
import { isListedWord, kindOf } from './lexicon/lexicon.ts';
import { isLatin, type Token } from './tokens.ts';
import { elsewhere, functionWords, type Language, oftenElsewhere } from './words/function-words.ts';

/** So few words tell nothing about somebody's habits. */
const FEWEST_WORDS = 8;
/** Of a hundred words with letters so many may have a capital; acronyms do not count. */
const MOST_CAPITALS = 4;

/** Somebody who writes without capitals begins sentences with a small letter, too. */
export function isAllSmall(tokens: readonly Token[]): boolean {
  const all = { words: 0, capitals: 0 };
  const first = { words: 0, capitals: 0 };
  tokens.forEach(({ plain, isUpper, text, startsSentence, isCapital }) => {
    if (isUpper || text.length < 2 || !isLatin(plain)) return;
    all.words++;
    if (startsSentence) first.words++;
    if (!isCapital) return;
    all.capitals++;
    if (startsSentence) first.capitals++;
  });
  return (
    all.words >= FEWEST_WORDS &&
    all.capitals * 100 <= all.words * MOST_CAPITALS &&
    first.capitals * 4 <= first.words
  );
}

/** Of a hundred words so many are in capitals where somebody writes all so. */
const FEWEST_LARGE = 90;

export function isAllLarge(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ plain, text }) => isLatin(plain) && text.length > 1);
  const large = words.filter(({ isUpper }) => isUpper).length;
  return words.length >= FEWEST_WORDS && large * 100 >= words.length * FEWEST_LARGE;
}

/** In each of the three languages every third word is one of its small ones. */
const FEWEST_IN_HUNDRED = 20;
/** So many small words of other languages are no chance. */
const FEWEST_ELSEWHERE = 3;

/** Letters that no word of the three languages has. */
const STRANGE = /[ãõñåøæąćęłńśźżěščřžůňťďőűășțşğı]/;

/** Few small words of its language, or many of others. */
export function isInOther(tokens: readonly Token[], language: Language): boolean {
  const own = functionWords[language];
  let words = 0;
  let small = 0;
  let others = 0;
  tokens.forEach(({ plain, text, isCapital }) => {
    if (isCapital || !isLatin(plain)) return;
    words++;
    if (STRANGE.test(text)) others++;
    else if (own.has(plain)) small++;
    else if (elsewhere.has(plain) || oftenElsewhere.has(plain)) others++;
  });
  const isTold = words >= FEWEST_WORDS || small === 0 || others > 0;
  return (
    (isTold && small * 100 < words * FEWEST_IN_HUNDRED) || (others >= FEWEST_ELSEWHERE && others * 2 > small)
  );
}

/** Of a hundred words so many that nobody knows are too many for a language of ours. */
const MOST_UNKNOWN = 25;

/** All in capitals, where small words are as large as names: one word of another language tells, or many that nobody knows. */
export function isLargeElsewhere(tokens: readonly Token[], language: Language): boolean {
  const words = tokens.filter(({ plain, text }) => isLatin(plain) && text.length > 1);
  const isOther = ({ plain }: Token) => elsewhere.has(plain) && !isListedWord(plain, language);
  const isUnknown = ({ plain }: Token) => plain.length > 3 && kindOf(plain, language) === 'unknown';
  return words.some(isOther) || words.filter(isUnknown).length * 100 > words.length * MOST_UNKNOWN;
}
