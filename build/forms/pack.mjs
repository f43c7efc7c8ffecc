// Packs a trained table into text: every weight as a size, all sizes written by a range coder that learns how often each
// occurs. src/reading/packed.ts reads it. And packs words, as src/reading/packed-text.ts reads them.

/** Sizes of weights of one sign, each by the same factor larger than the one before. */
const SIZES = 10;

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
  const coder = createPlaces(reading);
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
    words: `${classes.join('|')}\n${rows.map(({ name }) => name.replace(/ /g, '.')).join(' ')}`,
    numbers: { smallest, factor, weights: coder.letters() },
  };
}

/** How full a row is, in eight kinds: what is likely in it depends on that. */
function kindOf(share) {
  return Math.min(7, Math.floor(share * 8));
}

/** How many letters are told to be frequent. */
const FREQUENT = 48;

/** Parts of words as letters, foreseen letter by letter as src/reading/packed-text.ts foresees them. */
export function packParts(reading, parts) {
  const text = parts.map((part) => part + reading.PART_END).join('');
  const frequent = frequentIn(text);
  const coder = createCoder(reading);
  const next = reading.createForesight(frequent);
  const letters = reading.lettersBy(frequent);
  for (const letter of text) {
    if (letter.charCodeAt(0) > 255) throw new Error(`"${letter}" is no letter of packed text`);
    const steps = stepsTo(letters.indexOf(letter), reading.GROUP);
    next((chance) => {
      const bit = steps.shift();
      coder.bit(chance, bit);
      return bit;
    });
  }
  return { frequent, packed: coder.letters() };
}

/** What leads to a letter: a 1 for each group before its own, and its number in that. */
const stepsTo = (at, group) =>
  [...'1'.repeat(at / group), '0', ...((at % group) + group).toString(2).slice(1)].map(Number);

function frequentIn(text) {
  const times = new Map();
  for (const letter of text) times.set(letter, (times.get(letter) ?? 0) + 1);
  return [...times]
    .filter(([letter]) => letter >= ' ' && letter <= '~')
    .sort((a, b) => b[1] - a[1])
    .slice(0, FREQUENT)
    .map(([letter]) => letter)
    .join('');
}

/** Chances of named places, each learnt from the bits that were written there. */
function createPlaces(reading) {
  const coder = createCoder(reading);
  const chances = new Map();
  return {
    bit(name, bit) {
      const chance = chances.get(name) ?? CERTAIN / 2;
      coder.bit(chance, bit);
      chances.set(name, bit === 0 ? chance + ((CERTAIN - chance) >> SLOWLY) : chance - (chance >> SLOWLY));
    },
    letters: coder.letters,
  };
}

const CERTAIN = 4096;
const SLOWLY = 5;

/** Writes bits, each with the chance (of 4096) that it is 0, as digits of one long number. */
function createCoder({ BASE, LEAST_RANGE, letterOf }) {
  const digits = [];
  let low = 0;
  let range = LEAST_RANGE * BASE;
  let held = 0;
  let waiting = 1;
  const shift = () => {
    const isOver = low >= LEAST_RANGE * BASE;
    if (isOver || low < LEAST_RANGE * (BASE - 1)) {
      digits.push((held + (isOver ? 1 : 0)) % BASE);
      while (--waiting > 0) digits.push(isOver ? 0 : BASE - 1);
      held = Math.floor(low / LEAST_RANGE) % BASE;
    }
    waiting++;
    low = (low % LEAST_RANGE) * BASE;
  };
  return {
    bit(chance, bit) {
      const bound = Math.floor(range / CERTAIN) * chance;
      if (bit === 0) range = bound;
      else {
        low += bound;
        range -= bound;
      }
      while (range < LEAST_RANGE) {
        range *= BASE;
        shift();
      }
    },
    letters() {
      for (let k = 0; k < 5; k++) shift();
      return digits.slice(1).map(letterOf).join('');
    },
  };
}
