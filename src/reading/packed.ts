// Trained tables as text, small enough to travel with the add-on; made by build/forms/pack.mjs.
import { textIn } from './packed-text.ts';
import { CERTAIN, createDecoder, letterOf } from './range-coder.ts';

export interface PackedTable {
  /** Names of the classes, between bars. */
  readonly classes: string;
  /** The smallest weight; each size is so many times the one before. */
  readonly smallest: number;
  readonly factor: number;
  /** Names of the evidence, a line each, as packed text. */
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

const SIZES = 10;

export function unpack({ classes, smallest, factor, names, weights }: PackedTable): Table {
  const named = classes.split('|');
  const rows = new Map(
    textIn(names)
      .split('\n')
      .map((name, row) => [name, row]),
  );
  const sizes = Float32Array.from({ length: SIZES }, (_, k) => smallest * factor ** k);
  return { classes: named, rows, weights: weightsIn(weights, rows.size, named.length, sizes) };
}

/** Places of the coder's chances: how full a row is, whether a weight is there, its sign, its size. */
const FULL = 0;
const THERE = 8;

function weightsIn(letters: string, rows: number, width: number, sizes: Float32Array): Float32Array {
  const found = new Float32Array(rows * width);
  const bit = createPlaces(letters, THERE + 9 * width + 2 * SIZES);
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

const SLOWLY = 5;

/** Reads bits one after the other, each with the chance that its place has learnt. */
function createPlaces(letters: string, places: number): (place: number) => number {
  const chances = new Uint16Array(places).fill(CERTAIN / 2);
  const decode = createDecoder(letters);
  return (place) => {
    const chance = chances[place]!;
    const bit = decode(chance);
    chances[place] = bit === 0 ? chance + ((CERTAIN - chance) >> SLOWLY) : chance - (chance >> SLOWLY);
    return bit;
  };
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
    letters += letterOf(hash % PRINTS);
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
