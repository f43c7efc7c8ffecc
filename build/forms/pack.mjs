// Packs a trained table into text: a line for each evidence, two letters for each weight that matters.

const STEPS = 44;
const FIRST = 35;

/** Weights smaller than this are left out. */
export function pack({ classes, features, weights }, smallest = 0.12) {
  const width = classes.length;
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const rows = [];
  for (const [name, f] of features) {
    let packed = '';
    for (let c = 0; c < width; c++) {
      const w = weights[f * width + c];
      const step = Math.sign(w) * Math.round(STEPS * Math.sqrt(Math.abs(w) / largest));
      if (Math.abs(w) >= smallest && step !== 0)
        packed += String.fromCharCode(FIRST + c, FIRST + STEPS + step);
    }
    if (packed !== '') rows.push(`${name}\t${packed}`);
  }
  return { classes: classes.join('|'), largest: Number(largest.toFixed(4)), rows: rows.join('\n') };
}

/** The same table as the add-on will read it. */
export function unpacked({ classes, largest, rows }) {
  const names = classes.split('|');
  const lines = rows.split('\n').map((row) => row.split('\t'));
  const features = new Map(lines.map(([name], k) => [name, k]));
  const weights = new Float64Array(lines.length * names.length);
  lines.forEach(([, packed], k) => {
    for (let n = 0; n < packed.length; n += 2) {
      const step = packed.charCodeAt(n + 1) - FIRST - STEPS;
      weights[k * names.length + packed.charCodeAt(n) - FIRST] =
        Math.sign(step) * largest * (step / STEPS) ** 2;
    }
  });
  return { classes: names, features, weights };
}
