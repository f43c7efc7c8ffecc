// Trained tables as text, small enough to travel with the add-on; made by build/forms/pack.mjs.

export interface PackedTable {
  /** Names of the classes, between bars. */
  readonly classes: string;
  /** The smallest weight; each size is so many times the one before. */
  readonly smallest: number;
  readonly factor: number;
  /** A line for each evidence: its name, a tab, and a letter for each weight. */
  readonly rows: string;
}

export interface Table {
  readonly classes: readonly string[];
  /** Weights of an evidence: pairs of class and weight, one after the other. */
  readonly weightsOf: (evidence: string) => Float32Array | undefined;
}

const FIRST = 35;
const SIZES = 10;
const GAPS = 4;
const SKIP = GAPS * 2 * SIZES;

/** A row is unpacked when it is first asked for: a form asks for few of them. */
export function unpack({ classes, smallest, factor, rows }: PackedTable): Table {
  const sizes = Array.from({ length: SIZES }, (_, k) => smallest * factor ** k);
  const letters = [...sizes, ...sizes.map((size) => -size)];
  const packed = new Map<string, string>();
  for (const row of rows.split('\n')) packed.set(row.slice(0, row.indexOf('\t')), row);
  const known = new Map<string, Float32Array>();
  const weightsOf = (evidence: string) => {
    const row = known.has(evidence) ? undefined : packed.get(evidence);
    if (row !== undefined) known.set(evidence, unpackRow(row, evidence.length + 1, letters));
    return known.get(evidence);
  };
  return { classes: classes.split('|'), weightsOf };
}

function unpackRow(row: string, from: number, letters: readonly number[]): Float32Array {
  const pairs = new Float32Array(2 * (row.length - from));
  let at = 0;
  let n = 0;
  for (let k = from; k < row.length; k++) {
    const letter = row.charCodeAt(k) - FIRST;
    if (letter === SKIP) {
      at += GAPS;
      continue;
    }
    at += Math.floor(letter / (2 * SIZES));
    pairs[n++] = at++;
    pairs[n++] = letters[letter % (2 * SIZES)]!;
  }
  return pairs.subarray(0, n);
}

/** Letters of a fingerprint, and how many different ones there are. */
const FINGERPRINT = 4;
const BASE = 88;
const BACKSLASH = 92;

/** Four letters for a text: so short that all known questions travel, and so many that two never meet. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) >>> 0;
  let letters = '';
  for (let k = 0; k < FINGERPRINT; k++) {
    const letter = FIRST + (hash % BASE);
    letters += String.fromCharCode(letter >= BACKSLASH ? letter + 1 : letter);
    hash = Math.floor(hash / BASE);
  }
  return letters;
}

/** Fingerprints that stand one after the other. */
export function fingerprintsIn(letters: string): readonly string[] {
  return Array.from({ length: letters.length / FINGERPRINT }, (_, k) =>
    letters.slice(k * FINGERPRINT, (k + 1) * FINGERPRINT),
  );
}
