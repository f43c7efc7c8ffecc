// Looks for an order of the frequent letters in which all words take less room: letters that are alike to what comes before them are found
// with the same steps. One is exchanged or moved at a time, and what is shorter is kept; put what it prints into build/forms/pack.mjs.
//   node build/forms/order-of-letters.mjs [SECONDS]
import { loadReading } from './engine.mjs';
import { FREQUENT, packParts } from './pack.mjs';
import { partsOf } from './packed-words.mjs';

const SECONDS = Number(process.argv[2] ?? 300);
const reading = await loadReading('build/forms/words.ts');
const parts = partsOf(reading);
const sizeOf = (letters) => packParts(reading, parts, letters.join('')).packed.length;
const any = (most) => Math.floor(Math.random() * most);

function changed(letters) {
  const [from, to] = [any(letters.length), any(letters.length)];
  const other = letters.filter((_, at) => at !== from);
  other.splice(to, 0, letters[from]);
  if (any(2) === 0) return other;
  return letters.map((letter, at) => (at === from ? letters[to] : at === to ? letters[from] : letter));
}

let best = { letters: [...FREQUENT], size: sizeOf([...FREQUENT]) };
for (const end = Date.now() + 1000 * SECONDS; Date.now() < end; ) {
  const letters = changed(best.letters);
  const size = sizeOf(letters);
  if (size < best.size) console.log(size, JSON.stringify(letters.join('')));
  if (size <= best.size) best = { letters, size };
}
