// Packs a trained table into text: every weight as a size, all sizes written by a range coder that learns how often each
// occurs. And packs words. What src/reading/packed.ts and packed-text.ts read with writes them: it is told the answers beforehand.

/** A table of columns, and the words by which the add-on knows what it is about: src/reading/usual-scorer.ts. */
export function packColumns(reading, trained, smallest) {
  const listed = new Set(reading.columnNames('\n').flat());
  const isKept = (f) => rowOf(trained, f).some((w) => Math.abs(w) >= smallest);
  const further = [...trained.features].flatMap(([name, f]) =>
    listed.has(name) || !isKept(f) ? [] : [name],
  );
  const isWord = (name) => name.startsWith('w:');
  const said = further.filter(isWord).map((name) => name.slice(2));
  const words = `${further.filter((name) => !isWord(name)).join('|')}\n${said.join(' ')}`;
  return { words, ...pack(reading, trained, reading.columnNames(words), smallest) };
}

const rowOf = ({ classes, weights }, f) => [
  ...weights.subarray(f * classes.length, (f + 1) * classes.length),
];

/** Weights smaller than `smallest` are left out. */
export function pack(reading, trained, names, smallest = 0.12) {
  const { classes, features, weights } = trained;
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), smallest * 1.1);
  const factor = Number(((largest / smallest) ** (1 / (reading.SIZES - 1))).toFixed(5));
  const sizeOf = (w) =>
    Math.abs(w) < smallest / Math.sqrt(factor)
      ? 0
      : 1 +
        Math.min(
          reading.SIZES - 1,
          Math.max(0, Math.round(Math.log(Math.abs(w) / smallest) / Math.log(factor))),
        );
  const coder = createCoder(reading);
  const bits = [];
  const write = (chance) => {
    const bit = bits.shift();
    coder.bit(chance, bit);
    return bit;
  };
  const next = reading.createRows(write, classes.length, names.length, () => 0);
  names.forEach((group, g) => {
    for (const name of group) {
      const f = features.get(name);
      const row = f === undefined ? [] : rowOf(trained, f);
      bits.push(...bitsOf(row, row.map(sizeOf), reading.SIZES));
      next(g);
    }
  });
  return { classes, names, numbers: { smallest, factor, weights: coder.letters() } };
}

/** What src/reading/packed.ts asks for one row after the other, with its answers. */
function bitsOf(row, sizes, most) {
  if (sizes.every((size) => size === 0)) return [0];
  const bitsOfSize = (w, size) => [1, w < 0 ? 1 : 0, ...'1'.repeat(size - 1), ...(size < most ? [0] : [])];
  return [1, ...row.flatMap((w, c) => (sizes[c] === 0 ? [0] : bitsOfSize(w, sizes[c])))].map(Number);
}

/** Those that are often met, in the order in which all words take the least room: build/forms/order-of-letters.mjs finds it. */
export const FREQUENT = ' |*_eaiodgtrlnsujwhkvpfbcmzy?\\():]xq1[23<>0^$-~.';

/** Parts of words as letters, foreseen letter by letter as src/reading/packed-text.ts foresees them. */
export function packParts(reading, parts, frequent = FREQUENT) {
  const text = parts.map((part) => part + reading.PART_END).join('');
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

const CERTAIN = 4096;

/** The letter of a digit from 0 to 92: those from the blank to the tilde, but quote and backslash. */
export const letterOf = (digit) =>
  String.fromCharCode(32 + digit + (digit >= 2 ? 1 : 0) + (digit >= 59 ? 1 : 0));

/** Writes bits, each with the chance (of 4096) that it is 0, as digits of one long number. */
function createCoder({ BASE, LEAST_RANGE }) {
  const digits = [];
  let low = 0;
  let range = LEAST_RANGE;
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
      // The first two say nothing: all begins below them.
      return digits
        .slice(2)
        .map((digit) => letterOf(digit))
        .join('');
    },
  };
}
