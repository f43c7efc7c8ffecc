// A text as the searches read it: what is written without capitals, or in nothing else, as most people would have written it. As long as before.
import { withoutCapitals } from './how-lowered.ts';
import { withCapitals } from './how-raised.ts';
import { isAllLarge, isAllSmall, isInOther } from './how-written.ts';
import type { Scene } from './text-under-search.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Language, languageOf } from './words/function-words.ts';

type Read = Pick<Scene, 'text' | 'tokens' | 'language' | 'isSmall' | 'isForeign'>;

/** @param language  its own where null; `usual` where too few words tell. */
export function asRead(
  written: string,
  { known, units }: Pick<Scene, 'known' | 'units'>,
  language: Language | null,
  usual: Language | undefined,
): Read {
  const cut = tokensOf(written);
  const isLarge = isAllLarge(cut);
  const own = language ?? languageOf(isLarge ? cut : mostlySmall(cut), usual);
  const plain = isLarge ? withoutCapitals(written, cut, { known, units, language: own }) : written;
  const tokens = isLarge ? tokensOf(plain) : cut;
  const isSmall = isAllSmall(tokens);
  const isForeign = isInOther(tokens, languageOf(tokens, own));
  const read = { text: plain, tokens, language: own, isForeign, isSmall };
  if (!isSmall && !isLarge) return read;
  const text = withCapitals(read);
  return { ...read, text, tokens: tokensOf(text) };
}

const mostlySmall = (tokens: readonly Token[]) =>
  tokens.filter((token) => !token.isCapital || token.startsSentence);
