// Titles of other languages, which are cut short and mean something else in ours.
import { kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import { titlesElsewhere } from '../words/titles.ts';

/** "ir. Jansen", "Ing. Arch. Nováková", "la Arq. Quiroga": with its stop before a name; in ours only the longer ones, behind no capital. */
export function isTitleElsewhere(
  { tokens, text, isForeign, isJoined, language }: Scene,
  at: number,
): boolean {
  const [{ plain, isUpper, end }, next] = [tokens[at]!, tokens[at + 1]];
  if (
    isJoined ||
    !titlesElsewhere.has(plain) ||
    isUpper ||
    !next ||
    !/^\.[ªº]?\s$/.test(text.slice(end, next.start))
  )
    return false;
  if (isForeign) return next.text.length > 1;
  const isName = ['given', 'unknown'].includes(kindOf(next.plain, language));
  return plain.length > 2 && isName && tokens[at - 1]?.isCapital !== true;
}
