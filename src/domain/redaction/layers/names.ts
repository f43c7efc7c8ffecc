// Everybody who takes part, found in a text: taken out where it can only be a name, asked about where it may be a word.
import type { Scene } from '../scene.ts';
import type { Flag, Span } from '../spans.ts';
import { aroundName } from './around-name.ts';
import { hitsIn, typeOf } from './hits.ts';
import { ownInitials } from './initials.ts';
import { verdictOn } from './verdict.ts';

export function namesIn(scene: Scene): { spans: Span[]; flags: Flag[] } {
  const hits = hitsIn(scene);
  const initials = ownInitials(scene);
  const spans: Span[] = [];
  const flags: Flag[] = [];
  hits.forEach((hit, k) => {
    const verdict = verdictOn(scene, hits, k);
    const place = { start: scene.tokens[hit.first]!.start, end: scene.tokens[hit.last]!.end };
    if (verdict === 'remove') spans.push({ ...aroundName(scene, hit), type: typeOf(scene, hit.bearers) });
    if (verdict === 'ask') flags.push({ ...place, why: hit.form === null ? 'name or word' : 'near miss' });
  });
  return { spans: [...spans, ...initials.spans], flags: [...flags, ...initials.flags] };
}
