// Packs a trained table into text: a line for each evidence, one letter for each weight that matters. src/reading/packed.ts
// reads it.

const FIRST = 35;
/** Sizes of weights of one sign, each by the same factor larger than the one before. */
const SIZES = 10;
/** Classes left out before a weight: 0 to 3; one letter more skips four. */
const GAPS = 4;

/** Weights smaller than `smallest` are left out. */
export function pack({ classes, features, weights }, smallest = 0.12) {
  const width = classes.length;
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), smallest * 1.1);
  const factor = (largest / smallest) ** (1 / (SIZES - 1));
  const rows = [];
  for (const [name, f] of features) {
    const row = packRow(weights.subarray(f * width, (f + 1) * width), smallest, factor);
    if (row !== '') rows.push(`${name}\t${row}`);
  }
  return { classes: classes.join('|'), smallest, factor: Number(factor.toFixed(5)), rows: rows.join('\n') };
}

function packRow(row, smallest, factor) {
  let packed = '';
  let gap = 0;
  for (const w of row) {
    const size = Math.round(Math.log(Math.abs(w) / smallest) / Math.log(factor));
    if (w === 0 || Math.abs(w) < smallest || size < 0) {
      gap++;
      continue;
    }
    for (; gap >= GAPS; gap -= GAPS) packed += String.fromCharCode(FIRST + GAPS * 2 * SIZES);
    packed += String.fromCharCode(FIRST + gap * 2 * SIZES + (w < 0 ? SIZES : 0) + Math.min(size, SIZES - 1));
    gap = 0;
  }
  return packed;
}
