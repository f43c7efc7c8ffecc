// Words without a capital that no list knows, where a capital is not to be expected: in a text that has none, and where the letters
// can be no word. Worth a look; a given name that is said to be what somebody is called is somebody.
import { remembered } from '../../ground/made-when-asked.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import { among, type Flag, type Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { callsInSmall, isCallingSmall } from '../words/calling.ts';
import { kin, personCues } from '../words/person-cues.ts';

/** Shorter ones are syllables and units. */
const SHORTEST = 4;

export function smallWords(scene: Scene, gone: readonly Place[]): Flag[] {
  const isGoing = among(gone).cover;
  const isFree = (token: Token) => !isGoing(token);
  const isCalling = callsInSmall(scene.text);
  return scene.tokens.flatMap((token, at): Flag[] => {
    if (isCalling && isCalled(scene, token) && isFree(token))
      return [{ start: token.start, end: token.end, why: 'stranger' }];
    if (token.isCapital || token.plain.length < SHORTEST) return [];
    const mayTell = scene.isSmall ? LETTERS.test(token.plain) : isUnspeakable(token.plain);
    if (!mayTell || !isFree(token)) return [];
    if (kindOf(token.plain, scene.language) !== 'unknown') return [];
    return [{ ...placeOf(scene, at), why: isNamed(scene, at) ? 'stranger' : 'rare word' }];
  });
}

/** "Just ask for big kev" */
function isCalled({ text, language }: Scene, { isCapital, plain, start }: Token): boolean {
  return (
    !isCapital &&
    kindOf(plain, language) === 'given' &&
    isCallingSmall(text.slice(Math.max(0, start - NEAR), start))
  );
}

/** In characters. */
const NEAR = 60;

/** "xdltb": four consonants and no vowel. */
const isUnspeakable = remembered(
  (word) =>
    LETTERS.test(word) &&
    !/[aeiouy]/.test(word) &&
    !/^(?:mm+|hm+|ps+t|html|https?|www|xml|json|grr+|brr+|pff+)$/.test(word),
  20_000,
);

const LETTERS = /^[a-z]+$/;

/** "mein ausbilder manni kowalke", "my friend joerdis", and what may be the family's behind a given name. */
function isNamed({ tokens, text, isSmall, language }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  if (!isSmall || before === undefined || text.slice(before.end, tokens[at]!.start) !== ' ') return false;
  if (before.isCapital && kindOf(before.plain, language) === 'given') return true;
  return kin.has(before.plain) || personCues.has(before.plain);
}

/** With the word before it, where nothing but a name can stand there: "manni kowalke". */
function placeOf({ tokens, text, language }: Scene, at: number): Place {
  const [token, before, cue] = [tokens[at]!, tokens[at - 1], tokens[at - 2]];
  const isAfterCue = cue !== undefined && before !== undefined && personCues.has(cue.plain);
  const isTied = isAfterCue && text.slice(cue.end, token.start) === ` ${before.text} `;
  // What was raised goes alone, or is asked about itself.
  const isName = isTied && !before.isCapital && kindOf(before.plain, language) !== 'ordinary';
  return { start: isName ? before.start : token.start, end: token.end };
}
