// @ts-check
// A set of words as an xor filter (Graf and Lemire 2020, doi:10.1145/3376122): a word of the set is always found, another
// one by mistake in 1 of 2 to the number of bits. The asking side is src/redaction/lexicon/filter.ts.

/** Positions per word; below 1.23 the peeling fails. */
const ROOM = 1.23;
/** None that ends a string, and no stop. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-/:;=?@[]^_{|}';

/** @param {number} h */
function mixed(h) {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** @param {string} word */
function hashOf(word) {
  let h = 0x811c9dc5;
  for (let k = 0; k < word.length; k++) h = Math.imul(h ^ word.charCodeAt(k), 0x01000193);
  return mixed(h);
}

/** @param {number} hash @param {number} seed @param {number} third */
function placesOf(hash, seed, third) {
  return [1, 2, 3].map(
    (n, k) => k * third + Math.floor((mixed(hash + Math.imul(n, 0x9e3779b9) + seed) / 2 ** 32) * third),
  );
}

/**
 * @param {number} hash @param {number} seed
 * @param {number} bits  of a print
 */
const printOf = (hash, seed, bits) => mixed(hash ^ mixed(seed + 7)) & (2 ** bits - 1);

/** @param {Iterable<string>} words @param {number} bits */
export const pack = (words, bits) => filterOf(words, bits).packed;

/**
 * `seed.third.bits.digits`, and what will be answered, mistakes included.
 * @param {Iterable<string>} words @param {number} bits  of a print, at most 16
 */
export function filterOf(words, bits) {
  const hashes = [...new Set([...words].map(hashOf))].sort((a, b) => a - b);
  const third = Math.ceil((hashes.length * ROOM + 32) / 3);
  for (let seed = 1; ; seed++) {
    const order = peeled(hashes, seed, third);
    if (order === null) continue;
    const prints = new Uint16Array(3 * third);
    for (const { hash, at } of order.reverse()) {
      const others = placesOf(hash, seed, third).filter((place) => place !== at);
      prints[at] = others.reduce((x, place) => x ^ (prints[place] ?? 0), printOf(hash, seed, bits));
    }
    const has = (/** @type {string} */ word) => {
      const hash = hashOf(word);
      const places = placesOf(hash, seed, third);
      return places.reduce((x, place) => x ^ (prints[place] ?? 0), printOf(hash, seed, bits)) === 0;
    };
    return { packed: `${seed}.${third}.${bits}.${base85(bytesOf(prints, bits))}`, has };
  }
}

/**
 * The words in the order in which each had a place to itself, or null where some never have.
 * @param {readonly number[]} hashes @param {number} seed @param {number} third
 */
function peeled(hashes, seed, third) {
  const counts = new Uint32Array(3 * third);
  const xors = new Uint32Array(3 * third);
  const toggle = (/** @type {number} */ hash, /** @type {1 | -1} */ step) => {
    for (const place of placesOf(hash, seed, third)) {
      counts[place] = (counts[place] ?? 0) + step;
      xors[place] = (xors[place] ?? 0) ^ hash;
    }
  };
  for (const hash of hashes) toggle(hash, 1);
  const alone = [...counts.keys()].filter((place) => counts[place] === 1);
  const order = [];
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    if (counts[at] !== 1) continue;
    const hash = xors[at] ?? 0;
    order.push({ hash, at });
    toggle(hash, -1);
    for (const place of placesOf(hash, seed, third)) if (counts[place] === 1) alone.push(place);
  }
  return order.length === hashes.length ? order : null;
}

/** Prints one behind the other, the low bits first. @param {Uint16Array} prints @param {number} bits */
function bytesOf(prints, bits) {
  const bytes = new Uint8Array(Math.ceil((prints.length * bits) / 8));
  prints.forEach((print, k) => {
    for (let bit = 0; bit < bits; bit++) {
      const at = k * bits + bit;
      if ((print >> bit) & 1) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
    }
  });
  return bytes;
}

/** Four bytes in five digits. @param {Uint8Array} bytes */
function base85(bytes) {
  let out = '';
  for (let k = 0; k < bytes.length; k += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(k, k + 4);
    const number = ((a * 256 + b) * 256 + c) * 256 + d;
    for (let power = 85 ** 4; power >= 1; power /= 85) out += DIGITS[Math.floor(number / power) % 85];
  }
  return out;
}
