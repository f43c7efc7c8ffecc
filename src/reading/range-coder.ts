// Reads bits that build/forms/pack.mjs wrote: each takes the less room the surer one was of it. What was written is one long number,
// whose digits are the letters that stand in a text as they are: from the blank to the tilde, but quote and backslash.

const FIRST = 32;
const QUOTE = 34;
const BACKSLASH = 92;
export const BASE = 93;
/** So small that all numbers stay whole and below 2 ** 31, which engines do quickest. */
export const LEAST_RANGE = BASE ** 3;

/** A chance is so many times in 4096 that the next bit is 0. */
export const CERTAIN = 4096;
export const CHANCE_BITS = 12;

/** @returns the next bit, given the chance (1 to 4095) with which it was written. */
export function createDecoder(letters: string): (chance: number) => number {
  let next = 0;
  let range = 1;
  let code = 0;
  const widen = (least: number) => {
    while (range < least) {
      range *= BASE;
      code = code * BASE + numberOf(letters.charCodeAt(next++));
    }
  };
  widen(LEAST_RANGE * BASE);
  return (chance) => {
    const bound = (range >> CHANCE_BITS) * chance;
    const bit = code < bound ? 0 : 1;
    range = bit === 0 ? bound : range - bound;
    code -= bit * bound;
    widen(LEAST_RANGE);
    return bit;
  };
}

function numberOf(letter: number): number {
  return letter - FIRST - (letter > QUOTE ? 1 : 0) - (letter > BACKSLASH ? 1 : 0);
}

/** The letter of a number from 0 to 92. */
export function letterOf(number: number): string {
  const letter = FIRST + number + (number >= QUOTE - FIRST ? 1 : 0);
  return String.fromCharCode(letter >= BACKSLASH ? letter + 1 : letter);
}
