// Reads bits that build/forms/pack.mjs wrote: each takes the less room the surer one was of it. What was written is one long number,
// whose digits are the letters that stand in a text as they are: from the blank to the tilde, but quote and backslash.

export const BLANK = 32;
const QUOTE = 34;
const BACKSLASH = 92;
export const BASE = 93;
/** So small that all numbers stay whole and below 2 ** 31, which engines do quickest. */
export const LEAST_RANGE = BASE ** 3;

/** A chance is so many times in 4096 that the next bit is 0. */
export const CERTAIN = 4096;
export const CHANCE_BITS = 12;

/** The next bit, given the chance (1 to 4095) that it is 0. */
export type Step = (chance: number) => number;

/** Reads bits that were written with the same chances. */
export function createDecoder(letters: string): Step {
  let next = 0;
  let range = 1;
  let code = 0;
  return (chance) => {
    while (range < LEAST_RANGE) {
      range *= BASE;
      code = code * BASE + numberAt(letters, next++);
    }
    const bound = (range >> CHANCE_BITS) * chance;
    const bit = code < bound ? 0 : 1;
    range = bit === 0 ? bound : range - bound;
    code -= bit * bound;
    return bit;
  };
}

/** The digit that a letter is, from 0 to 92. */
export function numberAt(letters: string, at: number): number {
  const letter = letters.charCodeAt(at);
  return letter - BLANK - (letter > QUOTE ? 1 : 0) - (letter > BACKSLASH ? 1 : 0);
}
