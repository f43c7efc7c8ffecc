// What looks like somebody and is half of a thing: "Google Analytics", "Marine Biology", "Grau-du-Roi". It is asked about, and never goes unasked.
import { saints } from '../layers/keep-list.ts';
import { isListedWord, isTool, kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import type { Scene } from '../text-under-search.ts';
import { honorifics } from '../words/particles.ts';
import { kin, personCues } from '../words/person-cues.ts';
import { ranks, titleNouns } from '../words/titles.ts';
import { isTopic } from '../words/topics.ts';

/** @param first  of the words of a place, as `last`. */
export function isPartOfThing(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene;
  if (first < last) return isTopic(tokens[last]!.plain) || isTool(tokens[first]!.plain);
  return (
    isTrade(scene, first) ||
    isTiedBehind(scene, first) ||
    isBehindThing(scene, first) ||
    isAmongTools(scene, first)
  );
}

/** "Lehre als Koch", "Ausbildung zum Schneider": in German what somebody becomes has no article, and is a word. */
function isTrade({ tokens, text, language }: Scene, at: number): boolean {
  const [further, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (language !== 'de' || !before || text.slice(before.end, token.start) !== ' ') return false;
  const isBehind = before.plain === 'als' || (/^zu[mr]$/.test(before.plain) && further?.isCapital === true);
  return isBehind && kindOf(token.plain, language) !== 'given' && isListedWord(token.plain, language);
}

/** "Saint-Martin", "Grau-du-Roi": behind a hyphen and what is no name. */
function isTiedBehind({ tokens, text }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !/^[-‐‑]$/.test(text.slice(before.end, tokens[at]!.start))) return false;
  return saints.has(before.plain) || !before.isCapital;
}

/** "CI: Jenkins, Travis, now Argo": one word in a line that lists what software is built with. */
function isAmongTools({ tokens, text }: Scene, at: number): boolean {
  const { start } = tokens[at]!;
  return fits(OF_TOOLS, text.slice(Math.max(0, start - REACH), start));
}

const REACH = 80;
const OF_TOOLS =
  /(?<![\p{L}\p{N}])(?:ci|ci\/cd|devops|tool ?chains?|tech stack|build servers?)(?![\p{L}\p{N}])[^.!?\n]{0,60}$/iu;

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
