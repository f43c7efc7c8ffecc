// Initials before a capital, which only names have, whatever the words are; and what other layers ask of a word that may be a name.

import { patternFor } from '../lighter-patterns.ts';
import type { Flag } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { placesOf } from './places-of.ts';

/** "J. P. Crannock", wherever it stands. */
export function initialsFirst({ text }: Scene): Flag[] {
  if (!patternFor(text, TWO).test(text)) return [];
  return placesOf(text, INITIALS_FIRST).map((place) => ({ ...place, why: 'stranger' }));
}

const TWO = /\p{Lu}\.[ \u00a0-]?\p{Lu}\./u;
const INITIALS_FIRST =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.[ \u00a0-]?){2,3}\p{Lu}[\p{Ll}\p{M}'’-]{2,30}(?:-\p{Lu}\p{Ll}+)?/gu;

export function mayBeName(token: Token | undefined): token is Token {
  return (
    token?.isCapital === true &&
    token.text.length > 1 &&
    !token.isUpper &&
    !isFunctionWord(token.plain) &&
    !safeCapitals.has(token.plain) &&
    !institutionWords.has(token.plain)
  );
}

export function gapAfter({ text, tokens }: Scene, at: number): string {
  return text.slice(tokens[at]!.end, tokens[at + 1]?.start ?? text.length);
}
