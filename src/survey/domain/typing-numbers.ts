// Numbers as answers: points of a scale, a recommendation from 0 to 10, codes that the question gives words.
import { codesIn } from '../../ground/coded-answers.ts';
import { fold } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import { isNotApplicable, yesNoOf } from './answer-words.ts';
import type { Bounds } from './question.ts';
import { bestAsked, bestEnd, boundsIn, guessBounds, valuesIn } from './scale-bounds.ts';
import { MOST, TEXT, type Typed } from './typed.ts';

/** Asks whether somebody would recommend the programme. */
export const RECOMMENDS =
  /recommend|recommand|empfehl|empfiehl|recomend|consigli|raccomand|aanbevel|aanrad|anbefal|rekommend/;

/** Numbers that the question says are a yes and a no. */
export function codes(header: string, given: readonly string[]): Typed | null {
  const known = codesIn(header);
  const words = [...known.values()];
  const isAsked = (['yes', 'no'] as const).every((kind) => words.some((word) => yesNoOf(word) === kind));
  const isPlain = words.every((word) => yesNoOf(word) !== null || isNotApplicable(word));
  if (!isAsked || !isPlain || !given.every((text) => known.has(text))) return null;
  return { ...TEXT, reads: 'yesno', options: [...known].map(([code, word]) => `${code} = ${word}`) };
}

export function numbers(header: string, given: readonly string[], stated: readonly Bounds[]): Typed | null {
  const values = valuesIn(given);
  if (values.length < MOST * given.length) return null;
  const said = boundsIn(header);
  const isBetween = values.some((value) => !Number.isInteger(value));
  if (isBetween && said === null) return TEXT;
  const isRecommending = RECOMMENDS.test(fold(header));
  const fits = said !== null && values.every((value) => value >= said.from && value <= said.to);
  if (isRecommending && !isBetween && (said === null || said.to === 10) && Math.max(...values) <= 10) {
    const isSure = fits || Math.max(...values) > 5;
    return {
      reads: 'nps',
      ...scale({ from: 0, to: 10 }, header),
      sure: isSure,
      doubt: isSure ? '' : say(ENDS),
    };
  }
  const bounds = fits ? said! : guessBounds(header, values, stated);
  if (bounds === null) return null;
  const outside =
    said === null ? say(ENDS) : say('Some answers lie outside the ends that the question names.');
  const doubt = [fits ? '' : outside, bestAsked(bounds, header)].filter((text) => text !== '').join(' ');
  return { reads: 'scale', ...scale(bounds, header, values), sure: doubt === '', doubt };
}

const ENDS = 'The question does not say where the scale begins and ends.';

/**
 * From the worst to the best, which the question may give the lowest number.
 *
 * @param values  that were answered: marks like 8,5 stand between the points.
 */
export function scale(
  bounds: Bounds,
  header: string,
  values: readonly number[] = [],
): Pick<Typed, 'options' | 'bounds'> {
  const { from, to } = bounds;
  const points = Array.from({ length: to - from + 1 }, (_, k) => from + k);
  const between = values.filter((value) => !Number.isInteger(value) && value > from && value < to);
  const options = [...new Set([...points, ...between])].sort((a, b) => a - b).map(String);
  const best = bestEnd(bounds, header);
  if (best !== 'from') return { options, bounds };
  return { options: options.reverse(), bounds: { from, to, best } };
}
