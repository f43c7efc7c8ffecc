// Whether two names or addresses have a part in common: a family name changes and a provider changes, hardly ever all at once.
import { addressOf } from './addresses.ts';
import { wordsOf } from './folding.ts';

/** Shorter words are in too many names and addresses. */
const LETTERS = 3;

/** Whether any of these texts, names or addresses, shares a word with any of the others. */
export function haveCommonPart(texts: readonly string[], others: readonly string[]): boolean {
  const before = new Set(others.flatMap(partsOf));
  return texts.flatMap(partsOf).some((part) => before.has(part));
}

/** Words of a name; of an address those before the @. */
function partsOf(text: string): string[] {
  const address = addressOf(text);
  const own = address === null ? text : address.slice(0, address.indexOf('@'));
  return wordsOf(own).filter((word) => word.length >= LETTERS);
}
