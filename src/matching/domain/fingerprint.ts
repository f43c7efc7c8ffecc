// A short fingerprint of everything a matching depends on, so that "what you saw" can be compared with "what is written".
import type { Problem } from '../../assignment/problem.ts';
import { hashText } from '../../ground/draw.ts';
import type { Matching } from './matching.ts';

/** The draw follows from people and seed; `kept` from what is written, which the result must not depend on. */
const UNCOUNTED = new Set(['draw', 'kept']);

const PRIME = 0x01000193;

/** 16 hexadecimal digits; equal problems and equal decisions have equal fingerprints. */
export function fingerprint({ posing, posed, locked }: Matching): string {
  const { problem } = posed;
  const head = JSON.stringify([
    posing.mentees.map((mentee) => mentee.id),
    posing.mentors.map((mentor) => mentor.id),
    posing.seed,
    problem.capacity,
    problem.levels.filter((level) => !UNCOUNTED.has(level)),
    problem.strands ?? null,
    [...locked].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
  ]);
  const counted = problem.gain.filter((_, level) => !UNCOUNTED.has(problem.levels[level]!));
  return hex(hashText(head)) + hex(hashEdges(problem, counted));
}

/** One pass over the edges: who, and the gains of every level but the draw, which follows from people and seed. */
function hashEdges({ first, mentor }: Problem, gain: readonly Float64Array[]): number {
  let hash = 0x811c9dc5 | 0;
  for (const end of first) hash = Math.imul(hash ^ end, PRIME);
  for (let e = 0; e < mentor.length; e++) hash = Math.imul(hash ^ mentor[e]!, PRIME);
  for (const level of gain)
    for (let e = 0; e < level.length; e++) hash = Math.imul(hash ^ (level[e]! | 0), PRIME);
  return hash;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
}
