// The ends of a scale: from the question's own words, never from the answers that happen to be there.
import { fold } from '../../ground/folding.ts';
import type { Bounds } from './question.ts';

const patterns: readonly RegExp[] = [
  /(\d{1,2})\s*[=:]\s*[^\d]{2,60}?(\d{1,2})\s*[=:]/,
  /\((\d{1,2})\s*(?:-|\.\.|to|a|bis)\s*(\d{1,2})\)/,
  /(?:from|scale of|scale|de|von|echelle de|skala von)\s+(\d{1,2})\s*(?:-|to|a|bis)\s*(\d{1,2})/,
  /\b(0)\s*(?:-|to|a|bis)\s*(10)\b/,
];

/** Ends that the header names: "1 = not at all … 5 = very", "(1-5)", "from 0 to 10". */
export function boundsIn(header: string): Bounds | null {
  const said = fold(header);
  for (const pattern of patterns) {
    const match = pattern.exec(said);
    if (!match) continue;
    const [a, b] = [Number(match[1]), Number(match[2])];
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    if (to - from >= 2 && to - from <= 10) return { from, to };
  }
  return null;
}

const usual: readonly Bounds[] = [
  { from: 1, to: 5 },
  { from: 1, to: 4 },
  { from: 1, to: 6 },
  { from: 1, to: 7 },
  { from: 1, to: 10 },
  { from: 0, to: 10 },
];

/** A guess to be confirmed: ends stated elsewhere in this survey, else the usual five, as far as the answers fit in. */
export function guessBounds(observed: readonly number[], stated: readonly Bounds[]): Bounds | null {
  const [least, most] = [Math.min(...observed), Math.max(...observed)];
  const fits = ({ from, to }: Bounds) => from <= least && most <= to;
  return stated.find(fits) ?? usual.filter(({ to }) => most > 4 || to !== 4).find(fits) ?? null;
}

/** The point of a scale that an answer names: "4", or "5 - very" where the ends are labelled. Null for anything else. */
export function pointIn(text: string): number | null {
  const found = /^(\d{1,2})(?:\s*[-–—=:(]\s*[^\s\d].*)?$/.exec(text);
  return found === null ? null : Number(found[1]);
}
