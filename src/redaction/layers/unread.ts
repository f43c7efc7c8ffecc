// Texts that no program here can vouch for, because no list tells their ordinary words from names: they wait as a whole until somebody who
// reads them has looked, however much was found in them.
import { kindOf } from '../lexicon/lexicon.ts';
import type { Flag, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey } from '../tokens.ts';
import { placesOf } from './places-of.ts';

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

/** Whether anything but Latin letters stands in a text. */
export function hasOtherScript(text: string): boolean {
  return /[\u0370-\u1dff\u2e80-\uffdc]/.test(text);
}

/** Most of its letters are of another script. */
export function isInOtherScript(text: string): boolean {
  if (!hasOtherScript(text)) return false;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  const others = (text.match(/\p{L}/gu) ?? []).length - latin;
  return others >= FEWEST_LETTERS && others > latin;
}

/** Whether it waits as a whole because nobody here knows its language. */
export function isInOtherLanguage({ tokens, isForeign }: Scene): boolean {
  return isForeign && tokens.filter(({ text }) => /^\p{Ll}{2}/u.test(text)).length >= FEWEST_WORDS;
}

/** "Mari Brown", "Zhiqiang O." in a Japanese or Chinese text: how somebody writes the name for foreigners. */
const LATIN_NAME =
  /(?<![\p{Script=Latin}\p{N}])(?=\p{Script=Latin})\p{Lu}[\p{Ll}'’-]{2,20}[ \u00a0](?=\p{Script=Latin})\p{Lu}(?:\.|[\p{Ll}'’-]{2,20})(?![\p{Script=Latin}\p{N}])/gu;

export function latinNamesIn({ text, language }: Scene): Span[] {
  if (!isInOtherScript(text)) return [];
  const isName = (word: string) => /^(?:given|unknown|maybe given)$/.test(kindOf(plainKey(word), language));
  return placesOf(text, LATIN_NAME)
    .filter(({ start, end }) => isName(text.slice(start, end).split(/[ \u00a0]/)[0]!))
    .map((place) => ({ ...place, type: 'name' }));
}
