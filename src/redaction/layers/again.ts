// A user name that was found once goes wherever it stands: "tweet as @rajships" tells what "I blog at rajships" is.
import { isListedWord } from '../lexicon/lexicon.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey } from '../tokens.ts';

/** Shorter ones are words besides. */
const SHORTEST = 4;

export function againIn({ text, tokens, language }: Scene, spans: readonly Span[]): Span[] {
  const words = new Set(
    spans
      .filter(({ type }) => type === 'handle')
      .map(({ start, end }) => plainKey(text.slice(start, end)).replace(/^[^\p{L}\p{N}]+/u, ''))
      .filter((word) => word.length >= SHORTEST && !isListedWord(word, language)),
  );
  return tokens
    .filter(({ plain }) => words.has(plain))
    .map(({ start, end }) => ({ start, end, type: 'handle' }));
}
