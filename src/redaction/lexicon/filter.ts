// Asks a filter of fingerprints whether a word belongs to a set (Dietzfelbinger and Pagh 2008, arXiv:0803.3693). A word of the set is always
// found, another one by mistake in 1 of 2 to the number of bits. Made by build/lexicon/pack.mjs; unpacked when first asked.

/** Two digits are thirteen bits. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-/:;=?@[]^_{|}"<>`~ ';
const BITS_OF_TWO = 13;
/** Of each word. */
const PLACES = 5;

/** @param packed  `bits.sizes.digits`: bits of a print, how many prints each group of words has, all prints. */
export function createFilter(packed: string): (word: string) => boolean {
  let ask: ((word: string) => boolean) | null = null;
  return (word) => {
    ask ??= unpacked(packed);
    return ask(word);
  };
}

function unpacked(packed: string): (word: string) => boolean {
  const [width = '', sizes = '', digits = ''] = packed.split('.');
  const bits = Number(width);
  const prints = printsOf(digits, bits);
  const starts = [0];
  for (const size of sizes.split(',')) starts.push(starts[starts.length - 1]! + Number(size));
  return (word) => {
    const hash = hashOf(word);
    const group = scaled(hash, starts.length - 1);
    const start = starts[group]!;
    const size = starts[group + 1]! - start;
    const first = mixed(hash + 0x9e3779b9);
    const step = mixed(first ^ hash);
    let print = mixed(hash ^ 0x1b873593) & (2 ** bits - 1);
    for (let k = 0; k < PLACES; k++) print ^= prints[start + scaled(first + Math.imul(k, step), size)]!;
    return print === 0;
  };
}

function printsOf(digits: string, bits: number): Uint16Array {
  const value = new Uint8Array(128);
  for (let k = 0; k < DIGITS.length; k++) value[DIGITS.charCodeAt(k)] = k;
  const prints = new Uint16Array(Math.floor(((digits.length / 2) * BITS_OF_TWO) / bits));
  let [held, count, at] = [0, 0, 0];
  for (let k = 0; k < digits.length; k += 2) {
    held |= (value[digits.charCodeAt(k)]! + DIGITS.length * value[digits.charCodeAt(k + 1)]!) << count;
    count += BITS_OF_TWO;
    for (; count >= bits; count -= bits) {
      prints[at++] = held & (2 ** bits - 1);
      held >>>= bits;
    }
  }
  return prints;
}

const scaled = (h: number, size: number) => Math.floor(((h >>> 0) / 2 ** 32) * size);

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
