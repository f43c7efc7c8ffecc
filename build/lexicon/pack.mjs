// @ts-check
// A set of words as a filter of fingerprints: a word of the set is always found, another one by mistake in 1 of 2 to the number of bits. Each word
// is an equation between five places of a table, solved by elimination, so that hardly a place is left over (Dietzfelbinger and Pagh 2008,
// arXiv:0803.3693). The asking side is src/redaction/lexicon/filter.ts.

/** So many of one word leave one place in a hundred empty; with three it were one in five. */
const PLACES = 5;
/** Words that are solved together: the time grows with the cube. */
const TOGETHER = 500;
/** None that ends a string, and no stop. Two digits are thirteen bits. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-/:;=?@[]^_{|}"<>`~ ';
const BITS_OF_TWO = 13;

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

/** @param {number} h @param {number} size */
const scaled = (h, size) => Math.floor(((h >>> 0) / 2 ** 32) * size);

/** @param {number} hash @param {number} size */
function placesOf(hash, size) {
  const first = mixed(hash + 0x9e3779b9);
  const step = mixed(first ^ hash);
  return Array.from({ length: PLACES }, (_, k) => scaled(first + Math.imul(k, step), size));
}

/** @param {number} hash @param {number} bits  of a print */
const printOf = (hash, bits) => mixed(hash ^ 0x1b873593) & (2 ** bits - 1);

/** @param {Iterable<string>} words @param {number} bits */
export const pack = (words, bits) => filterOf(words, bits).packed;

/**
 * `bits.sizes.digits`: bits of a print, how many prints each group of words has, all prints; and what will be answered, mistakes included.
 * @param {Iterable<string>} words @param {number} bits  of a print, at most 16
 */
export function filterOf(words, bits) {
  const hashes = [...new Set([...words].map(hashOf))];
  const count = Math.max(1, Math.round(hashes.length / TOGETHER));
  /** @type {number[][]} */
  const groups = Array.from({ length: count }, () => []);
  for (const hash of hashes.sort((a, b) => a - b)) groups[scaled(hash, count)]?.push(hash);
  const tables = groups.map((group) => tableOf(group, bits));
  const has = (/** @type {string} */ word) => {
    const hash = hashOf(word);
    const table = tables[scaled(hash, count)] ?? new Uint16Array(1);
    return read(table, hash) === printOf(hash, bits);
  };
  const sizes = tables.map(({ length }) => length);
  return { packed: `${bits}.${sizes.join(',')}.${digitsOf(tables, bits)}`, has };
}

/** What the places of a word say together. @param {Uint16Array} table @param {number} hash */
const read = (table, hash) => placesOf(hash, table.length).reduce((x, place) => x ^ (table[place] ?? 0), 0);

/** The smallest table in which every word's places say its print. @param {readonly number[]} hashes @param {number} bits */
function tableOf(hashes, bits) {
  for (let size = Math.ceil(hashes.length * 1.005) + 1; ; size += 1 + (hashes.length >> 8)) {
    const table = solved(hashes, bits, size);
    if (table !== null) return table;
  }
}

/**
 * By elimination: each equation keeps the first place that no equation before it has; then from the last place to the first.
 * @param {readonly number[]} hashes @param {number} bits @param {number} size
 */
function solved(hashes, bits, size) {
  const words = Math.ceil((size + 1) / 32);
  /** @type {(Uint32Array | undefined)[]} */
  const kept = Array.from({ length: size }, () => undefined);
  const prints = new Uint16Array(size);
  for (const hash of hashes) {
    const row = new Uint32Array(words);
    for (const place of placesOf(hash, size)) row[place >> 5] = (row[place >> 5] ?? 0) ^ (1 << (place & 31));
    const [first, print] = reduced(row, printOf(hash, bits), kept, prints);
    if (first < 0) {
      if (print !== 0) return null;
      continue;
    }
    kept[first] = row;
    prints[first] = print;
  }
  return filled(kept, prints);
}

/**
 * Takes the kept equations out of a row; its first place that is left, or −1, and its print.
 * @param {Uint32Array} row @param {number} print @param {readonly (Uint32Array | undefined)[]} kept @param {Uint16Array} prints
 * @returns {[number, number]}
 */
function reduced(row, print, kept, prints) {
  let left = print;
  for (let word = 0; word < row.length; word++)
    while (row[word] !== 0) {
      const place = word * 32 + 31 - Math.clz32((row[word] ?? 0) & -(row[word] ?? 0));
      const other = kept[place];
      if (other === undefined) return [place, left];
      for (let k = word; k < row.length; k++) row[k] = (row[k] ?? 0) ^ (other[k] ?? 0);
      left ^= prints[place] ?? 0;
    }
  return [-1, left];
}

/** @param {readonly (Uint32Array | undefined)[]} kept @param {Uint16Array} prints */
function filled(kept, prints) {
  const table = new Uint16Array(kept.length);
  for (let place = kept.length - 1; place >= 0; place--) {
    const row = kept[place];
    if (row === undefined) continue;
    let value = prints[place] ?? 0;
    for (let k = place + 1; k < kept.length; k++)
      if (((row[k >> 5] ?? 0) >>> (k & 31)) & 1) value ^= table[k] ?? 0;
    table[place] = value;
  }
  return table;
}

/** Prints one behind the other, the low bits first. @param {readonly Uint16Array[]} tables @param {number} bits */
function digitsOf(tables, bits) {
  let out = '';
  let [held, count] = [0, 0];
  const put = () => {
    const two = held & (2 ** BITS_OF_TWO - 1);
    out += `${DIGITS[two % DIGITS.length]}${DIGITS[Math.floor(two / DIGITS.length)]}`;
    held >>>= BITS_OF_TWO;
    count -= BITS_OF_TWO;
  };
  for (const print of tables.flatMap((table) => [...table])) {
    held |= print << count;
    count += bits;
    while (count >= BITS_OF_TWO) put();
  }
  if (count > 0) put();
  return out;
}
