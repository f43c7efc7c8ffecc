// What goes with a name: particles of the same person, initials beside it, the ending of a genitive.
import type { Hit } from '../known/name-trie.ts';
import type { Scene } from '../scene.ts';
import type { Place } from '../spans.ts';
import type { Token } from '../tokens.ts';

const BLANK = /^[\s\u00a0]{0,2}$/;

export function aroundName(scene: Scene, hit: Hit): Place {
  const { text, tokens } = scene;
  const first = reach(scene, hit, -1);
  const last = reach(scene, hit, 1);
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  return { start, end: end + endingAt(text, end) };
}

/** The furthest word in this direction that still belongs to the name. */
function reach(scene: Scene, hit: Hit, step: 1 | -1): number {
  const { tokens } = scene;
  let at = step < 0 ? hit.first : hit.last;
  for (;;) {
    const next = at + step;
    const token = tokens[next];
    if (!token || !belongs(scene, hit, token, Math.min(at, next), step)) return at;
    at = next;
  }
}

function belongs(
  { text, tokens, known }: Scene,
  hit: Hit,
  token: Token,
  left: number,
  step: 1 | -1,
): boolean {
  const gap = text.slice(tokens[left]!.end, tokens[left + 1]!.start);
  const isParticle =
    step < 0 &&
    hit.bearers.some(({ person, word }) => word !== 0 && known.parts[person]!.particles.has(token.plain));
  if (isParticle) return BLANK.test(gap) || /^['’ʼ-]$/.test(gap);
  return isInitial(text, token, gap, step);
}

function isInitial(text: string, token: Token, gap: string, step: 1 | -1): boolean {
  if (token.text.length !== 1 || !token.isCapital) return false;
  const isStopped = text[token.end] === '.';
  if (step > 0) return /^,?\s?$/.test(gap) && isStopped && gap !== '';
  return /^\.?\s?$/.test(gap) && gap !== '' && (isStopped || token.plain !== 'i');
}

/** Length of 's, ’s or a lone apostrophe after a name. */
function endingAt(text: string, end: number): number {
  const rest = text.slice(end, end + 3);
  return /^['’ʼ]s(?!\p{L})/u.test(rest)
    ? 2
    : /^['’ʼ](?![\p{L}'’])/u.test(rest) && /[sxzß]$/i.test(text.slice(0, end))
      ? 1
      : 0;
}
