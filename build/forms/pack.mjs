// Packs a trained table into text: every weight as a size, all sizes written by a range coder that learns how often each
// occurs, and the bytes as letters. src/reading/packed.ts reads it.

/** Sizes of weights of one sign, each by the same factor larger than the one before. */
const SIZES = 10;
const FIRST = 35;
const BASE = 85;
const BACKSLASH = 92;

/** Weights smaller than `smallest` are left out. */
export function pack(reading, { classes, features, weights }, smallest = 0.12) {
  const width = classes.length;
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), smallest * 1.1);
  const factor = Number(((largest / smallest) ** (1 / (SIZES - 1))).toFixed(5));
  const sizeOf = (w) =>
    Math.abs(w) < smallest / Math.sqrt(factor)
      ? 0
      : 1 + Math.min(SIZES - 1, Math.max(0, Math.round(Math.log(Math.abs(w) / smallest) / Math.log(factor))));
  const rows = [...features]
    .map(([name, f]) => ({ name, row: weights.subarray(f * width, (f + 1) * width) }))
    .filter(({ row }) => row.some((w) => sizeOf(w) > 0));
  const coder = createPlaces();
  for (const { row } of rows) {
    const kinds = kindOf(row.filter((w) => sizeOf(w) > 0).length / width);
    for (let bit = 2; bit >= 0; bit--) coder.bit(`d${bit} ${kinds >> (bit + 1)}`, (kinds >> bit) & 1);
    row.forEach((w, c) => {
      const size = sizeOf(w);
      coder.bit(`z${kinds} ${c}`, size > 0 ? 1 : 0);
      if (size === 0) return;
      coder.bit(`s${c}`, w < 0 ? 1 : 0);
      for (let n = 1; n < SIZES; n++) {
        coder.bit(`m${n} ${w < 0}`, size > n ? 1 : 0);
        if (size === n) break;
      }
    });
  }
  return {
    classes: classes.join('|'),
    smallest,
    factor,
    names: packText(reading, rows.map(({ name }) => name.replace(/ /g, '.')).join(' ')),
    weights: lettersOf(coder.bytes()),
  };
}

/** How full a row is, in eight kinds: what is likely in it depends on that. */
function kindOf(share) {
  return Math.min(7, Math.floor(share * 8));
}

/** A text as letters, foreseen letter by letter as src/reading/packed-text.ts foresees it. */
export function packText({ createForesight }, text) {
  const { chance, learn } = createForesight();
  const coder = createCoder();
  for (const letter of `${text}\0`) {
    const code = letter.charCodeAt(0);
    if (code > 255) throw new Error(`"${letter}" is no letter of packed text`);
    for (let k = 7; k >= 0; k--) {
      const bit = (code >> k) & 1;
      coder.bit(chance(), bit);
      learn(bit);
    }
  }
  return lettersOf(coder.bytes());
}

/** Chances of named places, each learnt from the bits that were written there. */
function createPlaces() {
  const coder = createCoder();
  const chances = new Map();
  return {
    bit(name, bit) {
      const chance = chances.get(name) ?? CERTAIN / 2;
      coder.bit(chance, bit);
      chances.set(name, bit === 0 ? chance + ((CERTAIN - chance) >> SLOWLY) : chance - (chance >> SLOWLY));
    },
    bytes: coder.bytes,
  };
}

const CERTAIN = 4096;
const CHANCE_BITS = 12;
const SLOWLY = 5;

/** Writes bits, each with the chance (of 4096) that it is 0. */
function createCoder() {
  const out = [];
  let low = 0;
  let range = 0xffffffff;
  let held = 0;
  let waiting = 1;
  const shift = () => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      let byte = held;
      do {
        out.push((byte + carry) & 0xff);
        byte = 0xff;
      } while (--waiting > 0);
      held = Math.floor(low / 2 ** 24) & 0xff;
    }
    waiting++;
    low = (low % 2 ** 24) * 256;
  };
  return {
    bit(chance, bit) {
      const bound = (range >>> CHANCE_BITS) * chance;
      if (bit === 0) range = bound;
      else {
        low += bound;
        range -= bound;
      }
      while (range < 2 ** 24) {
        range = (range * 256) >>> 0;
        shift();
      }
    },
    bytes() {
      for (let k = 0; k < 5; k++) shift();
      return out.slice(1);
    },
  };
}

/** Four bytes as five letters. */
function lettersOf(bytes) {
  let letters = '';
  for (let k = 0; k < bytes.length; k += 4) {
    let n = 0;
    for (let b = 0; b < 4; b++) n = n * 256 + (bytes[k + b] ?? 0);
    let five = '';
    for (let l = 0; l < 5; l++) {
      const letter = FIRST + (n % BASE);
      five += String.fromCharCode(letter >= BACKSLASH ? letter + 1 : letter);
      n = Math.floor(n / BASE);
    }
    letters += five;
  }
  return letters;
}
