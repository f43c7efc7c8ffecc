// Words as packed text, a third of their length: each letter is foreseen from those before it, from the word before, since lists stand in
// the order of letters, and from the beginning of its own word; what each of these is worth is learnt on the way. The packing in
// build/forms/pack.mjs foresees with the very same code. Numbers are whole and small, so that every engine does alike, and quickly.
import { BLANK, CERTAIN, createDecoder, type Step } from './range-coder.ts';

/** What is looked at: two letters, three, the word before, this word. */
const LOOKS = 4;
/** All looks share the places. */
const PLACE_BITS = 20;
/** A place holds how much likelier than an even chance a 1 is, of 65536, and in its last bits how often it was met. */
const MET_BITS = 8;
const MOST_MET = 12;
const EVEN = 2 ** 15;
const RATE_BITS = 14;
/** Chances are weighed as logarithms of odds, from -8 to 8, of which 256 make one. */
const HIGHEST = 2048;
const STEP_BITS = 3;
/** What a look is worth at first, of 65536, and how quickly that is learnt. */
const WORTH = 19_661;
const WORTH_BITS = 16;
const LEARNT_BITS = 11;
/** Letters of a word that are looked at apart, as long as it begins like the word before. */
const ALIKE = 2;

/** The chance, of 4096, that goes with each logarithm of odds, and the other way round. */
function createScale(): readonly [chances: Int32Array, logs: Int32Array] {
  const chances = new Int32Array((2 * HIGHEST) >> STEP_BITS);
  const logs = new Int32Array(CERTAIN + 1).fill(HIGHEST);
  let odds = 0.00033546262790251185;
  let chance = 0;
  for (let k = 0; k < chances.length; k++) {
    chances[k] = Math.min(CERTAIN - 1, 1 + (CERTAIN * odds) / (1 + odds));
    while (chance <= chances[k]!) logs[chance++] = (k << STEP_BITS) - HIGHEST;
    odds *= 1.0317434074991028;
  }
  return [chances, logs];
}

/** Letters stand in groups of eight: steps lead to the group, then to the letter. */
export const GROUP = 8;

/** All letters, those first that are often met. */
export const lettersBy = (frequent: string): readonly string[] => [
  ...new Set(frequent + String.fromCharCode(...Array(256).keys())),
];

/**
 * The next letter, found step by step: `step` is given the chance, of 4096, that its bit is 0, weighed from what followed each look before.
 * All in one loop, which engines make quick sooner than functions that call one another.
 */
export function createForesight(frequent: string): (step: Step) => string {
  const letters = lettersBy(frequent);
  const rates = Int32Array.from({ length: MOST_MET + 1 }, (_, met) => 2 ** RATE_BITS / (met + 1.25));
  const [chances, logs] = createScale();
  const places = new Int32Array(1 << PLACE_BITS);
  const [looks, said] = [new Int32Array(LOOKS), new Int32Array(LOOKS)];
  const worth = new Int32Array(LOOKS * (ALIKE + 1)).fill(WORTH);
  const lookFrom = createLooks(looks);
  let kind = lookFrom(0);
  return (step) => {
    let node = 0;
    while (true) {
      let sum = HIGHEST;
      for (let k = 0; k < LOOKS; k++) {
        said[k] = logs[(places[looks[k]! ^ node]! >> (MET_BITS + 4)) + CERTAIN / 2]!;
        sum += (worth[kind + k]! * said[k]!) >> WORTH_BITS;
      }
      const chance = chances[Math.max(0, Math.min(sum, 2 * HIGHEST - 1)) >> STEP_BITS]!;
      const bit = step(CERTAIN - chance);
      const missed = bit * CERTAIN - chance;
      const aim = bit * 2 * EVEN - EVEN;
      for (let k = 0; k < LOOKS; k++) {
        worth[kind + k]! += (missed * said[k]!) >> LEARNT_BITS;
        const place = places[looks[k]! ^ node]!;
        const met = place & 255;
        const more = place >> MET_BITS;
        const learnt = more + ((rates[met]! * (aim - more)) >> RATE_BITS);
        places[looks[k]! ^ node] = (learnt << MET_BITS) | (met < MOST_MET ? met + 1 : met);
      }
      const number = node % GROUP;
      const next = number === 0 ? 1 + bit * (GROUP - 1) : number + bit;
      node += next;
      if (number < GROUP / 2) continue;
      const letter = letters[node - GROUP]!;
      kind = lookFrom(letter.charCodeAt(0));
      return letter;
    }
  };
}

const LINE_END = 10;
/** Between alternatives of a pattern. */
const BAR = 124;

/** Given letter by letter: sets what is looked at, and says how far the word is like the one before. */
function createLooks(looks: Int32Array): (letter: number) => number {
  const text: number[] = [];
  let last = 0;
  let word = 0;
  let own = 0;
  let before = 0;
  let isAlike = false;
  const look = (k: number, value: number) => {
    const hash = Math.imul(value + k * 0x1234567, 0x9e3779b1) ^ (value >>> 15);
    looks[k] = Math.imul(hash, 0x85ebca6b) >>> (32 - PLACE_BITS);
  };
  return (letter) => {
    // What no letter has asked for yet is no guess of an engine: it makes this quick before the first line ends.
    const at = text.length;
    isAlike = isAlike && text[last + at - word] === letter;
    text.push(letter);
    before = ((before << 8) | letter) & 0xffffff;
    own = letter > 96 && letter < 123 ? Math.imul(own ^ letter, 0x01000193) + 1 : 0;
    if (letter === BLANK || letter === LINE_END || letter === BAR) {
      // At the beginning of a line no word is before.
      last = letter === LINE_END ? at : word;
      word = at + 1;
      isAlike = true;
    }
    const length = at + 1 - word;
    const like = isAlike ? Math.min(length, ALIKE - 1) + 1 : 0;
    const wordBefore = isAlike ? 1024 + 4 * text[last + length]! + like : letter;
    look(0, before & 0xffff);
    look(1, before);
    look(2, wordBefore);
    look(3, own);
    return LOOKS * like;
  };
}

export const PART_END = '\0';

/** The parts of a packed text, each read when it is first asked for, and those before it. */
export function partsIn(frequent: string, packed: string): (part: number) => string {
  const decode = createDecoder(packed);
  const next = createForesight(frequent);
  const parts: string[] = [];
  return (part) => {
    while (parts.length <= part) {
      let text = '';
      for (let letter = next(decode); letter !== PART_END; letter = next(decode)) text += letter;
      parts.push(text);
    }
    return parts[part]!;
  };
}
