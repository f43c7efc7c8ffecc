// Trained tables as text, small enough to travel with the add-on; made by build/forms/pack.mjs.
import { BASE, CERTAIN, createDecoder, letterOf } from './range-coder.ts';

/** The numbers of a table; its words lie with all others. */
export interface PackedWeights {
  /** The smallest weight; each size is so many times the one before. */
  readonly smallest: number;
  readonly factor: number;
  /** All weights, evidence by evidence and class by class, as a range coder wrote them. */
  readonly weights: string;
}

export interface PackedTable {
  /** Names of the classes, between bars; in the next line those of the evidence, where a point stands for a blank in a name. */
  readonly words: string;
  readonly numbers: PackedWeights;
}

/** What evidence speaks for and against: positions of classes, and a weight for each. */
export interface Row {
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

export interface Table {
  readonly classes: readonly string[];
  /** Rows by the name of the evidence. */
  readonly rows: ReadonlyMap<string, Row>;
}

const SIZES = 10;

export function unpack({ words, numbers: { smallest, factor, weights } }: PackedTable): Table {
  const [classes = '', names = ''] = words.split('\n');
  const named = classes.split('|');
  const next = createRows(weights, named.length, (size) => smallest * factor ** size);
  const rows = names.split(' ').map((name) => [name.replace(/\./g, ' '), next()] as const);
  return { classes: named, rows: new Map(rows) };
}

/** Places of the coder's chances: how full a row is, from 0 on, whether a weight is there, its sign, its size. */
const THERE = 8;

/** Reads row after row. */
function createRows(letters: string, width: number, weightOf: (size: number) => number) {
  const signs = THERE + 8 * width;
  const larger = signs + width;
  const bit = createPlaces(letters, larger + 2 * SIZES);
  return () => {
    const classes: number[] = [];
    const weights: number[] = [];
    let kind = 1;
    while (kind < 8) kind = 2 * kind + bit(kind);
    const there = THERE + (kind - 8) * width;
    for (let c = 0; c < width; c++) {
      if (bit(there + c) === 0) continue;
      const isLess = bit(signs + c);
      let size = 0;
      while (size < SIZES - 1 && bit(larger + size + isLess * SIZES) === 1) size++;
      classes.push(c);
      weights.push(isLess === 1 ? -weightOf(size) : weightOf(size));
    }
    return { classes, weights };
  };
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

/** Letters of a fingerprint. */
export const FINGERPRINT = 4;

/** Four letters for a text: so short that all known questions travel, and so many that two never meet. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) >>> 0;
  let letters = '';
  for (let k = 0; k < FINGERPRINT; k++) {
    letters += letterOf(hash % BASE);
    hash = Math.floor(hash / BASE);
  }
  return letters;
}
