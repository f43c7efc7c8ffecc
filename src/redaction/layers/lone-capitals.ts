// An ordinary word with a capital that nothing explains, in languages that write nouns small: "met with Burton", "Cher's songs".
// Worth a look; titles, places and employers have a word before them that says so.

import { type Flag, overlaps, type Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { functionWords, isFunctionWord } from '../words/function-words.ts';
import { gapAfter, mayBeName } from './shapes.ts';

/** Before these words a capital is rather a subject, a place, a tool or a title. */
const BEFORE_OTHERS: ReadonlySet<string> = new Set(
  `the a an this that these those my our your his her its their some any no each every of in at on for as via like near to into about using
  le la les un une des du de ce cette mon ma mes notre nos votre son sa ses leur en au aux dans sur pour par chez comme`.split(
    /\s+/,
  ),
);
const SHORTEST = 3;
const GENITIVE = /^['’]s\b/;

export function loneCapitals(scene: Scene, gone: readonly Place[]): Flag[] {
  if (scene.language === 'de' || !isSentence(scene)) return [];
  return scene.tokens.flatMap((token, at): Flag[] => {
    const place = { start: token.start, end: token.end };
    const isOne = mayBeName(token) && token.text.length >= SHORTEST && !token.startsSentence;
    if (!isOne || gone.some((span) => overlaps(span, place))) return [];
    return isAlone(scene, at) ? [{ ...place, why: 'rare word' }] : [];
  });
}

/** So many small words make a sentence; a topic or a label has fewer, and its capitals say nothing. */
const FEWEST = 3;

function isSentence({ tokens, language }: Scene): boolean {
  return tokens.filter(({ plain }) => functionWords[language].has(plain)).length >= FEWEST;
}

/** Between small words, none of which explains it; in the genitive whatever stands before. */
function isAlone(scene: Scene, at: number): boolean {
  const { tokens, text } = scene;
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before === undefined || gapAfter(scene, at - 1) !== ' ') return false;
  if (before.isCapital && !(before.startsSentence && isFunctionWord(before.plain))) return false;
  if (scene.language === 'en' && GENITIVE.test(text.slice(token.end))) return true;
  if (BEFORE_OTHERS.has(before.plain) || token.plain.endsWith('s')) return false;
  return next?.isCapital !== true || !/^[ -]$/.test(gapAfter(scene, at));
}
