// Trained tables as text, small enough to travel with the add-on; made by build/forms/pack.mjs.

export interface PackedTable {
  /** Names of the classes, between bars. */
  readonly classes: string;
  /** The smallest weight; each size is so many times the one before. */
  readonly smallest: number;
  readonly factor: number;
  /** Names of the evidence, a line each. */
  readonly names: string;
  /** All weights, evidence by evidence and class by class, as a range coder wrote them: five letters for four bytes. */
  readonly weights: string;
}

export interface Table {
  readonly classes: readonly string[];
  /** The row of each evidence. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row by row, one weight for each class. */
  readonly weights: Float32Array;
}

const FIRST = 35;
const BASE = 85;
const BACKSLASH = 92;
const SIZES = 10;

export function unpack({ classes, smallest, factor, names, weights }: PackedTable): Table {
  const named = classes.split('|');
  const rows = new Map(names.split('\n').map((name, row) => [name, row]));
  const sizes = Float32Array.from({ length: SIZES }, (_, k) => smallest * factor ** k);
  return { classes: named, rows, weights: weightsIn(weights, rows.size, named.length, sizes) };
}

/** Places of the coder's chances: how full a row is, whether a weight is there, its sign, its size. */
const FULL = 0;
const THERE = 8;

function weightsIn(letters: string, rows: number, width: number, sizes: Float32Array): Float32Array {
  const found = new Float32Array(rows * width);
  const bit = createDecoder(letters, THERE + 9 * width + 2 * SIZES);
  const signs = THERE + 8 * width;
  const larger = signs + width;
  for (let row = 0; row < rows; row++) {
    let kind = 1;
    while (kind < 8) kind = 2 * kind + bit(FULL + kind);
    const there = THERE + (kind - 8) * width;
    for (let c = 0; c < width; c++) {
      if (bit(there + c) === 0) continue;
      const isLess = bit(signs + c);
      let size = 0;
      while (size < SIZES - 1 && bit(larger + size + isLess * SIZES) === 1) size++;
      found[row * width + c] = isLess === 1 ? -sizes[size]! : sizes[size]!;
    }
  }
  return found;
}

const PROBABLE = 2048;
const SLOWLY = 5;
const LEAST_RANGE = 2 ** 24;

/** Reads bits one after the other, each with the chance that its place has learnt. */
function createDecoder(letters: string, places: number): (place: number) => number {
  const chances = new Uint16Array(places).fill(PROBABLE / 2);
  const bytes = bytesIn(letters);
  let next = 0;
  let range = 0xffffffff;
  let code = 0;
  const more = () => {
    code = ((code << 8) | bytes[next++]!) >>> 0;
  };
  for (let k = 0; k < 4; k++) more();
  return (place) => {
    const chance = chances[place]!;
    const bound = (range >>> 11) * chance;
    const bit = code < bound ? 0 : 1;
    if (bit === 0) {
      range = bound;
      chances[place] = chance + ((PROBABLE - chance) >> SLOWLY);
    } else {
      range -= bound;
      code -= bound;
      chances[place] = chance - (chance >> SLOWLY);
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

/** Letters of a fingerprint, and how many different ones there are. */
const FINGERPRINT = 4;
const PRINTS = 88;

/** Four letters for a text: so short that all known questions travel, and so many that two never meet. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) >>> 0;
  let letters = '';
  for (let k = 0; k < FINGERPRINT; k++) {
    const letter = FIRST + (hash % PRINTS);
    letters += String.fromCharCode(letter >= BACKSLASH ? letter + 1 : letter);
    hash = Math.floor(hash / PRINTS);
  }
  return letters;
}

/** Fingerprints that stand one after the other. */
export function fingerprintsIn(letters: string): readonly string[] {
  return Array.from({ length: letters.length / FINGERPRINT }, (_, k) =>
    letters.slice(k * FINGERPRINT, (k + 1) * FINGERPRINT),
  );
}
