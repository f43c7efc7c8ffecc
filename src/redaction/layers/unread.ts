// Texts that no program here can vouch for, because no list tells their ordinary words from names: they wait as a whole until somebody who
// reads them has looked, however much was found in them.
import type { Flag } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';

/** Fewer letters are a word or a name in a text of another script, and are asked about by themselves. */
const FEWEST_LETTERS = 4;
/** In fewer words no language shows. */
const FEWEST_WORDS = 8;

export function unreadIn(scene: Scene): Flag[] {
  const { text } = scene;
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  if (isInOtherScript(text)) return [{ ...whole, why: 'script' }];
  return isInOtherLanguage(scene) ? [{ ...whole, why: 'language' }] : [];
}

/** Most of its letters are of another script. */
export function isInOtherScript(text: string): boolean {
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  const others = (text.match(/\p{L}/gu) ?? []).length - latin;
  return others >= FEWEST_LETTERS && others > latin;
}

function isInOtherLanguage({ tokens, isForeign }: Scene): boolean {
  return isForeign && tokens.filter(({ text }) => /^\p{Ll}{2}/u.test(text)).length >= FEWEST_WORDS;
}
