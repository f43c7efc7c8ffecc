// Endings that an apostrophe ties to a name.
import { isGenitive } from '../signs.ts';
import type { Scene } from '../text-under-search.ts';

/** Length of 's, ’s or a lone apostrophe after a name; of a Turkish ending where the text is in none of the three languages. */
export function endingAt({ text, isForeign }: Scene, end: number): number {
  if (!"'’ʼ".includes(text.charAt(end)) || end >= text.length) return 0;
  const rest = text.slice(end, end + 3);
  const tied = isForeign ? /^['’ʼ]\p{Ll}{1,5}(?!\p{L})/u.exec(text.slice(end, end + 8)) : null;
  if (tied !== null) return tied[0].length;
  const named = /^['’ʼ]sche[nrms]?(?!\p{L})/u.exec(text.slice(end, end + 7));
  if (named !== null) return named[0].length;
  return isGenitive(rest)
    ? 2
    : /^['’ʼ](?![\p{L}'’])/u.test(rest) && /[sxzß]$/i.test(text.slice(end - 1, end))
      ? 1
      : 0;
}
