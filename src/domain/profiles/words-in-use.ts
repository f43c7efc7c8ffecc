// Which words the mentors themselves use: ordinary ones, written in lower case by several, and rare ones.
import { tokensOf } from '../redaction/tokens.ts';
import { givenNames } from '../redaction/words/given-names.ts';

/** A word in lower case counts as ordinary from so many texts on: one mentor may write their own name small. */
const SEVERAL = 2;

/** @param texts  all shown texts of one mentor each. */
export function wordsInUse(texts: readonly string[]): {
  common: ReadonlySet<string>;
  isRare: (word: string) => boolean;
} {
  const inTexts = new Map<string, number>();
  const inLowerCase = new Map<string, number>();
  for (const text of texts) {
    const tokens = tokensOf(text);
    addAll(
      inTexts,
      tokens.map((token) => token.plain),
    );
    addAll(
      inLowerCase,
      tokens.filter((token) => !token.isCapital).map((token) => token.plain),
    );
  }
  const common = [...inLowerCase]
    .filter(([word, n]) => n >= SEVERAL && !givenNames.has(word))
    .map(([word]) => word);
  return { common: new Set(common), isRare: (word) => (inTexts.get(word) ?? 0) < 2 };
}

function addAll(counts: Map<string, number>, words: readonly string[]): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
