// The ends of a scale: from the question's own words, never from the answers that happen to be there.
import { fold } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import type { Bounds } from './question.ts';
import { bestEndIn, labelsIn, SCHOOL_MARKS } from './scale-labels.ts';

const patterns: readonly RegExp[] = [
  /(\d{1,2})\s*[=:]\s*[^\d]{2,60}?(\d{1,2})\s*[=:]/,
  /\((\d{1,2})\s*(?:-|\.\.|to|a|bis)\s*(\d{1,2})\s*[),;:]/,
  /(?:from|scale of|scale|de|del|da|van|von|echelle de|skala von|schulnoten?)\s+(\d{1,2})\s*(?:-|to|al?|bis|tot)\s*(\d{1,2})/,
  /(\d{1,2})\s*\([^()\d]{2,60}\)\s*(?:-|to|al?|bis|tot|and|und|et|,)\s*(\d{1,2})\s*\(/,
  /\b(0)\s*(?:-|to|a|bis)\s*(10)\b/,
];

/** Ends that the header names: "1 = not at all … 5 = very", "(1-5)", "from 0 to 10". */
export function boundsIn(header: string): Bounds | null {
  const labels = labelsIn(header);
  const ends = labels.length > 1 ? between(labels[0]!.point, labels[labels.length - 1]!.point) : null;
  if (labels.length > 2 && header.includes('=') && ends !== null) return ends;
  const said = fold(header);
  for (const pattern of patterns) {
    const match = pattern.exec(said);
    const bounds = match ? between(Number(match[1]), Number(match[2])) : null;
    if (bounds !== null) return bounds;
  }
  return ends;
}

function between(a: number, b: number): Bounds | null {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return to - from >= 2 && to - from <= 10 ? { from, to } : null;
}

const usual: readonly Bounds[] = [
  { from: 1, to: 5 },
  { from: 1, to: 4 },
  { from: 1, to: 6 },
  { from: 1, to: 7 },
  { from: 1, to: 10 },
  { from: 0, to: 10 },
];

/**
 * A guess to be confirmed: marks as at school, ends stated elsewhere in this survey, else the usual five, as far as the answers fit
 * in and the one end that the header names is an end.
 */
export function guessBounds(
  header: string,
  observed: readonly number[],
  stated: readonly Bounds[],
): Bounds | null {
  const [least, most] = [Math.min(...observed), Math.max(...observed)];
  const named = labelsIn(header).map(({ point }) => point);
  const fits = ({ from, to }: Bounds) =>
    from <= least && most <= to && named.every((point) => point === from || point === to);
  const isMark = SCHOOL_MARKS.test(fold(header));
  const known = isMark ? [...stated.filter(({ best }) => best !== undefined), MARKS] : stated.map(endsOnly);
  return known.find(fits) ?? usual.filter(({ to }) => most > 4 || to !== 4).find(fits) ?? null;
}

const MARKS: Bounds = { from: 1, to: 6 };
/** Which end another question calls the best says nothing of this one. */
const endsOnly = ({ from, to }: Bounds): Bounds => ({ from, to });

/** Ends that a question names, and of marks as at school which of them is the best: all marks of a survey are given alike. */
export function statedIn(header: string): Bounds | null {
  const bounds = boundsIn(header);
  if (bounds === null || bounds.to >= 10) return null;
  const best = SCHOOL_MARKS.test(fold(header)) ? bestEndIn(header, bounds) : null;
  return best === null ? bounds : { ...bounds, best };
}

/** The ends as they are shown and written, the worst first: "1–5", and "6–1" where one is the best. */
export function endsShown(bounds: Bounds | null): string {
  if (bounds === null) return '';
  const { from, to, best } = bounds;
  return best === 'from' ? `${to}–${from}` : `${from}–${to}`;
}

/** The ends as a person wrote them, the worst first; null for anything else. */
export function endsWritten(text: string): Bounds | null {
  const ends = /^(\d{1,2})\s*[-–—]\s*(\d{1,2})$/.exec(text);
  if (ends === null) return null;
  const [worst, best] = [Number(ends[1]), Number(ends[2])];
  return worst > best ? { from: best, to: worst, best: 'from' } : { from: worst, to: best };
}

/** The same ends with the best one named by a person, else by the question; null where neither says it. */
export function bestEnd(bounds: Bounds, header: string): 'from' | 'to' | null {
  return bounds.best ?? bestEndIn(header, bounds);
}

/** The point of a scale that an answer names: "4", "8,5", or "5 - very" where the ends are labelled. Null for anything else. */
export function pointIn(text: string): number | null {
  const found = /^(\d{1,2}(?:[.,]\d{1,2})?)(?:\s*[-–—=:(]\s*[^\s\d].*)?$/.exec(text);
  return found === null ? null : Number(found[1]!.replace(',', '.'));
}

/** So few answers between the points are slips. */
const SLIPS = 0.1;

/** The points that answers name, and marks between them where many gave such; what else they say is left out. */
export function valuesIn(answers: readonly string[]): number[] {
  const values = answers.flatMap((text) => pointIn(text) ?? []);
  const points = values.filter(Number.isInteger);
  return values.length - points.length <= SLIPS * values.length ? points : values;
}

/** Marks like 8,5 have no upper two points. */
export function isBetweenPoints({
  bounds,
  options,
}: {
  bounds: Bounds | null;
  options: readonly string[];
}): boolean {
  return bounds !== null && options.some((option) => option.includes('.'));
}

/** Asked where neither the question nor a person says which end is best; empty elsewhere. */
export function bestAsked(bounds: Bounds, header: string): string {
  if (bestEnd(bounds, header) !== null) return '';
  const { from, to } = bounds;
  return say('It does not say which end is best: we take {to}. If {from} is best, write {to}–{from}.', {
    from,
    to,
  });
}
