// A text as the searches read it: what is written without capitals, or in nothing else, as most people would have written it. As long as before.
import { withoutCapitals } from './how-lowered.ts';
import { withCapitals } from './how-raised.ts';
import { isAllLarge, isAllSmall, isInOther, isLargeElsewhere } from './how-written.ts';
import type { Scene } from './text-under-search.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Language, languageOf } from './words/function-words.ts';

type Read = Pick<Scene, 'text' | 'tokens' | 'language' | 'isSmall' | 'isLarge' | 'isForeign'>;

/** @param language  its own where null; `usual` where too few words tell. */
export function asRead(
  written: string,
  { known, units }: Pick<Scene, 'known' | 'units'>,
  language: Language | null,
  usual: Language | undefined,
): Read {
  const cut = tokensOf(written);
  if (isAllLarge(cut)) {
    const own = language ?? languageOf(cut, usual);
    // Of other languages nobody here knows which words are names.
    if (!isLargeElsewhere(cut, own)) {
      const read = readAs(withoutCapitals(written, cut, { known, units, language: own }), own);
      if (!read.isForeign) return { ...raised(read), isLarge: true };
    }
  }
  const read = readAs(written, language ?? languageOf(mostlySmall(cut), usual));
  return read.isSmall ? raised(read) : read;
}

function readAs(text: string, language: Language): Read {
  const tokens = tokensOf(text);
  const isForeign = isInOther(tokens, languageOf(tokens, language));
  return { text, tokens, language, isForeign, isSmall: isAllSmall(tokens), isLarge: false };
}

function raised(read: Read): Read {
  const text = withCapitals(read);
  return { ...read, text, tokens: tokensOf(text) };
}

const mostlySmall = (tokens: readonly Token[]) =>
  tokens.filter((token) => !token.isCapital || token.startsSentence);
