// Reads bits that build/forms/pack.mjs wrote: each takes the less room the surer one was of it.

const FIRST = 35;
const BASE = 85;
const BACKSLASH = 92;
const LEAST_RANGE = 2 ** 24;

/** A chance is so many times in 4096 that the next bit is 0. */
export const CERTAIN = 4096;
const CHANCE_BITS = 12;

/** @returns the next bit, given the chance (1 to 4095) with which it was written. */
export function createDecoder(letters: string): (chance: number) => number {
  const bytes = bytesIn(letters);
  let next = 0;
  let range = 0xffffffff;
  let code = 0;
  const more = () => {
    code = ((code << 8) | bytes[next++]!) >>> 0;
  };
  for (let k = 0; k < 4; k++) more();
  return (chance) => {
    const bound = (range >>> CHANCE_BITS) * chance;
    const bit = code < bound ? 0 : 1;
    if (bit === 0) range = bound;
    else {
      range -= bound;
      code -= bound;
    }
    while (range < LEAST_RANGE) {
      range = (range << 8) >>> 0;
      more();
    }
    return bit;
  };
}

/** Five letters for four bytes; noughts behind, which the coder may look at. */
function bytesIn(letters: string): Uint8Array {
  const bytes = new Uint8Array((letters.length / 5) * 4 + 8);
  for (let k = 0, at = 0; k < letters.length; k += 5, at += 4) {
    let n = 0;
    for (let l = 4; l >= 0; l--) n = n * BASE + numberOf(letters.charCodeAt(k + l));
    for (let b = 3; b >= 0; b--) {
      bytes[at + b] = n % 256;
      n = Math.floor(n / 256);
    }
  }
  return bytes;
}

function numberOf(letter: number): number {
  return letter - FIRST - (letter > BACKSLASH ? 1 : 0);
}

/** The letter of a number from 0 to 87. */
export function letterOf(number: number): string {
  const letter = FIRST + number;
  return String.fromCharCode(letter >= BACKSLASH ? letter + 1 : letter);
}
