// A short fingerprint of everything a matching depends on, so that "what you saw" can be compared with "what is written".
import { hashText } from './draw.ts';
import type { Matching } from './matching.ts';

/** 16 hexadecimal digits; equal problems and equal decisions have equal fingerprints. */
export function fingerprint({ posing, posed, locked }: Matching): string {
  const { problem } = posed;
  const head = JSON.stringify([
    posing.mentees.map((mentee) => mentee.id),
    posing.mentors.map((mentor) => mentor.id),
    problem.capacity,
    problem.levels,
    problem.strands ?? null,
    [...locked].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
  ]);
  let a = hashText(head);
  let b = hashText(head, 0x9747b28c);
  const mix = (value: number) => {
    a = Math.imul(a ^ (value | 0), 0x01000193);
    b = Math.imul((b << 5) ^ (b >>> 27) ^ (value | 0), 0x85ebca6b);
  };
  for (let e = 0; e < problem.mentor.length; e++) mix(problem.mentor[e]!);
  for (const first of problem.first) mix(first);
  for (const level of problem.gain) for (let e = 0; e < level.length; e++) mix(level[e]!);
  return hex(a) + hex(b);
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
}
