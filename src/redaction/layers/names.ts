// Everybody who takes part, found in a text: taken out where it can only be a name, asked about where it may be a word.

import { kindOf } from '../lexicon/lexicon.ts';
import { patternFor } from '../lighter-patterns.ts';
import type { Flag, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { aroundName } from './around-name.ts';
import { hitsIn, typeOf } from './hits.ts';
import { ownInitials } from './initials.ts';
import { endingAt } from './name-endings.ts';
import { verdictOn } from './verdict.ts';
import { withName } from './with-name.ts';

export function namesIn(scene: Scene): { spans: Span[]; flags: Flag[] } {
  const hits = hitsIn(scene);
  const spans: Span[] = [];
  const flags: Flag[] = [];
  const named = new Set<number>();
  hits.forEach((hit, k) => {
    const verdict = verdictOn(scene, hits, k);
    const { end } = scene.tokens[hit.last]!;
    const place = { start: scene.tokens[hit.first]!.start, end: end + endingAt(scene, end) };
    if (verdict === 'remove')
      spans.push({ ...withName(scene, aroundName(scene, hit), hit), type: typeOf(scene, hit.bearers) });
    if (verdict === 'remove' && hit.form === null) for (const { person } of hit.bearers) named.add(person);
    if (verdict === 'ask') flags.push({ ...place, why: hit.form === null ? 'name or word' : 'near miss' });
  });
  const initials = ownInitials(scene, named);
  return {
    spans: [...spans, ...linksBetween(scene.text, spans), ...initials.spans, ...backwards(scene)],
    flags: [...flags, ...initials.flags],
  };
}

/** Particles, whole or shortened, that stand between two parts of a name. */
const LINK =
  /^\s(?:(?:von|van|vom|zu|de|du|des|der|den|di|da|do|dos|del|della|ten|ter|al|el|bin|ibn|v|d|vd|z)\.?\s?){1,3}$/iu;

/** "Nguyen Thi Thuy": a further name between two of the mentor's. */
const ANOTHER = /^ \p{Lu}\p{Ll}{1,9} $/u;

/** "Philippa v. Thurn", who wrote Gräfin into the form. */
function linksBetween(text: string, spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.flatMap((span, k): Span[] => {
    const next = sorted[k + 1];
    const gap = next === undefined ? '' : text.slice(span.end, next.start);
    const isLink =
      next?.type === span.type &&
      (patternFor(text, LINK).test(gap) || (span.type === 'name' && patternFor(text, ANOTHER).test(gap)));
    return isLink ? [{ start: span.end, end: next.start, type: span.type }] : [];
  });
}

/** "adliT" of Tilda: a word of no language that is the mentor's name read from its end. */
function backwards({ tokens, known, mentor, language }: Scene): Span[] {
  const own = new Set((known.parts[mentor]?.words ?? []).flatMap(({ keys }) => keys));
  const turned = new Set([...own].map((key) => [...key].reverse().join('')));
  return tokens.flatMap(({ plain, start, end }): Span[] => {
    const isTheirs = plain.length >= SHORTEST_BACKWARDS && turned.has(plain);
    const isMeant = isTheirs && !own.has(plain) && kindOf(plain, language) !== 'ordinary';
    return isMeant ? [{ start, end, type: 'name' }] : [];
  });
}

const SHORTEST_BACKWARDS = 4;
