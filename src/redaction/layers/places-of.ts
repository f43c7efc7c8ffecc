// Where a pattern is found in a text.
import { patternFor } from '../lighter-patterns.ts';
import type { Place } from '../spans.ts';

/** @param shape  with the flag g. */
export function placesOf(text: string, shape: RegExp): Place[] {
  const places: Place[] = [];
  text.replace(patternFor(text, shape), (...found: unknown[]) => {
    const at = found.find((part) => typeof part === 'number') as number;
    places.push({ start: at, end: at + (found[0] as string).length });
    return '';
  });
  return places;
}
