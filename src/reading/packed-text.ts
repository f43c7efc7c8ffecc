// Words as packed text, a third of their length: each letter is foreseen from the one, two and three before it, and from the word
// before, since lists stand in the order of letters. The packing in build/forms/pack.mjs foresees with the very same code. Only
// + - * and / are used, which every engine does alike.
import { CERTAIN, createDecoder } from './range-coder.ts';

/** Places for what was seen after one, two and three letters and in the word before, and how quickly it is learnt. */
const LOOKS_BACK = 3;
const LOOKS = LOOKS_BACK + 1;
const PLACE_BITS = 18;
const PLACES = 2 ** PLACE_BITS;
const MOST_SEEN = 10;
const AT_FIRST = 1.3;
/** What three letters foretell weighs more than what one does; a place weighs the more the surer it is. */
const WEIGHTS = [1, 1.5, 3, 6];
const UNSURE = 0.05;
/** Nothing is certain. */
const LEAST = 8;

export interface Foresight {
  /** The chance, of 4096, that the next bit of the text is 0. */
  readonly chance: () => number;
  readonly learn: (bit: number) => void;
}

export function createForesight(): Foresight {
  const ones = new Float32Array(LOOKS * PLACES).fill(0.5);
  const seen = new Uint8Array(LOOKS * PLACES);
  const at = new Int32Array(LOOKS);
  const letters = new Int32Array(LOOKS);
  const atWord = createWordBefore();
  let before = 0;
  let begun = 1;
  const look = () => {
    const here = Math.imul(begun, 0x85ebca6b);
    for (let k = 0; k < LOOKS; k++) at[k] = k * PLACES + ((letters[k]! ^ here) >>> (32 - PLACE_BITS));
  };
  const next = (letter: number) => {
    before = ((before << 8) | letter) & 0xffffff;
    begun = 1;
    for (let k = 0; k < LOOKS_BACK; k++)
      letters[k] = Math.imul((before & (0xffffff >> (16 - 8 * k))) + k + 1, 0x9e3779b1);
    letters[LOOKS_BACK] = Math.imul(atWord(letter), 0x9e3779b1);
  };
  next(0);
  look();
  return {
    chance: () => {
      let sum = 0.025;
      let weights = 0.05;
      for (let k = 0; k < LOOKS; k++) {
        const n = seen[at[k]!]!;
        if (n === 0) continue;
        const p = ones[at[k]!]!;
        const weight = (WEIGHTS[k]! * n) / (UNSURE + (p < 0.5 ? p : 1 - p));
        sum += weight * p;
        weights += weight;
      }
      const chance = CERTAIN - Math.floor((CERTAIN * sum) / weights);
      return chance < LEAST ? LEAST : chance > CERTAIN - LEAST ? CERTAIN - LEAST : chance;
    },
    learn: (bit) => {
      for (let k = 0; k < LOOKS; k++) {
        const place = at[k]!;
        const n = seen[place]!;
        ones[place]! += (bit - ones[place]!) / (n + AT_FIRST);
        if (n < MOST_SEEN) seen[place] = n + 1;
      }
      begun = 2 * begun + bit;
      if (begun >= 256) next(begun - 256);
      look();
    },
  };
}

const BLANK = 32;
const LINE_END = 10;

/** Given letter by letter: what the word before has here, as long as this one begins like it, and how far it does. */
function createWordBefore(): (letter: number) => number {
  let last: number[] = [];
  let word: number[] = [];
  let isAlike = true;
  return (letter) => {
    if (letter === BLANK || letter === LINE_END) {
      last = letter === BLANK ? word : [];
      word = [];
      isAlike = true;
    } else {
      isAlike = isAlike && last[word.length] === letter;
      word.push(letter);
    }
    return isAlike ? 1024 + 4 * (last[word.length] ?? 0) + Math.min(word.length, 3) : letter;
  };
}

/** The text that was packed, of letters below 256 and ended by a nought. */
export function textIn(letters: string): string {
  const decode = createDecoder(letters);
  const { chance, learn } = createForesight();
  const codes: number[] = [];
  for (;;) {
    let letter = 1;
    while (letter < 256) {
      const bit = decode(chance());
      learn(bit);
      letter = 2 * letter + bit;
    }
    if (letter === 256) return codes.map((code) => String.fromCharCode(code)).join('');
    codes.push(letter - 256);
  }
}
