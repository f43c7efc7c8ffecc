// The programme's own words: its name, its edition and its strands name nobody, whoever bears a name like one of their words.
import { fold } from '../../ground/folding.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "St Mary's" in "St Mary's mentoring scheme": two words or more that begin with a capital. */
const PROPER = /\p{Lu}[\p{L}\p{M}.]*(?:['’]\p{L}+)?(?:[ -]\p{Lu}[\p{L}\p{M}.]*(?:['’]\p{L}+)?)+/gu;

/**
 * Where a text says the programme's own words: whole, or a proper name in them. The whole name of a person stays one unless the
 * programme is called just so.
 */
export function ownWordsIn(
  called: readonly string[],
  people: readonly string[],
): (text: string) => Stretch[] {
  const isPerson = new Set(people.map(fold));
  const whole = called.map((one) => one.trim()).filter((one) => one !== '');
  const proper = whole
    .flatMap((one) => one.match(PROPER) ?? [])
    .flatMap(partsOf)
    .filter((one) => !isPerson.has(fold(one)));
  const wordings = [...new Set([...whole, ...proper])].sort((a, b) => b.length - a.length).map(pattern);
  if (wordings.length === 0) return () => [];
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => {
    const places: Stretch[] = [];
    text.replace(any, (said: string, start: number) => {
      places.push({ start, end: start + said.length });
      return said;
    });
    return places;
  };
}

/** Two words of it or more that follow each other: "Sainte-Marie" of "CHU Sainte-Marie". */
function partsOf(name: string): string[] {
  const words = name.split(/[ -]/);
  return words.flatMap((_, from) =>
    words.slice(from + 1).map((_last, more) => words.slice(from, from + more + 2).join(' ')),
  );
}

/** Any blanks, hyphens and apostrophes are as good as those that were typed. */
function pattern(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]+')
    .replace(/['’]/g, "['’]");
}
