// Trained tables as text, small enough to travel with the add-on; made by build/forms/pack.mjs.
import { hashText } from '../ground/draw.ts';
import { BASE, CERTAIN, createDecoder, type Step } from './range-coder.ts';

/** The numbers of a table; its words lie with all others. */
export interface PackedWeights {
  /** The smallest weight; each size is so many times the one before. */
  readonly smallest: number;
  readonly factor: number;
  /** All weights, evidence by evidence and class by class, as a range coder wrote them. */
  readonly weights: string;
}

export interface PackedTable {
  readonly classes: readonly string[];
  /** All that may be evidence, alike names together: the table has rows for some of them. */
  readonly names: readonly (readonly string[])[];
  readonly numbers: PackedWeights;
}

/** What evidence speaks for and against: positions of classes, and a weight for each. */
export interface Row {
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

export const SIZES = 10;

/** @returns rows by the name of the evidence */
export function unpack({
  classes,
  names,
  numbers: { smallest, factor, weights },
}: PackedTable): ReadonlyMap<string, Row> {
  const step = createDecoder(weights);
  const next = createRows(step, classes.length, names.length, (size) => smallest * factor ** size);
  const rows = new Map<string, Row>();
  names.forEach((group, g) => {
    for (const name of group) {
      const row = next(g);
      if (row) rows.set(name, row);
    }
  });
  return rows;
}

/**
 * Reads row after row, and writes them, where `step` writes what it answers: whether the table has it, which weights are there, the sign and
 * the size of each.
 *
 * @param groups  of names, which have rows more or less often.
 */
export function createRows(
  step: Step,
  width: number,
  groups: number,
  weightOf: (size: number) => number,
): (group: number) => Row | null {
  const signs = groups + width;
  const larger = signs + width;
  const bit = createPlaces(step, larger + 2 * SIZES);
  return (group) => {
    if (bit(group) === 0) return null;
    const classes: number[] = [];
    const weights: number[] = [];
    for (let c = 0; c < width; c++) {
      if (bit(groups + c) === 0) continue;
      const isLess = bit(signs + c);
      let size = 0;
      while (size < SIZES - 1 && bit(larger + size + isLess * SIZES) === 1) size++;
      classes.push(c);
      weights.push(isLess === 1 ? -weightOf(size) : weightOf(size));
    }
    return { classes, weights };
  };
}

const MOST_TIMES = 60;

/** Bits one after the other, each with the chance that its place has learnt, quickly at first. */
function createPlaces(step: Step, places: number): (place: number) => number {
  const chances = new Float64Array(places).fill(CERTAIN / 2);
  const met = new Uint8Array(places);
  return (place) => {
    const bit = step(Math.floor(chances[place]!));
    chances[place]! += ((bit === 0 ? CERTAIN - 1 : 1) - chances[place]!) / (met[place]! + 1.5);
    if (met[place]! < MOST_TIMES) met[place]!++;
    return bit;
  };
}

/** Digits of a fingerprint. */
export const FINGERPRINT = 4;

/** Four digits for a text: so short that all known questions travel, and so many that two never meet. */
export const fingerprint = (text: string): number => hashText(text) % BASE ** FINGERPRINT;
