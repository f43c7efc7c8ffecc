// Answers without words: "++", "+", "-", "--", and faces of which a survey had others to choose than the usual five.

import { fold } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import { differentOf } from './options-offered.ts';
import { MOST, TEXT, type Typed } from './typed.ts';
import { ENDS } from './typing-numbers.ts';

const SIGNS = /^(?:(\+{1,4})|(-{1,4})|(?:\+ ?\/ ?-|- ?\/ ?\+|±|~|=|0|o))$/;

function signOf(text: string): number | null {
  const found = SIGNS.exec(fold(text));
  return found && (found[1] ?? '').length - (found[2] ?? '').length;
}

/** From the gloomiest to the brightest. */
const FACES = [...'😭🤬😡😠😩😢😞☹🙁😟😒😕😶😑😐🙂☺😊😀😃😄😁😆🥰😍🤩'];
const faceOf = (text: string): number | null => {
  const at = FACES.indexOf([...text.trim()][0] ?? '');
  return at < 0 ? null : at;
};

/** Fewer may be anything. */
const LEAST = 3;

function inOrder(given: readonly string[], placeOf: (text: string) => number | null): Typed | null {
  const known = given.filter((text) => placeOf(text) !== null);
  const options = differentOf(known).sort((a, b) => placeOf(a)! - placeOf(b)!);
  const places = options.map((option) => placeOf(option)!);
  const isOne = new Set(places).size === places.length && places.length >= LEAST;
  if (!isOne || known.length < MOST * given.length) return null;
  return { ...TEXT, reads: 'likert', options, sure: false, doubt: say(ENDS) };
}

/** Of plus and minus, where somebody gave a plus: a dash alone is no answer. Sure where both ends are as long. */
export function signs(said: readonly string[]): Typed | null {
  if (!said.some((text) => /^\+/.test(text))) return null;
  const typed = inOrder(said, signOf);
  if (typed === null) return null;
  const ends = [typed.options[0]!, typed.options[typed.options.length - 1]!].map((one) => signOf(one)!);
  return ends[0] === -ends[1]! ? { ...typed, sure: true, doubt: '' } : typed;
}

/** Of faces, with words behind them or without: their order is known, and not which others there were. */
export const faces = (given: readonly string[]): Typed | null => inOrder(given, faceOf);
