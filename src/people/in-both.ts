// What two people have in common.
import { fold } from '../ground/folding.ts';

/** Texts of `a` that `b` has too, however they are written. */
export function inBoth(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b.map(fold));
  return a.filter((text) => other.has(fold(text)));
}
