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

const END = /(\d{1,2})\s*[=:]\s*([^\d]{2,60}?)(?=[,;)/|]|\s(?:and|to|et|bis|und|a)\s+\d|\s+\d|$)/g;
const POOR =
  /\b(?:not|un(?:satisf|help|happ|like|use)\w*|dis\w+|never|no\b|none|poor\w*|bad\w*|worst|low\w*|weak|little|hardly|pas|jamais|insatisf\w*|insuffisant\w*|mauvais\w*|mediocre|aucun\w*|peu|nicht|gar|kein\w*|nie|un(?:zufrieden|genugend|wichtig)\w*|mangelhaft|schlecht\w*|wenig|nada|nunca|mal[oa]?|insatisfech\w*|peor|per niente|mai|scars\w*|pessim\w*|insoddisfatt\w*|niet|ontevreden|slecht|ikke|utilfreds|darlig\w*|nao|ruim)\b/;

/** Whether the question says that its lowest number is the best: "1 = very satisfied, 5 = not at all". */
export function isReversed(header: string): boolean {
  const ends: { point: number; isPoor: boolean }[] = [];
  fold(header).replace(END, (_, point: string, label: string) => {
    ends.push({ point: Number(point), isPoor: POOR.test(label) });
    return '';
  });
  ends.sort((a, b) => a.point - b.point);
  const [first, last] = [ends[0], ends[ends.length - 1]];
  return first !== undefined && last !== undefined && !first.isPoor && last.isPoor;
}
