// What was found once goes wherever it stands: a user name ("tweet as @rajships" tells what "I blog at rajships" is), and somebody's one name ("to be
// somebody's Béa").
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey } from '../tokens.ts';

/** Shorter ones are words besides. */
const SHORTEST = 4;
const SHORTEST_NAME = 3;

/** The last of several words, where no list has it: "Halloran's rule". */
function familyOf(name: string, language: Scene['language']): string {
  const word = /(?<=\s)\p{Lu}[\p{L}\p{M}]{3,}$/u.exec(name)?.[0] ?? '';
  return kindOf(plainKey(word), language) === 'unknown' ? word : '';
}

export function againIn({ text, tokens, language }: Scene, spans: readonly Span[]): Span[] {
  const words = new Set(
    spans
      .filter(({ type }) => type === 'handle')
      .map(({ start, end }) => plainKey(text.slice(start, end)).replace(/^[^\p{L}\p{N}]+/u, ''))
      .filter((word) => word.length >= SHORTEST && !isListedWord(word, language)),
  );
  const likely = spans.filter(({ type }) => type === 'likely');
  const names = new Set(
    likely.flatMap(({ start, end }) => [text.slice(start, end), familyOf(text.slice(start, end), language)]),
  );
  if (words.size + names.size === 0) return [];
  return tokens.flatMap(({ start, end, text: word, plain }): Span[] => {
    if (words.has(plain)) return [{ start, end, type: 'handle' }];
    const isName = names.has(word) && word.length >= SHORTEST_NAME && !isListedWord(plain, language);
    return isName ? [{ start, end, type: 'likely' }] : [];
  });
}
