// Which answers were there to choose, seen from what people answered.
import { answerKey } from './answer-words.ts';

/** A sentence that one person typed beside short options is none of them. */
export function offeredIn(given: readonly string[]): string[] {
  const all = differentOf(given);
  const times = (option: string) => given.filter((text) => answerKey(text) === answerKey(option)).length;
  const shared = all.filter((option) => times(option) > 1);
  return all.filter((option) => shared.includes(option) || !isOwnSentence(option, shared));
}

/** All of them, the most frequent first. */
export function differentOf(given: readonly string[]): string[] {
  const times = new Map<string, { shown: string; n: number }>();
  for (const text of given) {
    const one = times.get(answerKey(text)) ?? { shown: text, n: 0 };
    one.n++;
    times.set(answerKey(text), one);
  }
  return [...times.values()].sort((a, b) => b.n - a.n).map(({ shown }) => shown);
}

/** Own words have so many at least, and so many times more than the longest option. */
const SENTENCE = 5;
const LONGER = 2;

/** Whether a text is rather what somebody had to say than one of these options. */
export function isOwnSentence(text: string, options: readonly string[]): boolean {
  const words = wordsIn(text);
  return options.length > 0 && words >= SENTENCE && words >= LONGER * Math.max(...options.map(wordsIn));
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
