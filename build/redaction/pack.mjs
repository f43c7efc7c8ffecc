// Weights as the sources hold them: whole numbers, evidence in groups by its first words, so that these are written once.
import { writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url).pathname;

/** @param made  what the file says of itself: how it was made, and what reads it. */
export function writeWeights(path, made, weights, toOne) {
  const groups = new Map();
  for (const [name, weight] of weights) {
    const rounded = Math.round(weight * toOne);
    if (rounded === 0) continue;
    const second = name.indexOf(' ') > 0 ? name.indexOf(' ', name.indexOf(' ') + 1) : 0;
    const cut = name.lastIndexOf(' ', second) + 1;
    const first = name.slice(0, cut);
    groups.set(first, [...(groups.get(first) ?? []), `${name.slice(cut)}=${rounded}`]);
  }
  const packed = [...groups].map(([first, rests]) => `${first};${rests.join(',')}`).join('\n');
  const text = `// MADE by ${made}\nexport const weights =\n  ${JSON.stringify(packed)};\n`;
  writeFileSync(`${root}${path}`, text);
  console.log(`written: ${weights.size} weights, ${text.length} characters`);
}
