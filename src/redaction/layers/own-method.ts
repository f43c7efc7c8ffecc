// What a mentor does is called after the mentor: "the Mara method" of Mara, who is no scholar.
import { isFamous } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import type { Scene } from '../text-under-search.ts';
import { isOwn, type NameHit } from './hits.ts';
import { eponyms } from './keep-list.ts';

/** "the Mara method", "la méthode Mara". */
export function isOwnMethod(
  { text, tokens, mentor }: Scene,
  { first, last, bearers }: NameHit,
  key: string,
): boolean {
  if (!isOwn(mentor, bearers) || eponyms.has(key) || isFamous(key)) return false;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return (
    fits(METHOD_BEHIND, text.slice(end, end + 20)) ||
    fits(METHOD_BEFORE, text.slice(Math.max(0, start - 20), start))
  );
}

const METHOD =
  'm[eé]th?[oó]d[eo]?|approach|approche|recipe|recette|rezept|ricetta|receta|trick|truco|techniques?|astuce|rule|r[èe]gle|regel|principl?e|prinzip|system|style|stil|way|ansatz|aanpak|μέθοδος';
const METHOD_BEHIND = new RegExp(`^(?:['’]s)?[ -](?:${METHOD})(?!\\p{L})`, 'iu');
const METHOD_BEFORE = new RegExp(`(?<!\\p{L})(?:${METHOD})s?[ -](?:d[ei] |d['’])?$`, 'iu');
