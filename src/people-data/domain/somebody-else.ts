// Stretches of a text that name somebody else for certain: by the address or the whole name of another participant. Nothing in
// them is taken for the person who is erased, however alike the two are called ("Wei Li" beside Li Wei, "Carmen Ruiz" beside Carmen
// Ruiz Ortega).
import { fold, tidy } from '../../ground/folding.ts';
import type { Place } from '../../redaction/spans.ts';

export interface Named {
  readonly name: string;
  /** Empty where none is known. */
  readonly email: string;
}

const LETTER = '\\p{L}\\p{N}';
/** Stands for each letter of a stretch, so that places stay where they are; no name goes across it. */
const MASK = '|';

/** Finds any of the texts where they stand alone; the longest first. Null where there is none. */
function anyOf(texts: readonly string[]): RegExp | null {
  const patterns = [...new Set(texts)].sort((a, b) => b.length - a.length).map(literal);
  if (patterns.length === 0) return null;
  return new RegExp(`(?<![${LETTER}@._-])(?:${patterns.join('|')})(?![${LETTER}]|[@._-][${LETTER}])`, 'giu');
}

export function literal(text: string): string {
  return tidy(text)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '[\\s]+');
}

/** @returns the text with each of those stretches masked, as long as before; a longer mention of the person's own stays. */
export function createMask(own: readonly string[], others: readonly Named[]): (text: string) => string {
  const known = new Set(own.map(fold));
  const exact = anyOf(own.filter(isWhole));
  const elsewhere = anyOf(
    others
      .flatMap(({ name, email }) => [name, email].filter(isWhole))
      .filter((text) => !known.has(fold(text))),
  );
  if (elsewhere === null) return (text) => text;
  return (text) => {
    const theirs = exact === null ? [] : placesOf(exact, text);
    return text.replace(elsewhere, (said: string, at: number) => {
      const end = at + said.length;
      const isTheirs = theirs.some(
        (place) => place.start < end && at < place.end && place.end - place.start > said.length,
      );
      return isTheirs ? said : MASK.repeat(said.length);
    });
  };
}

/** Every place where a pattern that looks everywhere fits. */
export function placesOf(pattern: RegExp, text: string): Place[] {
  const places: Place[] = [];
  text.replace(pattern, (said: string, ...more: readonly unknown[]) => {
    const start = more.find((one) => typeof one === 'number') as number;
    places.push({ start, end: start + said.length });
    return said;
  });
  return places;
}

/** An address, or a name of two words at least: a single one may be anybody's. */
function isWhole(text: string): boolean {
  return /@|\S\s+\S/.test(text.trim());
}
