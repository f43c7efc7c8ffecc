// Whether two names or addresses have a part in common: a family name changes and a provider changes, hardly ever all at once. The one
// measure of whether an address speaks of a name.
import { addressOf } from './addresses.ts';
import { wordsOf } from './folding.ts';

/** Shorter words are in too many names and addresses. */
const LETTERS = 3;

/** A name or an address as it is compared; made once where many are compared with each other. */
export interface Parts {
  /** Of an address those before the @. */
  readonly words: readonly string[];
  readonly isAddress: boolean;
}

export function partsOf(text: string): Parts {
  const address = addressOf(text);
  const own = address === null ? text : address.slice(0, address.indexOf('@'));
  const words = wordsOf(own).filter((word) => word.length >= LETTERS && /\p{L}/u.test(word));
  return { words, isAddress: address !== null };
}

/** Whether any of these, names or addresses, shares a part with any of the others. */
export function haveCommonPart(some: readonly Parts[], others: readonly Parts[]): boolean {
  for (const one of some) for (const other of others) if (says(one, other) || says(other, one)) return true;
  return false;
}

/** Names have whole words in common; an address says one also within a word, as lmartin does. */
function says({ words, isAddress }: Parts, other: Parts): boolean {
  for (const word of other.words)
    for (const own of words) if (own === word || (isAddress && own.includes(word))) return true;
  return false;
}
