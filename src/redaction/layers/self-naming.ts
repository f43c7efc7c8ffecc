// "Call me Jeff", "née Chappuis": what a text itself says its author is or was called, and that word wherever it stands.
import { kindOf } from '../lexicon/lexicon.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { formerNaming, selfNaming } from '../words/self-naming.ts';
import { isNameLike } from './hits.ts';

export function selfNamedIn(scene: Scene): Span[] {
  const isName = ({ plain }: Token) => kindOf(plain, scene.language) !== 'ordinary';
  const called = selfNaming.flatMap((cue) => namedBy(scene, cue)).filter(isName);
  const before = namedBy(scene, formerNaming).filter(
    (token) => token.isCapital && !isFunctionWord(token.plain),
  );
  const names = new Set([...called, ...before].map(({ plain }) => plain));
  const everywhere = scene.tokens.filter((token) => isNameLike(token) && names.has(token.plain));
  return everywhere.map(({ start, end }) => ({ start, end, type: 'name' }));
}

/** Words of the name behind a cue. */
function namedBy({ text, tokens }: Scene, cue: RegExp): Token[] {
  return matchesOf(text, cue).flatMap(({ start, end }) =>
    tokens.filter(
      (token) => start <= token.start && token.end <= end && isNameLike(token) && token.text.length > 1,
    ),
  );
}

function matchesOf(text: string, cue: RegExp): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const pattern = new RegExp(cue.source, cue.flags); ; ) {
    const found = pattern.exec(text);
    if (found === null) return places;
    const name = found.groups!['name']!;
    const start = found.index + found[0].indexOf(name, found[0].startsWith(name) ? 0 : 1);
    places.push({ start, end: start + name.length });
    pattern.lastIndex = found.index + Math.max(1, found[0].length - name.length);
  }
}
