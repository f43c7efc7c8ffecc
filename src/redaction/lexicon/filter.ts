// Asks an xor filter whether a word belongs to a set (Graf and Lemire 2020, doi:10.1145/3376122). A word of the set is always
// found, another one by mistake in 1 of 2 to the number of bits. Made by build/lexicon/pack.mjs; unpacked when first asked.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-/:;=?@[]^_{|}';

/** @param packed  `seed.third.bits.digits`: what the hashes start from, places per hash, bits of a print, prints. */
export function createFilter(packed: string): (word: string) => boolean {
  let ask: ((word: string) => boolean) | null = null;
  return (word) => {
    ask ??= unpacked(packed);
    return ask(word);
  };
}

function unpacked(packed: string): (word: string) => boolean {
  const [seed = '', third = '', width = '', digits = ''] = packed.split('.');
  const [start, size, bits] = [Number(seed), Number(third), Number(width)];
  const prints = printsOf(bytesOf(digits), 3 * size, bits);
  const mask = 2 ** bits - 1;
  return (word) => {
    const hash = hashOf(word);
    let print = mixed(hash ^ mixed(start + 7)) & mask;
    for (let k = 0; k < 3; k++) {
      const h = mixed(hash + Math.imul(k + 1, 0x9e3779b9) + start);
      print ^= prints[k * size + Math.floor((h / 2 ** 32) * size)]!;
    }
    return print === 0;
  };
}

/** A print lies in three bytes at most. */
function printsOf(bytes: Uint8Array, count: number, bits: number): Uint16Array {
  const prints = new Uint16Array(count);
  for (let k = 0; k < count; k++) {
    const [at, first] = [(k * bits) >> 3, (k * bits) & 7];
    const three = bytes[at]! | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    prints[k] = (three >> first) & (2 ** bits - 1);
  }
  return prints;
}

function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let k = 0; k < word.length; k++) h = Math.imul(h ^ word.charCodeAt(k), 0x01000193);
  return mixed(h);
}

/** The last step of MurmurHash3: every bit of the result depends on every bit. */
function mixed(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Five digits to the base of 85 are four bytes. */
function bytesOf(digits: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let k = 0; k < DIGITS.length; k++) value[DIGITS.charCodeAt(k)] = k;
  const bytes = new Uint8Array((digits.length / 5) * 4);
  for (let k = 0, at = 0; k < digits.length; k += 5, at += 4) {
    let number = 0;
    for (let d = k; d < k + 5; d++) number = number * 85 + value[digits.charCodeAt(d)]!;
    bytes[at] = Math.floor(number / 2 ** 24);
    bytes[at + 1] = number >>> 16;
    bytes[at + 2] = number >>> 8;
    bytes[at + 3] = number;
  }
  return bytes;
}
