// The other part of somebody's name in a script that writes no vowels, beside the part that is found.
import { looseSkeletonOf } from '../known/other-forms.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import type { NameHit } from './hits.ts';

/** "चौहान" behind विक्रम, "יואב" before שלום: in a script without vowels the other part of the same name, however few its letters are. */
export function isOtherHalf({ known }: Scene, { bearers }: NameHit, token: Token, gap: string): boolean {
  if (!/^\p{Lo}/u.test(token.text) || !/^[\s\u00a0]$/.test(gap)) return false;
  const written = looseSkeletonOf(token.plain);
  return bearers.some(({ person, word }) =>
    known.parts[person]!.words.some(
      ({ keys }, k) =>
        k !== word && keys.some((key) => isAlike(written, looseSkeletonOf(key.replace(/\|/g, '')))),
    ),
  );
}

/** A silent letter more at the end is no other name. */
function isAlike(written: string, name: string): boolean {
  // A nasal is a mark above the letter in Devanagari, and is not read.
  const unmarked = name.slice(0, 1) + name.slice(1).replace(/n/g, '');
  return (
    written === name ||
    (unmarked.length > 1 && written === unmarked) ||
    (name.length > 2 && written.slice(0, -1) === name)
  );
}
