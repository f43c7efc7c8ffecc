// What a person signs and logs in with: initials in all their combinations, an initial with the family name.
import { fits, patternFor } from '../lighter-patterns.ts';
import { plainKey } from '../tokens.ts';

/** Of a word of a name, what is needed here. */
interface SignedWord {
  readonly role: 'given' | 'family' | 'nick';
  readonly keys: readonly string[];
  readonly initial: string;
  readonly initials: string;
}

export function initialOf(word: string): string {
  return plainKey(word).slice(0, 1);
}

export interface Written {
  readonly word: string;
  readonly plain: string;
}

/** Of all words, of all pieces, of the ends, of the given names alone where there are two, with the particles, family first. */
export function initialsOf(words: readonly SignedWord[], full: readonly Written[]): ReadonlySet<string> {
  const given = words.filter(({ role }) => role === 'given');
  const family = words.filter(({ role }) => role === 'family');
  const join = (list: readonly SignedWord[], pick: 'initial' | 'initials') =>
    list.map((word) => word[pick]).join('');
  const signed = [
    join(words, 'initial'),
    join(words, 'initials'),
    join(given, 'initials'),
    join(given, 'initials') + join(family, 'initial'),
    (given[0]?.initials ?? '') + join(family, 'initials'),
    (given[0]?.initial ?? '') + join(family, 'initial'),
    (given[0]?.initial ?? '') + join(family, 'initials'),
    full.map(({ plain }) => plain.slice(0, 1)).join(''),
    ...allPieces(full),
    join(family, 'initial') + (given[0]?.initial ?? ''),
    join(family, 'initials') + join(given, 'initials'),
  ];
  return new Set(signed.filter((initials) => initials.length > 1));
}

const BETWEEN = /[^\p{L}\p{M}]+/u;

/** "SOC" of O'Connor, "HJvW", "MMcD": every piece however short, and Mc as it is written. */
function allPieces(full: readonly Written[]): string[] {
  const pieces = full
    .flatMap(({ word }) => word.split(patternFor(word, BETWEEN)))
    .filter((piece) => piece !== '');
  const first = pieces.map((piece) => initialOf(piece)).join('');
  const celtic = pieces.map((piece) =>
    fits(CELTIC, piece) ? plainKey(piece).slice(0, 3) : initialOf(piece),
  );
  return [first, celtic.join('')];
}

/** McDonald, also written Mc Donald. */
export const CELTIC = /^Mc(?=\p{Lu})/u;

/** Letters that a word may end with without being a login. */
const ENDINGS = /[aeimnors]/;

/** "bosei", "oseib": one initial and the family name. */
export function loginsOf(words: readonly SignedWord[]): string[] {
  const [first, last] = [words[0], words[words.length - 1]];
  if (first === undefined || last?.role !== 'family') return [];
  const families = last.keys.map((key) => key.replace(/\|/g, '')).filter((key) => key.length > 3);
  return families.flatMap((family) => [
    first.initial + family,
    ...(ENDINGS.test(first.initial) ? [] : [family + first.initial]),
  ]);
}
