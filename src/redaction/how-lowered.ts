// Who writes all in capitals: such a text is read as somebody else would have written it, and every place stays where it was.
import { isListedWord, isTool, kindOf } from './lexicon/lexicon.ts';
import type { Scene } from './text-under-search.ts';
import type { Token } from './tokens.ts';
import type { Language } from './words/function-words.ts';
import { titlesBeforeNames } from './words/titles.ts';

/** Words small, names and what no list knows with one capital; what the workbook knows, units and codes as they are. */
export function withoutCapitals(
  text: string,
  tokens: readonly Token[],
  { known, units, language }: Pick<Scene, 'known' | 'units' | 'language'>,
): string {
  const ofUnits = new Set([...units.values()].flat().flatMap(({ words }) => words.map(({ plain }) => plain)));
  const signs = text.split('');
  for (let k = 0; k < tokens.length; k++) {
    const { start, end, plain } = tokens[k]!;
    const hit = known.trie.longestAt(text, tokens, k);
    const isTied = /[\d_@/-]/.test(`${text[start - 1] ?? ''}${text.slice(start, end + 1)}`);
    const isCut = end - start === 1 && /['’]/.test(text[end] ?? '');
    const isInitial = end - start === 1 && text[end] === '.';
    const isPart = isBesideName(text, tokens, k, language) || isAnnounced(text, tokens, k, language);
    const isShort = kindOf(plain, language) === 'unknown' && end - start <= SHORT && !isPart;
    const isKept = isTied || isInitial || isShort || ofUnits.has(plain);
    const lower = text.slice(start, end).toLowerCase();
    if (hit !== null) k = hit.last;
    else if (!isKept && lower.length === end - start)
      for (let at = start + ((isPart || isNoun(plain, language)) && !isCut ? 1 : 0); at < end; at++)
        signs[at] = lower[at - start]!;
  }
  return signs.join('');
}
/** Titles, and what no list holds. */
const isNoun = (word: string, language: Language) =>
  titlesBeforeNames.has(word) || !(isListedWord(word, language) || kindOf(word, language).endsWith('given'));
/** "GRANT BAKER": one of two words side by side that are names, or that nobody knows. */
function isBesideName(text: string, tokens: readonly Token[], at: number, language: Language): boolean {
  const isName = (k: number) => tokens[k] !== undefined && kindOf(tokens[k]!.plain, language) !== 'ordinary';
  const isTied = (left: number) =>
    isName(left) && isName(left + 1) && text.slice(tokens[left]!.end, tokens[left + 1]!.start) === ' ';
  return isTied(at - 1) || isTied(at);
}
/** "L. PETIT", "MS HUNTER": behind an initial, or behind the one title that is also something else, and that title. */
function isAnnounced(text: string, tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isName = (word: Token | undefined) =>
    word !== undefined && kindOf(word.plain, language) !== 'ordinary' && !isTool(word.plain);
  if (token.plain === 'ms') return text[token.end] === ' ' && isName(next);
  if (before === undefined) return false;
  const gap = text.slice(before.end, token.start);
  return (
    (/^\. ?$/.test(gap) && before.text.length === 1) ||
    (before.plain === 'ms' && gap === ' ' && isName(token))
  );
}
/** In capitals a short word that nobody knows may stand for others. */
const SHORT = 6;
