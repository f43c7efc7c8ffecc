// How a text is written: without capitals, in none of the three languages.
import { isLatin, type Token } from './tokens.ts';
import { elsewhere, functionWords, type Language } from './words/function-words.ts';

/** So few words tell nothing about somebody's habits. */
const FEWEST_WORDS = 8;
/** Of a hundred words with letters so many may have a capital; acronyms do not count. */
const MOST_CAPITALS = 4;

/** Somebody who writes without capitals begins sentences with a small letter, too. */
export function isAllSmall(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ plain, isUpper, text }) => isLatin(plain) && !isUpper && text.length > 1);
  const first = words.filter(({ startsSentence }) => startsSentence);
  const capitals = (list: readonly Token[]) => list.filter(({ isCapital }) => isCapital).length;
  return (
    words.length >= FEWEST_WORDS &&
    capitals(words) * 100 <= words.length * MOST_CAPITALS &&
    capitals(first) * 4 <= first.length
  );
}

/** In each of the three languages every third word is one of its small ones. */
const FEWEST_IN_HUNDRED = 20;
/** So many small words of other languages are no chance. */
const FEWEST_ELSEWHERE = 3;

/** Few small words of its language, or many of others. */
export function isInOther(tokens: readonly Token[], language: Language): boolean {
  const words = tokens.filter(({ plain, isCapital }) => !isCapital && isLatin(plain));
  const small = words.filter(({ plain }) => functionWords[language].has(plain)).length;
  const others = words.filter(
    ({ plain }) => elsewhere.has(plain) && !functionWords[language].has(plain),
  ).length;
  const isTold = words.length >= FEWEST_WORDS || small === 0 || others > 0;
  return (
    (isTold && small * 100 < words.length * FEWEST_IN_HUNDRED) ||
    (others >= FEWEST_ELSEWHERE && others * 2 > small)
  );
}
