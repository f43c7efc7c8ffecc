// What evidence is made from, as one number: a word, what stands beside it, its shape. Kept by numbers, the same evidence is found again
// without a text being made for it.
import type { Language } from '../words/function-words.ts';

/** Words by number, as they are met. */
const met = new Map<string, number>();
/** Two to the fifteenth, less the words of one piece of evidence: more do not go into the number. */
const MOST_MET = 32_760;

/** Whether the numbers run out: whoever keeps something by them forgets it. */
export function beginsAnew(): boolean {
  if (met.size < MOST_MET) return false;
  met.clear();
  return true;
}

const few = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, k) => [name, k]));

/** Sixteen at most of each. */
export const numbers = {
  language: few(['en', 'fr', 'de']),
  shape: few(['d', 'Xd', 'xd', 'X', 'x1', 'XX', 'XxX', 'Xx', 'xX', 'x', 'o']),
  kind: few(['d', 'ordinary', 'given', 'maybe given', 'maybe family', 'unknown']),
  mark: few([' ', 'none', 'line', '.', 'dot', 'odd', "'", '-', '@', '#', '/', '_', '(', ',', ':', '&']),
};

/**
 * @param of    what the word is: itself, to the left, to the right, further away.
 * @param rest  eleven bits.
 */
export function numberOf(word: string, language: Language, of: 0 | 1 | 2 | 3, rest: number): number {
  const nth = met.get(word) ?? met.size;
  if (nth === met.size) met.set(word, nth);
  return ((nth * 4 + numbers.language.get(language)!) * 4 + of) * 2048 + rest;
}
