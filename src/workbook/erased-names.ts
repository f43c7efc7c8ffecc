// Names of people who were erased, as fingerprints below the sheets: others may still have named them in a wish, and nobody is to be
// sent to ask them. A name cannot be read from it.

import { nameWords } from '../ground/names-in-piece.ts';
import { textPrint } from '../ground/text-print.ts';
import type { Memory } from '../ports/memory.ts';

const NAME = 'erased names';
/** Letters of a fingerprint: a wish that is not shown by chance does no harm. */
const LETTERS = 8;
/** Fingerprints that are kept, the newest: a property holds 9 kB. */
const MOST = 900;

const printOf = (words: readonly string[]) => textPrint(`erased ${words.join(' ')}`).slice(0, LETTERS);

/** "Ana Ruiz" in any order, "A. Ruiz", "Ruiz" alone. */
function printsOf(name: string): string[] {
  const words = nameWords(name);
  const [family, given] = [words[words.length - 1], words[0]];
  if (family === undefined || given === undefined) return [];
  return [printOf([...words].sort()), printOf([given.charAt(0), family]), printOf([family])];
}

export function rememberErased({ noted, note }: Memory, names: readonly string[]): void {
  const before = printsIn(noted(NAME) ?? '');
  const all = [...new Set([...before, ...names.flatMap(printsOf)])];
  if (all.length > before.length) note(NAME, all.slice(-MOST).join(''));
}

/** The names without those of people who were erased; asked for only where there are names. */
export function withoutErased({ noted }: Memory, names: readonly string[]): readonly string[] {
  if (names.length === 0) return names;
  const erased = new Set(printsIn(noted(NAME) ?? ''));
  return erased.size === 0 ? names : names.filter((name) => !isErased(name, erased));
}

/** A family name alone is enough only where it stands alone, or behind an initial that fits. */
function isErased(name: string, erased: ReadonlySet<string>): boolean {
  const words = nameWords(name);
  const [family, given] = [words[words.length - 1], words[0]];
  if (family === undefined || given === undefined) return false;
  if (words.length === 1) return erased.has(printOf([family]));
  const isInitial = given.length === 1;
  return erased.has(isInitial ? printOf([given, family]) : printOf([...words].sort()));
}

function printsIn(text: string): string[] {
  return Array.from({ length: Math.floor(text.length / LETTERS) }, (_, k) =>
    text.slice(k * LETTERS, (k + 1) * LETTERS),
  );
}
