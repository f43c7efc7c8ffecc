// What two people have in common.
import { fold } from '../ground/folding.ts';
import { named } from '../ground/open-answers.ts';
import { topicKey } from '../ground/topic-words.ts';

/** Texts of `a` that `b` has too, however they are written. */
export function inBoth(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b.map(fold));
  return a.filter((text) => other.has(fold(text)));
}

/** Topics of `a`, as they are written there, that `b` has too, in whatever language; "no preference" is none. */
export function topicsInBoth(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(named(b).map(topicKey));
  return named(a).filter((topic) => other.has(topicKey(topic)));
}
