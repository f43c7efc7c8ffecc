// The words that a pattern of naming finds in a text: its group `name`.
import { patternFor } from '../lighter-patterns.ts';
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { firstAt, type Token } from '../tokens.ts';
import type { Naming } from '../words/self-naming.ts';

/** The words behind each cue. */
export function namedBy({ text, tokens }: Scene, { needs, shape }: Naming, withInitials = false): Token[][] {
  if (!patternFor(text, needs).test(text)) return [];
  return matchesOf(text, shape).map(({ start, end }) => {
    const words = tokens.slice(firstAt(tokens, start), firstAt(tokens, end));
    return words.filter((token) => token.end <= end && (withInitials || token.text.length > 1));
  });
}

export function matchesOf(text: string, shape: RegExp): Place[] {
  const cue = patternFor(text, shape);
  const places: Place[] = [];
  cue.lastIndex = 0;
  for (;;) {
    const found = cue.exec(text);
    if (found === null) return places;
    const name = found.groups!['name']!;
    const start = found.index + found[0].indexOf(name, found[0].startsWith(name) ? 0 : 1);
    places.push({ start, end: start + name.length });
    cue.lastIndex = found.index + Math.max(1, found[0].length - name.length);
  }
}
