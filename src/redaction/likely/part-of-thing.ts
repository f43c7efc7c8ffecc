// What looks like somebody and is half of a thing: "Google Analytics", "Marine Biology", "Grau-du-Roi". It is asked about, and never goes unasked.
import { saints } from '../layers/keep-list.ts';
import { isTool, kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import { honorifics } from '../words/particles.ts';
import { kin, personCues } from '../words/person-cues.ts';
import { ranks, titleNouns } from '../words/titles.ts';
import { isTopic } from '../words/topics.ts';

/** @param first  of the words of a place, as `last`. */
export function isPartOfThing(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene;
  if (first < last) return isTopic(tokens[last]!.plain) || isTool(tokens[first]!.plain);
  return isTiedBehind(scene, first) || isBehindThing(scene, first);
}

/** "Saint-Martin", "Grau-du-Roi": behind a hyphen and what is no name. */
function isTiedBehind({ tokens, text }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !/^[-‐‑]$/.test(text.slice(before.end, tokens[at]!.start))) return false;
  return saints.has(before.plain) || !before.isCapital;
}

/** One word behind a capital that is none of a person, where nouns are written small: "Adobe Analytics", but not "Professor Kowalnik". */
function isBehindThing({ tokens, text, language, isForeign }: Scene, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (before === undefined || language === 'de' || isForeign || text.slice(before.end, token.start) !== ' ')
    return false;
  if (!before.isCapital || before.startsSentence || before.text.length < 2 || isOfPerson(before.plain))
    return false;
  return kindOf(before.plain, language) === 'ordinary' && kindOf(token.plain, language) !== 'given';
}

const isOfPerson = (word: string) =>
  personCues.has(word) || kin.has(word) || ranks.has(word) || titleNouns.has(word) || honorifics.has(word);
